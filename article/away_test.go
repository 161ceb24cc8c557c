package article

import (
	"context"
	"strings"
	"testing"
)

// TestLinksAway: what leads to other stories from within one is related, and none of it.
func TestLinksAway(t *testing.T) {
	for _, c := range []struct {
		between, text string
		related       bool
		why           string
	}{
		{`<p><a href="/news/ferry-to-reopen-after-winter-storms">Ferry to reopen after winter storms</a></p>`, "Ferry to reopen after winter storms", true, "a headline alone between two paragraphs"},
		{`<p>Read also:</p><p><a href="/news/ferry-to-reopen-after-winter-storms">Ferry to reopen after winter storms</a></p>`, "Ferry to reopen after winter storms", true, "below a line that says so"},
		{`<p>The ferry company <a href="/news/ferry-to-reopen-after-winter-storms">told the council on Wednesday</a> that it will reopen the line after the storms.</p>`, "The ferry company told", false, "a sentence of the story with a link in it"},
		{`<p>The report is in the library:</p><p><a href="https://library.example/report-on-the-winter-storms">Report on the winter storms of the last ten years</a></p>`, "Report on the winter storms", false, "a paper elsewhere that the story leads in to"},
	} {
		in := "<title>The boats are back</title><article><h1>The boats are back</h1>" + story + c.between + story + "</article>"
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(in), Hints{URL: "https://quay.example/news/the-boats-are-back", ContentType: "text/html"})
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		body, related := false, false
		for _, p := range a.Body {
			body = body || strings.Contains(p.Text, c.text)
		}
		for _, s := range a.Sidebar {
			for _, item := range s.Items {
				related = related || s.Kind == SectionRelated && strings.Contains(item.Text, c.text)
			}
		}
		if related != c.related || body == c.related {
			t.Errorf("%s: in the body %t, related %t; want related %t", c.why, body, related, c.related)
		}
	}
}
