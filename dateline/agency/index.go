package agency

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A signature is one name of one agency.
type signature struct {
	folded string // what texts are compared with
	alias  string
	exact  bool // only in the case of the alias
	border bool // must not be followed by a letter even where words have no borders
	agency *Agency
}

// names are all signatures sorted by their folded form, so that the names that
// begin alike are one range, which every further byte of the text narrows.
type names struct {
	sorted []signature
	starts [257]int32 // starts[b] is the first that begins with byte b
}

var index = sync.OnceValue(func() *names {
	n := new(names)
	for _, table := range tables {
		for i := range table {
			for _, alias := range table[i].Aliases {
				n.sorted = append(n.sorted, newSignature(&table[i], alias))
			}
		}
	}
	for _, table := range tables { // in full, an agency is named more often than it signs
		for i := range table {
			if strings.ContainsRune(table[i].Name, ' ') {
				n.sorted = append(n.sorted, newSignature(&table[i], table[i].Name))
			}
		}
	}
	// Stable: of two agencies with one name the first listed stays in front.
	slices.SortStableFunc(n.sorted, func(a, b signature) int { return cmp.Compare(a.folded, b.folded) })
	for b, i := 0, 0; b <= 256; b++ {
		for i < len(n.sorted) && int(n.sorted[i].folded[0]) < b {
			i++
		}
		n.starts[b] = int32(i)
	}
	return n
})

func newSignature(a *Agency, alias string) signature {
	s := signature{alias: alias, agency: a}
	letters, cased, han := 0, false, 0
	var folded []byte
	for _, c := range alias {
		if f := fold(c); f >= 0 {
			folded = utf8.AppendRune(folded, f)
		}
		letters++
		cased = cased || unicode.IsUpper(c) || unicode.IsLower(c)
		if unicode.Is(unicode.Han, c) {
			han++
		}
	}
	s.folded = string(folded)
	s.exact = cased && letters <= 5
	s.border = han == 2 && letters == 2
	return s
}

// longest returns the longest name at the front of text and its size, 0 if
// there is none.
func (n *names) longest(text string, first rune) (a Agency, size int) {
	var bytes [utf8.UTFMax]byte
	utf8.EncodeRune(bytes[:], max(fold(first), 0))
	low, high := n.starts[bytes[0]], n.starts[int(bytes[0])+1]
	depth, space := 0, false
	for i := 0; i < len(text) && low < high; {
		c, width := utf8.DecodeRuneInString(text[i:])
		i += width
		f := fold(c)
		if f < 0 || f == ' ' && space {
			continue
		}
		space = f == ' '
		for _, b := range bytes[:utf8.EncodeRune(bytes[:], f)] {
			low, high = n.narrow(low, high, depth, b)
			depth++
		}
		if s := n.accept(low, high, depth, text, i); s != nil {
			a, size = *s.agency, i
		}
	}
	return a, size
}

// narrow keeps of the range the names whose byte at depth is b.
func (n *names) narrow(low, high int32, depth int, b byte) (int32, int32) {
	return n.search(low, high, depth, int(b)), n.search(low, high, depth, int(b)+1)
}

// search returns the first name of the range whose byte at depth is at least b.
func (n *names) search(low, high int32, depth, b int) int32 {
	for low < high {
		middle := int32(uint32(low+high) / 2)
		at := -1
		if s := n.sorted[middle].folded; depth < len(s) {
			at = int(s[depth])
		}
		if at < b {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// accept returns the first name that ends at depth and that text[:size] may be.
func (n *names) accept(low, high int32, depth int, text string, size int) *signature {
	for ; low < high && len(n.sorted[low].folded) == depth; low++ {
		s := &n.sorted[low]
		if borderAfter(text, size, s.border) && (!s.exact || sameCase(text[:size], s.alias)) {
			return s
		}
	}
	return nil
}

// borderAfter reports whether a word may end at text[size:].
func borderAfter(text string, size int, strict bool) bool {
	next, n := utf8.DecodeRuneInString(text[size:])
	if n == 0 || !unicode.IsLetter(next) && !unicode.IsDigit(next) && !unicode.IsMark(next) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(text[:size])
	switch {
	case unicode.Is(unicode.Han, last):
		return !strict || !unicode.Is(unicode.Han, next)
	case unicode.In(last, unicode.Katakana, unicode.Hiragana):
		return !unicode.In(next, unicode.Katakana, unicode.Hiragana)
	case unicode.Is(unicode.Hangul, last):
		return true // particles are written to the name
	}
	return unicode.In(next, unicode.Han, unicode.Katakana, unicode.Hiragana, unicode.Hangul) && unicode.IsLetter(last)
}

// sameCase reports whether text is alias but for the width of its letters.
func sameCase(text, alias string) bool {
	for len(text) > 0 && len(alias) > 0 {
		c, n := utf8.DecodeRuneInString(text)
		d, m := utf8.DecodeRuneInString(alias)
		if narrowWidth(c) != narrowWidth(d) {
			return false
		}
		text, alias = text[n:], alias[m:]
	}
	return text == alias
}
