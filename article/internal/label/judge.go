package label

import (
	"strconv"
	"sync"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// rowPool keeps the memory of rows for the next page.
var rowPool = sync.Pool{New: func() any { return new([]float32) }}

// judge asks the model: first each block by itself, then those that may be body
// again in the light of the others, and at last for the roles of what is left.
func (l *labeller) judge(m *model) {
	width := RowColumns + ContextColumns
	memory := rowPool.Get().(*[]float32)
	defer rowPool.Put(memory)
	if need := len(l.blocks) * width; cap(*memory) < need {
		*memory = make([]float32, need)
	}
	rows := (*memory)[:len(l.blocks)*width]
	row := func(i int) []float32 { return rows[i*width : (i+1)*width] }

	l.chance = make([]float32, len(l.blocks))
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		l.fillRow(i, row(i))
		l.chance[i] = m.first.probability(row(i)[:RowColumns])
	}
	again := make([]float32, len(l.blocks))
	w := l.newWindow(l.chance)
	for i, p := range l.chance {
		again[i] = p
		if p >= m.furniture && l.goOn(i) {
			l.fillContext(i, l.chance, w, row(i)[RowColumns:])
			again[i] = m.second.probability(row(i))
		}
	}
	l.chance = again
	l.takeBody()
	w = l.newWindow(l.chance)
	l.said = make([]opinion, len(l.blocks))
	for i := range l.blocks {
		if l.body[i] && l.chance[i] > sureBody || !l.goOn(i) {
			continue
		}
		l.fillContext(i, l.chance, w, row(i)[RowColumns:])
		l.said[i] = m.opinion(row(i))
		if l.body[i] && l.said[i].role != page.Body && l.said[i].p >= otherRole {
			l.body[i] = false
		}
	}
}

// A block of the body that is less likely than sureBody is none if the model,
// asked for roles, gives it another at least as likely as otherRole.
const (
	sureBody  = 0.85
	otherRole = 0.6
)

// An opinion is the role the model thinks most likely for a block, and how likely; the role is Furniture for all that it does not know.
type opinion struct {
	role page.Role
	p    float32
}

func (m *model) opinion(row []float32) opinion {
	var p [len(modelRoles)]float32
	m.role.likelihoods(row, p[:])
	best := 0
	for k := range p {
		if p[k] > p[best] {
			best = k
		}
	}
	return opinion{modelRoles[best], p[best]}
}

// The chances from which a block is body: the usual one, and how far it falls
// on a page whose best blocks do not reach it.
const (
	bodyChance  = 0.5
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
	threshold := float32(bodyChance)
	if most < bodyChance {
		threshold = max(most*0.7, leastChance)
	}
	l.first, l.last = len(l.blocks), -1
	for i, p := range l.chance {
		l.body[i] = p >= threshold
		if l.body[i] {
			l.first, l.last = min(l.first, i), i
		}
	}
}

// ruleRoles are the roles in which the rules are followed where the model has
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
	switch {
	case l.worded(i):
		return rule, "wording"
	case l.body[i]:
		return page.Body, "model " + percent(l.chance[i])
	case rule == page.Title:
		return rule, "prints the headline"
	case said.role != page.Furniture && said.role != page.Body && !(said.role == page.Caption && rule == page.PhotoCredit):
		return said.role, "model " + percent(said.p)
	case ruled(rule) || !l.flow.Markup && rule != page.Body:
		return rule, "rules"
	case rule != page.Body && said.p < 0.8 && (rule == page.Credit || rule == page.Notice || rule == page.Caption || rule == page.Bio):
		return rule, "wording"
	}
	return page.Furniture, "nothing speaks for another role"
}

// worded reports whether the words of a block say what it is: nothing says it
// better.
func (l *labeller) worded(i int) bool {
	switch l.sights[i].class {
	case boilerplate.ClassCredit, boilerplate.ClassNotice:
		return l.rules[i] != page.Body && l.rules[i] != page.Furniture
	}
	return false
}

func percent(p float32) string { return strconv.Itoa(int(p*100+0.5)) + "%" }
