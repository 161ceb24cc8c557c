package label

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// What makes a page an index: how many headlines of one template it links, and
// how few words of prose stand apart from them. Many make one even where more
// is said besides, but then those of menus do not count.
const (
	fewEntries  = 8
	ownWords    = 40
	manyEntries = 30
	entryWords  = 4 // of prose apart from the entries, for each of many
	longEntry   = 7 // words of a link that no menu has
)

// entries returns how many headlines the page links if it is an index: a list
// of other stories with next to no story of its own. Else it returns 0.
func (l *labeller) entries() int {
	linked := make([]bool, len(l.blocks))
	counts := make([]int, len(l.groups))
	outside, listed := 0, 0 // linked headlines; those of them that are no menu's
	for i := range l.blocks {
		if !l.goOn(i) {
			return 0
		}
		linked[i] = l.linksStory(i)
		if linked[i] && !l.marginal(i) {
			counts[l.groupOf[i]]++
			outside++
			if lists(l.said[i].role) || l.body[i] || l.flow.Features[i].Words >= longEntry {
				listed++
			}
		}
	}
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	own := l.ownProse(linked, counts)
	if most >= fewEntries && own < ownWords || listed > manyEntries && own < listed*entryWords && !l.storyInRun(linked) {
		return outside
	}
	return 0
}

// A story in one run has so many words and paragraphs at least, and its headline no more
// than so many blocks above.
const (
	runWords      = 60
	runParagraphs = 3
	runReach      = 8
)

// storyInRun reports whether a headline stands above paragraphs of sentences with no
// other story's headline between: a short story above the feed of its site.
func (l *labeller) storyInRun(linked []bool) bool {
	if l.title < 0 || l.title >= l.first || l.first-l.title > runReach {
		return false
	}
	words, paragraphs := 0, 0
	for i := l.first; i <= l.last; i++ {
		if linked[i] {
			return false
		}
		if l.body[i] && l.flow.Features[i].Sentences > 0 {
			words += l.flow.Features[i].Words
			paragraphs++
		}
	}
	return words >= runWords && paragraphs >= runParagraphs
}

// takeEntries takes linked headlines and their teasers out of the body of a page
// that is an index, and reports whether it is one: they are a list, and so are the
// short headlines of their template.
func (l *labeller) takeEntries() bool {
	if l.entries() == 0 {
		return false
	}
	counts, last, found := l.linkedGroups(), -teaserReach, false
	for i, in := range l.body {
		if !l.goOn(i) {
			return false
		}
		entry := counts[l.groupOf[i]] >= fewEntries && l.flow.Features[i].Links > 0 && !l.marginal(i)
		if l.linksStory(i) {
			last = i
		}
		if entry && !in || in && i-last < takenReach {
			l.body[i], l.said[i] = false, opinion{role: page.Trending, p: 1, lean: -1}
			found = found || in
		}
	}
	l.settleLists()
	return found || !StatesArticle(l.flow.Page.Stated)
}

// linkedGroups counts the linked headlines of each template.
func (l *labeller) linkedGroups() []int {
	counts := make([]int, len(l.groups))
	for i := range l.blocks {
		if !l.goOn(i) {
			break
		}
		if l.linksStory(i) && !l.marginal(i) {
			counts[l.groupOf[i]]++
		}
	}
	return counts
}

// linksStory reports whether a block may be the linked headline of a story.
func (l *labeller) linksStory(i int) bool {
	f := &l.flow.Features[i]
	return f.Links > 0 && f.LinkChars*2 > f.Chars && f.Words >= 3
}

// marginal reports whether a block stands in a menu, a foot or a margin, where
// every page has links.
func (l *labeller) marginal(i int) bool {
	f := &l.flow.Features[i]
	for _, a := range [...]flow.Ancestor{flow.InNav, flow.InFooter, flow.InAside, flow.InHeader, flow.InForm} {
		if f.Near[a] != flow.Far {
			return true
		}
	}
	for _, h := range [...]flow.Hint{flow.HintNav, flow.HintFooter, flow.HintSidebar} {
		if f.Hints[h] != flow.Far {
			return true
		}
	}
	return false
}

// teaserReach is how far a teaser stands from the headline of its entry and
// from that of the next.
const teaserReach = 5

// takenReach is how near to its headline a teaser stands that is taken out of the
// body.
const takenReach = 3

// ownProse counts the words of the body that are neither linked headlines nor
// their teasers.
func (l *labeller) ownProse(linked []bool, counts []int) int {
	entry := func(i int) bool {
		return i >= 0 && i < len(linked) && linked[i] && counts[l.groupOf[i]] >= fewEntries/2
	}
	words := 0
	for i, in := range l.body {
		if !l.goOn(i) {
			break
		}
		if !in || linked[i] {
			continue
		}
		before, after := false, false
		for d := 1; d <= teaserReach; d++ {
			before = before || entry(i-d)
			after = after || entry(i+d)
		}
		if !before || !after {
			words += l.flow.Features[i].Words
		}
	}
	return words
}
