package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// roleVotes votes for the roles that the elements of a test page name, so that
// what is tested does not hang on the model.
var roleVotes = ExtractorFunc("roles", func(p *page.Page, _ *Draft) {
	for _, b := range p.Blocks {
		b.Vote(roleAround(b.Node), page.High, "the test says so")
	}
})

func roleAround(n *html.Node) page.Role {
	for ; n != nil; n = n.Parent {
		if r, ok := page.RoleOf(dom.Attr(n, "data-role")); ok && dom.Attr(n, "data-role") != "" {
			return r
		}
	}
	return page.Furniture
}

// sidebarOf describes the sidebar of a page: "kind heading: item [date] | item".
func sidebarOf(t *testing.T, in string, extractors ...Extractor) string {
	p := Parser{Extractors: append([]Extractor{roleVotes}, extractors...)}
	a, _ := p.Parse(t.Context(), strings.NewReader("<html><body>"+in+"</body></html>"), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
	var lines []string
	for _, s := range a.Sidebar {
		var entries []string
		for _, item := range s.Items {
			entries = append(entries, strings.TrimSpace(strings.ReplaceAll(item.Text, "\n", " / ")+" "+strings.TrimPrefix(item.URL, "https://quay.example")+" "+day(item.Published)))
		}
		for _, part := range s.Parts {
			entries = append(entries, part.Text)
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s: %s", s.Kind, s.Heading, strings.Join(entries, " | "))))
	}
	return strings.Join(lines, "\n")
}

func TestSections(t *testing.T) {
	for _, c := range []struct{ name, in, want, why string }{
		{"heading that is no heading", `<div data-role=trending><div class=top>Fresh from the quay</div><ul><li><a href=/a>Ferry is late again today</a></li><li><a href=/b>Mill wheel turns once more</a></li></ul></div>`,
			"trending Fresh from the quay: Ferry is late again today /a | Mill wheel turns once more /b", "it stands above the list, in one element with it, and is none of its entries"},
		{"cards that a link lies over", `<section data-role=related><h2>Related stories</h2><div><a href=/a><img src=/a.jpg></a><h3>Ferry is late again today</h3><p>2 Sep 2026</p></div><div><a href=/b><img src=/b.jpg></a><h3>Mill wheel turns once more</h3></div></section>`,
			"related Related stories: Ferry is late again today / 2 Sep 2026  [2026-09-02] | Mill wheel turns once more", "headings of one template below the heading are those of entries"},
		{"linked heading", `<section data-role=related><h2><a href=/town>Town</a></h2><ul><li><a href=/a>Ferry is late again today</a></li><li><a href=/b>Mill wheel turns once more</a></li></ul></section>`,
			"related Town: Ferry is late again today /a | Mill wheel turns once more /b", "a heading may lead to the section"},
		{"label of an entry", `<section data-role=related><a href=/town>Town</a><h3><a href=/a>Ferry is late again today</a></h3><a href=/sea>Sea</a><h3><a href=/b>Mill wheel turns once more</a></h3></section>`,
			"related : Ferry is late again today / Town /a | Mill wheel turns once more / Sea /b", "each entry has one, so it heads none"},
		{"teasers as headings", `<section data-role=trending><div><h3><a href=/a>Ferry is late again today</a></h3><h4>Passengers wait on the quay</h4></div><div><h3><a href=/b>Mill wheel turns once more</a></h3><h4>The miller is glad</h4></div></section>`,
			"trending : Ferry is late again today / Passengers wait on the quay /a | Mill wheel turns once more / The miller is glad /b", "they stand in a card with the headline, and are of a lower level"},
		{"small headings over big entries", `<aside data-role=trending><h4>Most read</h4><h3><a href=/a>Ferry is late again today</a></h3><h3><a href=/b>Mill wheel turns once more</a></h3><h4>Latest news</h4><h3><a href=/c>Bridge closed for the night</a></h3></aside>`,
			"trending Most read: Ferry is late again today /a | Mill wheel turns once more /b\nlatest Latest news: Bridge closed for the night /c", "the level alone does not make a heading part of an entry"},
		{"link at the end", `<section data-role=related><h3>Town</h3><div><a href=/a>Ferry is late again today</a></div><div><a href=/town>More in Town</a></div></section><section data-role=related><h3>Sea</h3><div><a href=/b>Mill wheel turns once more</a></div></section>`,
			"related Town: Ferry is late again today /a | More in Town /town\nrelated Sea: Mill wheel turns once more /b", "it ends the list above, and heads nothing"},
		{"advertisement within", `<ul><li data-role=trending><a href=/a>Ferry is late again today</a></li><li data-role=trending><a href=/b>Mill wheel turns once more</a></li><li data-role=ad>Advertisement</li><li data-role=trending><a href=/c>Bridge closed for the night</a></li></ul>`,
			"trending : Ferry is late again today /a | Mill wheel turns once more /b | Bridge closed for the night /c\nad : Advertisement", "the list goes on behind it"},
		{"advertisement between", `<ul data-role=trending><li><a href=/a>Ferry is late again today</a></li><li><a href=/b>Mill wheel turns once more</a></li></ul><div data-role=ad>Advertisement</div><ul data-role=trending><li><a href=/c>Bridge closed for the night</a></li></ul>`,
			"trending : Ferry is late again today /a | Mill wheel turns once more /b\nad : Advertisement\ntrending : Bridge closed for the night /c", "another list, in an element of its own"},
		{"story not linked", `<h2 data-role=related>The old lighthouse gets a new lamp</h2>`,
			"related : The old lighthouse gets a new lamp", "a heading over nothing is an entry"},
		{"nothing loaded", `<h2 data-role=trending>Most read</h2>`, "trending Most read:", "what names a list is no entry of it"},
		{"announced", `<div data-role=related><p>If you liked this, the harbour has more for you to read on long evenings:</p><p><a href=/a>Ferry is late again today</a></p><p><a href=/b>Mill wheel turns once more</a></p></div>`,
			"related If you liked this, the harbour has more for you to read on long evenings:: Ferry is late again today /a | Mill wheel turns once more /b", "what stands before the colon says what the links behind it are"},
		{"announced within", `<div data-role=related><h3>Related</h3><ul><li><a href=/a>Ferry is late again today</a></li></ul><p>On other shores:</p><ul><li><a href=/b>Mills</a></li><li><a href=/c>Bridges</a></li></ul></div>`,
			"related Related: Ferry is late again today /a\nrelated On other shores:: Mills /b | Bridges /c", "another list begins behind it"},
		{"labels with a colon", `<div data-role=trending><p class=k>At the quay:</p><h3><a href=/a>Ferry is late again today</a></h3><p class=k>Up the river:</p><h3><a href=/b>Mill wheel turns once more</a></h3></div>`,
			"trending : Ferry is late again today / At the quay: /a | Mill wheel turns once more / Up the river: /b", "each entry has one, so it heads none"},
		{"parts of a bio", `<div data-role=bio><h3>About the author</h3><h4>Nela Kranz</h4><h5>Harbour master</h5><p>Nela Kranz has kept the bell for twenty years.</p></div>`,
			"bio About the author: Nela Kranz | Harbour master | Nela Kranz has kept the bell for twenty years.", "the name and the post are of a lower level than what heads the box"},
		{"bios of two", `<div data-role=bio><h4>Nela Kranz</h4><p>Nela Kranz keeps the bell.</p><h4>Tomas Reyl</h4><p>Tomas Reyl keeps the light.</p></div>`,
			"bio Nela Kranz: Nela Kranz keeps the bell.\nbio Tomas Reyl: Tomas Reyl keeps the light.", "each has one of the same level"},
		{"parts of an offer", `<div data-role=promo><h3>Letters from the quay</h3><h4>Every Friday, and free of charge</h4><button>Join</button></div>`,
			"promo Letters from the quay: Every Friday, and free of charge / Join", "its pitch goes with it"},
	} {
		if diff := cmp.Diff(c.want, sidebarOf(t, c.in)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.name, c.why, diff)
		}
	}
}

func TestItems(t *testing.T) {
	for _, c := range []struct{ name, in, want, why string }{
		{"topic in the line", `<ul data-role=trending><li><a href=/a>Ferry is late again because of the wind today</a> <a href=/t/wind>Wind</a></li><li><a href=/b>Mill wheel turns once more after ninety years</a> <a href=/t/mill>Mill</a></li></ul>`,
			"trending : Ferry is late again because of the wind today Wind /a | Mill wheel turns once more after ninety years Mill /b", "a headline and its topic are one entry"},
		{"links in a row", `<div data-role=trending><a href=/a>Ferries</a> | <a href=/b>Buses</a> | <a href=/c>Trams</a></div>`,
			"trending : Ferries | /a | Buses | /b | Trams /c", "each leads somewhere else"},
		{"prose with links", `<p data-role=promo>The harbour choir, which <a href=/a>sings on Sundays</a> in the hall of the old customs house, looks for <a href=/b>two basses</a>.</p>`,
			"promo : The harbour choir, which sings on Sundays in the hall of the old customs house, looks for two basses. /a", "it is no list of links"},
		{"the same link text", `<div data-role=related><div><span>How to mend a net</span><span>May 2, 2024</span><a href=/a>Read on</a></div><div><span>How to tar a boat</span><span>May 1, 2024</span><a href=/b>Read on</a></div></div>`,
			"related : How to mend a net May 2, 2024 Read on /a [2024-05-02] | How to tar a boat May 1, 2024 Read on /b [2024-05-01]", "what every card prints is no headline"},
		{"short headlines", `<div data-role=related><div><a href=/a><b class=h>Tarring</b></a><p><a href=/a>All that has to be known of it in ten lessons.</a></p></div><div><h4><a href=/b>How to mend a net</a></h4><p><a href=/b>With twine, and with patience.</a></p></div><div><h4><a href=/c>How to read the sky</a></h4><p><a href=/c>Red in the evening is good.</a></p></div></div>`,
			"related : All that has to be known of it in ten lessons. / Tarring /a | How to mend a net / With twine, and with patience. /b | How to read the sky / Red in the evening is good. /c", "see the next"},
		{"short headlines in their place", `<div data-role=related><div><div class=h><a href=/a>Tarring</a></div><p><a href=/a>All that has to be known of it in ten lessons.</a></p></div><div><div class=h><a href=/b>How to mend a net</a></div><p><a href=/b>With twine, and with patience.</a></p></div><div><div class=h><a href=/c>How to read the sky</a></div><p><a href=/c>Red in the evening is good.</a></p></div></div>`,
			"related : Tarring / All that has to be known of it in ten lessons. /a | How to mend a net / With twine, and with patience. /b | How to read the sky / Red in the evening is good. /c", "the other cards show where headlines stand"},
		{"dates with more in their line", `<div data-role=trending><div><h4><a href=/a>Ferry is late again today</a></h4><p>12 May 2024 Nela Kranz and Tomas Reyl of the harbour office</p></div><div><h4><a href=/b>Mill wheel turns once more</a></h4><p>Published on May 11, 2024 • Reading time three minutes and a half</p></div><div><h4><a href=/c>Bridge closed for the night</a></h4><p><a href=/t>Harbourmasters' notebook</a> May 10, 2024</p></div><div><h4><a href=/d>Bell is rung by hand</a></h4><p>Nobody has heard it since May 9, 2024 at the north pier</p></div></div>`,
			"trending : Ferry is late again today / 12 May 2024 Nela Kranz and Tomas Reyl of the harbour office /a [2024-05-12] | Mill wheel turns once more / Published on May 11, 2024 • Reading time three minutes and a half /b [2024-05-11] | Bridge closed for the night / Harbourmasters' notebook May 10, 2024 /c [2024-05-10] | Bell is rung by hand / Nobody has heard it since May 9, 2024 at the north pier /d", "a line that opens with the day, or says of it what it is, or sets it beside a link tells when the entry was published; a sentence does not"},
		{"short entries", `<div data-role=trending><div><a href=/town>Town talk</a><div><a href=/a>Does summer come this summer?</a></div><div><a href=/b>On our courts</a></div></div></div>`,
			"trending Town talk: Does summer come this summer? /a | On our courts /b", "two blocks of one template that lead to two places are two entries"},
	} {
		if diff := cmp.Diff(c.want, sidebarOf(t, c.in)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.name, c.why, diff)
		}
	}
}

