package label

import (
	"slices"
	"sync"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// tables keeps the memory of rows for the next page.
var tables = sync.Pool{New: func() any { return new(table) }}

// maxKept is the number of blocks above which the memory of rows is not kept.
const maxKept = 1 << 13

// judge asks the model: first for the role of each block by itself, then whether
// those that may be are body in the light of the others, and at last, in the light
// of both, for the roles of what is left.
func (l *labeller) judge(m *model, x *lexicons) {
	l.consult(x)
	t := tables.Get().(*table)
	t.blocks = t.blocks[:0]
	least := l.leastWords()
	for _, minor := range [...]bool{false, true} { // apart, since few of these are asked twice: so more quads are full
		for i := range l.blocks {
			if !l.goOn(i) {
				break
			}
			if l.flow.Features[i].Words >= least && l.minor(i) == minor && !l.unasked(i) {
				t.blocks = append(t.blocks, int32(i))
			}
		}
	}
	if l.goOn(0) {
		l.ask(m, t)
	}
	if len(t.blocks) <= maxKept {
		tables.Put(t)
	}
}

// together is how many quads are asked about together, tree by tree.
const together = 16

// each calls ask for the groups of blocks that are wanted, some at a time.
func (l *labeller) each(t *table, wanted func(block int) bool, ask func(groups []group)) {
	groups := make([]group, 0, together)
	for n := range t.inUse() {
		if !l.goOn(n * lanes) {
			return
		}
		if g, any := t.group(n, wanted); any {
			groups = append(groups, g)
		}
		if len(groups) == together || n == t.inUse()-1 && len(groups) > 0 {
			ask(groups)
			groups = groups[:0]
		}
	}
}

// On a page of more blocks than manyBlocks those of one word are not asked about,
// and of more than floodBlocks those of a few words: no story is made of them,
// but floods are.
const (
	manyBlocks  = 1500
	floodBlocks = 4000
	floodWords  = 5
)

// leastWords is how many words a block has that is asked about.
func (l *labeller) leastWords() int {
	switch n := len(l.blocks); {
	case n > floodBlocks:
		return floodWords
	case n > manyBlocks:
		return 2
	}
	return 0
}

func (l *labeller) ask(m *model, t *table) {
	c := l.newCrowd(l.askFirst(m, t))
	l.askAgain(m, t, c)
	l.inTurn((*labeller).takeBody)
	l.askRoles(m, t, c)
}

// askFirst asks for the roles of all blocks, each by itself, but for entries of menus.
func (l *labeller) askFirst(m *model, t *table) []Chances {
	l.chance = fit(l.chance, len(l.blocks))
	l.roles = fit(l.roles, len(l.blocks))
	if !l.goOn(0) { // of a flood it takes a while to make room
		return l.roles
	}
	everyone := func(int) bool { return true }
	l.tellMenus()
	l.each(t, everyone, func(groups []group) {
		for _, g := range groups {
			g.each(func(lane, i int) { l.fillRow(i, g.quad.filler(lane, 0)) })
		}
		said := m.first.opinions(groups, glanceFirst, &t.packer)
		for k, g := range groups {
			g.each(func(lane, i int) {
				l.roles[i] = said[k][lane].chances()
				l.chance[i] = l.roles[i][bodyAt]
			})
		}
	})
	return l.roles
}

// askAgain asks whether blocks that may be are body, in the light of the others.
func (l *labeller) askAgain(m *model, t *table, c *crowd) {
	again := append(l.again[:0], l.chance...)
	w := l.newWindow(l.chance)
	maybe := func(i int) bool { return l.chance[i] >= m.furniture }
	l.each(t, maybe, func(groups []group) {
		for _, g := range groups {
			g.each(func(lane, i int) {
				l.fillContext(i, l.chance, w, g.quad.filler(lane, RowColumns))
				l.fillCrowd(i, c, g.quad.filler(lane, RowColumns+ContextColumns))
			})
		}
		groups = t.packer.pack(groups)
		said := m.second.sums(groups)
		for k, g := range groups {
			g.each(func(lane, i int) { again[i] = probability(said[k][lane]) })
		}
	})
	l.chance, l.again = again, l.chance
}

// askRoles asks for the roles of all blocks but those that are surely body.
func (l *labeller) askRoles(m *model, t *table, c *crowd) {
	w := l.newWindow(l.chance)
	l.said = fit(l.said, len(l.blocks))
	story := slices.Clone(l.body)
	unsure := func(i int) bool {
		return (!l.body[i] || l.chance[i] <= sureBody) && !l.isSource(i) && !l.plainly(i, m)
	}
	l.each(t, unsure, func(groups []group) {
		for _, g := range groups {
			g.each(func(lane, i int) {
				l.fillContext(i, l.chance, w, g.quad.filler(lane, RowColumns))
				if l.again[i] < m.furniture { // not asked again
					l.fillCrowd(i, c, g.quad.filler(lane, RowColumns+ContextColumns))
				}
			})
		}
		said := m.role.opinions(groups, glanceRoles, &t.packer)
		for k, g := range groups {
			g.each(func(lane, i int) { l.hold(i, said[k][lane]) })
		}
	})
	if l.bodyWords(0, len(l.blocks)) == 0 {
		copy(l.body, story) // a page whose story looks like a comment has one
	}
	l.settleOffers()
	l.settleLists()
}

// hold notes what the model takes block i for.
func (l *labeller) hold(i int, said scores) {
	if l.commented(i) {
		said[bodyAt] = hopeless
	}
	p := said.chances()
	heard := !l.heading(i) && l.topics[i].link.errand == noErrand // a weak word makes no section of a heading, and no story of a link to log in
	o := p.opinion(heard)
	if !l.flow.Markup && (o.role == page.Comments || o.role == page.Bio || lists(o.role)) && lists(l.rules[i]) {
		o.role = l.rules[i] // it stands in a list of stories, and what heads that says of which
	}
	l.said[i] = o
	switch {
	case l.body[i] && o.role != page.Body && o.p >= otherRole:
		l.body[i] = false
	case o.role == page.Body && o.p >= cellOfBody && l.blocks[i].Kind == page.Cell && l.sights[i].linky < 0.5:
		l.body[i] = true
	}
}

// plainly reports whether a block is furniture without asking again: a word or two, or
// what stands in a menu or the page's foot, or what the first pass is sure of, and nothing
// like body. What elements around it call an offer is asked about.
func (l *labeller) plainly(i int, m *model) bool {
	f := &l.flow.Features[i]
	if l.roles[i][furnitureAt] < plainChance || f.Hints[flow.HintPromo] <= offerReach && f.Links == 0 {
		return false
	}
	if f.Words <= 2 && f.Near[flow.InFooter] <= footReach && l.chance[i] < footChance {
		return true
	}
	return l.chance[i] < m.furniture && (l.minor(i) || l.roles[i][furnitureAt] >= surelyPlain)
}

// minor reports whether a block is a word or two, or stands in a menu or the page's foot.
func (l *labeller) minor(i int) bool {
	f := &l.flow.Features[i]
	return f.Words <= 2 || f.Near[flow.InNav] != flow.Far || f.Near[flow.InFooter] <= footReach
}

// offerReach is how far around a block without links the name of an offer is heard.
const offerReach = 2

// plainChance is how likely furniture at least, by the first pass, is what is not asked
// about again.
const plainChance = 0.5

// surelyPlain is the same for what is neither in a menu nor in the foot, nor a word or two.
const surelyPlain = 0.95

// footChance is below what chance of body a word or two in a foot are furniture.
const footChance = 0.2

// A block of the body that is less likely than sureBody is none if the model,
// asked for roles, gives it another at least as likely as otherRole.
const (
	sureBody  = 0.8
	otherRole = 0.75
)

// cellOfBody is how likely a cell of a table is body, for the model asked for roles, that
// is body though it was not asked again or not likely then: numbers read like nothing.
const cellOfBody = 0.7

// titled reports whether a heading above block i prints the headline.
func (l *labeller) titled(i int) bool {
	d := l.titleDistance[i]
	return d > 0 && l.heading(i-d)
}

// The chance from which a block is body is bodyChance, or this share of that of
// the likeliest block where that is not sure itself, but never less than
// leastChance.
const (
	bodyChance  = 0.46
	shareOfMost = 0.55
	leastChance = 0.12
)

// takeBody decides which blocks are body. A page without any likely one has its
// likeliest: a short story has a body too.
func (l *labeller) takeBody() {
	most := float32(0)
	for i, p := range l.chance {
		if l.flow.Features[i].Words >= 4 {
			most = max(most, p)
		}
	}
	threshold := max(min(most*shareOfMost, bodyChance), leastChance)
	ruled := slices.Clone(l.body)
	for i, p := range l.chance {
		if !l.goOn(i) {
			return
		}
		l.body[i] = p >= threshold && !l.standsApart(i)
	}
	l.inTurn(
		(*labeller).takeOpening, (*labeller).takeSiblings, (*labeller).joinQuotes, (*labeller).dropBefore, (*labeller).takeSources, (*labeller).takeThread, (*labeller).dropClocks, (*labeller).trimTail,
	)
	if most < bodyChance {
		l.dropScrap()
	}
	if l.bodyWords(0, len(l.blocks)) == 0 {
		copy(l.body, ruled) // what the rules take for the story is better than none
		l.dropScrap()
	}
	l.trimHeadings()
}

// standsApart reports whether a block is none of the story whatever the model says: a date
// and no sentence with one, a link to other stories or to topics, noise, a caption.
func (l *labeller) standsApart(i int) bool {
	dated := l.sights[i].date && l.rules[i] == page.Date && !(l.chance[i] >= sureBody && l.endsWithStop(i))
	return dated || l.pointsAway(i) || l.filesStory(i) || l.isNoise(i) || l.captions(i)
}

// dropScrap leaves no body where it is too little for a story.
func (l *labeller) dropScrap() {
	if l.bodyWords(0, len(l.blocks)) < minStatedWords {
		clear(l.body)
	}
}

// noiseWords is how many words no story has without a mark between them.
const noiseWords = 200

// isNoise reports whether a block is of so many words that no language writes them
// so: bytes that are no text.
func (l *labeller) isNoise(i int) bool {
	f := &l.flow.Features[i]
	return f.Words >= noiseWords && f.Sentences == 0 && f.Commas == 0 && f.Stops == 0
}

// trimHeadings takes headings off the ends of the body: one above it is the
// headline if it is of the first level or nothing else is, and nothing stands
// below one that ends it.
func (l *labeller) trimHeadings() {
	l.first, l.last = len(l.blocks), -1
	for i, in := range l.body {
		if in && l.last < 0 && l.heading(i) && (l.blocks[i].Level == 1 || !l.titled(i)) {
			l.body[i] = false
		}
		if l.body[i] {
			l.first, l.last = min(l.first, i), i
		}
	}
	for l.last > l.first && (!l.body[l.last] || l.heading(l.last)) {
		l.body[l.last] = false
		l.last--
	}
}
