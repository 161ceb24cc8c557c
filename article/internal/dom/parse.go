package dom

import (
	"bytes"
	"context"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Options bound and shape a tree. The zero value bounds nothing and cuts.
type Options struct {
	MaxNodes    int64 // tags beyond it, and the text between them, are left out; 0 or less is no bound
	KeepScripts bool  // leave scripts and styles in the tree
	Lean        bool  // leave out attributes and white space that no stage reads

	// Scripts, if not nil, takes the text of the scripts that are left out of
	// the tree, each with a NUL behind it, up to MaxScripts bytes.
	Scripts *bytes.Buffer
}

// MaxScripts bounds the bytes of scripts that are handed over.
const MaxScripts = 2 << 20

// A Warning says what was done to a page that could not be parsed as it is.
type Warning struct {
	Code string // deep-nesting, formatting-dropped, attributes-dropped or node-limit
	Text string // for people
}

// A Document is a tree and what had to be done to get it.
type Document struct {
	Root     *html.Node
	Warnings []Warning

	memory *memory // of Root; nil once it is given back
}

// Release gives back the memory of the tree, for the next one to use. Nobody may
// refer to a node any more, nor to attributes; to the strings in them anybody may.
func (d *Document) Release() {
	if d.memory != nil {
		d.memory.release()
	}
	d.Root, d.memory = nil, nil
}

// depthCaps are the nesting depths tried in turn on a page that is deeper than
// html.Parse allows (512 open elements, implied ones included). Each element
// costs it a look at those around it, so they are well below the limit.
var depthCaps = [...]int{240, 120}

// Parse builds the tree of a page, whose text it overwrites. Bad HTML is never
// an error: it gives what tree there is, at last one of text alone. The error
// is the context's.
func Parse(ctx context.Context, text []byte, o Options) (Document, error) {
	text, warnings := cut(ctx, text, o)
	text = joinNewlines(text)
	d := Document{Warnings: warnings, memory: memories.Get().(*memory)}
	root, err := parse(ctx, text, d.memory)
	if err != nil {
		d.Warnings = append(d.Warnings, Warning{"deep-nesting", "elements nested too deep were merged with those around them"})
	}
	for i := 0; err != nil && i < len(depthCaps) && ctx.Err() == nil; i++ {
		root, err = parse(ctx, flatten(ctx, text, depthCaps[i]), d.memory)
	}
	if err != nil && ctx.Err() == nil {
		root = textOnly(ctx, text)
	}
	if ctx.Err() != nil {
		return Document{}, ctx.Err()
	}
	d.Root = root
	return d, nil
}

// parse is html.Parse that ends when the context does, and that is spared the
// pages of which the tree can be built faster.
func parse(ctx context.Context, text []byte, m *memory) (*html.Node, error) {
	if root, err := build(ctx, text, m); err != errOdd {
		return root, err
	}
	return html.Parse(contextReader{ctx, bytes.NewReader(text)})
}

// contextReader ends with the context's error when the context does.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c contextReader) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}

// deeper is how much deeper than the cap the elements may nest that hold the
// text itself: without them it would be one run.
const deeper = 16

// flatten drops the start tags that would nest deeper than most, and the end
// tags that belong to them.
func flatten(ctx context.Context, text []byte, most int) []byte {
	out := make([]byte, 0, len(text))
	var open []atom.Atom
	dropped := make(map[string]int)
	z := html.NewTokenizer(bytes.NewReader(text))
	for count := 1; ; count++ {
		kind := z.Next()
		raw := z.Raw()
		if kind == html.ErrorToken || count%checkEvery == 0 && ctx.Err() != nil {
			return out
		}
		switch kind {
		case html.StartTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			limit, sibling := most, false
			if holdsText(a) {
				limit, sibling = most+deeper, len(open) > 0 && open[len(open)-1] == a
			}
			switch {
			case isVoid(a) || sibling:
			case len(open) >= limit:
				dropped[string(name)]++
				continue
			default:
				open = append(open, a)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if dropped[string(name)] > 0 {
				dropped[string(name)]--
				continue
			}
			open = closeTo(open, atom.Lookup(name))
		}
		out = append(out, raw...)
	}
}

// closeTo pops the open elements down to the one named, if it is among the
// innermost ones.
func closeTo(open []atom.Atom, a atom.Atom) []atom.Atom {
	for i := len(open) - 1; i >= 0 && i >= len(open)-32; i-- {
		if open[i] == a {
			return open[:i]
		}
	}
	return open
}

// holdsText reports whether an element is one that text stands in, and that
// ends where the next of its kind begins.
func holdsText(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input,
		atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// textOnly is the last resort: a tree with a paragraph for each text of the page.
func textOnly(ctx context.Context, text []byte) *html.Node {
	root := &html.Node{Type: html.DocumentNode}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	root.AppendChild(body)
	z := html.NewTokenizer(bytes.NewReader(text))
	hidden := false
	for count := 1; ; count++ {
		kind := z.Next()
		if kind == html.ErrorToken || count%checkEvery == 0 && ctx.Err() != nil {
			return root
		}
		switch kind {
		case html.StartTagToken, html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			hidden = kind == html.StartTagToken && (a == atom.Script || a == atom.Style || a == atom.Title)
		case html.TextToken:
			if s := string(z.Text()); !hidden && strings.TrimSpace(s) != "" {
				p := &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
				p.AppendChild(&html.Node{Type: html.TextNode, Data: s})
				body.AppendChild(p)
			}
		}
	}
}
