package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plainMarks puts a line break in the place of the marks that stand between the
// parts of a byline and never in a name.
var plainMarks = strings.NewReplacer(" ⋅ ", "\n", " ∙ ", "\n", " ● ", "\n", " // ", "\n", " ｜ ", "\n")

// talkWords stand between who was asked and who asked, both of whom a byline
// names: "Jane Doe im Gespräch mit Ann Smith".
var talkWords = [...]string{" im Gespräch mit ", " im Interview mit ", " in conversation with ", " in gesprek met ", " en conversation avec ", " en conversación con "}

// bylineText makes a text that names authors ready to be taken apart.
func bylineText(text string) string {
	text = plainMarks.Replace(text)
	for _, words := range talkWords {
		if before, after, ok := strings.Cut(text, words); ok {
			text = before + "; " + after
		}
	}
	return beforeReported(behindArticle(behindSentence(text)))
}

// articleOpenings open bylines in Greek, before names in the genitive, and in Arabic,
// where the verb comes first. Lines of stories open with them too.
var articleOpenings = [...]string{"Της ", "Του ", "Των ", "ΤΗΣ ", "ΤΟΥ ", "ΤΩΝ ", "كتبت ", "كتب "}

// behindArticle takes such a word off the front of a text that is known to name authors.
func behindArticle(text string) string {
	for _, word := range articleOpenings {
		if rest, ok := strings.CutPrefix(text, word); ok {
			return strings.TrimLeft(rest, " -–—:/")
		}
	}
	return text
}

// reported ends bylines in Chinese, behind the names.
var reported = [...]string{"报道", "報導", "報道", "报导"}

// beforeReported takes such a word off the end, where a space stands before it.
func beforeReported(text string) string {
	for _, word := range reported {
		if rest, ok := strings.CutSuffix(text, word); ok && strings.HasSuffix(rest, " ") {
			return strings.TrimRight(rest, " ")
		}
	}
	return text
}

// behindSentence takes the front of a sentence off that says who wrote: "This
// post was written by Jane Doe, …".
func behindSentence(text string) string {
	const reach = 40
	for _, words := range [...]string{" was written by ", " was contributed by ", " is written by ", " wurde verfasst von ", " a été écrit par ", " fue escrito por ", " è stato scritto da "} {
		if i := strings.Index(text[:min(len(text), reach+len(words))], words); i > 0 {
			return text[i+len(words):]
		}
	}
	for _, words := range ourOpenings {
		if len(text) > len(words) && strings.EqualFold(text[:len(words)], words) {
			return strings.TrimLeft(text[len(words):], " ,-–—:/")
		}
	}
	return text
}

// ourOpenings open bylines before the name of whom the paper calls its own, and where
// a dash says that the verb alone is no sentence.
var ourOpenings = [...]string{
	"van onze verslaggever ", "van onze verslaggeefster ", "van onze correspondent ", "van onze redacteur ", "door onze verslaggever ", "door onze correspondent ",
	"dal nostro inviato ", "dalla nostra inviata ", "dal nostro corrispondente ", "dalla nostra corrispondente ", "dai nostri inviati ",
	"de notre correspondant ", "de notre correspondante ", "de notre envoyé spécial ", "de notre envoyée spéciale ",
	"von unserem korrespondenten ", "von unserer korrespondentin ", "von unserem redakteur ", "von unserer redakteurin ", "von unserem mitarbeiter ", "von unserer mitarbeiterin ",
	"de nuestro corresponsal ", "de nuestra corresponsal ", "do nosso correspondente ", "da nossa correspondente ",
	"كتبت -", "كتب -", "كتبت –", "كتب –",
}

// onlyHelped reports whether a label says that whom it names did something else
// than write: "Edited by:", "Contributions from:".
func onlyHelped(label string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(label)), " ")
	wrote, known := openers[first]
	return known && !wrote
}

// withoutMark takes the number of a footnote off the end of a name: "Jane Doe1".
func withoutMark(name string) string {
	bare := strings.TrimRight(name, "0123456789*†‡¹²³⁴⁵⁶⁷⁸⁹⁰")
	if last, _ := utf8.DecodeLastRuneInString(bare); strings.Contains(bare, " ") && unicode.IsLower(last) {
		return bare
	}
	return name
}

// tailWords follow names where a byline ends in what readers can do, or in what
// the name is.
var tailWords = wordSet("follow folgen suivre seguir author autor autorin auteur view comments kommentare posts bio profile profil website twitter share teilen")

// beforeWords cuts a name of two words or more before such a word: "Jane Doe
// Follow", "Jane Doe Autor".
func beforeWords(name string) string {
	return beforeWord(name, func(n int, word, _ string) bool { return n >= 2 && tailWords[strings.ToLower(word)] })
}

// beforeWord cuts a text before the first word that ends it, asked with how many
// words stand before it and what follows it.
func beforeWord(text string, ends func(n int, word, rest string) bool) string {
	at, n := 0, 0
	for word := range strings.FieldsSeq(text) {
		i := strings.Index(text[at:], word) + at
		at = i + len(word)
		if ends(n, word, text[at:]) {
			return strings.TrimSpace(text[:i])
		}
		n++
	}
	return text
}

// isShortSign reports whether a name is rather the letters with which a paper or an
// agency signs behind a person's name: "Jane Doe/SP-X".
func isShortSign(name string) bool {
	if len(name) > 6 || strings.Contains(name, " ") {
		return false
	}
	letters := 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			letters++
		case r != '-':
			return false
		}
	}
	return letters >= 2
}

// beforeNumber cuts the name of a body before what begins with a number and goes
// on in small letters: how long a story takes to read.
func beforeNumber(name string) string {
	return beforeWord(name, func(n int, word, rest string) bool {
		return n > 0 && isDigit(word[0]) && startsLower(strings.TrimLeft(rest, " "))
	})
}

// endsInNumber reports whether the last word of a name is a number: that of a
// column, of a part.
func endsInNumber(name string) bool {
	i := strings.LastIndexByte(name, ' ') + 1
	return i > 0 && strings.Trim(name[i:], "0123456789") == ""
}
