package page

import (
	"net/url"
	"reflect"
	"slices"
	"sort"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/hashed"
)

// A Page is one document, cut into blocks.
//
// Extractors may read every field and must not change any; they act through
// [Block.Vote] and [Page.Split].
type Page struct {
	URL      *url.URL   // where the page came from, as the caller said; nil if unknown
	Root     *html.Node // the document node; nil for plain text
	Blocks   []*Block   // every visible text of the page, in reading order
	Stated   *Stated    // what the page says about itself for machines; never nil
	Language string     // BCP 47, as stated or recognised; "" if neither

	// extents holds which blocks stand below each element, so that Under is a
	// look-up. It is built on first use.
	extents *extents
}

// extent is the range of block indexes below an element.
type extent struct{ from, to int32 }

// A Matcher selects elements. It is the interface of a compiled selector of
// github.com/andybalholm/cascadia.
type Matcher interface {
	Match(*html.Node) bool
}

// MatcherFunc makes a Matcher of a function.
type MatcherFunc func(*html.Node) bool

// Match calls f.
func (f MatcherFunc) Match(n *html.Node) bool { return f(n) }

// Select returns the elements that m selects, in document order. It is empty
// for plain text.
func (p *Page) Select(m Matcher) []*html.Node {
	var found []*html.Node
	for n := p.Root; n != nil; n = next(n, p.Root) {
		if n.Type == html.ElementNode && m.Match(n) {
			found = append(found, n)
		}
	}
	return found
}

// Find returns the blocks that lie in an element that m selects, in reading
// order and each once. It is empty for plain text.
func (p *Page) Find(m Matcher) []*Block {
	var found []*Block
	until := -1 // blocks before it are taken already: matches may nest
	for _, n := range p.Select(m) {
		for _, b := range p.Under(n) {
			if b.Index > until {
				found = append(found, b)
				until = b.Index
			}
		}
	}
	return found
}

// Under returns the blocks whose text lies in n, in reading order. A block
// that lies only partly in n (a paragraph around a link n) is not under n.
func (p *Page) Under(n *html.Node) []*Block {
	if p.extents == nil {
		p.extents = measure(p.Blocks)
	}
	e, ok := p.extents.of(n)
	if !ok {
		return nil
	}
	return p.Blocks[e.from:e.to]
}

// Before looks at so many siblings on one level, and so many levels up, at
// the most.
const (
	siblingReach = 200
	levelReach   = 100
)

// Before returns how many blocks begin before the element n in reading order.
func (p *Page) Before(n *html.Node) int {
	if p.extents == nil {
		p.extents = measure(p.Blocks)
	}
	for level := 0; n != nil && level < levelReach; n, level = n.Parent, level+1 {
		if e, ok := p.extents.of(n); ok {
			return int(e.from)
		}
		s := n.PrevSibling
		for i := 0; s != nil && i < siblingReach; i++ {
			if e, ok := p.extents.of(s); ok {
				return int(e.to)
			}
			s = s.PrevSibling
		}
	}
	return 0
}

// extents say which blocks lie below each element that holds any.
type extents struct {
	places hashed.Table[int32] // in list, from 1
	list   []extent
}

// key tells elements apart while they are in use. A map of them is slower by half.
func key(n *html.Node) uint64 { return uint64(reflect.ValueOf(n).Pointer()) }

// of returns the extent of an element.
func (e *extents) of(n *html.Node) (extent, bool) {
	place := e.places.Of(key(n))
	if place == nil {
		return extent{}, false
	}
	return e.list[*place-1], true
}

// measure finds, for every element that holds blocks, the first and the last
// of them. Reading order is document order, so what lies below an element is
// one run; the elements open at a block are those around it.
func measure(blocks []*Block) *extents {
	most := 3 * len(blocks) // elements that hold any, on nearly all pages
	e := &extents{list: make([]extent, 0, most)}
	e.places.Clear(most)
	var open, fresh []int32 // places in list
	closeTo := func(place int32, at int) {
		for len(open) > 0 && open[len(open)-1] != place {
			e.list[open[len(open)-1]].to = int32(at)
			open = open[:len(open)-1]
		}
	}
	for i, b := range blocks {
		around := int32(-1) // the innermost element that is open
		fresh = fresh[:0]
		for n := b.Node; n != nil; n = n.Parent {
			place := e.places.Add(key(n))
			if *place == 0 {
				e.list = append(e.list, extent{from: int32(i)})
				*place = int32(len(e.list))
			} else if e.list[*place-1].to == 0 {
				around = *place - 1
				break
			}
			e.list[*place-1].to = 0
			fresh = append(fresh, *place-1)
		}
		closeTo(around, i)
		for _, place := range slices.Backward(fresh) {
			open = append(open, place)
		}
	}
	closeTo(-1, len(blocks))
	return e
}

// next returns the node after n in document order, within root.
func next(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != root && n.NextSibling == nil {
		n = n.Parent
		if n == nil {
			return nil
		}
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}

// Split cuts b before each of the given byte offsets of its text and puts the
// pieces in its place. The pieces keep b's kind, node and path, and the votes
// cast so far; links go with their text. Offsets that are out of range, not at
// the start of a character, or would make an empty piece are ignored.
func (p *Page) Split(b *Block, at ...int) {
	if b.Index >= len(p.Blocks) || p.Blocks[b.Index] != b {
		return
	}
	pieces := b.cut(at)
	if len(pieces) < 2 {
		return
	}
	rest := p.Blocks[b.Index+1:]
	blocks := make([]*Block, 0, len(p.Blocks)+len(pieces)-1)
	blocks = append(blocks, p.Blocks[:b.Index]...)
	blocks = append(append(blocks, pieces...), rest...)
	for i := b.Index; i < len(blocks); i++ {
		blocks[i].Index = i
	}
	p.Blocks = blocks
	p.extents = nil
}

// offsets returns the usable cut points in order, each once.
func offsets(text string, at []int) []int {
	sorted := append([]int(nil), at...)
	sort.Ints(sorted)
	kept := sorted[:0]
	last := 0
	for _, i := range sorted {
		if i > last && i < len(text) && startsRune(text[i]) {
			kept = append(kept, i)
			last = i
		}
	}
	return kept
}

func startsRune(c byte) bool { return c&0xC0 != 0x80 }
