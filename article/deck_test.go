package article

import (
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestDeck(t *testing.T) {
	for _, c := range []struct{ name, head, want, why string }{
		{"one", `<p class=deck>Divers lay a new cable.</p>`, "Divers lay a new cable.", "the line under the headline"},
		{"points", `<ul><li class=deck>Divers lay a new cable.</li><li class=deck>The town pays half.</li></ul>`,
			"Divers lay a new cable.\nThe town pays half.", "key points are lines of the deck"},
		{"copy", `<p class=deck>Divers lay a new cable. The town pays half.</p><p class=deck>The town pays half.</p>`,
			"Divers lay a new cable. The town pays half.", "a line that stands in the deck is not said twice"},
		{"stated", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier","alternativeHeadline":"Pier: lamps lit"}</script><p class=deck>Divers lay a new cable.</p>`,
			"Divers lay a new cable.", "what the page prints goes before what it tells machines"},
		{"headline again", `<p class=deck>Lamps on the Pier</p><p class=deck>Divers lay a new cable.</p>`, "Divers lay a new cable.", "a line that says the headline again is none of the deck"},
		{"headline stated", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier: lamps lit","alternativeHeadline":"Lamps on the pier"}</script>`,
			"", "the headline that is printed, where machines are told of another"},
		{"stated alone", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier","alternativeHeadline":"Pier: lamps lit"}</script>`,
			"Pier: lamps lit", "what it tells machines, where it prints none"},
	} {
		voter := ExtractorFunc("deck", func(p *page.Page, _ *Draft) {
			for _, b := range p.Blocks {
				switch {
				case isDeck(b):
					b.Vote(page.Deck, page.Exact, "class")
				case b.Kind == page.Paragraph:
					b.Vote(page.Body, page.Exact, "no class")
				}
			}
		})
		source := `<!doctype html><html lang=en><body><article><h1>Lamps on the pier</h1>` + c.head + strings.Repeat(
			"<p>The sixty lamps on the pier were lit again on Sunday evening, for the first time since the storm of two winters ago put out the whole line.</p>", 2) + `</article></body></html>`
		p := &Parser{Extractors: append([]Extractor{voter}, Extractors()...)}
		a, err := p.Parse(t.Context(), strings.NewReader(source), Hints{URL: "https://quay.example/a"})
		if err != nil || a.Deck != c.want {
			t.Errorf("%s: %q, %v; want %q: %s", c.name, a.Deck, err, c.want, c.why)
		}
	}
}

func isDeck(b *page.Block) bool {
	for _, a := range b.Node.Attr {
		if a.Key == "class" && a.Val == "deck" {
			return true
		}
	}
	return false
}
