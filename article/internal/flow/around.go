package flow

import (
	"encoding/binary"
	"math/bits"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Surroundings are what an element and those around it say of the block in it.
type surroundings struct {
	near   [AncestorCount]uint8
	hints  [HintCount]uint8
	group  uint32
	called int32 // see Names
}

// around has the surroundings of open elements. It looks at an element when there is
// a block that needs it: half of the elements of a page hold none, nor do those in
// them.
type around struct {
	known []surroundings // of the first frames of the stack
	cache hintCache
	namer namer
}

// begin makes ready for a page: nothing is around its root.
func (a *around) begin() {
	a.namer.clear()
	a.known = append(a.known[:0], surroundings{})
	top := &a.known[0]
	for i := range top.near {
		top.near[i] = Far
	}
	for i := range top.hints {
		top.hints[i] = Far
	}
}

// of returns the surroundings of the element that has the frame at depth.
func (a *around) of(stack []frame, depth int) *surroundings {
	for n := len(a.known); n <= depth; n++ {
		a.known = append(a.known, a.known[n-1])
		a.known[n].enter(stack[n].node, &a.cache, &a.namer)
	}
	return &a.known[depth]
}

// leave forgets the elements that have the frames from depth on.
func (a *around) leave(depth int) { a.known = a.known[:min(depth, len(a.known))] }

// enter moves every ancestor one element further away and sets those that n is.
func (s *surroundings) enter(n *html.Node, cache *hintCache, names *namer) {
	grow(s.near[:])
	grow(s.hints[:])
	if a, ok := ancestorOf(n.DataAtom); ok {
		s.near[a] = 0
	}
	var set uint64
	var class uint32
	tag := hash(n.Data)
	if n.DataAtom != atom.Body && n.DataAtom != atom.Html { // their classes say what kind of page it is
		var called uint64
		set, class, called = cache.of(n)
		s.called = names.call(s.called, n, (called^uint64(tag))*nameFactor)
	} else {
		s.called = 0
	}
	for ; set != 0; set &= set - 1 {
		s.hints[bits.TrailingZeros64(set)] = 0
	}
	s.group = (s.group ^ tag ^ class*31) * 16777619
}

// grow adds one to every distance below Far-1, eight at a time.
func grow(distances []uint8) {
	const (
		ones = 0x0101010101010101
		high = 0x80 * ones
	)
	for ; len(distances) >= 8; distances = distances[8:] {
		x := binary.LittleEndian.Uint64(distances)
		full := (x&^high + 2*ones) & x & high // set in bytes of Far-1 and more
		binary.LittleEndian.PutUint64(distances, x+(high&^full)>>7)
	}
	for i := range distances {
		if distances[i] < Far-1 {
			distances[i]++
		}
	}
}
