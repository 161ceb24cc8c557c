package article

import (
	"slices"
	"strings"
	"testing"
)

// storyOf joins sentences that no other page prints.
func storyOf(paragraphs ...string) string { return strings.Join(paragraphs, " ") }

func TestHiddenStory(t *testing.T) {
	first := []string{
		"The ferry to the outer islands sails again from Monday, the harbour office of Lower Quay said after a winter of repairs.",
		"Both engines were taken out in January, and the hull was scraped and painted while the crew learned to work the new ramp.",
	}
	rest := []string{
		"Tickets cost what they did last year, but cars must be booked two days ahead, because the deck holds only fourteen of them.",
		"Fishermen had asked for a later boat on market days, and the office says it will try one until the end of the summer.",
		"On the islands the news was met with bunting, a brass band and a long queue at the only bakery within reach of the pier.",
	}
	junk := strings.Repeat("Choose which kinds of cookies you allow and who may read them. ", 12)
	for _, c := range []struct {
		name, hidden, stated, why string
		want                      int
	}{
		{"paid for", "<p>" + strings.Join(rest, "</p><p>"), storyOf(slices.Concat(first, rest)...), "what the page states and hides is its story", 5},
		{"a dialogue", "<p>" + junk, storyOf(first...), "the page prints all it states; what it hides is something else", 2},
		{"not stated", "<p>" + strings.Join(rest, "</p><p>"), "", "nothing says that what is hidden is the story", 2},
	} {
		source := `<html lang=en><head><title>Ferry sails again</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails again","articleBody":"` +
			c.stated + `"}</script><body><main><article><h1>Ferry sails again</h1><p>` + strings.Join(first, "</p><p>") + `</p><div hidden>` + c.hidden + `</div></article></main>`
		a, err := Parse(strings.NewReader(source), Hints{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if len(a.Body) != c.want {
			t.Errorf("%s: %d parts of body, want %d: %s\n%s", c.name, len(a.Body), c.want, c.why, a.Body.Text())
		}
		warned := false
		for _, w := range a.Warnings {
			warned = warned || w.Code == "hidden-text"
		}
		if warned != (c.want > len(first)) {
			t.Errorf("%s: warned %t of hidden text: %s", c.name, warned, c.why)
		}
	}
}
