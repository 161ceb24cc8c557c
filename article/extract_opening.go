package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

const (
	leastMenu      = 3  // links of a menu, at least
	longestSigning = 12 // words of the line below a headline that says who wrote the story, at most
)

// extractOpening takes off the front of the body what pages without boxes leave
// there: menus whose links stand a line each, and the headline, with who wrote
// the story, in one block with no more than a line break between them.
func extractOpening(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		switch {
		case b.Verdict().Role != page.Body:
		case isMenu(b):
			b.Vote(page.Furniture, page.High, "a menu above the story")
		default:
			splitHeadline(p, b)
			return
		}
	}
}

// isMenu reports whether a block is links alone, a line each.
func isMenu(b *page.Block) bool {
	if len(b.Links) < leastMenu || strings.Count(b.Text, "\n")+1 < len(b.Links) {
		return false
	}
	linked := 0
	for _, l := range b.Links {
		linked += l.End - l.Start
	}
	return linked+len(b.Links) > len(b.Text)
}

// splitHeadline sets the headline apart that is the first line of the block with
// which the story begins.
func splitHeadline(p *page.Page, b *page.Block) {
	line, rest, ok := strings.Cut(b.Text, "\n")
	if !ok || !flow.HasWords(line, 2) || len(line) > longestTitleLine || !strings.HasPrefix(titleKey(p.Stated.Title), titleKey(line)) {
		return
	}
	signing, _, _ := strings.Cut(rest, "\n")
	p.Split(b, len(line)+1, len(line)+1+len(signing)+1)
	at := b.Index
	b.Vote(page.Title, page.High, "the first line of the story is the title of the page")
	if flow.HasMoreWords(signing, longestSigning) {
		return
	}
	if boilerplate.Classify(signing) == boilerplate.ClassCredit {
		p.Blocks[at+1].Vote(page.Byline, page.High, "below the headline")
	} else if isDateLine(signing, p.Language) {
		p.Blocks[at+1].Vote(page.Date, page.High, "below the headline")
	}
}

// longestTitleLine is how many bytes a headline has at most.
const longestTitleLine = 250
