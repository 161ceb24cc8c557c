package flow

import (
	"context"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// maxPath bounds the length of a path in bytes: a caller's tree may be so deep
// that paths of full length would cost the square of its size.
const maxPath = 512

// A frame is what is known of an open element. Frames are copied from parent
// to child, so a block knows its ancestors without looking up. What only few need
// to know stands in the surroundings.
type frame struct {
	kind    page.Kind
	level   int
	list    int // depth of nested lists
	path    int // length of the path of this element
	depth   int // of this element
	parents [4]int32
	tag     atom.Atom
	pre     bool
	bold    bool
	boxed   bool // not inline: its end is a block border
	node    *html.Node
	row     int
	column  int
	seen    []sibling // how many children of each name were entered
}

// A sibling counts the children of one name, for the positions in paths.
type sibling struct {
	name  string
	count int
}

// A walker goes once over a tree, in document order, without recursion.
type walker struct {
	root    *html.Node
	stack   []frame
	ordinal int32 // the number of the next block-level element
	hidden  int   // words of hidden elements
	awaited int   // those hidden by the attribute
	reveal  bool  // the hidden attribute hides nothing
	deepest int   // how many frames were in use at once
	pieces  pieces
	builder
}

// walkers keeps the memory of walks that are over: half of what a walk takes
// would be garbage at its end.
var walkers = sync.Pool{New: func() any { return new(walker) }}

// maxKept is the number of blocks above which the memory of a walk is not kept.
const maxKept = 1 << 14

func newWalker(root *html.Node) *walker {
	w := walkers.Get().(*walker)
	w.root = root
	if cap(w.stack) == 0 {
		w.stack = make([]frame, 0, 64)
	}
	w.stack = w.stack[:1]
	w.deepest = 1
	w.around.begin()
	top := &w.stack[0]
	*top = frame{node: root, boxed: true, seen: top.seen[:0]}
	return w
}

// release keeps the memory of the walk for the next one, without what leads to
// the page.
func (w *walker) release() {
	if w.blocks.len() > maxKept || len(w.text) > maxKept<<8 || cap(w.stack) > maxKept {
		return
	}
	b := &w.builder
	for i := range w.stack[:w.deepest] {
		f := &w.stack[:w.deepest][i]
		f.node = nil
		clear(f.seen)
	}
	clear(b.blocks.open)
	clear(b.links)
	clear(b.made.blocks)
	clear(b.around.namer.names)
	*w = walker{stack: w.stack[:0], builder: builder{
		around: around{known: b.around.known[:0], namer: b.around.namer},
		text:   b.text[:0], path: b.path[:0], paths: paths{open: b.paths.open[:0]}, heldAt: b.heldAt[:0],
		blocks: pile[rough]{open: b.blocks.open[:0]}, links: b.links[:0], features: pile[Features]{open: b.features.open[:0]},
		made: b.made,
	}}
	walkers.Put(w)
}

func (w *walker) walk(ctx context.Context) error {
	w.ctx = ctx
	count := 0
	for n := w.root.FirstChild; n != nil; {
		if count++; count%checkEvery == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if piece := w.pieceFor(n); piece != nil {
			w.flush(w.stack)
			w.push(piece, true)
			n = piece
		} else if !w.enter(n) {
			n = w.leaveTo(n)
			continue
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		n = w.leaveTo(n)
	}
	w.flush(w.stack)
	return nil
}

// leaveTo leaves n, and its ancestors as long as they have no next sibling.
func (w *walker) leaveTo(n *html.Node) *html.Node {
	for {
		w.leave(n)
		n = w.goOn(n)
		if n.NextSibling != nil {
			return n.NextSibling
		}
		n = n.Parent
		if n == nil || n == w.root {
			return nil
		}
	}
}

// enter reports whether the children of n are to be walked.
func (w *walker) enter(n *html.Node) bool {
	switch n.Type {
	case html.TextNode:
		w.write(n.Data, w.stack)
		return false
	case html.ElementNode:
		return w.enterElement(n)
	}
	return n.Type == html.DocumentNode
}

func (w *walker) enterElement(n *html.Node) bool {
	if field := fieldOf(n); field != NoField {
		w.field(field)
	}
	switch {
	case skipped(n.DataAtom):
		if n.DataAtom == atom.Template {
			w.notePiece(n)
		}
		return false
	case n.DataAtom == atom.Br:
		w.breakLine()
		return false
	case n.DataAtom == atom.Hr:
		w.flush(w.stack)
		return false
	case dom.Hidden(n) && !(w.reveal && dom.HasAttr(n, "hidden")):
		if w.pieces.placed[n] {
			return false
		}
		w.notePiece(n)
		words := w.hiddenWords(n)
		w.hidden += words
		if dom.HasAttr(n, "hidden") {
			w.awaited += words
		}
		w.space = w.space || !dom.Inline(n) // what stands on both sides of a box is never one word
		return false
	}
	boxed := !dom.Inline(n)
	if boxed {
		w.flush(w.stack)
	}
	if isPicture(n) {
		w.picture(w.stack[len(w.stack)-1].parents)
	}
	w.push(n, boxed)
	w.crossed++
	if n.DataAtom == atom.A {
		w.openLink(dom.Attr(n, "href"), dom.Attr(n, "rel"))
	}
	return true
}

// leave undoes enter for an element that was walked.
func (w *walker) leave(n *html.Node) {
	top := &w.stack[len(w.stack)-1]
	if top.node != n || len(w.stack) == 1 {
		return // a leaf or a skipped element: never pushed
	}
	if n.DataAtom == atom.A {
		w.closeLink()
	}
	if top.boxed {
		w.flush(w.stack)
	}
	w.popped(w.stack)
	w.stack = w.stack[:len(w.stack)-1]
	w.around.leave(len(w.stack))
	switch n.DataAtom {
	case atom.Thead, atom.Tbody, atom.Tfoot:
		w.stack[len(w.stack)-1].row = top.row // the next part of the table counts on
	}
	w.path = w.path[:w.stack[len(w.stack)-1].path]
}

// push opens the frame of n under the innermost one.
func (w *walker) push(n *html.Node, boxed bool) {
	if len(w.stack) < cap(w.stack) {
		w.stack = w.stack[:len(w.stack)+1]
	} else {
		w.stack = append(w.stack, frame{})
	}
	parent, f := &w.stack[len(w.stack)-2], &w.stack[len(w.stack)-1]
	w.deepest = max(w.deepest, len(w.stack))
	seen := f.seen[:0]
	*f = *parent
	f.seen, f.node, f.tag, f.boxed = seen, n, n.DataAtom, boxed
	position := parent.count(n.Data)
	w.extendPath(f, n.Data, position)
	f.depth++
	f.classify(n, parent)
	if boxed {
		copy(f.parents[1:], f.parents[:3])
		w.ordinal++
		f.parents[0] = w.ordinal
	}
}

// count returns the position of the next child of that name, from 1. Names
// past the sixteenth are not told apart, so that the search stays short.
func (f *frame) count(name string) int {
	for i := range f.seen {
		if f.seen[i].name == name {
			f.seen[i].count++
			return f.seen[i].count
		}
	}
	if len(f.seen) < 16 {
		f.seen = append(f.seen, sibling{name, 1})
	}
	return 1
}

// extendPath writes "/p[3]" behind the parent's path.
func (w *walker) extendPath(f *frame, name string, position int) {
	if len(w.path) < maxPath && len(name) < 64 {
		w.path = append(append(w.path, '/'), name...)
		if position > 1 {
			w.path = append(w.path, '[')
			w.path = strconv.AppendInt(w.path, int64(position), 10)
			w.path = append(w.path, ']')
		}
	}
	f.path = len(w.path)
}

// classify sets what the block in n would be.
func (f *frame) classify(n *html.Node, parent *frame) {
	switch n.DataAtom {
	case atom.B, atom.Strong:
		f.bold = true
	case atom.Pre:
		f.pre = true
	case atom.Ul, atom.Ol, atom.Dl:
		f.list++
	case atom.Table:
		f.row, f.column = 0, 0
	case atom.Tr:
		parent.countRow(f)
	case atom.Td, atom.Th:
		parent.column++
		f.column = parent.column
	}
	k, level, ok := kindOf(n)
	if !ok || outranks(f.kind, k) {
		return
	}
	f.kind, f.level = k, level
	if k == page.ListItem {
		f.level = max(f.list, 1)
	}
}

// countRow numbers a row within its table, whose parts count on from each other.
func (f *frame) countRow(row *frame) {
	f.row++
	row.row, row.column = f.row, 0
}

// hiddenWords counts the words below a hidden element, as far as they would
// be visible text were it not hidden; fewer once the context has ended.
func (w *walker) hiddenWords(root *html.Node) int {
	words, count := 0, 0
	for n := root.FirstChild; n != nil; {
		if count++; count%checkEvery == 0 && w.ctx.Err() != nil {
			break
		}
		if n.Type == html.TextNode {
			for range strings.FieldsSeq(n.Data) {
				if words++; words%checkEvery == 0 && w.ctx.Err() != nil {
					return words
				}
			}
		}
		if n.FirstChild != nil && !(n.Type == html.ElementNode && skipped(n.DataAtom)) {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	return words
}
