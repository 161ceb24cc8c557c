package agency

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// A signature is one name of one agency.
type signature struct {
	folded string // what texts are compared with
	alias  string
	exact  bool // only in the case of the alias
	border bool // must not be followed by a letter even where words have no borders
	agency *Agency
}

// names are all signatures sorted by their folded form, and the tree of the
// bytes of those forms, by which a text is read no further than a name begins
// like it.
type names struct {
	sorted []signature
	nodes  []node
	roots  [256]int32           // the nodes of first bytes, nowhere if no name begins so
	edges  [1 << 15 / 64]uint64 // the first two bytes and the last one of names, as a set
}

// edge numbers the first two bytes and the last one of a name, of which five bits
// each are enough. ok is false if one is not ASCII.
func edge(name string) (n uint16, ok bool) {
	first, second, last := name[0], name[min(1, len(name)-1)], name[len(name)-1]
	if first|second|last >= utf8.RuneSelf {
		return 0, false
	}
	return uint16(foldedASCII[first]&31)<<10 | uint16(foldedASCII[second]&31)<<5 | uint16(foldedASCII[last]&31), true
}

// mayBe reports whether a text could be the whole name of an agency, by its edges.
func (n *names) mayBe(text string) bool {
	at, ok := edge(text)
	return !ok || n.edges[at/64]&(1<<(at%64)) != 0
}

// A node is one byte of the names that are alike up to it.
type node struct {
	child    int32  // the first of the nodes that may follow; they stand in a row
	name     int32  // the first of the names that end here
	begins   uint32 // the low five bits of the bytes of those nodes, as a set
	children uint16
	ends     uint8 // how many names end here
	b        byte
}

// nowhere stands for the node that is not there.
const nowhere = -1

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
	n.plant()
	return n
})

// plant makes the tree of the sorted names.
func (n *names) plant() {
	for b := range n.roots {
		n.roots[b] = nowhere
	}
	for i := range n.sorted {
		if at, ok := edge(n.sorted[i].folded); ok {
			n.edges[at/64] |= 1 << (at % 64)
		}
	}
	n.nodes = append(n.nodes, node{})
	n.grow(0, 0, len(n.sorted), 0)
	root := n.nodes[0]
	for i := range int32(root.children) {
		n.roots[n.nodes[root.child+i].b] = root.child + i
	}
}

// grow makes the nodes below one, that of the names from low to high, which
// are alike up to depth.
func (n *names) grow(at, low, high, depth int) {
	n.nodes[at].name = int32(low)
	for low < high && len(n.sorted[low].folded) == depth {
		n.nodes[at].ends++
		low++
	}
	child := len(n.nodes)
	n.nodes[at].child = int32(child)
	for i := low; i < high; i++ {
		if b := n.sorted[i].folded[depth]; i == low || b != n.sorted[i-1].folded[depth] {
			n.nodes = append(n.nodes, node{b: b})
			n.nodes[at].children++
			n.nodes[at].begins |= 1 << (b & 31)
		}
	}
	for ; low < high; child++ {
		next := low
		for next < high && n.sorted[next].folded[depth] == n.nodes[child].b {
			next++
		}
		n.grow(child, low, next, depth+1)
		low = next
	}
}

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
func (n *names) longest(text string) (a *Agency, size int) {
	at, space := int32(nowhere), false
	for i := 0; i < len(text); {
		f, width := rune(text[i]), 1
		if f < utf8.RuneSelf {
			f = rune(foldedASCII[f])
		} else {
			f, width = utf8.DecodeRuneInString(text[i:])
			f = fold(f)
		}
		if i == 0 {
			at = n.root(f)
		} else if f >= 0 && (f != ' ' || !space) {
			at = n.step(at, f)
		} else {
			i += width
			continue
		}
		if at == nowhere {
			break
		}
		i += width
		space = f == ' '
		if n.nodes[at].ends == 0 {
			continue
		}
		if found := n.accept(&n.nodes[at], text, i); found != nil {
			a, size = found, i
		}
	}
	return a, size
}

// root returns the node of the first rune of names.
func (n *names) root(c rune) int32 {
	switch {
	case c < 0:
		return nowhere
	case c < utf8.RuneSelf:
		return n.roots[c]
	}
	var bytes [utf8.UTFMax]byte
	size := utf8.EncodeRune(bytes[:], c)
	return n.follow(n.roots[bytes[0]], bytes[1:size])
}

// step returns the node of the next rune.
func (n *names) step(at int32, c rune) int32 {
	if c < utf8.RuneSelf {
		return n.below(at, byte(c))
	}
	var bytes [utf8.UTFMax]byte
	return n.follow(at, bytes[:utf8.EncodeRune(bytes[:], c)])
}

func (n *names) follow(at int32, bytes []byte) int32 {
	for _, b := range bytes {
		if at == nowhere {
			break
		}
		at = n.below(at, b)
	}
	return at
}

// below returns the node of one byte below another node.
func (n *names) below(at int32, b byte) int32 {
	above := &n.nodes[at]
	if above.begins&(1<<(b&31)) == 0 {
		return nowhere
	}
	child := above.child
	for i, next := range n.nodes[child : child+int32(above.children)] {
		if next.b == b {
			return child + int32(i)
		}
	}
	return nowhere
}

// accept returns the agency of the first name that ends at a node and that
// text[:size] may be.
func (n *names) accept(at *node, text string, size int) *Agency {
	for i := range int32(at.ends) {
		s := &n.sorted[at.name+i]
		if borderAfter(text, size, s.border) && (!s.exact || sameCase(text[:size], s.alias)) {
			return s.agency
		}
	}
	return nil
}

// borderAfter reports whether a word may end at text[size:].
func borderAfter(text string, size int, strict bool) bool {
	next, n := utf8.DecodeRuneInString(text[size:])
	if n == 0 || !letter.Is(next) && !letter.IsDigit(next) && !letter.IsMark(next) {
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
	return unicode.In(next, unicode.Han, unicode.Katakana, unicode.Hiragana, unicode.Hangul) && letter.Is(last)
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
