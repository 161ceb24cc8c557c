package article

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// slotOf returns what the blocks in one place of repeated entries have in common:
// the path without positions, and the class.
func slotOf(b *page.Block) string {
	slot := template(b.Path)
	if b.Node != nil && b.Node.Type == html.ElementNode {
		if class := dom.Attr(b.Node, "class"); class != "" {
			slot += " " + class
		}
	}
	return slot
}
