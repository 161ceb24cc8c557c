package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// fragments are pieces of words, in small letters and of two bytes at least, that
// are looked for in texts, classes and addresses: by their first bytes, in one pass.
type fragments struct {
	begins [1 << 10 / 64]uint64 // whether any of them begins with two bytes; see bytePair
	words  [256][]string        // by the first byte
}

// bytePair numbers two bytes, of which five bits each are enough to pass over most
// of a text.
func bytePair(a, b byte) uint16 { return uint16(a&31)<<5 | uint16(b&31) }

func newFragments(words ...string) *fragments {
	s := new(fragments)
	for _, word := range words {
		begin := bytePair(word[0], word[1])
		s.begins[begin/64] |= 1 << (begin % 64)
		first := word[0]
		s.words[first] = append(s.words[first], word)
		if first >= 'a' && first <= 'z' {
			s.words[first-'a'+'A'] = s.words[first]
		}
	}
	return s
}

// mayBegin reports whether one of them may begin with two bytes.
func (s *fragments) mayBegin(a, b byte) bool {
	begin := bytePair(a, b)
	return s.begins[begin/64]&(1<<(begin%64)) != 0
}

// in reports whether one of them, all of ASCII, stands in a text, in any case.
func (s *fragments) in(text string) bool {
	for i := 1; i < len(text); i++ {
		if !s.mayBegin(text[i-1], text[i]) {
			continue
		}
		for _, word := range s.words[text[i-1]] {
			if dom.HasPrefixFold(text[i-1:], word) {
				return true
			}
		}
	}
	return false
}

// exactly is in for a text that is in small letters already, or whose capitals
// make it another one.
func (s *fragments) exactly(text string) bool {
	for i := 1; i < len(text); i++ {
		if !s.mayBegin(text[i-1], text[i]) {
			continue
		}
		for _, word := range s.words[text[i-1]] {
			if strings.HasPrefix(text[i-1:], word) {
				return true
			}
		}
	}
	return false
}
