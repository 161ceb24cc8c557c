package article

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// addCaption adds a caption, without the credit at its end.
func (t *task) addCaption(b *page.Block, r page.Role) {
	image := Image{After: len(t.article.Body), Caption: b.Text}
	start := creditElement(b)
	if credits := boilerplate.Credits(b.Text); start == 0 && len(credits) > 0 {
		start = credits[0].Span.Start
	}
	if start == 0 && r != page.PhotoCredit {
		start = creditTail(b.Text)
	}
	if start > 0 || r == page.PhotoCredit {
		image.Caption, image.Credit = strings.TrimSpace(b.Text[:start]), strings.TrimSpace(b.Text[start:])
	}
	t.captions = append(t.captions, caption{block: b, image: image})
}

// maxCreditTail is how many bytes the credit at the end of a caption has at most.
const maxCreditTail = 100

// creditTail returns where at the end of a caption stands whose the picture is, told
// by the sign for rights, or by who signs in brackets or behind a bar; 0 without one.
func creditTail(text string) int {
	if start := strings.LastIndex(text, "©"); start > 0 && len(text)-start > len("© X") && len(text)-start <= maxCreditTail {
		return len(strings.TrimRight(text[:start], " \u00a0([—–-|"))
	}
	start := strings.LastIndex(text, " | ")
	if end := strings.TrimRight(text, ". "); strings.HasSuffix(end, ")") {
		start = strings.LastIndex(text, " (")
	}
	if start <= 0 {
		return 0
	}
	signed := strings.Trim(text[start:], " .|()")
	credits := boilerplate.Credits(signed)
	if len(credits) != 1 || credits[0].Span != (boilerplate.Span{Start: 0, End: len(signed)}) || len(credits[0].Names)+len(credits[0].Organizations) == 0 {
		return 0
	}
	return start
}

// besideStory is how many blocks behind the story a caption may stand that has no
// picture: it may say where the picture on top is from.
const besideStory = 3

// strays reports whether a caption is none of the story: it stands outside of it, or
// in a link or a button beside it, and has no picture; or its picture leads to
// another story of the site.
func (t *task) strays(b *page.Block) bool {
	s := t.scene
	if b.Node == nil || !s.set() || b.Verdict().Confidence == page.Exact || t.asked == maxCaptioned {
		return false
	}
	t.asked++
	if pic, ok := t.pictured(b.Node); ok {
		score, _, own := s.score(pic.node, t.flow.Page.Before(pic.node))
		return b.Index >= s.end && score+own < 1 && !t.leadsElsewhere(pic.node)
	}
	switch {
	case b.Index >= s.body && b.Index < s.end:
		return false
	case b.Index >= s.title-leadReach && b.Index < s.end+besideStory && !inControl(b.Node):
		return false
	}
	return !captioned(b.Node)
}

// leadsElsewhere reports whether a picture is a link to another site, as to where it
// was taken from.
func (t *task) leadsElsewhere(n *html.Node) bool {
	for up := 0; n != nil && up < 8; n, up = n.Parent, up+1 {
		if n.DataAtom == atom.A {
			u, err := url.Parse(t.absolute(dom.Attr(n, "href")))
			return err == nil && u.Host != "" && t.base != nil && registrable(u.Hostname()) != registrable(t.base.Hostname())
		}
	}
	return false
}

// inControl reports whether an element is part of a link or a button that holds no
// more than itself.
func inControl(n *html.Node) bool {
	for up := 0; n != nil && up < 4; n, up = n.Parent, up+1 {
		if n.DataAtom == atom.A && up > 0 || n.DataAtom == atom.Button {
			return true
		}
	}
	return false
}

// captioned reports whether around a caption there is what captions are of besides
// pictures: players and tables. It looks at a bounded number of nodes.
func captioned(n *html.Node) bool {
	for up := 0; n.Parent != nil && up < 3; up++ {
		n = n.Parent
	}
	seen := 0
	for c := n; c != nil && seen < 200; c, seen = dom.Next(c, n), seen+1 {
		switch c.DataAtom {
		case atom.Video, atom.Audio, atom.Iframe, atom.Object, atom.Embed, atom.Table, atom.Canvas, atom.Pre:
			return true
		}
	}
	return false
}

// creditElement returns where the credit begins that stands in an element of
// its own at the end of a caption, 0 without one.
func creditElement(b *page.Block) int {
	if b.Node == nil {
		return 0
	}
	last := b.Node.LastChild
	for last != nil && last.Type == html.TextNode && strings.TrimSpace(last.Data) == "" {
		last = last.PrevSibling
	}
	if last == nil || last.Type != html.ElementNode || last.DataAtom == atom.A {
		return 0
	}
	text := strings.Join(strings.Fields(dom.Text(last, len(b.Text))), " ")
	if credits := boilerplate.Credits(text); len(credits) == 0 || credits[0].Kind != boilerplate.CreditPhoto || credits[0].Span.Start > 0 {
		return 0
	}
	if !strings.HasSuffix(b.Text, text) {
		return 0
	}
	return len(b.Text) - len(text)
}

// A caption waits for the picture it belongs to.
type caption struct {
	block *page.Block
	image Image
}
