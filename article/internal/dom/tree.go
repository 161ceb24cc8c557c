package dom

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A tree builds what html.Parse would make of a text, of slices of one string:
// most of html.Parse's time goes to copying each name, value and text, byte by byte. It knows the rules for nearly all pages; where one is met that
// it does not know, the page is odd and left to html.Parse.
type tree struct {
	ctx  context.Context
	in   []byte // the text, and
	text string // a copy, of which the nodes are made
	odd  bool   // nothing more is certain
	deep bool   // because too many elements are open
	tags int    // read so far

	document  *html.Node
	head      *html.Node
	form      *html.Node
	mode      mode
	quirks    bool
	foster    bool // what a table cannot hold goes before it
	open      []element
	templates []mode       // of the open templates
	formats   []*html.Node // the active formatting elements; nil where a cell or the like begins
	joined    map[*html.Node][]byte

	memory *memory
	nodes  []html.Node // the rest of a chunk of it, for nodes to come
	values []html.Attribute
	token  token
}

// A mode is where in the page the builder is, in the words of the standard.
type mode uint8

// The modes. In those before inBody there is no body yet.
const (
	initial mode = iota
	beforeHTML
	beforeHead
	inHead
	afterHead
	inBody
	inTable
	inCaption
	inColumns
	inRows // between the rows of a table
	inRow
	inCell
	inTemplate
	afterBody
	afterAll
)

// A token is a tag.
type token struct {
	atom atom.Atom
	name string
	attr []html.Attribute
}

// An element is one that is open.
type element struct {
	node   *html.Node
	atom   atom.Atom
	traits traits
}

// mostOpen is how many elements html.Parse lets be open.
const mostOpen = 512

// What build cannot do.
var (
	errOdd  = errors.New("a page for html.Parse")
	errDeep = errors.New("elements are nested deeper than html.Parse allows")
)

// build makes the tree of a text whose line breaks are of one character.
func build(ctx context.Context, in []byte, m *memory) (*html.Node, error) {
	if bytes.IndexByte(in, 0) >= 0 {
		return nil, errOdd
	}
	t := &tree{ctx: ctx, in: in, text: string(in), memory: m, document: &html.Node{Type: html.DocumentNode}}
	t.open = make([]element, 0, 64)
	t.run()
	switch {
	case t.deep:
		return nil, errDeep
	case t.odd:
		return nil, errOdd
	}
	for n, text := range t.joined {
		n.Data = string(text)
	}
	return t.document, nil
}

// joinNewlines makes one character of each line break, as html.Parse does. The
// text is overwritten.
func joinNewlines(in []byte) []byte {
	end := bytes.IndexByte(in, '\r')
	if end < 0 {
		return in
	}
	out := in[:end]
	for rest := in[end:]; len(rest) > 0; rest = rest[end:] {
		if rest = rest[1:]; len(rest) == 0 || rest[0] != '\n' {
			out = append(out, '\n')
		}
		if end = bytes.IndexByte(rest, '\r'); end < 0 {
			end = len(rest)
		}
		out = append(out, rest[:end]...)
	}
	return out
}

// newNode takes a node from memory that is got for many at once.
func (t *tree) newNode() *html.Node {
	if len(t.nodes) == 0 {
		t.nodes = t.memory.nodes.next()
	}
	n := &t.nodes[0]
	t.nodes = t.nodes[1:]
	return n
}

func (t *tree) top() *html.Node {
	if len(t.open) == 0 {
		return t.document
	}
	return t.open[len(t.open)-1].node
}

func (t *tree) topAtom() atom.Atom {
	if len(t.open) == 0 {
		return 0
	}
	return t.open[len(t.open)-1].atom
}

// appendTo makes n the last child of a node.
func appendTo(parent, n *html.Node) {
	n.Parent, n.PrevSibling = parent, parent.LastChild
	if parent.LastChild == nil {
		parent.FirstChild = n
	} else {
		parent.LastChild.NextSibling = n
	}
	parent.LastChild = n
}

// add puts a node where the next one belongs.
func (t *tree) add(n *html.Node) {
	if t.fosters() {
		t.fosterParent(n)
		return
	}
	appendTo(t.top(), n)
}

