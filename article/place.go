package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// place gives every block its one place in the Article.
func (t *task) place() {
	group := grouper{task: t}
	for _, b := range t.flow.Page.Blocks {
		verdict := b.Verdict()
		if kind, ok := sidebarKinds[verdict.Role]; ok {
			group.add(b, kind)
			continue
		}
		group.pass(verdict.Role)
		t.placeBlock(b, verdict.Role)
	}
	t.article.Sidebar = group.sections
	t.article.Furniture.HiddenWords = t.flow.HiddenWords
}

// sidebarKinds are the roles whose blocks go to the sidebar.
var sidebarKinds = map[page.Role]SectionKind{
	page.Related: SectionRelated, page.Trending: SectionTrending, page.Promo: SectionPromo,
	page.Comments: SectionComments, page.Bio: SectionBio, page.Social: SectionSocial,
	page.Ad: SectionAd, page.Media: SectionMedia, page.FactBox: SectionFactBox,
}

func (t *task) placeBlock(b *page.Block, r page.Role) {
	a := t.article
	switch r {
	case page.Body:
		a.Body = append(a.Body, t.part(b))
	case page.Title, page.Kicker, page.Breadcrumb, page.Deck, page.Byline, page.Date, page.Stats, page.Tags:
		p := t.part(b)
		p.Role = r.String()
		a.Header = append(a.Header, p)
	case page.Caption, page.PhotoCredit:
		t.addCaption(b, r)
	case page.Credit:
		t.addCredits(b)
	case page.Notice:
		kind := boilerplate.NoticeDisclaimer
		if notices := boilerplate.Notices(b.Text); len(notices) > 0 {
			kind = notices[0].Kind
		}
		a.Notices = append(a.Notices, Notice{Kind: kind, Text: b.Text})
	default:
		a.Furniture.Blocks++
		a.Furniture.Words += flow.CountWords(b.Text)
		if t.parser.KeepFurniture {
			p := t.part(b)
			p.Role = r.String()
			a.Furniture.Parts = append(a.Furniture.Parts, p)
		}
	}
}

// addCredits adds what a block of credits says; together the credits' texts
// are the block's.
func (t *task) addCredits(b *page.Block) {
	credits := boilerplate.Credits(b.Text)
	if len(credits) == 0 {
		t.article.Credits = append(t.article.Credits, Credit{Kind: boilerplate.CreditSource, Text: b.Text})
		return
	}
	for i, c := range credits {
		from, to := 0, len(b.Text)
		if i > 0 {
			from = c.Span.Start
		}
		if i+1 < len(credits) {
			to = credits[i+1].Span.Start
		}
		t.article.Credits = append(t.article.Credits, Credit{
			Kind: c.Kind, Names: c.Names, Organizations: c.Organizations, Text: b.Text[from:to],
		})
	}
}

// addCaption adds a caption, without the credit at its end.
func (t *task) addCaption(b *page.Block, r page.Role) {
	image := Image{After: len(t.article.Body), Caption: b.Text}
	if r == page.PhotoCredit {
		image.Caption, image.Credit = "", b.Text
	} else if credits := boilerplate.Credits(b.Text); len(credits) > 0 && credits[0].Span.Start > 0 {
		start := credits[0].Span.Start
		image.Caption, image.Credit = strings.TrimSpace(b.Text[:start]), b.Text[start:]
	}
	t.captions = append(t.captions, caption{block: b, image: image})
}

// A caption waits for the picture it belongs to.
type caption struct {
	block *page.Block
	image Image
}

// A grouper collects the sidebar: runs of blocks of one kind, opened anew by
// each heading.
type grouper struct {
	task     *task
	sections []Section
	open     bool
	gap      int // furniture since the last block
}

// pass is told of a block that is not for the sidebar.
func (g *grouper) pass(r page.Role) {
	g.gap++
	if r != page.Furniture || g.gap > 3 {
		g.open = false
	}
}

func (g *grouper) add(b *page.Block, kind SectionKind) {
	heading := isHeading(b)
	if heading {
		kind = refine(kind, b.Text)
	}
	last := len(g.sections) - 1
	if !g.open || heading || !sameKind(g.sections[last].Kind, kind) {
		g.sections = append(g.sections, Section{Kind: kind})
		last++
	}
	g.open, g.gap = true, 0
	s := &g.sections[last]
	switch {
	case heading && s.Heading == "" && len(s.Items)+len(s.Parts) == 0:
		s.Heading = b.Text
	case isList(s.Kind):
		g.task.addItems(s, b)
	default:
		s.Parts = append(s.Parts, g.task.part(b))
	}
}

// sameKind reports whether a block of one kind goes on in a section of
// another: special coverage is a kind of trending list.
func sameKind(section, kind SectionKind) bool {
	return section == kind || kind == SectionTrending && (section == SectionSpecial || section == SectionLatest)
}

func isList(k SectionKind) bool {
	switch k {
	case SectionRelated, SectionTrending, SectionSpecial, SectionLatest, SectionPromo, SectionSocial, SectionAd, SectionMedia:
		return true
	}
	return false
}

// isHeading reports whether a sidebar block heads those that follow.
func isHeading(b *page.Block) bool {
	if b.Kind == page.Heading && len(b.Links) == 0 {
		return true
	}
	if len(strings.Fields(b.Text)) > 6 || b.Kind == page.ListItem {
		return false
	}
	for _, p := range boilerplate.Prompts(b.Text) {
		switch p.Kind {
		case boilerplate.PromptRelated, boilerplate.PromptTrending, boilerplate.PromptAbout:
			return true
		}
	}
	return false
}

// headingWords tell special coverage and latest news from what is popular.
var headingWords = []struct {
	kind  SectionKind
	words []string
}{
	{SectionSpecial, []string{"special coverage", "special report", "in focus", "spezial", "especial", "专题", "專題"}},
	{SectionLatest, []string{"latest", "recent", "newest", "just in", "neueste", "últimas", "dernières", "ultime", "последние", "最新", "新着"}},
}

func refine(kind SectionKind, heading string) SectionKind {
	if kind != SectionTrending {
		return kind
	}
	lower := strings.ToLower(heading)
	for _, h := range headingWords {
		for _, word := range h.words {
			if strings.Contains(lower, word) {
				return h.kind
			}
		}
	}
	return kind
}

// addItems adds a block to a list: one item, or one a link where several links
// make up the block.
func (t *task) addItems(s *Section, b *page.Block) {
	if n := len(s.Items); n > 0 && isDateLine(b.Text, t.flow.Page.Language) {
		item := &s.Items[n-1]
		item.Text += "\n" + b.Text
		item.Published, _ = readDate(b.Text, t.flow.Page.Language)
		return
	}
	if len(b.Links) < 2 {
		item := Item{Text: b.Text}
		if len(b.Links) == 1 {
			item.URL = t.absolute(b.Links[0].URL)
		}
		s.Items = append(s.Items, item)
		return
	}
	from := 0
	for i, l := range b.Links {
		to := len(b.Text)
		if i+1 < len(b.Links) {
			to = b.Links[i+1].Start
		}
		if text := strings.TrimSpace(b.Text[from:to]); text != "" {
			s.Items = append(s.Items, Item{Text: text, URL: t.absolute(l.URL)})
		}
		from = to
	}
}
