package article

import "github.com/newspage-go/newspage/article/page"

// threadGap is how many blocks stand between two comments at most.
const threadGap = 6

// extractThread votes for what stands between two comments: who wrote them,
// when, and the buttons below. It lies in the element that holds both.
func extractThread(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	last := -1
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Verdict().Role != page.Comments {
			continue
		}
		if last >= 0 && i-last > 1 && i-last <= threadGap+1 {
			voteBetween(p.Blocks[last : i+1])
		}
		last = i
	}
}

// voteBetween votes for the blocks between the first and the last, if nothing
// else than the names and the days of a thread can stand there.
func voteBetween(blocks []*page.Block) {
	first, last := blocks[0], blocks[len(blocks)-1]
	around := sharedDepth(first.Node, last.Node)
	between := blocks[1 : len(blocks)-1]
	for _, b := range between {
		switch b.Verdict().Role {
		case page.Furniture, page.Date, page.Byline, page.Social:
		default:
			return
		}
		if sharedDepth(first.Node, b.Node) < around {
			return
		}
	}
	for _, b := range between {
		b.Vote(page.Comments, page.High, "between two comments")
	}
}
