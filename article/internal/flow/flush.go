package flow

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// blockPlace is what a block keeps of the frame that holds it.
type blockPlace struct {
	node        *html.Node
	row, column int
}

// flush ends the open block. Without text there is none.
func (b *builder) flush(stack []frame) {
	b.breaks, b.space = 0, false
	if b.empty() {
		b.crossed = 0
		return
	}
	b.cutLink()
	f, path := &b.held, b.heldAt
	if !b.saved {
		f = &stack[min(b.hold, len(stack)-1)]
		path = b.path[:f.path]
	}
	end := len(b.text)
	if f.pre {
		end = b.start + len(bytes.TrimRightFunc(b.text[b.start:], isSpace))
	}
	first := 0
	if n := len(b.blocks); n > 0 {
		first = b.blocks[n-1].upto
	}
	b.blocks = append(roomy(b.blocks, 1), rough{
		start: b.start, end: end, links: first, upto: len(b.links),
		kind: f.kind, level: f.level, path: b.keepPath(path),
		frame: blockPlace{node: f.node, row: f.row, column: f.column},
	})
	b.features = append(roomy(b.features, 1), b.measure(f, len(b.links)-first))
	b.text = b.text[:end]
	b.start, b.linkAll, b.bold, b.crossed, b.saved = end, 0, 0, 0, false
}

// roomy returns s with room for n more elements. A long slice doubles as a short
// one does: append alone makes it longer by a quarter, so that a page of many
// short blocks cost several times what is left of it.
func roomy[T any](s []T, n int) []T {
	if len(s)+n <= cap(s) {
		return s
	}
	return slices.Grow(s, max(len(s), n, 16))
}

// keepPath stores a path; one that is that of the block before is stored once.
func (b *builder) keepPath(path []byte) stretch {
	if n := len(b.blocks); n > 0 {
		if last := b.blocks[n-1].path; bytes.Equal(b.paths[last.from:last.to], path) {
			return last
		}
	}
	from := len(b.paths)
	b.paths = append(roomy(b.paths, len(path)), path...)
	return stretch{from, len(b.paths)}
}

// measure fills the features of the open block.
func (b *builder) measure(f *frame, links int) Features {
	m := Features{
		LinkChars: b.linkAll, BoldChars: b.bold, Links: links,
		Tag: f.tag, Near: f.near, Hints: f.hints, Group: f.group, Parents: f.parents,
		Depth: f.depth,
	}
	b.pass(&m)
	m.count(b.text[b.start:])
	return m
}

// finish makes the page of what was collected.
func (w *walker) finish() *Flow {
	return &Flow{Page: w.builder.page(), Features: w.features, HiddenWords: w.hidden, Markup: true, walker: w}
}

// page turns the rough blocks into blocks. The texts of all share one string,
// and so do the paths.
func (b *builder) page() *page.Page {
	text, paths, links := string(b.text), string(b.paths), slices.Clone(b.links)
	b.made.fit(len(b.blocks))
	blocks := b.made.blocks
	p := &page.Page{Blocks: b.made.list, Stated: new(page.Stated)}
	for i := range b.blocks {
		r := &b.blocks[i]
		blocks[i] = page.Block{
			Index: i, Kind: r.kind, Level: r.level, Text: text[r.start:r.end],
			Node: r.frame.node, Path: paths[r.path.from:r.path.to],
		}
		if r.upto > r.links {
			blocks[i].Links = links[r.links:r.upto:r.upto]
		}
		if r.kind == page.Cell {
			blocks[i].Row, blocks[i].Column = r.frame.row, r.frame.column
		}
		p.Blocks[i] = &blocks[i]
	}
	return p
}

// countWords counts the words of a text.
func countWords(s string) int { return len(strings.Fields(s)) }
