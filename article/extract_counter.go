package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractCounters votes for the counters of galleries that stand among the
// paragraphs: "1 / 12".
func extractCounters(p *page.Page, d *Draft) {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if len(b.Text) <= longestCounter && b.Verdict().Role == page.Body && b.Kind != page.Cell && isCounter(b.Text) {
			b.Vote(page.Media, page.High, "counts pictures")
		}
	}
}

// longestCounter is how many bytes a counter has.
const longestCounter = 10

// isCounter reports whether a text is a number of a number.
func isCounter(text string) bool {
	before, after, ok := strings.Cut(text, "/")
	return ok && isNumber(strings.TrimSpace(before)) && isNumber(strings.TrimSpace(after))
}

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
