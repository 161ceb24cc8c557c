package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractFoot votes for links of the page's foot and its menus that looked like
// labels of advertisements: they lead to those who sell them.
func extractFoot(p *page.Page, d *Draft) {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Verdict().Role == page.Ad && len(b.Links) == 1 && b.Links[0].End-b.Links[0].Start == len(b.Text) &&
			(strings.Contains(b.Path, "/footer") || strings.Contains(b.Path, "/nav")) {
			b.Vote(page.Furniture, page.High, "a link in the foot of the page")
		}
	}
}
