package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// fragments are pieces of words, in small letters, that are looked for in texts,
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

// in reports whether one of them, all of ASCII, stands in a text, in any case.
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

// exactly is in for a text that is in small letters already, or whose capitals
// make it another one.
func (s *fragments) exactly(text string) bool {
	for i := range len(text) {
		for _, word := range s[text[i]] {
			if strings.HasPrefix(text[i:], word) {
				return true
			}
		}
	}
	return false
}
