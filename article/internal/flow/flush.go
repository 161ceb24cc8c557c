package flow

import (
	"bytes"
	"context"
	"slices"

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
	f, in, path := &b.held, &b.heldIn, b.heldAt
	if !b.saved {
		depth := min(b.hold, len(stack)-1)
		f, in = &stack[depth], b.around.of(stack, depth)
		path = b.path[:f.path]
	}
	end := len(b.text)
	if f.pre {
		end = b.start + len(bytes.TrimRightFunc(b.text[b.start:], isSpace))
	}
	var before rough
	if last := b.blocks.last(); last != nil {
		before = *last
	}
	b.blocks.add(rough{
		start: b.start, end: end, links: before.upto, upto: len(b.links),
		kind: f.kind, level: f.level, path: b.paths.keep(path, before.path),
		frame: blockPlace{node: f.node, row: f.row, column: f.column},
	})
	b.features.add(b.measure(f, in, len(b.links)-before.upto))
	b.text = b.text[:end]
	b.start, b.linkAll, b.bold, b.crossed, b.saved = end, 0, 0, 0, false
}

// measure fills the features of the open block.
func (b *builder) measure(f *frame, in *surroundings, links int) Features {
	m := Features{
		LinkChars: b.linkAll, BoldChars: b.bold, Links: links,
		Tag: f.tag, Near: in.near, Hints: in.hints, Group: in.group, Parents: f.parents, Called: in.called,
		Depth: f.depth,
	}
	b.pass(&m)
	m.count(b.ctx, b.text[b.start:])
	b.words += m.Words
	return m
}

// finish makes the page of what was collected. The error is the context's.
func (w *walker) finish(ctx context.Context) (*Flow, error) {
	p, err := w.builder.page(ctx)
	if err != nil {
		return nil, err
	}
	features, err := w.features.joined(ctx)
	return &Flow{Page: p, Features: features, HiddenWords: w.hidden, Markup: true, walker: w, Names: &w.around.namer.Names}, err
}

// page turns the rough blocks into blocks. The texts of all share one string,
// and so do the paths.
func (b *builder) page(ctx context.Context) (*page.Page, error) {
	text, paths := string(b.text), b.paths.texts()
	p := &page.Page{Blocks: b.made.listFor(b.blocks.len()), Stated: new(page.Stated)}
	err := b.blocks.pieces(ctx, func(rough []rough) {
		if len(rough) == 0 {
			return
		}
		first := rough[0].links
		links := slices.Clone(b.links[first:rough[len(rough)-1].upto])
		if len(p.Blocks) > 0 {
			b.made = made{} // of blocks in several pieces nothing is used again
		}
		blocks := b.made.blocksFor(len(rough))
		for i := range rough {
			r := &rough[i]
			blocks[i] = page.Block{
				Index: len(p.Blocks), Kind: r.kind, Level: r.level, Text: text[r.start:r.end],
				Node: r.frame.node, Path: paths[r.path.text][r.path.from:r.path.to],
			}
			if from, to := r.links-first, r.upto-first; to > from {
				blocks[i].Links = links[from:to:to]
			}
			if r.kind == page.Cell {
				blocks[i].Row, blocks[i].Column = r.frame.row, r.frame.column
			}
			p.Blocks = append(p.Blocks, &blocks[i])
		}
	})
	return p, err
}
