package article

import (
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestTitle(t *testing.T) {
	const title = "Lamps on the pier lit again"
	for _, c := range []struct{ name, head, body, want, why string }{
		{"heading", `<title>Lamps</title><meta property="og:title" content="You won't believe these lamps">`, "<h1>" + title + "</h1>", title, "readers see the h1"},
		{"site", `<title>` + title + ` | Lokales | The Quay Post</title><meta property="og:site_name" content="The Quay Post"><meta property="article:section" content="Lokales">`, "", title, "the site's name and the section before it"},
		{"host", `<title>` + title + ` - quay.example</title>`, "", title, "the host is the site's name, too"},
		{"not the site", `<title>` + title + ` - a visit</title>`, "", title + " - a visit", "what is not known as the site stays"},
		{"hyphen", `<title>Quay-Post</title><meta property="og:title" content="` + title + `|Quay-Post"><meta property="og:site_name" content="Quay-Post">`, "", title, "a hyphen within the name"},
		{"archive", `<title>The Quay Post : ` + title + `</title><meta property="og:site_name" content="The Quay Post">`, "", title, "the name in front"},
		{"kicker", `<meta property="og:title" content="` + title + `">`, "<h1><span>Night life</span> " + title + "</h1>", title, "a kicker in the heading"},
		{"subtitle", `<meta property="og:title" content="` + title + `">`, "<h1>" + title + "<small>Divers lay a new cable</small></h1>", title, "a subtitle in the heading"},
		{"colon", `<meta property="og:title" content="` + title + `">`, "<h1>At last: " + title + "</h1>", "At last: " + title, "words of the headline that no element sets apart"},
		{"longer", `<meta property="og:title" content="` + title + ` (updated)">`, "<h1>" + title + "</h1>", title, "machines are told more"},
		{"breadcrumb", `<meta property="og:title" content="Lamps: what we know"><script type="application/ld+json">{"@type":"NewsArticle","headline":"` + title + `"}</script>`,
			"<nav><ul><li><h1>Lamps: what we know</h1></li></ul></nav><h2>" + title + "</h2>", title, "an h1 in a menu is a step of the breadcrumb"},
		{"words of the name", `<title>Quay Post Office: ` + title + `</title><meta property="og:site_name" content="Quay Post">`, "", "Quay Post Office: " + title, "in front only the very name of the site is cut off"},
		{"no name", `<title>` + title + ` | Lamplight</title><meta property="og:site_name" content="` + title + ` | Lamplight"><meta property="og:title" content="` + title + `: the lamplighters">`,
			"<h1>" + title + ": the lamplighters</h1>", title + ": the lamplighters", "a site's name that is the page's title is none"},
		{"home", `<title>` + title + `-灯塔网</title>`, `<p><a href="/">灯塔网</a></p>`, title, "what a link to the front page says is the site's name"},
		{"label", `<meta property="og:title" content="` + title + `">`, "<h1>The big read</h1><h2>" + title + "</h2>", title, "an h1 of which no statement knows anything is a label"},
		{"escaped twice", "", "<h1>Lamps &amp;amp; the pier &amp;#x26; the sea</h1>", "Lamps & the pier & the sea", "what a program has escaped once too often"},
		{"quotes", `<meta property="og:title" content="Lamps on the 'pier' lit again">`, "<h1>Lamps on the ‘pier’ lit again</h1>", "Lamps on the ‘pier’ lit again", "the page's own marks"},
		{"lost mark", `<meta property="og:title" content="Night life: ` + title + `">`, "<h1><span>Night life</span> " + title + "</h1>", "Night life: " + title, "a heading loses the mark behind a kicker that is stated as part of the title"},
		{"marks by vote", `<title>Night life: ` + title + ` - Town</title><meta property="og:title" content="Night life: ` + title + `"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night life - ` + title + `"}</script>`,
			"", "Night life: " + title, "of two printings the one that the title element has, too"},
		{"bare", `<title>` + title + `-Town</title><meta property="og:title" content="` + title + `-Town"><meta name=headline content="` + title + `">`, "", title, "a section that the bare headline does not have"},
		{"blog", `<title>9 best piers</title><meta property="og:title" content="9 best piers"><script type="application/ld+json">{"@type":"BlogPosting","headline":"9 best piers"}</script>`,
			"<h1>" + title + "</h1>", title, "a blog's headline for machines is a copy of its title for search engines"},
		{"newsroom", `<title>Pier lamps lit after two years</title><meta property="og:title" content="Pier lamps lit after two years"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier lamps lit after two years"}</script>`,
			"<h1>" + title + "</h1>", "Pier lamps lit after two years", "two programs of a newsroom agree against the h1"},
		{"soft hyphen", "", "<h1>Lamps on the pier&nbsp;lit   again</h1>", title, "white space as printed"},
	} {
		source := `<!doctype html><html lang=en><head>` + c.head + `</head><body><article>` + c.body + strings.Repeat(
			"<p>The sixty lamps on the pier were lit again on Sunday evening, for the first time since the storm of two winters ago put out the whole line.</p>", 2) + `</article></body></html>`
		a := parseString(t, source, Hints{URL: "https://quay.example/a"})
		if a.Title != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, a.Title, c.want, c.why)
		}
	}
}

