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
		if b.Kind == page.Heading {
			voteBelow(p.Blocks, i)
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

// mostBelow is how many blocks below their heading are looked at.
const mostBelow = 100

// voteBelow votes for what stands below the heading of comments in an element that holds
// nothing before it, up to the next heading, unless something of the story is there.
func voteBelow(blocks []*page.Block, i int) {
	if i+1 == len(blocks) {
		return
	}
	around := sharedDepth(blocks[i].Node, blocks[i+1].Node)
	if around == 0 || i > 0 && sharedDepth(blocks[i-1].Node, blocks[i].Node) >= around {
		return
	}
	end := i + 1
	for ; end < min(len(blocks), i+mostBelow) && blocks[end].Kind != page.Heading && sharedDepth(blocks[i].Node, blocks[end].Node) >= around; end++ {
		switch blocks[end].Verdict().Role {
		case page.Furniture, page.Date, page.Byline, page.Social, page.Comments, page.Promo:
		default:
			return
		}
	}
	for _, b := range blocks[i+1 : end] {
		if b.Verdict().Role == page.Furniture {
			b.Vote(page.Comments, page.High, "below the heading of comments")
		}
	}
}
