package article

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// addItems makes the items of a section: one for every card that the page
// repeats, which holds a headline and what stands with it.
func (t *task) addItems(s *Section, blocks []*page.Block) {
	c := cards{
		task: t, blocks: blocks, shared: make([]int, len(blocks)-1), links: make([]linked, len(blocks)), level: linkedLevel(blocks),
	}
	for i, b := range blocks {
		if !t.goOn(i) {
			return
		}
		c.links[i] = linksOf(b)
	}
	for i := range c.shared {
		if !t.goOn(i) {
			return
		}
		c.shared[i] = sharedDepth(blocks[i].Node, blocks[i+1].Node)
	}
	c.countLabels()
	runs := c.split(nil, run{0, len(blocks)}, 0)
	if !t.goOn(0) {
		return
	}
	heads := c.headlines(runs)
	for i, r := range runs {
		if !t.goOn(i) {
			return
		}
		s.Items = t.appendCard(s.Items, blocks[r.from:r.to], heads[i])
	}
}

// countLabels counts the short links right above linked headings: the labels of
// entries.
func (c *cards) countLabels() {
	if c.level == 0 {
		return
	}
	c.labels = make(map[slot]int)
	for i, b := range c.blocks[:len(c.blocks)-1] {
		if next := c.blocks[i+1]; isLabel(b) && next.Kind == page.Heading && len(next.Links) > 0 {
			c.labels[slotOf(b)]++
		}
	}
}

// isLabel reports whether a block is a short link and no heading.
func isLabel(b *page.Block) bool {
	return len(b.Links) == 1 && b.Kind != page.Heading && !flow.HasWords(b.Text, headlineWords)
}

// linkedLevel returns the level of the first linked heading, 0 without one.
func linkedLevel(blocks []*page.Block) int {
	for _, b := range blocks {
		if b.Kind == page.Heading && len(b.Links) > 0 {
			return b.Level
		}
	}
	return 0
}

// cards finds the groups in which a list's blocks stand.
type cards struct {
	task   *task
	blocks []*page.Block
	shared []int        // how deep in the tree blocks i and i+1 part
	links  []linked     // where the blocks lead
	level  int          // of the headings that are linked; 0 without one
	labels map[slot]int // how many short links stand above such headings
}

// A run is a stretch of the blocks of a list.
type run struct{ from, to int }

// mostLevels is how deep lists are taken apart.
const mostLevels = 24

// split takes a run apart where its blocks are farthest from each other, until
// each group has one address, and appends the groups to done.
func (c *cards) split(done []run, r run, level int) []run {
	blocks := c.blocks[r.from:r.to]
	if len(blocks) == 1 || level > 0 && c.addresses(r).count <= 1 && c.headings(blocks) <= 1 && !repeats(blocks) {
		return append(done, r)
	}
	before := len(done)
	least := c.shared[r.from]
	for _, depth := range c.shared[r.from : r.to-1] {
		least = min(least, depth)
	}
	from := r.from
	for i := r.from; i < r.to; i++ {
		if i+1 < r.to && c.shared[i] > least && level < mostLevels {
			continue
		}
		done = c.split(done, run{from, i + 1}, level+1)
		from = i + 1
	}
	return append(done[:before], c.join(done[before:])...)
}

// linked holds the different addresses that blocks link, as far as it matters
// whether there are several: all of them, and those of headlines alone.
type linked struct{ all, long couple }

// A couple holds two different texts at the most, the first ones.
type couple struct {
	texts [2]string
	count int
}

func (c *couple) add(text string) {
	if c.count == 0 || c.count == 1 && c.texts[0] != text {
		c.texts[c.count] = text
		c.count++
	}
}

func (c *couple) merge(other couple) {
	for _, text := range other.texts[:other.count] {
		c.add(text)
	}
}

func linksOf(b *page.Block) (to linked) {
	for _, l := range b.Links {
		to.all.add(l.URL)
		if to.long.count < 2 && flow.HasWords(b.Text[l.Start:l.End], headlineWords) {
			to.long.add(l.URL)
		}
	}
	return to
}

// addresses returns the different addresses that a run of blocks links: those of
// headlines alone, if there are any, since cards link their section and their
// author too.
func (c *cards) addresses(r run) couple {
	var to linked
	for i := r.from; i < r.to && to.long.count < 2; i++ {
		to.all.merge(c.links[i].all)
		to.long.merge(c.links[i].long)
	}
	if to.long.count > 0 {
		return to.long
	}
	return to.all
}

// headlineWords is how many words make a headline rather than a label.
const headlineWords = 4

// headings returns how many headlines the blocks hold by their markup.
func (c *cards) headings(blocks []*page.Block) int {
	n := 0
	for _, b := range blocks {
		if c.isHeadline(b) {
			n++
		}
	}
	return n
}

// isHeadline reports whether a block is the headline of an entry by its markup,
// linked or not. Where headings are linked, one of a lower level that leads
// nowhere is a teaser.
func (c *cards) isHeadline(b *page.Block) bool {
	return b.Kind == page.Heading && (len(b.Links) > 0 || c.level == 0 || b.Level <= c.level)
}

