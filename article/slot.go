package article

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// A slot is what the blocks in one place of repeated entries have in common: the
// path without positions, and the class. It is the hash of both.
type slot uint64

func slotOf(b *page.Block) slot {
	s := slot(1)
	within := false // a position
	for i := range len(b.Path) {
		switch c := b.Path[i]; {
		case c == '[':
			within = true
		case !within:
			s = s.with(c)
		case c == ']':
			within = false
		}
	}
	if b.Node != nil && b.Node.Type == html.ElementNode {
		s = s.and(" ").and(dom.Attr(b.Node, "class"))
	}
	return s
}

// and returns the slot with more text.
func (s slot) and(text string) slot {
	for i := range len(text) {
		s = s.with(text[i])
	}
	return s
}

func (s slot) with(c byte) slot { return (s ^ slot(c)) * 0x9E3779B97F4A7C15 }
