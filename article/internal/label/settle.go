package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// settle rules on every block: body as decoded, the others by what they say,
// where they stand and what the blocks before them are.
func (l *labeller) settle() {
	l.title = l.nearestTitle()
	l.rules = fit(l.rules, len(l.blocks))
	running := page.Furniture // the role of the list that the last heading opened
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		r := l.role(i)
		if r == page.Furniture && !l.body[i] {
			r = l.follow(i, running)
		}
		running = l.running(i, r, running)
		l.rules[i] = r
	}
}

// nearestTitle returns the last headline block before the body, or -1.
func (l *labeller) nearestTitle() int {
	for i := min(l.first, len(l.blocks)) - 1; i >= 0; i-- {
		if l.sights[i].title {
			return i
		}
	}
	return -1
}

// role decides a block by itself; Furniture where nothing speaks.
func (l *labeller) role(i int) page.Role {
	s, f := &l.sights[i], &l.flow.Features[i]
	switch {
	case s.title && (i < l.first || l.blocks[i].Kind == page.Heading) && s.linky < 0.5:
		return page.Title
	case l.body[i]:
		return page.Body
	}
	if r, ok := l.byWording(i); ok {
		return r
	}
	if r, ok := l.inHeader(i); ok {
		return r
	}
	if r, ok := byHints(f); ok {
		return r
	}
	return page.Furniture
}

// byWording reads the role off the text.
func (l *labeller) byWording(i int) (page.Role, bool) {
	s, f := &l.sights[i], &l.flow.Features[i]
	near := i >= l.title-8 && i <= l.last+12 || !l.flow.Markup
	switch s.class {
	case boilerplate.ClassCredit:
		near = near && !(l.heading(i) && l.bareCue(i)) // what stands below decides
		r := l.creditRole(i)
		if (r == page.PhotoCredit || r == page.Caption) && !l.creditsPicture(i) {
			return page.Furniture, false
		}
		foot := f.Near[flow.InFooter] != flow.Far && (r != page.Credit || inPageFoot(f))
		return r, near && !foot && f.Near[flow.InNav] == flow.Far && f.Near[flow.InButton] == flow.Far
	case boilerplate.ClassNotice:
		if l.pictured(i) {
			return page.PhotoCredit, true
		}
		return page.Notice, near && !inPageFoot(f) && f.Hints[flow.HintFooter] == flow.Far
	case boilerplate.ClassPrompt:
		return promptRole(s.prompt)
	}
	return page.Furniture, false
}

// creditsPicture reports whether a line that reads like a picture's credit is one where it
// stands: a headline may open so ("Photos: The flood reaches the market"), and a sentence
// of the story name an agency. Beside a picture it is, and else in the story if it opens
// with a label.
func (l *labeller) creditsPicture(i int) bool {
	f := &l.flow.Features[i]
	switch {
	case inFigure(f), !l.flow.Markup && !l.endsWithStop(i):
		return true
	case l.leadsAway(i):
		return false
	case l.besidePicture(i) && !l.heading(i):
		return true
	case !l.body[i] && l.blocks[i].Kind != page.ListItem && !l.heading(i):
		return true
	}
	if l.heading(i) && l.blocks[i].Level < smallHeading {
		return false
	}
	c := boilerplate.Credits(l.blocks[i].Text)
	return strings.Contains(c[0].Rule, "/photo") && c[0].Span.Start == 0 && strings.ContainsAny(c[0].Text[:min(len(c[0].Text), longestLabel)], labelMarks)
}

// smallHeading is the level of headings that some systems set credits as.
const smallHeading = 5

// longestLabel is how many bytes a label with its mark has at most, labelMarks are these
// marks.
const (
	longestLabel = 24
	labelMarks   = ":=：＝"
)

// besidePicture reports whether a picture stands right before a block, or behind it, or
// with no more than one line between.
func (l *labeller) besidePicture(i int) bool {
	f := l.flow.Features
	return f[i].Pictures.Before > 0 || f[i].Pictures.After > 0 || i > 0 && f[i-1].Pictures.Before > 0
}

// leadsAway reports whether a line is more than a few words and nothing but a link: a
// headline.
func (l *labeller) leadsAway(i int) bool {
	const few = 3
	b := l.blocks[i]
	return l.flow.Features[i].Words > few && len(b.Links) == 1 && b.Links[0].Start == 0 && b.Links[0].End == len(b.Text)
}

// inPageFoot reports whether a block stands in a foot that is not an article's: who
// is credited there is so for the site.
func inPageFoot(f *flow.Features) bool {
	foot, article := f.Near[flow.InFooter], f.Near[flow.InArticle]
	return foot != flow.Far && (article == flow.Far || article < foot)
}

// pictureReach is how far above a line a figure, or a name for captions, makes it
// a picture's.
const pictureReach = 3

// pictured reports whether a short copyright line is that of a picture.
func (l *labeller) pictured(i int) bool {
	f := &l.flow.Features[i]
	if f.Words > 12 || !inFigure(f) {
		return false
	}
	notices := boilerplate.Notices(l.blocks[i].Text)
	return len(notices) > 0 && notices[0].Kind == boilerplate.NoticeCopyright
}

