package article

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// boxReach is how many elements up from a block its box of facts is looked for.
const boxReach = 4

// boxNames are parts of the classes of boxes of facts, without their marks.
var boxNames = newFragments("factbox", "fact-box", "fact_box", "factfile", "fact-file", "faktaboks", "faktabox", "faktaruta", "faktenbox", "fakten-box")

// extractFactBoxes votes for what stands in boxes of facts within the story.
func extractFactBoxes(p *page.Page, _ *Draft) {
	if p.Root == nil {
		return
	}
	first, last := bodySpan(p.Blocks)
	for i := first; i >= 0 && i <= last; i++ {
		switch b := p.Blocks[i]; b.Verdict().Role {
		case page.Body, page.Furniture:
			if inFactBox(b.Node) {
				b.Vote(page.FactBox, page.High, "in a box of facts")
			}
		}
	}
}

// bodySpan returns the first and the last block of the body, -1 without one.
func bodySpan(blocks []*page.Block) (first, last int) {
	first, last = -1, -1
	for i, b := range blocks {
		if b.Verdict().Role == page.Body {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last
}

// inFactBox reports whether an element around n is a box of facts by its class.
func inFactBox(n *html.Node) bool {
	for up := 0; n != nil && up < boxReach; n, up = n.Parent, up+1 {
		if boxNames.in(dom.Attr(n, "class")) {
			return true
		}
	}
	return false
}
