package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// place gives every block its one place in the Article.
func (t *task) place() {
	blocks := t.flow.Page.Blocks
	t.scene = setScene(t.flow.Page, t.draft)
	group := grouper{task: t, page: blocks}
	next := t.following()
	t.makeRoom()
	for i, b := range blocks {
		if !t.goOn(i) {
			return
		}
		verdict := b.Verdict()
		kind := sidebarKinds[verdict.Role]
		switch {
		case i >= next.from && ofStory[verdict.Role] && verdict.Confidence < page.Exact:
			group.addFollowing(&next, i)
		case kind != "":
			group.add(b, kind)
		case (next.heads(blocks, i) || next.opens(blocks, i)) && verdict.Confidence < page.Exact:
			group.addFollowing(&next, i)
		default:
			role := verdict.Role
			if role == page.Credit && verdict.Confidence < page.Exact && t.labelsOwn(b.Text) {
				role = page.Furniture
			}
			group.pass(role)
			t.placeBlock(b, role)
		}
	}
	if t.liveTimes(next.from); t.goOn(0) {
		t.layoutCells(next.from)
	}
	t.article.Sidebar = group.sections()
	t.article.Furniture.HiddenWords = t.flow.HiddenWords
}

// makeRoom makes room for the parts of the body and of the header at once: to grow
// with each costs far more where there are many.
func (t *task) makeRoom() {
	body, header := 0, 0
	for i, b := range t.flow.Page.Blocks {
		if !t.goOn(i) {
			return
		}
		switch r := b.Verdict().Role; {
		case r == page.Body:
			body++
		case inHeader[r]:
			header++
		}
	}
	if body > 0 {
		t.article.Body = make([]Part, 0, body)
	}
	if header > 0 {
		t.article.Header = make([]Part, 0, header)
	}
}

// inHeader are the roles whose blocks make the header of the story.
var inHeader = [page.RoleCount]bool{
	page.Title: true, page.Kicker: true, page.Breadcrumb: true, page.Deck: true, page.Byline: true, page.Date: true,
	page.Stats: true, page.Tags: true,
}

// ofStory are the roles whose blocks belong to the story they stand in.
var ofStory = [page.RoleCount]bool{
	page.Body: true, page.Title: true, page.Kicker: true, page.Deck: true, page.Byline: true, page.Date: true,
	page.Stats: true, page.Tags: true, page.Caption: true, page.PhotoCredit: true, page.Credit: true,
}

// sidebarKinds are the roles whose blocks go to the sidebar.
var sidebarKinds = [page.RoleCount]SectionKind{
	page.Related: SectionRelated, page.Trending: SectionTrending, page.Promo: SectionPromo,
	page.Comments: SectionComments, page.Bio: SectionBio, page.Social: SectionSocial,
	page.Ad: SectionAd, page.Media: SectionMedia, page.FactBox: SectionFactBox,
}

func (t *task) placeBlock(b *page.Block, r page.Role) {
	a := t.article
	switch {
	case r == page.Body:
		a.Body = append(a.Body, t.part(b))
	case inHeader[r]:
		p := t.part(b)
		p.Role = r.String()
		a.Header = append(a.Header, p)
		t.addLabelled(b.Text)
	case r == page.Caption, r == page.PhotoCredit:
		if t.strays(b) {
			t.addFurniture(b, r)
			return
		}
		t.addCaption(b, r)
	case r == page.Credit:
		t.addCredits(b)
	case r == page.Notice:
		kind := boilerplate.NoticeDisclaimer
		if notices := boilerplate.Notices(b.Text); len(notices) > 0 {
			kind = notices[0].Kind
		}
		a.Notices = append(a.Notices, Notice{Kind: kind, Text: b.Text})
	default:
		t.addFurniture(b, r)
	}
}

func (t *task) addFurniture(b *page.Block, r page.Role) {
	a := t.article
	a.Furniture.Blocks++
	a.Furniture.Words += t.wordsOf(b)
	if t.parser.KeepFurniture {
		p := t.part(b)
		p.Role = r.String()
		a.Furniture.Parts = append(a.Furniture.Parts, p)
	}
}

// wordsOf counts the words of a block, which flow has done if no block was split.
func (t *task) wordsOf(b *page.Block) int {
	if len(t.flow.Page.Blocks) == len(t.flow.Features) {
		return t.flow.Features[b.Index].Words
	}
	return flow.CountWords(b.Text)
}

// sourceLabels stand before the source of a story, behind its date or its author: "2024-03-14
// 09:20 来源：新华网".
var sourceLabels = [...]string{"来源：", "来源:", "來源：", "來源:", "稿源：", "稿源:", "출처:", "출처 :", "出典：", "出典:"}

// addLabelled adds the credits that stand within a line of the header behind such a
// label.
func (t *task) addLabelled(line string) {
	if len(line) > maxByline || len(t.article.Credits) >= mostCredits {
		return
	}
	for _, label := range sourceLabels {
		i := strings.Index(line, label)
		if i <= 0 {
			continue
		}
		for _, c := range boilerplate.Credits(line[i:]) {
			t.article.Credits = append(t.article.Credits, Credit{Kind: c.Kind, Names: c.Names, Organizations: c.Organizations, Text: c.Text})
		}
		return
	}
}

// mostCredits bounds the credits of which the names are read.
const mostCredits = 1000

// addCredits adds what a block of credits says; together the credits' texts
// are the block's.
func (t *task) addCredits(b *page.Block) {
	var credits []boilerplate.Credit
	if len(t.article.Credits) < mostCredits {
		credits = boilerplate.Credits(b.Text)
	}
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