func TestStoryItem(t *testing.T) {
	for _, c := range []struct{ name, items, want, why string }{
		{"first", `{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B"}`, "A", "nothing tells them apart"},
		{"address", `{"@type":"Article","headline":"A","url":"https://quay.example/b"},{"@type":"Article","headline":"B","url":"https://quay.example/a?x=1"}`, "B", "the page's address"},
		{"entity", `{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B","mainEntityOfPage":{"@type":"WebPage","@id":"http://www.quay.example/a/"}}`, "B", "the page as its main entity"},
		{"headline", `{"@type":"Article","headline":"Bakers fear a dear winter"},{"@type":"Article","headline":"Lamps on the pier lit again"}`, "Lamps on the pier lit again", "the page's headline"},
		{"nested", `{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"C"}}`, "C", "within another item"},
		{"lists", `[{"@type":["NewsArticle","Thing"],"headline":"D"}]`, "D", "a list in a list, two types"},
		{"others", `{"@type":"Article","headline":"Bakers fear a dear winter","url":"https://quay.example/b"}`, "", "another page's alone"},
	} {
		var got string
		p := article(t, c.items, func(p *page.Page) {
			if item := storyItem(p, page.JSONLD); item != nil {
				got = item.Text("headline")
			}
		})
		if got != c.want || p == nil {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

// article parses a page with JSON-LD items and shows it to look.
func article(t testing.TB, items string, look func(*page.Page)) *Article {
	source := storyWith(`<script type="application/ld+json">[`+items+`]</script>`, "", "")
	p := Parser{Extractors: []Extractor{ExtractorFunc("look", func(p *page.Page, _ *Draft) { look(p) })}}
	a, err := p.Parse(t.Context(), strings.NewReader(source), Hints{ContentType: "text/html", URL: "https://quay.example/a"})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAppendLetters(t *testing.T) {
	for _, c := range []struct{ text, want, why string }{
		{"", "x", "nothing"},
		{"A b-C, 4!", "xabc4", "letters and digits alone, in lower case"},
		{"!?", "x", "none at all"},
		{"Über Ⱥ: Ⱥ Ⱥ Ⱥ Ⱥ a", "xüberⱥⱥⱥⱥⱥa", "letters that are longer in lower case"},
		{"日本 123 —", "x日本123", "letters without case"},
	} {
		if got := string(appendLetters([]byte("x"), c.text)); got != c.want {
			t.Errorf("%q: %q, want %q: %s", c.text, got, c.want, c.why)
		}
	}
}

// TestSubject: the headline of a letter stands behind a label.
func TestSubject(t *testing.T) {
	const prose = "The harbour office of Windrush will close the old ferry pier before the winter, its director said on Monday, since the storm of last week has torn away half of the planks.\n\n" +
		"The ferry will leave from the new quay until then, the director said. Nobody was hurt when the pier gave way, but two boats of the rowing club broke loose and drifted as far as the lighthouse.\n"
	const title = "Windrush to close ferry pier after storm"
	for _, c := range []struct{ line, want, why string }{
		{"Subject: " + title, title, "in English"},
		{"BETREFF : " + title, title, "in capitals, with a space before the colon"},
		{"Subject to change: " + title, "Subject to change: " + title, "a word of the headline"},
	} {
		a, err := new(Parser).Parse(t.Context(), strings.NewReader("From: Windrush harbour office\nTo: the press\n"+c.line+"\n\n"+prose), Hints{ContentType: "text/plain"})
		if err != nil || a.Title != c.want {
			t.Errorf("%q, %v; want %q: %s", a.Title, err, c.want, c.why)
		}
	}
}
