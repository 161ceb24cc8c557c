package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// The box of an offer has so many blocks at most, with so many words; its pitch
// has so many words at least. A block of menuLinks is a menu and none of it.
const (
	mostOffered  = 12
	widestOffer  = 150
	leastPitched = 5
	menuLinks    = 3
)

// extractOffers votes for the rest of a box in which something is offered: the
// pitch, the button and the small print of a newsletter go together.
func extractOffers(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if v := b.Verdict(); v.Role == page.Promo && v.Confidence > page.No {
			from, to := offerAround(p.Blocks, i)
			for _, other := range p.Blocks[from:to] {
				if other.Verdict().Role == page.Furniture {
					other.Vote(page.Promo, page.High, "in the box of an offer")
				}
			}
		}
	}
}

// offerAround returns the widest run of blocks around block i that fills one
// element and holds an offer alone; it is empty if nothing in it pitches.
func offerAround(blocks []*page.Block, i int) (from, to int) {
	from, to = i, i+1
	for from > 0 || to < len(blocks) {
		depth := 0
		if from > 0 {
			depth = sharedDepth(blocks[i].Node, blocks[from-1].Node)
		}
		if to < len(blocks) {
			depth = max(depth, sharedDepth(blocks[i].Node, blocks[to].Node))
		}
		left, right := from, to
		for left > 0 && right-left <= mostOffered && sharedDepth(blocks[i].Node, blocks[left-1].Node) >= depth {
			left--
		}
		for right < len(blocks) && right-left <= mostOffered && sharedDepth(blocks[i].Node, blocks[right].Node) >= depth {
			right++
		}
		if right-left > mostOffered || !offersAlone(blocks[left:right]) {
			break
		}
		from, to = left, right
	}
	for _, b := range blocks[from:to] {
		if len(b.Links) == 0 && flow.HasWords(b.Text, leastPitched) {
			return from, to
		}
	}
	return i, i
}

// offersAlone reports whether all blocks of a box can belong to an offer.
func offersAlone(blocks []*page.Block) bool {
	words := 0
	for _, b := range blocks {
		r := b.Verdict().Role
		if r != page.Promo && r != page.Furniture || r == page.Furniture && (len(b.Links) >= menuLinks || strings.Contains(b.Text, "©")) {
			return false
		}
		if words += flow.CountWords(b.Text); words > widestOffer {
			return false
		}
	}
	return true
}
