package label

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// Entries of menus have so many words at the most, in a nav element and in the page's
// foot; footReach is how far below a footer these stand.
const (
	menuWords = 4
	footWords = 3
	footReach = 6
)

// ofMenu reports whether a block is so plainly an entry of a menu that the model is not
// asked about it: a link of a few words in a nav element or the page's foot, and not in
// an article, which may have a table of contents. Every fourth block of a page is
// one; of those with a label 99 in 100 are furniture, and the others are lists of
// topics.
func (l *labeller) ofMenu(i int) bool {
	f := &l.flow.Features[i]
	if f.Words > menuWords || f.LinkChars*10 < f.Chars*9 || f.Near[flow.InArticle] != flow.Far {
		return false
	}
	return f.Near[flow.InNav] != flow.Far || f.Near[flow.InFooter] <= footReach && f.Words <= footWords
}

// On what else the model is not asked: blocks of so few words as entries of menus have,
// linked or not, that nothing takes for part of a list of stories, outside any article.
const (
	trifleMean  = 3    // words of the blocks of one template above the headline, below which they are menus
	trifleScore = -4.4 // log-odds of body, by the rules, below which they are
	trifleBox   = 5    // blocks two elements around one in the page's foot, from which they are
)

// isTrifle reports whether a block is furniture without asking, though no menu may be
// marked up as one: every fifth of the others. Of those with a label 985 in 1,000 are
// furniture.
func (l *labeller) isTrifle(i int) bool {
	f := &l.flow.Features[i]
	switch {
	case !l.flow.Markup || f.Words > menuWords || l.rules[i] != page.Furniture || f.Near[flow.InArticle] != flow.Far:
		return false
	case f.Near[flow.InNav] != flow.Far:
		return true
	case f.Near[flow.InFooter] != flow.Far:
		return l.element(f.Parents[2]).blocks >= trifleBox
	}
	g := &l.groups[l.groupOf[i]]
	return l.titleDistance[i] <= 1 && g.words < trifleMean*g.blocks && l.score[i] < trifleScore
}

// unasked reports whether the model is not asked about a block.
func (l *labeller) unasked(i int) bool { return l.ofMenu(i) || l.isTrifle(i) }

// menuChances are what the model says of such blocks, on the whole, if it is asked.
var menuChances = Chances{0.98, bodyAt: 0.002, relatedAt: 0.002, trendingAt: 0.012, promoAt: 0.003, commentsAt: 0.001}

// tellMenus says of the entries of menus what the first pass says of the others.
func (l *labeller) tellMenus() {
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		if l.unasked(i) {
			l.roles[i], l.chance[i] = menuChances, menuChances[bodyAt]
		}
	}
}
