package article

import "github.com/newspage-go/newspage/article/page"

// mostCells is how many cells of a table are looked at.
const mostCells = 400

// extractTables votes for the cells of a table that stands between blocks of
// the body, below the same element as they do.
func extractTables(p *page.Page, _ *Draft) {
	blocks := p.Blocks
	for i := 1; i < len(blocks); i++ {
		if blocks[i].Kind != page.Cell || blocks[i-1].Kind == page.Cell || blocks[i-1].Verdict().Role != page.Body {
			continue
		}
		end := i
		for end < len(blocks) && blocks[end].Kind == page.Cell && blocks[end].Verdict().Role == page.Furniture {
			end++
		}
		if end == i || end == len(blocks) || end-i > mostCells || blocks[end].Verdict().Role != page.Body {
			continue
		}
		around := sharedDepth(blocks[i-1].Node, blocks[end].Node)
		if sharedDepth(blocks[i-1].Node, blocks[i].Node) < around {
			continue
		}
		for _, b := range blocks[i:end] {
			b.Vote(page.Body, page.High, "a table between paragraphs")
		}
		i = end
	}
}
