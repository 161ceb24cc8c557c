package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractBreadcrumb reads the path to the section from the blocks that are one.
func extractBreadcrumb(p *page.Page, d *Draft) {
	var steps []string
	path := ""
	for _, b := range p.Blocks {
		if b.Verdict().Role != page.Breadcrumb {
			continue
		}
		if path == "" {
			path = b.Path
		}
		steps = append(steps, crumbs(p, b)...)
	}
	if len(steps) == 0 {
		return
	}
	d.Breadcrumb.Propose(steps, path, page.Low)
}

// crumbs returns the steps of one block. In plain text, words of a menu may be
// glued before the first step ("Contact Us News / Society"): they are split off.
func crumbs(p *page.Page, b *page.Block) []string {
	if p.Root == nil {
		b = splitMenu(p, b)
	}
	var steps []string
	for _, step := range strings.FieldsFunc(b.Text, func(r rune) bool { return strings.ContainsRune("/>›»→|", r) }) {
		if step = strings.TrimSpace(step); step != "" {
			steps = append(steps, step)
		}
	}
	return steps
}

// menuWords end what a menu prints before a breadcrumb.
var menuWords = []string{"contact us", "home page", "about us", "log in", "sign in", "subscribe", "search"}

// splitMenu makes the words of a menu before the first step a block of their
// own and returns the block that is left.
func splitMenu(p *page.Page, b *page.Block) *page.Block {
	lower := strings.ToLower(b.Text)
	for _, words := range menuWords {
		if !strings.HasPrefix(lower, words+" ") {
			continue
		}
		p.Split(b, len(words)+1)
		b.Vote(page.Furniture, page.High, "menu before the breadcrumb")
		return p.Blocks[b.Index+1]
	}
	return b
}
