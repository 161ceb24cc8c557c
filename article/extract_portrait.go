package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// portraitReach is how many blocks from a picture the name of whom it shows stands.
const portraitReach = 2

// mostPortraits is how many pictures are looked at.
const mostPortraits = 64

// extractPortrait reads the name that stands alone near the headline, or right
// behind the body, beside a picture whose alternative text gives it too: a
// byline of a portrait and a name, without a word.
func extractPortrait(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	if !s.set() {
		return
	}
	for i, n := range p.Stated.Media {
		if i == mostPortraits {
			return
		}
		alt := dom.Attr(n, "alt")
		if len(alt) < 5 || len(alt) > maxPortraitAlt {
			continue
		}
		at := p.Before(n)
		for j := max(at-1, 0); j < len(p.Blocks) && j <= at+portraitReach; j++ {
			b := p.Blocks[j]
			if j == s.title || !s.above(j) && !s.below(j) || len(b.Text) > maxAccount || !isSignature(b.Text) || !strings.Contains(alt, b.Text) || !maySign(b) {
				continue
			}
			if authors := d.authorsIn(b.Text); areFullNames(authors) && len(authors) == 1 {
				proposeSigned(p, d, authors, b.Path, page.Low)
				return
			}
		}
	}
}

// maySign reports whether a block may be a name by itself, and no call: "Subscribe".
func maySign(b *page.Block) bool {
	r := b.Verdict().Role
	return r != page.Title && !isOther(r) && boilerplate.Classify(b.Text) != boilerplate.ClassPrompt
}

// maxPortraitAlt is how long the text of a portrait may be, in bytes.
const maxPortraitAlt = 90
