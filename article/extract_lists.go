package article

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// extractLists votes for what belongs to a list of other stories and looked
// like something else by itself: the heading above it, and the dates, labels
// and teasers in its cards.
func extractLists(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	l := lists{blocks: p.Blocks, roles: make([]page.Role, len(p.Blocks))}
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		l.roles[i] = b.Verdict().Role
	}
	for i := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		switch {
		case listsStories(l.roles[i]):
			l.last = i + 1
		case l.heads(i):
			p.Blocks[i].Vote(l.roles[i+1], page.High, "heads the list below")
		case companions[l.roles[i]]:
			if r, ok := l.card(i); ok {
				p.Blocks[i].Vote(r, page.High, "stands in an entry of a list")
			}
		}
	}
}

type lists struct {
	blocks []*page.Block
	roles  []page.Role
	last   int // one more than the last block of a list so far; 0 if there is none
}

// companions are the roles that a part of a list's entry may seem to have.
var companions = [page.RoleCount]bool{
	page.Furniture: true, page.Date: true, page.Byline: true, page.Kicker: true, page.Caption: true,
	page.Stats: true, page.Deck: true, page.Tags: true,
}

// heads reports whether block i is a heading that shares an element with the
// list below it and not with what stands above.
func (l *lists) heads(i int) bool {
	b := l.blocks[i]
	if i+1 >= len(l.blocks) || !listsStories(l.roles[i+1]) || len(b.Links) > 1 || l.roles[i] == page.Title || flow.HasMoreWords(b.Text, 8) {
		return false
	}
	if b.Kind != page.Heading {
		return l.roles[i] == page.Furniture && b.Kind != page.Button && len(b.Links) == 0 && opensList(l.blocks, i)
	}
	return i == 0 || sharedDepth(b.Node, l.blocks[i+1].Node) > sharedDepth(b.Node, l.blocks[i-1].Node)
}

// cardReach is how many blocks an entry's own block may be away.
const cardReach = 4

// card returns the role of the list in whose entry block i stands: it is nearer
// to one block of the list than that one to the next entry.
func (l *lists) card(i int) (page.Role, bool) {
	before, after := -1, -1
	if l.last > 0 && i-l.last < cardReach {
		before = l.last - 1
	}
	for j := i + 1; j < len(l.blocks) && j <= i+cardReach && (listsStories(l.roles[j]) || companions[l.roles[j]]); j++ {
		if listsStories(l.roles[j]) {
			after = j
			break
		}
	}
	for j := before + 1; before >= 0 && j < i; j++ {
		if !companions[l.roles[j]] {
			before = -1
		}
	}
	if before < 0 || after < 0 || l.roles[before] != l.roles[after] {
		return 0, false
	}
	node := func(j int) int { return sharedDepth(l.blocks[i].Node, l.blocks[j].Node) }
	apart := sharedDepth(l.blocks[before].Node, l.blocks[after].Node)
	return l.roles[before], node(before) > apart || node(after) > apart
}

// listsStories reports whether blocks of a role are entries of a list of other
// stories.
func listsStories(r page.Role) bool { return r == page.Related || r == page.Trending }
