package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// noNames are words that stand beside names, or where a name would, and are none.
var noNames = map[string]bool{
	"comments": true, "comment": true, "kommentare": true, "kommentar": true, "mehr": true, "more": true, "name": true, "uhr": true, "follow": true,
	"share": true, "subscribe": true, "published": true, "updated": true, "veröffentlicht": true, "aktualisiert": true, "author": true, "authors": true,
	"autor": true, "autoren": true, "über": true, "about": true, "view": true, "posts": true, "all": true, "lesezeit": true, "reading": true, "minutes": true,
	"phd": true, "mba": true, "jd": true, "rn": true, "cfa": true, "cpa": true, "esq": true, "cepf®": true, "null": true, "undefined": true, "anonymous": true,
	"unknown": true, "none": true, "print": true, "email": true, "e-mail": true, "drucken": true, "teilen": true, "newsletter": true, "read": true, "login": true,
	"montag": true, "dienstag": true, "mittwoch": true, "donnerstag": true, "freitag": true, "samstag": true, "sonntag": true, "expert": true, "verified": true,
	"reviewed": true, "medically": true, "written": true, "fact": true, "checked": true, "fact-checked": true, "full": true, "bio": true, "profile": true, "process": true, "guidelines": true,
	"titel": true, "insights": true, "guides": true, "posted": true, "article": true, "webpage": true,
	"editorial": true, "expert-reviewed": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"mon": true, "tue": true, "wed": true, "thu": true, "fri": true, "sat": true, "sun": true, "categories": true, "uncategorized": true, "tags": true, "kategorie": true,
	"january": true, "february": true, "july": true, "september": true, "october": true, "november": true, "december": true,
	"get": true, "content": true, "home": true, "startseite": true, "kommentieren": true, "antworten": true, "sagt": true, "says": true, "views": true, "contact": true, "website": true, "twitter": true, "facebook": true, "instagram": true, "linkedin": true,
	"bluesky": true, "mastodon": true, "threads": true, "youtube": true, "github": true, "rss": true, "tiktok": true, "telegram": true, "whatsapp": true,
	"strategy": true, "marketing": true, "methodology": true, "policy": true, "artikel": true, "kategorie:": true, "book": true, "pin": true, "later": true, "discount": true,
	"update": true, "sponsored": true, "events": true, "studies": true, "stories": true, "guide": true, "home page": true, "menu": true, "search": true,
}

// weekdays are days of the week that have two words, as names do.
var weekdays = map[string]bool{
	"thứ hai": true, "thứ ba": true, "thứ tư": true, "thứ năm": true, "thứ sáu": true, "thứ bảy": true, "chủ nhật": true,
	"segunda feira": true, "terça feira": true, "quarta feira": true, "quinta feira": true, "sexta feira": true,
	"dé luain": true, "dé máirt": true, "dé céadaoin": true, "dé haoine": true, "dé sathairn": true, "dé domhnaigh": true,
	"dydd llun": true, "dydd mawrth": true, "dydd mercher": true, "dydd iau": true, "dydd gwener": true, "dydd sadwrn": true, "dydd sul": true,
}

// isNoName reports whether a piece of a byline holds a word that no name does.
func isNoName(name string) bool {
	if first, _, several := strings.Cut(name, " "); several && startsLower(first) && !isParticle(first) {
		return true
	}
	if isMonth(name) || strings.HasPrefix(name, "www.") {
		return true
	}
	lower := strings.ToLower(name)
	if weekdays[lower] {
		return true
	}
	for word := range strings.FieldsSeq(lower) {
		if noNames[strings.Trim(word, ".,:()")] {
			return true
		}
	}
	return strings.ContainsAny(name, "{}<>=[]") || name != "" && hasDigit(name) && strings.Contains(name, ":")
}

// isPlaceholder reports whether a system put a name where it had none: a mark,
// the address of a computer, a word.
func isPlaceholder(name string) bool {
	switch strings.ToLower(name) {
	case "undefined", "null", "none", "n/a", "author", "person", "publisher", "user", "guest", "test":
		return true
	}
	return !hasLetter(name)
}

