package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// roleWords say that a piece of a list is a role, a desk, or no name at all.
var roleWords = wordSet(`editor reporter correspondent writer writers staff desk contributor contributing contributed senior
	columnist bureau chief producer analyst author updated published posted reporters redaktion redacción redazione rédaction
	redakcja redakce admin guest photographer photojournalist report special min read editors stringer archive archiv archivo file
	handout divulgação reprodução supplied uncredited unknown freelance illustration symbolbild pressemitteilung faktencheck
	pm am est edt pst pdt gmt utc et last fotograf fotografin photos photo fotos red autor autorin autoren reporterin journalist journalistin journaliste periodista
	correspondents columnists producers photographers photojournalists journalists`)

// degrees stand behind the names of people who hold them, as they are printed.
var degrees = wordSet(`PhD MD RD RDN LDN MS MSc BS BSc MA BA MBA MPH MSN RN NP JD CFA CPA CFP DVM DDS DO DPT FACP APD LCSW PharmD PsyD EdD DPhil MPhil LLM`)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// isRole reports whether a piece is a role, a desk, an address or no name at all.
func isRole(s string) bool {
	if strings.ContainsRune(s, '@') {
		return true
	}
	lower := strings.ToLower(s)
	if strings.ContainsAny(lower, "[({:") && hidesAddress(lower) {
		return true
	}
	for word := range strings.FieldsSeq(lower) {
		if roleWords[strings.Trim(word, ".()")] {
			return true
		}
	}
	return false
}

// hidesAddress reports whether there is an address in a text that machines should
// not read.
func hidesAddress(lower string) bool {
	for _, at := range [...]string{"[at]", "(at)", "{at}", "[email", "[dot]", "(dot)", "mailto:", "[ät]"} {
		if strings.Contains(lower, at) {
			return true
		}
	}
	return false
}

// particles are words of people's names that begin with a small letter.
var particles = wordSet(`de da do dos das di del della van von der den ter ten la le el al bin ben ibn abu af av y e i zu zum zur du des`)

// mostNames is how many words a person's name has at most.
const mostNames = 5

// isPerson reports whether a piece has the form of a person's name: two to five
// words that begin with capitals, or two to four ideographs.
func isPerson(s string) bool {
	words, capitals := 0, 0
	for word := range strings.FieldsSeq(s) {
		words++
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "'’\"“("))
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			capitals++
		case unicode.IsLetter(r) && !unicode.IsLower(r):
			return isWidePerson(s)
		case !particles[word] && !joinsCapital(word):
			return false
		}
	}
	return words <= mostNames && capitals >= 2
}

// joinsCapital reports whether a word is a particle and a name: "d'Arcy", "al-Hadi".
func joinsCapital(word string) bool {
	i := strings.IndexAny(word, "'’-")
	return i > 0 && unicode.IsUpper(firstRune(strings.TrimLeft(word[i:], "'’-")))
}

// isWidePerson is isPerson for scripts without case: Chinese names have
// two to four characters, others are no longer than a few words.
func isWidePerson(s string) bool {
	if n := utf8.RuneCountInString(s); unicode.Is(unicode.Han, firstRune(s)) {
		return n >= 2 && n <= 4
	}
	return utf8.RuneCountInString(s) <= 24
}

// isWide reports whether a name in ideographs is longer than a person's.
func isWide(s string) bool {
	return unicode.Is(unicode.Han, firstRune(s)) && !isWidePerson(s)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// isName reports whether a piece of no more than a few words begins like a name.
func isName(s string) bool {
	r := firstRune(s)
	return (unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) || !strings.Contains(s, " ") && mixesCase(s)) && strings.Count(s, " ") <= 7 && len(s) <= 80
}

// mixesCase reports whether a word has a capital behind its first letter:
// "imageBROKER".
func mixesCase(s string) bool {
	for i, r := range s {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// mostInitials is how many letters stand for a name where papers sign with initials.
const mostInitials = 4

// isInitials reports whether a piece is the initials that papers sign with: "bb",
// "stu.", "mahr".
func isInitials(s string) bool {
	s = strings.TrimSuffix(s, ".")
	if s == "" || len(s) > mostInitials {
		return false
	}
	for _, r := range s {
		if !unicode.IsLower(r) {
			return false
		}
	}
	return true
}
