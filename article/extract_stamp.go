package article

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// stampLines is how far from the top the stamp of a plain text is looked for.
const stampLines = 30

// stampForm is section, time and counter glued into one line, as a browser
// leaves them when a template sets them apart by style alone:
// "politics2024-06-03 16:44:438654", or in another order with spaces.
var stampForm = regexp.MustCompile(`^([\pL&' ]{0,30}?)\s*[|·]?\s*(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2})\s*[|·]?\s*(\d{0,9})\s*([\pL&' ]{0,30})$`)

// extractStamp reads the stamps of republishing sites: a section, the moment
// the page was put up, and how often it was read.
func extractStamp(p *page.Page, d *Draft) {
	for i := 0; i < len(p.Blocks) && i < stampLines; i++ {
		b := p.Blocks[i]
		if v := b.Verdict(); v.Role == page.Body || len(b.Text) > 100 || strings.IndexByte(b.Text, ':') < 0 {
			continue
		}
		m := stampForm.FindStringSubmatchIndex(b.Text)
		if m == nil {
			continue
		}
		readStamp(p, b, m, d)
		return
	}
}

// readStamp takes a stamp apart; its pieces become blocks of their own.
func readStamp(p *page.Page, b *page.Block, m []int, d *Draft) {
	text := b.Text
	piece := func(i int) string { return strings.TrimSpace(text[m[2*i]:m[2*i+1]]) }
	stamp, ok := ParseStamp(piece(2))
	if !ok {
		return
	}
	d.Posted.Propose(stamp, b.Path, page.High)
	if section := piece(1) + piece(4); section != "" && utf8.RuneCountInString(section) <= 30 {
		d.Section.Propose(section, b.Path, page.Low)
	}
	if views, err := strconv.Atoi(piece(3)); err == nil {
		d.Stats.Propose(Stats{Views: views}, b.Path, page.Low)
	}
	b.Vote(page.Stats, page.High, "stamp of section, time and count")
}
