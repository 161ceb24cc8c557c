package article

import (
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
	if r == page.PhotoCredit {
		image.Caption, image.Credit = "", b.Text
	} else if credits := boilerplate.Credits(b.Text); len(credits) > 0 && credits[0].Span.Start > 0 {
		start := credits[0].Span.Start
		image.Caption, image.Credit = strings.TrimSpace(b.Text[:start]), b.Text[start:]
	} else if start := creditElement(b); start > 0 {
		image.Caption, image.Credit = strings.TrimSpace(b.Text[:start]), b.Text[start:]
	}
	t.captions = append(t.captions, caption{block: b, image: image})
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