// creditRole tells photo credits, bylines and the others apart.
func (l *labeller) creditRole(i int) page.Role {
	kind, rule, start, ok := boilerplate.FirstCredit(l.blocks[i].Text)
	if !ok {
		return page.Credit
	}
	switch f := &l.flow.Features[i]; kind {
	case boilerplate.CreditPhoto:
		if i > l.title && i < l.first && f.Words <= bylineWords && !inFigure(f) && strings.HasPrefix(rule, "any/photo-signed") {
			return page.Byline // "Jane Doe/AP" below the headline
		}
		if f.Words > 12 || start > 0 {
			return page.Caption
		}
		return page.PhotoCredit
	case boilerplate.CreditByline:
		return page.Byline
	case boilerplate.CreditSyndication:
		if l.sights[i].date { // "First published on Monday"
			return page.Date
		}
	case boilerplate.CreditWriting, boilerplate.CreditEditing, boilerplate.CreditSource:
		if f.Words <= signatureWords && inFigure(f) {
			return page.PhotoCredit
		}
		if i > l.title && i < l.first && (kind != boilerplate.CreditSource || isSignature(rule)) {
			return page.Byline
		}
	}
	return page.Credit
}

// bylineWords is how many words a byline of names and an agency has at most.
const bylineWords = 8

// isSignature reports whether a rule finds names of agencies and nothing else.
func isSignature(rule string) bool {
	return rule == boilerplate.RuleAgency || rule == boilerplate.RuleAgencies
}

// signatureWords is how many words the name of an agency has that signs a picture
// or a story with nothing but its name.
const signatureWords = 4

// inFigure reports whether a block belongs to a picture.
func inFigure(f *flow.Features) bool {
	return f.Near[flow.InFigure] <= pictureReach || f.Hints[flow.HintCaption] <= pictureReach
}

// promptRole maps what a prompt asks for to a role.
func promptRole(k boilerplate.PromptKind) (page.Role, bool) {
	switch k {
	case boilerplate.PromptRelated, boilerplate.PromptReadMore:
		return page.Related, true
	case boilerplate.PromptTrending:
		return page.Trending, true
	case boilerplate.PromptNewsletter, boilerplate.PromptSubscribe, boilerplate.PromptApp, boilerplate.PromptPaywall:
		return page.Promo, true
	case boilerplate.PromptShare, boilerplate.PromptFollow:
		return page.Social, true
	case boilerplate.PromptComment:
		return page.Comments, true
	case boilerplate.PromptAdvert:
		return page.Ad, true
	case boilerplate.PromptAbout:
		return page.Bio, true
	}
	return page.Furniture, false
}

// inHeader reads the roles of what stands between or right at headline and body.
func (l *labeller) inHeader(i int) (page.Role, bool) {
	s, f := &l.sights[i], &l.flow.Features[i]
	if l.title < 0 && l.flow.Markup || i >= l.first || i < l.title-4 {
		return page.Furniture, false
	}
	switch {
	case f.Hints[flow.HintCaption] <= 2 || f.Near[flow.InFigure] <= 3:
		return page.Caption, true
	case f.Hints[flow.HintBreadcrumb] <= 4 || !l.flow.Markup && isBreadcrumb(l.blocks[i].Text):
		return page.Breadcrumb, true
	case s.date || f.Hints[flow.HintDate] <= 1 && f.Digits > 0 && (f.Words <= 15 || f.Words <= 30 && f.Sentences == 0):
		return page.Date, true
	case f.Hints[flow.HintByline] <= 2 && f.Words <= 25:
		return page.Byline, true
	case f.Hints[flow.HintSocial] <= 3:
		return page.Social, true
	case i > l.title && s.linky < 0.3 && f.Words >= 6 && f.Near[flow.InNav] == flow.Far && l.flow.Markup:
		return page.Deck, true
	case f.Hints[flow.HintKicker] <= 1 && f.Words <= 5:
		return page.Kicker, true
	}
	return page.Furniture, false
}

// hintRoles are the roles that the names of elements speak for, the surest first.
var hintRoles = []struct {
	hint  flow.Hint
	reach uint8
	role  page.Role
}{
	{flow.HintCookie, 10, page.Furniture},
	{flow.HintComment, 10, page.Comments},
	{flow.HintBreadcrumb, 4, page.Breadcrumb},
	{flow.HintCaption, 3, page.Caption},
	{flow.HintRelated, 7, page.Related},
	{flow.HintTrending, 6, page.Trending},
	{flow.HintBio, 4, page.Bio},
	{flow.HintPromo, 4, page.Promo},
	{flow.HintSocial, 3, page.Social},
	{flow.HintTags, 3, page.Tags},
	{flow.HintAd, 4, page.Ad},
}

// byHints reads the role off the names of the elements around a block.
func byHints(f *flow.Features) (page.Role, bool) {
	if f.Near[flow.InNav] <= 6 || f.Near[flow.InFooter] <= 8 || f.Hints[flow.HintFooter] <= 4 {
		return page.Furniture, true
	}
	for _, h := range hintRoles {
		if f.Hints[h.hint] <= h.reach {
			return h.role, true
		}
	}
	if f.Near[flow.InFigure] <= 3 && f.Words > 0 {
		return page.Caption, true
	}
	return page.Furniture, false
}
