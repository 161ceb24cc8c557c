package label

import (
	"slices"
	"strconv"
	"sync"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// tables keeps the memory of rows for the next page.
var tables = sync.Pool{New: func() any { return new([]row) }}

// maxKept is the number of blocks above which the memory of rows is not kept.
const maxKept = 1 << 13

// judge asks the model: first each block by itself, then those that may be body
// again in the light of the others, and at last for the roles of what is left.
func (l *labeller) judge(m *model) {
	t := tables.Get().(*[]row)
	*t = slices.Grow((*t)[:0], len(l.blocks))[:len(l.blocks)]
	l.ask(m, *t)
	if len(l.blocks) <= maxKept {
		tables.Put(t)
	}
}

// batch is how many blocks are asked about between two looks at the context.
const batch = 128

// each calls ask for the blocks that are wanted, some at a time.
func (l *labeller) each(wanted func(i int) bool, ask func(rows []int32)) {
	rows := make([]int32, 0, batch)
	for i := range l.blocks {
		if wanted(i) {
			rows = append(rows, int32(i))
		}
		if len(rows) > 0 && (len(rows) == batch || i == len(l.blocks)-1) {
			if !l.goOn(0) {
				return
			}
			ask(rows)
			rows = rows[:0]
		}
	}
}

// manyBlocks is the number of blocks above which those of one word are not
// asked about: no story is made of them, but floods are.
const manyBlocks = 1500

func (l *labeller) ask(m *model, t []row) {
	l.chance = make([]float32, len(l.blocks))
	var own [RowColumns]float32
	var context [ContextColumns]float32
	crowded := len(l.blocks) > manyBlocks
	l.each(func(i int) bool { return !crowded || l.flow.Features[i].Words > 1 }, func(rows []int32) {
		for _, i := range rows {
			l.fillRow(int(i), own[:])
			t[i].set(0, own[:])
		}
		for k, score := range m.first.sums(t, rows) {
			l.chance[rows[k]] = probability(score)
		}
	})
	again := slices.Clone(l.chance)
	w := l.newWindow(l.chance)
	l.each(func(i int) bool { return l.chance[i] >= m.furniture }, func(rows []int32) {
		for _, i := range rows {
			l.fillContext(int(i), l.chance, w, context[:])
			t[i].set(RowColumns, context[:])
		}
		for k, score := range m.second.sums(t, rows) {
			again[rows[k]] = probability(score)
		}
	})
	l.chance = again
	l.takeBody()
	l.askRoles(m, t)
}

// askRoles asks for the roles of all blocks but those that are surely body.
func (l *labeller) askRoles(m *model, t []row) {
	w := l.newWindow(l.chance)
	var context [ContextColumns]float32
	l.said = make([]opinion, len(l.blocks))
	unsure := func(i int) bool { return (!l.body[i] || l.chance[i] <= sureBody) && !l.plainly(i, m) }
	l.each(unsure, func(rows []int32) {
		for _, i := range rows {
			l.fillContext(int(i), l.chance, w, context[:])
			t[i].set(RowColumns, context[:])
		}
		scores := m.role.sums(t, rows)
		for k, i := range rows {
			chances := scores[k*m.role.classes:][:m.role.classes]
			o := bestRole(chances)
			l.said[i] = o
			l.groups[l.groupOf[i]].lean(o.role, chances, l.flow.Features[i].Words)
			if l.body[i] && o.role != page.Body && o.p >= otherRole {
				l.body[i] = false
			}
		}
	})
	l.settleLists()
}

// Places of the two kinds of lists of other stories among the roles of the model.
const (
	relatedAt  = 7
	trendingAt = 8
)

// lean weighs, for the blocks of one template that link to other stories, whether
// they are more like related ones or more like the popular ones.
func (t *tally) lean(r page.Role, chances []float32, words int) {
	if r == page.Related || r == page.Trending {
		t.related += (chances[relatedAt] - chances[trendingAt]) * float32(min(words, 60)+1)
	}
}

// settleLists gives the items of one list one role.
func (l *labeller) settleLists() {
	for i := range l.said {
		r := &l.said[i].role
		if *r != page.Related && *r != page.Trending {
			continue
		}
		if l.groups[l.groupOf[i]].related > 0 {
			*r = page.Related
		} else {
			*r = page.Trending
		}
	}
}

// plainly reports whether a block is furniture without asking: a word or two, or
// what stands in a menu or the page's foot, and nothing like body.
func (l *labeller) plainly(i int, m *model) bool {
	f := &l.flow.Features[i]
	return l.chance[i] < m.furniture && (f.Words <= 2 || f.Near[flow.InNav] != flow.Far || f.Near[flow.InFooter] <= 6)
}

// A block of the body that is less likely than sureBody is none if the model,
// asked for roles, gives it another at least as likely as otherRole.
const (
	sureBody  = 0.85
	otherRole = 0.6
)

// sureCredit is how likely a credit is that does not read like one.
const sureCredit = 0.6

// titled reports whether a heading above block i prints the headline.
func (l *labeller) titled(i int) bool {
	d := l.titleDistance[i]
	return d > 0 && l.heading(i-d)
}

// An opinion is the role the model thinks most likely for a block, and how likely; the role is Furniture for all that it does not know.
type opinion struct {
	role page.Role
	p    float32
}

func bestRole(scores []float32) opinion {
	likelihoods(scores)
	best := 0
	for k := range scores {
		if scores[k] > scores[best] {
			best = k
		}
	}
	return opinion{modelRoles[best], scores[best]}
}

// The chance from which a block is body is bodyChance, or this share of that of
// the likeliest block where that is not sure itself, but never less than
// leastChance; in plain text, of which noise may be made too, no less than
// leastPlain.
const (
	bodyChance  = 0.5
	shareOfMost = 0.55
	leastChance = 0.12
	leastPlain  = 0.4
)

// openingReach is how many blocks behind one with a dateline the body may go on.
const openingReach = 3

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
	if !l.flow.Markup {
		threshold = max(threshold, leastPlain)
	}
	for i, p := range l.chance {
		l.body[i] = p >= threshold && !(l.sights[i].date && l.rules[i] == page.Date)
	}
	l.takeOpening()
	l.trimHeadings()
}

