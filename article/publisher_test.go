package article

import "testing"

func TestPublisher(t *testing.T) {
	const item = `<script type="application/ld+json">[{"@type":"WebSite","name":"The Quay Post"},{"@type":"NewsArticle","headline":"Lamps on the pier lit again","publisher":{"@type":"Organization","name":"Quay Media Ltd"}}]</script>`
	for _, c := range []struct{ name, head, title, want, why string }{
		{"stated", `<meta property="og:site_name" content="Quay Post">` + item, "", "Quay Post", "what the page says for other sites"},
		{"item", item, "", "The Quay Post", "the site's item, not the house"},
		{"title", "", " | Quay", "Quay", "a part of the title that the address knows"},
		{"title in front", "", "Quay: ", "Quay", "in front of the headline"},
		{"library", `<meta name="dc.publisher" content="Quay Post">`, "", "Quay Post", "an element for libraries"},
		{"nothing", "", " | a visit", "", "a part that nothing knows"},
	} {
		title := "Lamps on the pier lit again" + c.title
		if c.name == "title in front" {
			title = c.title + "Lamps on the pier lit again"
		}
		source := `<!doctype html><html lang=en><head><title>` + title + `</title>` + c.head + `</head><body>` + quayBody + `</body></html>`
		if a := parseString(t, source, Hints{URL: "https://www.quay.example/a"}); a.Publisher.Name != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, a.Publisher.Name, c.want, c.why)
		}
	}
}
