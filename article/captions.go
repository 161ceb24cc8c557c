package article

import (
	"strings"

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
	}
	t.captions = append(t.captions, caption{block: b, image: image})
}

// A caption waits for the picture it belongs to.
type caption struct {
	block *page.Block
	image Image
}
