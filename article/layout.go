package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// A cell that holds several blocks of the story, with so many words in all, is none
// of a table of its own; nor is one that holds so many alone in its row.
const (
	leastLaidOut = 40
	leastAlone   = 50
)

// layoutCells makes paragraphs of the story's blocks in tables that only lay the
// page out.
func (t *task) layoutCells(until int) {
	var cells []*html.Node // around each body part; nil outside tables
	for _, b := range t.flow.Page.Blocks[:until] {
		if b.Verdict().Role == page.Body {
			cells = append(cells, cellAround(b))
		}
	}
	for from := 0; from < len(cells); {
		to := from + 1
		for to < len(cells) && cells[to] == cells[from] {
			to++
		}
		if cells[from] != nil && t.laysOut(cells, from, to) {
			for i := from; i < to; i++ {
				if p := &t.article.Body[i]; p.Kind == page.Cell {
					p.Kind, p.Row, p.Column = page.Paragraph, 0, 0
				}
			}
		}
		from = to
	}
}

// cellAround returns the cell that a block of kind Cell lies in.
func cellAround(b *page.Block) *html.Node {
	if b.Kind != page.Cell {
		return nil
	}
	n := b.Node
	for n != nil && n.DataAtom != atom.Td && n.DataAtom != atom.Th {
		n = n.Parent
	}
	return n
}

// laysOut reports whether the cell around the parts from and before to holds prose
// that is no entry of a table.
func (t *task) laysOut(cells []*html.Node, from, to int) bool {
	words := 0
	for _, p := range t.article.Body[from:to] {
		words += flow.CountWords(p.Text)
	}
	if to-from > 1 {
		return words >= leastLaidOut
	}
	row := cells[from].Parent
	beside := from > 0 && cells[from-1] != nil && cells[from-1].Parent == row || to < len(cells) && cells[to] != nil && cells[to].Parent == row
	return words >= leastAlone && !beside
}
