package article

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// A link of a menu has so many words at most, its fellows stand so near, and so
// many times more of them are furniture than are not.
const (
	longestMenuLink = 4
	menuReach       = 6
	menuShare       = 3
)

// extractMenus votes for links of menus that name what sidebars hold:
// "Newsletter", "Most read", "Comments". They are of one template with the links
// beside them, and most of those lead to pages of the site and nothing else.
func extractMenus(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	var links []*page.Block
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if inMenus[b.Verdict().Role] && isMenuLink(b) && inMenu(p.Blocks, i) {
			links = append(links, b)
		}
	}
	for _, b := range links { // not before: one that goes must not take its fellows along
		b.Vote(page.Furniture, page.High, "a link of a menu")
	}
}

// inMenus are the roles of what menus have links to.
var inMenus = [page.RoleCount]bool{page.Promo: true, page.Trending: true, page.Comments: true, page.Bio: true}

// isMenuLink reports whether a block is one short link.
func isMenuLink(b *page.Block) bool {
	return len(b.Links) == 1 && b.Links[0].End-b.Links[0].Start == len(b.Text) && b.Kind != page.Heading &&
		b.Kind != page.Button && !flow.HasMoreWords(b.Text, longestMenuLink)
}

// inMenu reports whether nearly all of the short links right before and behind block i,
// of one template with it, are furniture.
func inMenu(blocks []*page.Block, i int) bool {
	links, others := 0, 0
	for _, step := range [...]int{-1, 1} {
		for j := i + step; j >= 0 && j < len(blocks) && (j-i)*step <= menuReach; j += step {
			if !isMenuLink(blocks[j]) || !isAlike(blocks[j].Path, blocks[i].Path) {
				break
			}
			if blocks[j].Verdict().Role == page.Furniture {
				links++
			} else {
				others++
			}
		}
	}
	return links > 1 && links > menuShare*others
}