// addElement puts the element of the token into the tree and opens it.
func (t *tree) addElement() *html.Node {
	n := t.newNode()
	n.Type, n.DataAtom, n.Data, n.Attr = html.ElementNode, t.token.atom, t.token.name, t.token.attr
	t.add(n)
	t.push(n)
	return n
}

// addVoid puts an element into the tree that holds nothing.
func (t *tree) addVoid() {
	t.addElement()
	t.pop()
}

func (t *tree) push(n *html.Node) {
	if len(t.open) >= mostOpen {
		t.deep, t.odd = t.deep || !t.odd, true
		return
	}
	t.open = append(t.open, element{n, n.DataAtom, traitsOf(n.DataAtom)})
}

func (t *tree) pop() { t.open = t.open[:max(len(t.open)-1, 0)] }

// remove closes an element that others may be open in.
func (t *tree) remove(n *html.Node) {
	if i := t.indexOf(n); i >= 0 {
		t.open = slices.Delete(t.open, i, i+1)
	}
}

// indexOf returns where among the open elements one is, or -1.
func (t *tree) indexOf(n *html.Node) int {
	for i := len(t.open) - 1; i >= 0; i-- {
		if t.open[i].node == n {
			return i
		}
	}
	return -1
}

// addText puts a text into the tree; one behind another becomes one with it.
func (t *tree) addText(text string) {
	if text == "" {
		return
	}
	if last := t.top().LastChild; last != nil && last.Type == html.TextNode && !t.fosters() {
		t.join(last, text)
		return
	}
	n := t.newNode()
	n.Type, n.Data = html.TextNode, text
	t.add(n)
}

// join adds to the text of a node.
func (t *tree) join(n *html.Node, text string) {
	if t.joined == nil {
		t.joined = make(map[*html.Node][]byte)
	}
	b, ok := t.joined[n]
	if !ok {
		b = []byte(n.Data)
	}
	t.joined[n] = append(b, text...)
}

// fosters reports whether the next node belongs before the table it stands in.
func (t *tree) fosters() bool { return t.foster && ofTable(t.topAtom()) }

// ofTable reports whether an element is one that only others of a table belong
// right into.
func ofTable(a atom.Atom) bool {
	switch a {
	case atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr:
		return true
	}
	return false
}

// fosterParent puts a node before the innermost table.
func (t *tree) fosterParent(n *html.Node) {
	i := len(t.open) - 1
	for i > 0 && t.open[i].atom != atom.Table {
		i--
	}
	if i == 0 || t.open[i].node.Parent == nil {
		t.odd = true
		return
	}
	table := t.open[i].node
	before := table.PrevSibling
	if before != nil && before.Type == html.TextNode && n.Type == html.TextNode {
		t.join(before, n.Data)
		return
	}
	table.Parent.InsertBefore(n, table)
}

// comment puts a comment into the tree.
func (t *tree) comment(text string) {
	n := t.newNode()
	n.Type, n.Data = html.CommentNode, html.UnescapeString(text)
	switch t.mode {
	case initial, beforeHTML, afterAll:
		appendTo(t.document, n)
	case afterBody:
		appendTo(t.open[0].node, n)
	default:
		appendTo(t.top(), n)
	}
}

// doctype reads what stands in a doctype. Others than that of HTML are put
// before html.Parse.
func (t *tree) doctype(text string) {
	switch {
	case t.mode == initial && text == "html":
		n := t.newNode()
		n.Type, n.Data = html.DoctypeNode, text
		appendTo(t.document, n)
		t.mode = beforeHTML
	case t.mode == initial && strings.Contains(text, "&"):
		t.odd = true
	case t.mode == initial:
		probe, err := html.Parse(strings.NewReader("<!doctype " + text + "><p><table>"))
		if err != nil {
			t.odd = true
			return
		}
		n := probe.FirstChild
		probe.RemoveChild(n)
		appendTo(t.document, n)
		p := probe.LastChild.LastChild.FirstChild
		t.quirks, t.mode = p.FirstChild != nil, beforeHTML
	case t.mode == afterBody:
		t.mode = inBody
	}
}
