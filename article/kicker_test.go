package article

import (
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestKicker(t *testing.T) {
	const menu = `<ul class=menu><li><a href="/town">Town</a></li><li class=kicker><a href="/port">Port</a><ul><li class=kicker><a href="/piers">Piers</a></li></ul></li></ul>`
	for _, c := range []struct{ name, above, want, why string }{
		{"label", `<p class=kicker>Harbour</p>`, "Harbour", "the line above the headline"},
		{"menu", menu, "", "entries of the list in which furniture stands are the end of a menu"},
		{"behind a menu", menu + `<p class=kicker><a href="/harbour">Harbour</a></p>`, "Harbour", "a link of its own behind the menu is the label"},
		{"categories", `<p>Quay Post</p><ul><li class=kicker><a href="/harbour">Harbour</a></li><li class=kicker><a href="/trade">Trade</a></li></ul>`, "Harbour", "a list that begins with labels is no menu"},
		{"in prose", `<ul><li>Town</li><li class=kicker>Harbour</li></ul>`, "Harbour", "an entry that leads nowhere is none of a menu"},
		{"date", `<p class=kicker>27.01.2022</p><p class=kicker>Harbour</p>`, "Harbour", "a date is no label"},
		{"date word", `<p class=kicker>Updated</p><p class=kicker>Harbour</p>`, "Harbour", "nor is the word before one"},
		{"dated", `<p class=kicker>Harbour | 1 February 2022</p>`, "Harbour", "a date behind it is taken off, and the mark"},
		{"lead", `<p class=kicker>Posted in Harbour</p>`, "Harbour", "words that lead to the label are taken off"},
		{"in", `<p class=kicker>in Harbour</p>`, "Harbour", "in small letters it leads to a category"},
		{"In", `<p class=kicker>In the media</p>`, "In the media", "in capitals it is of the name"},
		{"number", `<p class=kicker>(555) 0123</p>`, "", "a label has letters"},
		{"heading of a list", `<p class=kicker>Category:</p><p class=kicker>Harbour</p>`, "Harbour", "what ends in a colon is the label's label"},
	} {
		voter := ExtractorFunc("vote", func(p *page.Page, _ *Draft) {
			for _, b := range p.Blocks {
				switch {
				case strings.Contains(c.above, `<p class=kicker>`+b.Text+`<`), strings.Contains(c.above, `<li class=kicker>`+b.Text+`<`):
					b.Vote(page.Kicker, page.High, "class")
				case len(b.Links) == 1 && strings.Contains(c.above, `class=kicker><a href="`+b.Links[0].URL+`">`):
					b.Vote(page.Kicker, page.High, "class")
				case b.Text == "Quay Post", b.Text == "Town":
					b.Vote(page.Furniture, page.High, "before the story")
				}
			}
		})
		p := Parser{Extractors: append([]Extractor{voter}, Extractors()...)}
		source := strings.Replace(storyWith("", "", ""), "<article>", c.above+"<article>", 1)
		a, err := p.Parse(t.Context(), strings.NewReader(source), Hints{ContentType: "text/html", URL: "https://quay.example/a"})
		if err != nil {
			t.Fatal(err)
		}
		if a.Kicker != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, a.Kicker, c.want, c.why)
		}
	}
}
