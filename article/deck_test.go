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

// TestDeckByForm: a deck is told by its markup where nothing around it says so.
func TestDeckByForm(t *testing.T) {
	const line = "Divers of the harbour office lay a new cable below the old pier."
	const chapter = "How divers of the harbour office lay the new cable below"
	for _, c := range []struct{ head, tail, want, why string }{
		{"<h2>" + line + "</h2>", "", line, "a heading that is a sentence"},
		{"<h2>" + line + "</h2>", "<h2>The price</h2>", line, "and chapters below"},
		{"<h2>" + chapter + "</h2>", "", chapter, "a heading of many words in a story without chapters"},
		{"<h2>" + chapter + "</h2>", "<h2>What the town pays</h2>", "", "the first of several chapters"},
		{"<h2>Divers lay a new cable</h2>", "", "", "a heading of few words is a chapter's"},
		{"<h2>" + chapter + "</h2>", "<p><strong>What the town pays</strong></p>", "", "a bold line heads the next chapter"},
		{"<h2>Why do the divers lay a new cable below the pier?</h2>", "<h2>Who pays for it?</h2>", "", "the first of several questions"},
		{"<h2>" + line + "</h2>", "<h2>The town pays half of it, the council said on Monday.</h2>", "", "the first of several sentences"},
		{"<h2>Step 1: lay the new cable out on the planks of the pier.</h2>", "", "", "the first of several steps"},
		{"<h2><a href=/other>" + line + "</a></h2>", "", "", "a link leads to another story"},
	} {
		source := `<!doctype html><html lang=en><body><article><h1>Lamps on the pier</h1>` + c.head + story + c.tail + story + `</article></body></html>`
		a, err := new(Parser).Parse(t.Context(), strings.NewReader(source), Hints{URL: "https://quay.example/a"})
		if err != nil || a.Deck != c.want {
			t.Errorf("%q, %v; want %q: %s", a.Deck, err, c.want, c.why)
		}
	}
}

// TestDeckByName: what was taken for furniture is a deck where its element says so.
func TestDeckByName(t *testing.T) {
	const line = "Divers of the harbour office lay a new cable below the old pier."
	furniture := ExtractorFunc("furniture", func(p *page.Page, _ *Draft) {
		for _, b := range p.Blocks {
			if strings.HasPrefix(b.Text, line[:6]) {
				b.Vote(page.Furniture, page.High, "the test's")
			}
		}
	})
	p := &Parser{Extractors: append([]Extractor{furniture}, Extractors()...)}
	for _, c := range []struct{ line, want, why string }{
		{`<p class="c-article-summary">` + line + "</p>", line, "its own name"},
		{`<div class="c-article-summary"><p>` + line + "</p></div>", line, "that of an element which holds nothing else"},
		{`<div class="c-article-summary"><p>` + line + "</p><p>Photo gallery</p></div>", "", "that of one which holds more"},
		{`<p class="tools">` + line + "</p>", "", "another name"},
		{`<p class="c-article-summary">Divers: here is the story in short, for those who like it so:</p>`, "", "what leads to something else"},
		{`<p class="c-article-summary">Divers and a cable</p>`, "", "a few words"},
		{`<p class="hero-image-subtitle">` + line + "</p>", "", "that of a picture"},
	} {
		source := `<!doctype html><html lang=en><body><article><h1>Lamps on the pier</h1>` + c.line + story + story + `</article></body></html>`
		a, err := p.Parse(t.Context(), strings.NewReader(source), Hints{URL: "https://quay.example/a"})
		if err != nil || a.Deck != c.want {
			t.Errorf("%q, %v; want %q: %s", a.Deck, err, c.want, c.why)
		}
	}
}
