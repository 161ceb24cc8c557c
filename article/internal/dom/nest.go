package dom

import "slices"

// A nest follows the elements opened since the outermost open formatting
// element. As long as each ends with its own end tag, and none closes one
// around the formatting elements, these stay open.
type nest struct {
	names     [24]uint32 // hashes
	count     int
	loose     bool // something else happened
	paragraph bool // a paragraph may be open around the formatting elements,
	within    int  // in so many boxes or more
	inner     bool // a paragraph began in them,
	least     int  // in so many boxes or more
}

// begin is told that the first formatting element opens.
func (n *nest) begin(loose bool) {
	*n = nest{loose: loose, paragraph: n.paragraph, within: n.within}
}

// start is told of every start tag, before the boxes are.
func (n *nest) start(t tag, name []byte, b *boxes, formats int) {
	if formats == 0 {
		if t == tagP {
			n.open(b.depth)
		}
		return
	}
	if t == tagP && (!n.inner || b.depth < n.least) {
		n.inner, n.least = true, b.depth
	}
	closes := t.box() || t == tagP || t == tagHeading || t == tagHr || t == tagXmp
	switch {
	case closes && (n.paragraph || n.holds(paragraphHash)), t == tagButton, t == tagItem, t >= tagTable && t != tagMeta, n.count == len(n.names):
		n.loose = true
	case t == tagHr || t == tagMeta || t == tagOther && isVoidName(name):
	default:
		n.names[n.count] = hashFold(name)
		n.count++
	}
}

var paragraphHash = hashFold([]byte("p"))

// holds reports whether an element of that name is open in the formatting
// elements.
func (n *nest) holds(hash uint32) bool { return slices.Contains(n.names[:n.count], hash) }

// open notes a paragraph that may stay open.
func (n *nest) open(depth int) {
	if !n.paragraph || depth < n.within {
		n.within = depth
	}
	n.paragraph = true
}

// end is told of every end tag, after the boxes are; before is how many
// formatting elements were open, and after how many are.
func (n *nest) end(t tag, name []byte, b *boxes, before, after int) {
	switch {
	case t == tagForm:
		n.within = 0
	case t == tagP && before == 0 && b.depth == n.within, b.depth < n.within:
		n.paragraph = false
	}
	switch {
	case before == 0 || t.formatting():
	case n.count > 0 && n.names[n.count-1] == hashFold(name):
		n.count--
	default:
		n.loose = true
	}
	if before > 0 && after == 0 && n.inner && (n.loose || n.count > 0) {
		n.open(n.least)
	}
}

// hashFold is FNV-1a of a name in lower case.
func hashFold(name []byte) uint32 {
	h := uint32(2166136261)
	for _, b := range name {
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}

// isVoidName reports whether an element of that name has no end tag.
func isVoidName(name []byte) bool {
	for _, void := range [...]string{"img", "br", "source", "input", "wbr", "embed", "area", "track", "param"} {
		if equalFold(name, void) {
			return true
		}
	}
	return false
}