// isMonth reports whether a name is a month alone, of those after which people
// are named too.
func isMonth(name string) bool {
	switch strings.ToLower(name) {
	case "march", "april", "may", "june", "august", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember":
		return true
	}
	return false
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// isParticle reports whether a word in small letters may open a family name.
func isParticle(word string) bool {
	switch word {
	case "de", "van", "von", "del", "della", "di", "da", "dos", "du", "le", "la", "el", "al", "ten", "ter", "bin", "ibn", "d'", "der", "den", "zu", "af", "st":
		return true
	}
	return false
}

// postWords are what people are called by what they do.
var postWords = wordSet(`reviewer winemaker gardener educator grader astrologer horticulturist horticulturalist vp evp svp cto cmo cfo head
	representative coordinator supervisor strategist nutritionist psychologist therapist scientist researcher economist teacher
	photographer videographer designer ambassador coach trainer advisor adviser intern student columnist contributor expert lead
	leiter leiterin geschäftsführer geschäftsführerin redner expertin experte berater beraterin journalism copywriter novelist
	writer freelancer historian analyst technician curator chairman chairwoman secretary`)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// postParts are parts of words, and phrases, that say what somebody does.
var postParts = newFragments(
	" of ", " bei ", "in-chief", "journalist", "korrespondent", "corresponsal", "redakteur", "redactor", "enthusiast", "reporter", "blogger", "director", "manager",
	"founder", "president", "professor", "officer", "ceo", "lecturer", "consultant", "specialist", "attorney", "developer", "engineer", "dietitian", "physician",
)

// isPost reports whether a piece of a byline is what somebody does.
func isPost(name string) bool {
	lower := strings.ToLower(name)
	if postParts.exactly(lower) {
		return true
	}
	for word := range strings.FieldsSeq(lower) {
		if postWords[strings.Trim(word, ".,()")] {
			return true
		}
	}
	return false
}

// beforePost cuts off a name of two words or more the post that follows: "Jane
// Doe Head of Harbours".
func beforePost(name string) string {
	at, words := 0, 0
	for word := range strings.FieldsSeq(name) {
		i := strings.Index(name[at:], word) + at
		if words >= 2 && opensPost(word) {
			return strings.TrimSpace(name[:i])
		}
		at, words = i+len(word), words+1
	}
	return name
}

// koreanPosts end the words for what somebody is at a Korean paper: 선임기자 is a
// senior reporter.
var koreanPosts = [...]string{"기자", "특파원", "논설위원", "편집위원", "해설위원", "칼럼니스트"}

// beforeKoreanPost cuts off a Korean name the post that follows in a word of its own.
func beforeKoreanPost(name string) string {
	i := strings.LastIndexByte(name, ' ')
	if i <= 0 {
		return name
	}
	for _, post := range koreanPosts {
		if strings.HasSuffix(name, post) {
			return name[:i]
		}
	}
	return name
}

// goesOn reports whether what was taken for a name is rather the end of the post
// before it: "Head of Marketing and Community Development".
func goesOn(post, name, text string) bool {
	return strings.Contains(post, " of ") && (strings.Contains(text, post+" and "+name) || strings.Contains(text, post+" & "+name))
}

// opensPost reports whether a word begins what somebody is called by a post.
func opensPost(word string) bool {
	switch word {
	case "Head", "Lead", "VP", "Senior", "Chief", "Director", "Master":
		return true
	}
	return false
}

// filedLabels stand in a byline before the rubrics under which a story is filed.
var filedLabels = [...]string{
	" in:", "kategorie", "categor", "catégorie", "tags:", "filed under", "rubrik", "ressort", "posted in", "schlagw", "categoría",
}

// beforeRubrics cuts a byline before the rubrics that it goes on to name.
func beforeRubrics(text string) string {
	lower := strings.ToLower(text)
	for _, label := range filedLabels {
		if i := strings.Index(lower, label); i > 0 && len(lower) == len(text) {
			text, lower = text[:i], lower[:i]
		}
	}
	return text
}
