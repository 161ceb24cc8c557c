package article

import (
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestBreadcrumb(t *testing.T) {
	const stated = `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Quay Post","item":"https://quay.example/"},{"@type":"ListItem","position":2,"name":"Häfen","item":"https://quay.example/haefen"}]}</script>`
	for _, c := range []struct{ name, head, printed, want, section, why string }{
		{"links", "", `<a href="/">Home</a> <a href="/town">Town</a> <a href="/town/pier">Piers/Quays</a> Lamps on the pier lit again`, "Town / Piers/Quays", "Piers/Quays", "neither the front page nor the story is a step; a mark within a link parts none"},
		{"marks", "", `Town › Piers › Lamps on the pier lit again`, "Town / Piers", "Piers", "text between marks"},
		{"label", "", `You are here: <a href="/town">Town</a> &gt; … &gt; <a href="/town/pier">Piers</a>`, "Town / Piers", "Piers", "a label and what stands for steps left out"},
		{"label and home", "", `You are here: Home › Town`, "Town", "Town", "a label glued to the front page"},
		{"stated", stated, "", "Häfen", "Häfen", "the site's name is the front page"},
		{"address", stated + `<meta property="article:section" content="haefen">`, "", "Häfen", "Häfen", "a section named as in addresses takes its printed form"},
		{"front page alone", "", `<a href="/">Home</a>`, "", "", "a trail that does not leave the front page is none"},
		{"menu before", "", `Breadcrumb <a href="/town">Town</a> <a href="/">Home</a> <a href="/town">Town</a> <a href="/town/pier">Piers</a>`, "Town / Piers", "Piers", "the trail starts at the front page"},
		{"way back", "", `<a href="/town">Town</a> <a href="/list">‹ All stories</a>`, "Town", "Town", "a link back to a list is no step"},
		{"headline", strings.Replace(stated, `"}]}`, `"},{"@type":"ListItem","position":3,"name":"Lamps on the pier lit again","item":"https://quay.example/a?from=list"}]}`, 1), "", "Häfen", "Häfen", "the story is no step, whatever its address"},
		{"no address", strings.Replace(stated, `"}]}`, `"},{"@type":"ListItem","position":3,"name":"Pier lamps"}]}`, 1), "", "Häfen", "Häfen", "the last step alone without an address is the page"},
		{"no addresses", `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Town"},{"@type":"ListItem","position":2,"name":"Piers"}]}</script>`, "", "Town / Piers", "Piers", "where none has one the last may be a section"},
		{"categories", stated + `<meta property="article:section" content="Trade,Häfen,Uncategorized">`, "", "Häfen", "Häfen", "of all categories the one of the trail"},
		{"categories alone", `<meta property="article:section" content="Uncategorized, Trade, Piers">`, "", "", "Trade", "of all categories the first that is one"},
		{"joined name", `<meta property="article:section" content="Dance, Theatre & Opera">`, "", "", "Dance, Theatre & Opera", "a name may have a comma"},
		{"no section", `<meta property="article:section" content="https://quay.example/town">`, "", "", "", "an address is no section"},
		{"section", stated + `<meta property="article:section" content="Town">`, "", "Häfen", "Town", "a section that is named stays"},
	} {
		source := storyWith(c.head+`<meta property="og:site_name" content="Quay Post">`, "", "")
		source = strings.Replace(source, "<article>", `<p class=crumbs>`+c.printed+`</p><article>`, 1)
		p := Parser{Extractors: append([]Extractor{ExtractorFunc("vote", func(p *page.Page, _ *Draft) {
			if c.printed != "" {
				p.Blocks[0].Vote(page.Breadcrumb, page.Exact, "test")
			}
		})}, Extractors()...)}
		a, err := p.Parse(t.Context(), strings.NewReader(source), Hints{ContentType: "text/html", URL: "https://quay.example/a"})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(a.Breadcrumb, " / "); got != c.want || a.Section != c.section {
			t.Errorf("%s: %q, section %q, want %q, %q: %s", c.name, got, a.Section, c.want, c.section, c.why)
		}
	}
}
