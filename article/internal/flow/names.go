package flow

import (
	"slices"

	"golang.org/x/net/html"
)

// Names are what authors of templates call elements: the words of a name are those
// of the attributes that say what the element is for, whole classes and their parts,
// and its tag, all hashed. Elements that are called alike share a name.
type Names struct {
	words []uint32
	ends  []int32 // of each name among the words
}

// Of returns the words of a name; 0 is the name of elements without one.
func (n *Names) Of(name int32) []uint32 {
	if name == 0 {
		return nil
	}
	return n.words[n.ends[name-1]:n.ends[name]]
}

// Count returns how many names there are, with that of nothing.
func (n *Names) Count() int { return max(len(n.ends), 1) }

// Bounds of names: no template needs more.
const (
	mostNames     = 1 << 14
	mostNameWords = 28 // of one name
)

// NamedElements is how many elements a block keeps the names of: its own and those
// around it.
const NamedElements = 7

// A namer collects the names of a page.
type namer struct {
	Names
	slots []namedSlot // a power of two of them; half are free
}

// A namedSlot leads from what an element is called to its name.
type namedSlot struct {
	key  uint64 // 0 is free
	name int32
}

// usualSlots is how many slots there are at first.
const usualSlots = 1 << 9

// clear forgets all names.
func (n *namer) clear() {
	if len(n.slots) != usualSlots {
		n.slots = make([]namedSlot, usualSlots)
	} else {
		clear(n.slots)
	}
	n.words, n.ends = n.words[:0], append(n.ends[:0], 0)
}

// of returns the name of an element; key is what its tag and the values of its
// attributes come to.
func (n *namer) of(element *html.Node, key uint64) int32 {
	key = max(key, 1)
	slot := n.slot(key)
	if slot.key == 0 {
		if len(n.ends) > mostNames {
			return 0
		}
		if 2*len(n.ends) > len(n.slots) {
			n.grow()
			slot = n.slot(key)
		}
		n.read(element)
		n.ends = append(n.ends, int32(len(n.words)))
		*slot = namedSlot{key, int32(len(n.ends) - 1)}
	}
	return slot.name
}

// slot returns where a key stands, or where it would.
func (n *namer) slot(key uint64) *namedSlot {
	mask := uint64(len(n.slots) - 1)
	for at := key >> 20 & mask; ; at = (at + 1) & mask {
		if s := &n.slots[at]; s.key == key || s.key == 0 {
			return s
		}
	}
}

func (n *namer) grow() {
	old := n.slots
	n.slots = make([]namedSlot, 2*len(old))
	for _, s := range old {
		if s.key != 0 {
			*n.slot(s.key) = s
		}
	}
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
func (n *namer) read(element *html.Node) {
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
func (n *namer) once(first int) {
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
func (n *namer) readValue(value string) {
	whole, part, letters := uint64(wholeSeed), uint64(partSeed), 0
	endPart := func() {
		if letters > 1 {
			n.words = append(n.words, uint32(part>>32))
		}
		part, letters = partSeed, 0
	}
	for i := 0; i <= len(value); i++ {
		if i == len(value) || value[i] == ' ' || value[i] == '\n' || value[i] == '\t' {
			endPart()
			if whole != wholeSeed {
				n.words = append(n.words, uint32(whole>>32))
			}
			whole = wholeSeed
			continue
		}
		c := value[i]
		if c >= 'A' && c <= 'Z' {
			if i > 0 && !(value[i-1] >= 'A' && value[i-1] <= 'Z') {
				endPart()
			}
			c += 'a' - 'A'
		}
		whole = (whole ^ uint64(c)) * nameFactor
		if !isLower(c) {
			endPart()
			continue
		}
		part = (part ^ uint64(c)) * nameFactor
		letters++
	}
}
