package article

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// extractLive votes for the entries of a running report: elements of one kind
// side by side, each with its time, most of which hold prose of the story. Their
// headlines and the short ones among them belong to it as well; their times are no
// dates of the story.
func extractLive(p *page.Page, _ *Draft) {
	if p.Root == nil {
		return
	}
	stated := statedEntries(p.Stated)
	if len(stated) == 0 && !callsItselfLive(p) {
		return
	}
	anchors := liveAnchors(p, stated)
	if len(anchors) < leastEntries {
		return
	}
	entries := entriesAround(p.Blocks, anchors)
	told := 0
	for _, n := range entries {
		if holdsBody(p.Under(n)) {
			told++
		}
	}
	if len(entries) < leastEntries || told*2 < len(entries) {
		return
	}
	timed := make(map[*page.Block]bool, len(anchors))
	for _, i := range anchors {
		timed[p.Blocks[i]] = true
	}
	for _, n := range entries {
		for _, b := range p.Under(n) {
			switch {
			case timed[b] && b.Verdict().Role != page.Body && b.Kind != page.Heading:
				b.Vote(page.Furniture, page.High, "when an entry was written")
			case isAge(b):
				b.Vote(page.Furniture, page.High, "how long ago an entry was written")
			case ofEntry(b):
				b.Vote(page.Body, page.High, "in an entry of a running report")
			}
		}
	}
}

// longestAge is how many bytes a line has at most that says how old an entry is.
const longestAge = 24

// isAge reports whether a block that was taken for body is a few loose words with a
// number: "2 hours ago", in whatever language.
func isAge(b *page.Block) bool {
	return b.Kind == page.Text && b.Verdict().Role == page.Body && len(b.Text) <= longestAge && len(b.Links) == 0 && hasDigit(b.Text)
}

// callsItselfLive reports whether title or address say that the page is a running
// report.
func callsItselfLive(p *page.Page) bool {
	address := ""
	if p.URL != nil {
		address = p.URL.Path
	}
	return isLive(p.Stated.Title, address)
}

// ofEntry reports whether a block in an entry that nobody took for something else
// is its headline or a paragraph.
func ofEntry(b *page.Block) bool {
	switch b.Kind {
	case page.Heading, page.Paragraph, page.ListItem, page.Quote:
	default:
		return false
	}
	switch b.Verdict().Role {
	case page.Furniture, page.Kicker:
		return len(b.Links) == 0 || b.Links[0].End-b.Links[0].Start < len(b.Text)/2
	}
	return false
}

// liveAnchors returns the blocks that say when an entry was written, or whose
// headlines the page states as those of entries.
func liveAnchors(p *page.Page, stated map[string]string) []int {
	var anchors []int
	for i, b := range p.Blocks {
		switch b.Verdict().Role {
		case page.Body, page.Furniture, page.Date, page.Deck:
		default:
			continue
		}
		if markedTime(b.Node) != "" || len(stated) > 0 && b.Kind == page.Heading && stated[titleKey(b.Text)] != "" {
			anchors = append(anchors, i)
		}
	}
	return anchors
}

// entriesAround returns the elements side by side in each of which one of the
// anchors stands.
func entriesAround(blocks []*page.Block, anchors []int) []*html.Node {
	var entries []*html.Node
	for k, i := range anchors {
		var n *html.Node
		if k+1 < len(anchors) {
			n = childAround(blocks[i].Node, blocks[anchors[k+1]].Node)
		} else {
			n = childAround(blocks[i].Node, blocks[anchors[k-1]].Node)
		}
		last := len(entries) - 1
		switch {
		case n == nil || last >= 0 && entries[last] == n:
		case last < 0 || n.Parent == entries[last].Parent && n.DataAtom == entries[last].DataAtom:
			entries = append(entries, n)
		case len(entries) < leastEntries:
			entries = append(entries[:0], n)
		}
	}
	return entries
}

// childAround returns the element around n that lies right in the innermost one
// that holds n and other.
func childAround(n, other *html.Node) *html.Node {
	for up := depthOf(n) - sharedDepth(n, other) - 1; up > 0 && n != nil; up-- {
		n = n.Parent
	}
	return n
}

func holdsBody(blocks []*page.Block) bool {
	for _, b := range blocks {
		if b.Verdict().Role == page.Body {
			return true
		}
	}
	return false
}
