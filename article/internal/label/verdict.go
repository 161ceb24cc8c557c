package label

import (
	"strconv"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// weakOpinion is below what the model's opinion does not outweigh the rules in the
// roles that it does not know.
const weakOpinion = 0.5

// sureCredit is how likely a credit is that does not read like one.
const sureCredit = 0.6

// sureOffer is how likely a promotion is that is a few words without a link.
const sureOffer = 0.6

// bareName reports whether a block is a few words that lead nowhere and ask for
// nothing: no promotion, but a name it may be.
func (l *labeller) bareName(i int) bool {
	f := &l.flow.Features[i]
	return f.Words <= 4 && f.Links == 0 && f.Near[flow.InLink] == flow.Far && l.sights[i].class == boilerplate.ClassNone
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
		if !l.goOn(i) {
			return
		}
		r, why := l.verdict(i)
		c := page.Low
		if r == page.Body || r == page.Title {
			c = page.High
		}
		if said := l.said[i]; r == page.Furniture || r == page.Promo && said.role == r && said.p < weakOpinion {
			c = page.No
		}
		l.vote(i, r, c, why)
	}
}

// verdict weighs the model's opinion of a block against that of the rules.
func (l *labeller) verdict(i int) (page.Role, string) {
	rule, said := l.rules[i], l.said[i]
	if l.isSource(i) {
		return page.Credit, "in the list of sources"
	}
	if r, ok := l.worded(i); ok {
		return r, "wording"
	}
	switch {
	case rule == page.Title:
		return rule, "prints the headline"
	case l.captions(i):
		return page.Caption, "wording"
	case l.namesOther(i):
		return page.Related, "leads to another story"
	case rule == page.Deck && l.beforeDateline(i):
		return rule, "stands above the dateline"
	case l.body[i]:
		return page.Body, modelSays(l.chance[i])
	case said.role == page.Deck && rule == page.Date && l.sights[i].date:
		return rule, "a date is no deck"
	case said.role == page.Deck && l.sights[i].class == boilerplate.ClassPrompt:
		return page.Furniture, "a call is no deck"
	case said.role == page.Promo && l.sights[i].prompt == boilerplate.PromptCookie:
		return page.Furniture, "asks for consent, and offers nothing"
	case lists(said.role) && l.sights[i].prompt == boilerplate.PromptAdvert:
		return page.Ad, "wording"
	case said.p < weakOpinion && ruled(rule):
		return rule, "rules"
	case said.role == page.Promo && said.p < sureOffer && l.bareName(i):
		return page.Furniture, "a bare name"
	case rule != page.Body && said.role == page.Credit && said.p < sureCredit:
		return rule, "rules"
	case said.role != page.Furniture && said.role != page.Body && !(said.role == page.Caption && rule == page.PhotoCredit):
		return said.role, modelSays(said.p)
	case l.inMenu(i) && lists(rule):
		return page.Furniture, "in a menu"
	case rule == page.Promo && l.linksFunction(i):
		return page.Furniture, "a link of the site's own"
	case ruled(rule), !l.flow.Markup && rule != page.Body, l.sights[i].class == boilerplate.ClassPrompt && rule != page.Body:
		return rule, "rules"
	case rule != page.Body && said.p < 0.8 && (rule == page.Credit || rule == page.Notice || rule == page.Caption || rule == page.Bio || l.listed(i)):
		return rule, "wording"
	case l.stamped(i):
		return page.Date, "where templates print the date"
	}
	return page.Furniture, "nothing speaks for another role"
}

// surelyFurniture is how likely furniture is, by the first pass, what calls for a newsletter or
// the like and is nothing but the link to it.
const surelyFurniture = 0.7

// linksFunction reports whether a call is nothing but a link, and more likely one of
// those in menus and feet: "Newsletter", "Log in".
func (l *labeller) linksFunction(i int) bool {
	return l.flow.Markup && l.sights[i].linky >= 0.8 && l.roles[i][furnitureAt] >= surelyFurniture
}

// stamped reports whether a line without a sentence, between headline and body,
// stands where templates print who wrote the story and when.
func (l *labeller) stamped(i int) bool {
	f := &l.flow.Features[i]
	return i > l.title && i < l.first && f.Hints[flow.HintDate] <= 1 && f.Digits > 0 && f.Sentences == 0 && f.Words <= 30
}

// listed reports whether a heading says that the block belongs to a list of other
// stories, and the rules agree.
func (l *labeller) listed(i int) bool {
	if r := l.rules[i]; r != page.Related && r != page.Trending {
		return false
	}
	at := i
	if l.sights[i].prompt == "" {
		at = l.headings[i]
	}
	if at < 0 || i-at > 12 || l.inFoot(i) && !l.inFoot(at) {
		return false
	}
	switch l.sights[at].prompt {
	case boilerplate.PromptRelated, boilerplate.PromptTrending:
		return true
	}
	return false
}

// inMenu reports whether block i stands in a menu: "Learn more" is none of the story there.
func (l *labeller) inMenu(i int) bool { return l.flow.Features[i].Near[flow.InNav] != flow.Far }

// inFoot reports whether block i stands in the foot of the page, or of a part of it.
func (l *labeller) inFoot(i int) bool {
	f := &l.flow.Features[i]
	return f.Near[flow.InFooter] != flow.Far || f.Hints[flow.HintFooter] <= footReach
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

// modelSays is the reason for a vote of the model's, with how likely it is.
func modelSays(p float32) string { return percents[int(p*100+0.5)] }

// percents are these reasons: most blocks of a page have one.
var percents = func() (reasons [101]string) {
	for n := range reasons {
		reasons[n] = "model " + strconv.Itoa(n) + "%"
	}
	return reasons
}()