// takeOpening takes a block that the rules take for body and that opens with a
// dateline into the body which follows it: wires open their stories so.
func (l *labeller) takeOpening() {
	for i := range l.blocks {
		if !l.sights[i].dateline || l.rules[i] != page.Body || l.chance[i] < leastChance {
			continue
		}
		for j := i + 1; j <= i+openingReach && j < len(l.blocks); j++ {
			l.body[i] = l.body[i] || l.body[j]
		}
	}
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

// ruled reports whether a role is one of those in which the rules are followed where the model has
// no other opinion than that it is none it knows.
func ruled(r page.Role) bool {
	switch r {
	case page.Title, page.Kicker, page.Breadcrumb, page.Byline, page.Date, page.Stats, page.PhotoCredit, page.Tags,
		page.Social, page.Ad, page.Media:
		return true
	}
	return false
}

// cast votes on every block.
func (l *labeller) cast() {
	for i := range l.blocks {
		r, why := l.verdict(i)
		c := page.Low
		if r == page.Body || r == page.Title {
			c = page.High
		}
		if r == page.Furniture {
			c = page.No
		}
		l.vote(i, r, c, why)
	}
}

// verdict weighs the model's opinion of a block against that of the rules.
func (l *labeller) verdict(i int) (page.Role, string) {
	rule, said := l.rules[i], l.said[i]
	if r, ok := l.worded(i); ok {
		return r, "wording"
	}
	switch {
	case rule == page.Title:
		return rule, "prints the headline"
	case rule == page.Deck && l.beforeDateline(i):
		return rule, "stands above the dateline"
	case l.body[i]:
		return page.Body, "model " + percent(l.chance[i])
	case said.role == page.Credit && said.p < sureCredit && rule != page.Body:
		return rule, "rules"
	case said.role != page.Furniture && said.role != page.Body && !(said.role == page.Caption && rule == page.PhotoCredit):
		return said.role, "model " + percent(said.p)
	case ruled(rule), !l.flow.Markup && rule != page.Body, l.sights[i].class == boilerplate.ClassPrompt && rule != page.Body:
		return rule, "rules"
	case rule != page.Body && said.p < 0.8 && (rule == page.Credit || rule == page.Notice || rule == page.Caption || rule == page.Bio):
		return rule, "wording"
	}
	return page.Furniture, "nothing speaks for another role"
}

// beforeDateline reports whether the next block of the body opens with a dateline: that opens the story, so this is no part of it.
func (l *labeller) beforeDateline(i int) bool {
	for j := i + 1; j < len(l.blocks) && j <= i+10; j++ {
		if l.body[j] {
			return l.sights[j].dateline
		}
	}
	return false
}

// worded returns the role that the words of a block say it has, where it stands
// near the story: nothing says it better.
func (l *labeller) worded(i int) (page.Role, bool) {
	r, ok := l.byWording(i)
	switch {
	case !ok || l.sights[i].class == boilerplate.ClassPrompt || l.sights[i].dateline:
		return r, false
	case r == page.Byline: // "By" opens many a sentence
		return r, l.rules[i] == r
	}
	return r, true
}

func percent(p float32) string { return strconv.Itoa(int(p*100+0.5)) + "%" }