// repeats reports whether two blocks of one template lead to different places:
// each is an entry.
func repeats(blocks []*page.Block) bool {
	type template struct {
		slot slot
		kind page.Kind
	}
	led := make(map[template]couple) // where those so far lead
	for _, b := range blocks {
		if len(b.Links) == 0 {
			continue
		}
		key, to := template{slotOf(b), b.Kind}, b.Links[0].URL
		before := led[key]
		elsewhere := before.count > 1 || before.count == 1 && before.texts[0] != to
		if elsewhere && to != "" && flow.HasWords(b.Text, entryWords) {
			return true
		}
		before.add(to)
		led[key] = before
	}
	return false
}

// entryWords is how many words an entry has that is told by its template.
const entryWords = 3

// join puts blocks that stand alone beside headlines with them: a date or a
// teaser with the one before, a label with the one after if the list opens with
// one. A unit that links what the one before links goes with it. The result
// takes the place of the units.
func (c *cards) join(units []run) []run {
	if len(units) < 2 {
		return units
	}
	linked := false
	for _, u := range units {
		linked = linked || c.leadsOn(c.blocks[u.from])
	}
	first := c.blocks[units[0].from]
	labels := linked && units[0].to-units[0].from == 1 && (!c.leadsOn(first) || c.isCompanion(first, linked))
	end := units[len(units)-1].to
	joined := units[:0]
	waiting := -1 // the first block of those that wait for a headline
	for _, u := range units {
		last := len(joined) - 1
		companion := u.to-u.from == 1 && c.isCompanion(c.blocks[u.from], linked)
		switch {
		case companion && last >= 0 && waiting < 0 && (!labels || isTeaser(c.blocks[u.from])),
			!companion && last >= 0 && waiting < 0 && c.sameAddress(joined[last], u):
			joined[last].to = u.to
			continue
		case companion:
			if waiting < 0 {
				waiting = u.from
			}
			continue
		case waiting >= 0:
			u.from, waiting = waiting, -1
		}
		joined = append(joined, u)
	}
	switch {
	case waiting >= 0 && len(joined) > 0:
		joined[len(joined)-1].to = end
	case waiting >= 0:
		joined = append(joined, run{waiting, end})
	}
	return joined
}

// leadsOn reports whether a block is linked, or the headline of an entry.
func (c *cards) leadsOn(b *page.Block) bool { return len(b.Links) > 0 || c.isHeadline(b) }

// isCompanion reports whether a block stands with a headline and is none. Where
// nothing is linked, only dates are known to be none.
func (c *cards) isCompanion(b *page.Block, linked bool) bool {
	if linked && !c.leadsOn(b) || c.labels != nil && isLabel(b) && c.labels[slotOf(b)] > 1 {
		return true
	}
	return len(b.Links) == 0 && isDateLine(b.Text, c.task.flow.Page.Language)
}

// isTeaser reports whether a companion is prose, which stands below its
// headline wherever it stands.
func isTeaser(b *page.Block) bool { return flow.HasWords(b.Text, 9) }

// mostCompared is how many blocks of a card are looked at for its address.
const mostCompared = 8

func (c *cards) sameAddress(a, b run) bool {
	a.from, b.to = max(a.from, a.to-mostCompared), min(b.to, b.from+mostCompared)
	of, other := c.addresses(a), c.addresses(b)
	return of.count == 1 && of == other
}

// headlines returns which block of each card is its headline: where most cards
// have theirs in one place, so have the others that have a block there.
func (c *cards) headlines(runs []run) []int {
	heads, texts := make([]int, len(runs)), c.linkTexts(runs)
	places := make(map[slot]int)
	usual := slot(0)
	for i, r := range runs {
		heads[i] = c.task.headOf(c.blocks[r.from:r.to], texts)
		if r.to-r.from == 1 {
			continue
		}
		place := slotOf(c.blocks[r.from+heads[i]])
		if places[place]++; places[place] > places[usual] || usual == 0 {
			usual = place
		}
	}
	if len(runs) < leastCards || places[usual]*2 <= len(runs) {
		return heads
	}
	for i, r := range runs {
		for j := r.from; j < r.to && r.to-r.from > 1; j++ {
			if slotOf(c.blocks[j]) == usual && len(c.blocks[j].Links) > 0 {
				heads[i] = j - r.from
				break
			}
		}
	}
	return heads
}

// leastCards is how many cards show where headlines stand.
const leastCards = 3

// linkTexts returns the short texts of links that several cards print: "Read
// more" is no headline.
func (c *cards) linkTexts(runs []run) map[string]int {
	texts := make(map[string]int)
	for _, r := range runs {
		for _, b := range c.blocks[r.from:r.to] {
			if r.to-r.from > 1 && len(b.Links) == 1 && !flow.HasWords(b.Text, headlineWords) {
				texts[b.Text]++
			}
		}
	}
	return texts
}
