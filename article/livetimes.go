package article

import (
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// leastEntries is how many entries with a time make a running report.
const leastEntries = 3

// liveTimes gives the entries of a running report the times that the page marks
// at them: to the first part of each.
func (t *task) liveTimes(until int) {
	type entry struct {
		part int
		time string
	}
	var entries []entry
	part, pending := 0, ""
	for _, b := range t.flow.Page.Blocks[:until] {
		if stamp := markedTime(b.Node); stamp != "" {
			pending = stamp
		}
		if b.Verdict().Role != page.Body {
			continue
		}
		if pending != "" {
			entries = append(entries, entry{part, pending})
			pending = ""
		}
		part++
	}
	if len(entries) < leastEntries {
		return
	}
	for _, e := range entries {
		t.article.Body[e.part].Time = e.time
	}
}

// markedNodes is how far into a block its time is looked for.
const markedNodes = 4

// markedTime returns the time that a time element at the front of a block, or
// the one the block lies in, states to the minute; "" without one.
func markedTime(n *html.Node) string {
	if n == nil {
		return ""
	}
	if n.DataAtom != atom.Time && n.Parent != nil && n.Parent.DataAtom == atom.Time {
		n = n.Parent
	}
	for i := 0; n != nil && i < markedNodes; i++ {
		if n.DataAtom == atom.Time {
			stamp, ok := ParseStamp(dom.Attr(n, "datetime"))
			if !ok || stamp.Precision == Day {
				return ""
			}
			return stamp.Time.Format(time.RFC3339)
		}
		n = n.FirstChild
	}
	return ""
}