func TestEntries(t *testing.T) {
	entries := ExtractorFunc("entries", extractEntries)
	listed := func(roles ...string) string {
		var b strings.Builder
		for i, r := range roles {
			fmt.Fprintf(&b, "<li data-role=%s><a href=/%d>Entry number %d of the list</a></li>", r, i, i)
		}
		return "<ul>" + b.String() + "</ul>"
	}
	for _, c := range []struct {
		name, in string
		want     int
		why      string
	}{
		{"one lost in the middle", listed("trending", "trending", "furniture", "trending"), 4, "its neighbours are entries"},
		{"one lost at the end", listed("trending", "trending", "trending", "byline"), 4, "so are those before it"},
		{"few of many", listed("furniture", "trending", "trending", "furniture", "furniture"), 2, "most say that it is a menu"},
		{"body", listed("trending", "trending", "trending", "body"), 3, "the story's own list is not taken"},
		{"another list", listed("trending", "trending", "trending") + "<ol>" + strings.Repeat("<li data-role=furniture><a href=/m>Menu</a></li>", 2) + "</ol>", 3, "it is of another template"},
	} {
		got := strings.Count(sidebarOf(t, c.in, entries), " /")
		if got != c.want {
			t.Errorf("%s: %d entries, want %d: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestMenus(t *testing.T) {
	menus := ExtractorFunc("menus", extractMenus)
	link := func(role, text string) string {
		return fmt.Sprintf("<li data-role=%s><a href=/%s>%s</a></li>", role, text[:1], text)
	}
	for _, c := range []struct{ name, in, want, why string }{
		{"one of a menu", "<ul>" + link("furniture", "Town") + link("promo", "Newsletter") + link("furniture", "Harbour") + link("furniture", "Sports") + "</ul>", "",
			"the links beside it lead to pages of the site, and so does it"},
		{"last of a menu", "<ul>" + link("furniture", "Contact") + link("furniture", "Imprint") + link("trending", "Most read") + "</ul>", "",
			"the menu ends with it"},
		{"two of a long menu", "<ul>" + link("furniture", "Town") + link("promo", "Newsletter") + link("furniture", "Harbour") + link("furniture", "Sports") + link("furniture", "Weather") + link("comments", "Letters") + "</ul>", "",
			"most say that it is a menu"},
		{"a list with strays", "<ul>" + link("trending", "Ferries") + link("furniture", "Mills") + link("trending", "Bridges") + link("furniture", "Boats") + link("furniture", "Nets") + "</ul>",
			"trending : Ferries /F | Bridges /B", "a list of short entries some of which were missed is no menu"},
		{"by itself", "<div><p data-role=furniture>Town</p></div>" + link("promo", "Newsletter"), "promo : Newsletter /N", "it has no fellows"},
		{"offer above a menu", "<p data-role=promo>Letters from the quay, every Friday</p><ul>" + link("furniture", "Town") + link("furniture", "Harbour") + "</ul>",
			"promo : Letters from the quay, every Friday", "it is no link"},
		{"headline", "<ul>" + link("furniture", "Town") + link("furniture", "Harbour") + link("trending", "Ferry is late again because of the wind") + "</ul>",
			"trending : Ferry is late again because of the wind /F", "it is too long for a menu"},
	} {
		if diff := cmp.Diff(c.want, sidebarOf(t, c.in, menus)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.name, c.why, diff)
		}
	}
}

func TestHeadedListGoesOn(t *testing.T) {
	in := `<div><h3 data-role=related>Related stories</h3><ul><li data-role=related><a href=/a>Ferry is late again today</a></li>
<li data-role=body><a href=/b>Mill wheel turns once more</a></li></ul><p data-role=body>The harbour master said that all boats are back.</p></div>`
	want := "related Related stories: Ferry is late again today /a | Mill wheel turns once more /b"
	if got := sidebarOf(t, in, ExtractorFunc("headed", extractHeaded)); got != want {
		t.Errorf("%s; want %s: a link of one template with the entry before it is one", got, want)
	}
}
