package label

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// lists reports whether a role is that of a list of other stories.
func lists(r page.Role) bool { return r == page.Related || r == page.Trending }

// listGap is how many blocks of another role a list goes on over.
const listGap = 2

// settleLists gives the items of one list one role: what its blocks are more like
// together.
func (l *labeller) settleLists() {
	for from := 0; from < len(l.said); {
		if !lists(l.said[from].role) {
			from++
			continue
		}
		to := l.listEnd(from)
		l.settleList(from, to)
		from = to
	}
}

// listedReach is how many blocks below its heading a list goes on at most.
const listedReach = 40

// settleOffers makes entries of what the model takes for offers where the heading above
// calls other stories and the block itself asks for nothing: some sites call each card
// of a story a promo.
func (l *labeller) settleOffers() {
	for i := range l.said {
		if !l.goOn(i) {
			return
		}
		if l.said[i].role != page.Promo {
			continue
		}
		at := i
		if l.sights[i].class != boilerplate.ClassPrompt {
			at = l.headings[i]
		}
		if at < 0 || i-at > listedReach || at != i && (!l.under(i, at) || l.besideCall(i)) {
			continue
		}
		switch l.sights[at].prompt {
		case boilerplate.PromptTrending:
			l.said[i].role, l.said[i].lean = page.Trending, min(l.said[i].lean, -clearLean)
		case boilerplate.PromptRelated:
			l.said[i].role, l.said[i].lean = page.Related, max(l.said[i].lean, clearLean)
		}
	}
}

// callReach is how many blocks around one that is no link a call is looked for.
const callReach = 3

// besideCall reports whether a block that is no link stands beside a call for a newsletter
// or the like: it is what is offered there.
func (l *labeller) besideCall(i int) bool {
	if l.sights[i].linky >= 0.8 {
		return false
	}
	for j := max(0, i-callReach); j <= i+callReach && j < len(l.blocks); j++ {
		if s := &l.sights[j]; j != i && s.class == boilerplate.ClassPrompt && s.prompt != boilerplate.PromptRelated && s.prompt != boilerplate.PromptTrending && s.prompt != boilerplate.PromptReadMore {
			return true
		}
	}
	return false
}

// headedDepth is how many elements around a block the one is looked for in which its
// heading stands, and headingDepth how many around the heading wrap it alone at most.
const (
	headedDepth  = 12
	headingDepth = 4
)

// under reports whether a block stands in the element that its heading has together
// with the block right below it.
func (l *labeller) under(i, heading int) bool {
	e := l.blocks[heading].Node
	for up := 0; e != nil && up <= headingDepth; e, up = e.Parent, up+1 {
		if isWithin(l.blocks[heading+1].Node, e) {
			return isWithin(l.blocks[i].Node, e)
		}
	}
	return false
}

// isWithin reports whether an element stands in another one, not too deep.
func isWithin(n, e *html.Node) bool {
	for up := 0; n != nil && up <= headedDepth; n, up = n.Parent, up+1 {
		if n == e {
			return true
		}
	}
	return false
}

// clearLean is how far to one kind of list an entry leans at least that its heading
// makes one of.
const clearLean = 0.3

// leaning is what block i says of its list: more the more words it has.
func (l *labeller) leaning(i int) float32 {
	return l.said[i].lean * float32(min(l.flow.Features[i].Words, 60)+1)
}

// listEnd returns where the list that opens at a block ends: before the next one
// announced, or where other things stand.
func (l *labeller) listEnd(from int) int {
	end := from + 1
	for i := end; i < len(l.said) && i <= end+listGap; i++ {
		switch {
		case l.announces(i):
			return end
		case lists(l.said[i].role):
			end = i + 1
		}
	}
	return end
}

// settleList gives the blocks from one (inclusive) to another (exclusive) one role.
func (l *labeller) settleList(from, to int) {
	sum := float32(0)
	for i := from; i < to; i++ {
		if lists(l.said[i].role) {
			sum += l.leaning(i)
		}
	}
	role := page.Trending
	if sum > 0 {
		role = page.Related
	}
	if !l.flow.Markup {
		role = l.headed(from, role)
	}
	for i := from; i < to; i++ {
		if lists(l.said[i].role) {
			l.said[i].role = role
		}
	}
}

// headed returns the role of a list of plain text: that of the line that heads it, which
// says more than its own, or else the one given. That line is the first of it or right
// above.
func (l *labeller) headed(from int, role page.Role) page.Role {
	if !l.announces(from) && from > 0 {
		from--
	}
	if l.announces(from) {
		switch l.sights[from].prompt {
		case boilerplate.PromptTrending:
			return page.Trending
		case boilerplate.PromptRelated, boilerplate.PromptReadMore:
			return page.Related
		}
	}
	return role
}
