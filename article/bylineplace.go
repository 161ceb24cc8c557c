package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/internal/forename"
	"github.com/newspage-go/newspage/dateline/gazetteer"
)

// withoutWhereabouts leaves out of the authors of a byline where they wrote: a place
// that stands behind somebody's name and a mark, or the word for in.
func withoutWhereabouts(authors []Author, text string) []Author {
	for i := 1; i < len(authors); i++ {
		if isWhole(authors[i-1].Name) && isWhereabouts(authors[i], text) {
			authors = slices.Delete(authors, i, i+1)
			i--
		}
	}
	return authors
}

// isWhereabouts reports whether what was taken for a name is a place. Some people are
// called like places that were called after others.
func isWhereabouts(a Author, text string) bool {
	if a.Kind != AuthorPerson || a.Role != "" || !isBehindMark(a.Name, text) {
		return false
	}
	if first, _, _ := strings.Cut(a.Name, " "); forename.Is(first) {
		return false
	}
	return len(gazetteer.Resolve(a.Name, "", gazetteer.Hint{})) > 0
}

// isWhole reports whether a name is a given name and a family name, or in a script
// that writes them as one.
func isWhole(name string) bool { return strings.Contains(name, " ") || !isCased(name) }

// isBehindMark reports whether no word that joins names stands before one in a text.
// Spanish "en" is no such word before a place, which a name of one word is rather.
func isBehindMark(name, text string) bool {
	i := strings.LastIndex(text, name)
	if i < 0 {
		i = strings.LastIndex(text, strings.ToUpper(name))
	}
	if i <= 0 {
		return false
	}
	front := strings.TrimRight(text[:i], " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(front)
	return !unicode.IsLetter(last) && last != '&' && last != '+' || strings.HasSuffix(front, " en") && !strings.Contains(name, " ")
}

// beforePostSentence cuts a name before a full stop and a post: "Jane Doe.
// Corresponsal". The full stop of an initial is none.
func beforePostSentence(name string) string {
	i := strings.Index(name, ". ")
	if i < 0 || !isPost(name[i:]) {
		return name
	}
	const shortest = 3 // "Jr."
	if word := name[strings.LastIndexByte(name[:i], ' ')+1 : i]; len(word) == i || utf8.RuneCountInString(word) < shortest {
		return name
	}
	return name[:i]
}
