package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestSettlePeople(t *testing.T) {
	const stated = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Ann Smith"}]}</script>`
	shared := strings.ReplaceAll(stated, `"name"`, `"url":"https://quay.example/staff/ann-smith","name"`)
	for _, c := range []struct{ name, head, lines, want, why string }{
		{"linked", stated, `<p>By <a href="/staff/jane">Jane Doe</a> and <a href="/staff/ann">Ann Smith</a></p>`,
			"Jane Doe||https://quay.example/staff/jane Ann Smith||https://quay.example/staff/ann", "a name links to its page"},
		{"other links", stated, `<p>By <a href="#jane">Jane Doe</a> and <a href="mailto:ann@quay.example">Ann Smith</a></p>`, "Jane Doe|| Ann Smith||", "not to mail, nor to a place on the page"},
		{"home", stated, `<p>By <a href="/">Jane Doe</a> and Ann Smith</p>`, "Jane Doe|| Ann Smith||", "nor to the front page"},
		{"shared", shared, `<p>By <a href="/staff/jane">Jane Doe</a> and Ann Smith</p>`,
			"Jane Doe||https://quay.example/staff/jane Ann Smith||https://quay.example/staff/ann-smith", "an address of both is that of whom it names"},
		{"posts", stated, `<p>By Jane Doe, Harbour Reporter and Ann Smith, Head of News at the Quay Post | Updated</p>`,
			"Jane Doe|Harbour Reporter| Ann Smith|Head of News at the Quay Post|", "what they are stands behind the names"},
		{"address", stated, `<p>By Jane Doe Staff Writer jane@quay.example</p>`, "Jane Doe|Staff Writer| Ann Smith||", "an address behind the post is no part of it"},
		{"line", stated, `<p>Jane Doe</p><p>Senior Writer</p>`, "Jane Doe|Senior Writer| Ann Smith||", "or alone in the next line"},
		{"other line", stated, `<p>Jane Doe</p><p>Read more from this reporter</p>`, "Jane Doe|| Ann Smith||", "a line that leads on says nothing"},
		{"other name", stated, `<p>Jane Doe</p><p>Ann Smith, Editor and writer</p>`, "Jane Doe|| Ann Smith|Editor and writer|", "the next line may be another's"},
		{"read aloud", stated, `<p>By Jane Doe – Reporter Reporter</p>`, "Jane Doe|Reporter| Ann Smith||", "what is printed twice, once for those who listen"},
		{"owner", `<meta property="og:site_name" content="Jane Doe"><meta name=author content="Jane Doe">`, "", "Jane Doe||", "whose name the site has is a person"},
		{"place", stated, `<p>By Jane Doe in the port of Quay, a writer's town</p>`, "Jane Doe|| Ann Smith||", "where somebody writes from"},
	} {
		voter := ExtractorFunc("vote", func(p *page.Page, _ *Draft) {
			for _, b := range p.Blocks {
				if strings.Contains(b.Text, "Jane") || strings.Contains(b.Text, "Ann") || strings.Contains(b.Text, "riter") || strings.Contains(b.Text, "reporter") {
					b.Vote(page.Byline, page.Exact, "test")
				}
			}
		})
		p := Parser{Extractors: append([]Extractor{voter}, Extractors()...)}
		a, err := p.Parse(t.Context(), strings.NewReader(storyWith(c.head, c.lines, "")), Hints{ContentType: "text/html", URL: "https://quay.example/a"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, author := range a.Authors {
			got = append(got, fmt.Sprintf("%s|%s|%s", author.Name, author.Role, author.URL))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, s, c.want, c.why)
		}
	}
}

func TestAuthorKinds(t *testing.T) {
	const news = `<script type="application/ld+json">{"@type":"NewsMediaOrganization","name":"Charlotte Observer"}</script>`
	for _, c := range []struct{ name, head, site, want, why string }{
		{"owner", "", "Jane Doe", AuthorPerson, "a known given name and a family name"},
		{"paper", news, "Charlotte Observer", AuthorOrganization, "a page that says it is of a paper"},
		{"firm", "", "Austin Clinic", AuthorOrganization, "a word that ends the names of firms"},
		{"brand", "", "Quay Post", AuthorOrganization, "no given name"},
	} {
		head := c.head + `<meta property="og:site_name" content="` + c.site + `"><meta name=author content="` + c.site + `">`
		a := parseString(t, storyWith(head, "", ""), Hints{URL: "https://quay.example/a"})
		if len(a.Authors) != 1 || a.Authors[0].Kind != c.want {
			t.Errorf("%s: %+v, want %s: %s", c.name, a.Authors, c.want, c.why)
		}
	}
}

func TestPlaceholder(t *testing.T) {
	for _, c := range []struct {
		name string
		want bool
		why  string
	}{
		{"undefined", true, "what scripts print for nothing"},
		{"NULL", true, "what databases hold for nothing"},
		{"Unknown", false, "the name of an account, as some systems print it"},
		{"----", true, "a mark"},
		{"203.0.113.7", true, "the address of a computer"},
		{"Ann", false, "a name"},
		{"王敬", false, "a name in another script"},
	} {
		if got := isPlaceholder(c.name); got != c.want {
			t.Errorf("%s: %t: %s", c.name, got, c.why)
		}
	}
}
