package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// fragments are pieces of words, in small letters of ASCII, that are looked for in
// classes and addresses: by their first bytes, in one pass.
type fragments [256][]string

func newFragments(words ...string) *fragments {
	s := new(fragments)
	for _, word := range words {
		first := word[0]
		s[first] = append(s[first], word)
		if first >= 'a' && first <= 'z' {
			s[first-'a'+'A'] = s[first]
		}
	}
	return s
}

// in reports whether one of them stands in a text, in any case.
func (s *fragments) in(text string) bool {
	for i := range len(text) {
		for _, word := range s[text[i]] {
			if dom.HasPrefixFold(text[i:], word) {
				return true
			}
		}
	}
	return false
}

// containsAny reports whether one of the words stands in a text.
func containsAny(s string, words []string) bool {
	for _, word := range words {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}
