package flow

import (
	"slices"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/hashed"
)

// Names are what authors of templates call elements: the words of a name are those
// of the attributes that say what the element is for, whole classes and their parts,
// and its tag, all hashed. Elements that are called alike share a name, and those that
// also stand within elements that are called alike, a calling. A name is read when it is
// asked for the first time: half of them never are.
type Names struct {
	words    []uint32
	names    []name
	callings []calling
}

// A name is where its words are, once they are read.
type name struct {
	element  *html.Node // one that is called so; nil once it is read
	from, to int32
}

// A calling is a name and the calling of the element around; that of none is 0.
type calling struct{ name, around int32 }

// Calling returns the name of a calling and the calling around it. Name and calling
// of nothing are 0.
func (n *Names) Calling(called int32) (name, around int32) {
	c := n.callings[called]
	return c.name, c.around
}

// Words returns the words of a name.
func (n *Names) Words(name int32) []uint32 {
	if name == 0 {
		return nil
	}
	at := &n.names[name]
	if at.element != nil {
		at.from = int32(len(n.words))
		n.read(at.element)
		at.element, at.to = nil, int32(len(n.words))
	}
	return n.words[at.from:at.to]
}

// Count returns how many names and callings there are, with those of nothing.
func (n *Names) Count() (names, callings int) { return len(n.names), len(n.callings) }

// Bounds of names: no template needs more.
const (
	mostCallings  = 1 << 14
	mostNameWords = 28 // of one name
)

// A namer collects the names of a page.
type namer struct {
	Names
	known hashed.Table[int32] // names by what an element is called, callings by that within another
}

// usualNames is how many names and callings there is room for at once.
const usualNames = 1 << 9

// clear forgets all names.
func (n *namer) clear() {
	n.known.Clear(usualNames)
	n.words, n.names, n.callings = n.words[:0], append(n.names[:0], name{}), append(n.callings[:0], calling{})
}

// call returns the calling of an element within another; key is what its tag and the
// values of its attributes come to.
func (n *namer) call(around int32, element *html.Node, key uint64) int32 {
	within := key ^ uint64(around+1)*nameFactor
	if len(n.callings) == mostCallings {
		if known := n.known.Of(within); known != nil {
			return *known
		}
		return 0
	}
	known := n.known.Add(within)
	if *known != 0 {
		return *known
	}
	called := int32(len(n.callings))
	*known = called
	n.callings = append(n.callings, calling{n.name(element, key), around})
	return called
}

// name returns the name of an element.
func (n *namer) name(element *html.Node, key uint64) int32 {
	known := n.known.Add(key)
	if *known == 0 {
		*known = int32(len(n.names))
		n.names = append(n.names, name{element: element})
	}
	return *known
}

// What the hashes of tags, whole classes and their parts begin with.
const (
	partSeed = iota
	wholeSeed
	tagSeed
)

// nameFactor is what hashes are multiplied with.
const nameFactor = 0x9E3779B97F4A7C15

// read adds the words of an element's name.
func (n *Names) read(element *html.Node) {
	first := len(n.words)
	tag := uint64(tagSeed)
	for i := range len(element.Data) {
		tag = (tag ^ uint64(element.Data[i])) * nameFactor
	}
	n.words = append(n.words, uint32(tag>>32))
	for i := range element.Attr {
		if a := &element.Attr[i]; hintAttribute(a.Key) && len(a.Val) <= longestHint {
			n.readValue(a.Val)
		}
	}
	n.once(first)
}

// once leaves each of the words from the first on once, and no more than a name has.
func (n *Names) once(first int) {
	all := n.words[first:]
	kept := all[:0]
	for _, word := range all {
		if len(kept) < mostNameWords && !slices.Contains(kept, word) {
			kept = append(kept, word)
		}
	}
	n.words = n.words[:first+len(kept)]
}

// readValue adds the words of an attribute's value: what stands between spaces,
// whole, and the parts of that, which marks, digits and capitals set apart. The case
// of letters does not matter.
func (n *Names) readValue(value string) {
	words := n.words
	whole, part, letters := uint64(wholeSeed), uint64(partSeed), 0
	capital := false // the last character
	for i := range len(value) + 1 {
		c := byte(' ')
		if i < len(value) {
			c = value[i]
		}
		before := capital
		if capital = c-'A' <= 'Z'-'A'; capital {
			c += 'a' - 'A'
		}
		if !isLower(c) || capital && !before {
			if letters > 1 {
				words = append(words, uint32(part>>32))
			}
			part, letters = partSeed, 0
		}
		switch {
		case isLower(c):
			part = (part ^ uint64(c)) * nameFactor
			letters++
		case c == ' ' || c == '\n' || c == '\t':
			if whole != wholeSeed {
				words = append(words, uint32(whole>>32))
			}
			whole = wholeSeed
			continue
		}
		whole = (whole ^ uint64(c)) * nameFactor
	}
	n.words = words
}
