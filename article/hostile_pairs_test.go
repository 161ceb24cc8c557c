package article

import "testing"

// What a page states and what it prints are compared in many places: each of
// these floods is given together with each of those below.
var statedFloods = []struct{ name, unit string }{
	{"articles", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry @ is late again","image":"/a@.jpg","articleSection":"Sea @","author":{"name":"Ann Example @"}}</script>`},
	{"organizations", `<script type="application/ld+json">{"@type":"Organization","name":"The Quay Post @","@id":"#@"}</script>`},
	{"persons", `<script type="application/ld+json">{"@type":"Person","name":"Ann Example @","@id":"#@","url":"/ann/@"}</script>`},
	{"pictures", `<script type="application/ld+json">{"@type":"ImageObject","url":"/img/@.jpg","caption":"A pier @"}</script>`},
	{"steps", `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Sea @","item":"/sea/@"}]}</script>`},
	{"authors", `<meta name=author content="Ann Example @">`},
	{"sections", `<meta property=article:section content="Sea @">`},
	{"tags", `<meta property=article:tag content="ferry @">`},
	{"images", `<meta property=og:image content="/img/@.jpg">`},
	{"titles", `<meta property=og:title content="The ferry @ is late again">`},
	{"descriptions", `<meta name=description content="The ferry @ was late because of a broken pump.">`},
	{"times", `<meta property=article:published_time content="2024-05-02T10:@:00Z">`},
	{"microdata", `<div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=headline content="The ferry @"><meta itemprop=author content="Ann Example @"></div>`},
	{"languages", `<link rel=alternate hreflang=de-@ href=/de/@>`},
}

var printedFloods = []struct{ name, unit string }{
	{"short paragraphs", `<p>x @`},
	{"paragraphs", `<p>The ferry @ was late because of a broken pump, Ann Example @ said.</p>`},
	{"headings", `<h2>The ferry @ is late again</h2>`},
	{"h1", `<h1>The ferry @ is late again | Sea @</h1>`},
	{"bylines", `<p class=byline>By Ann Example @ and Ben Example</p>`},
	{"links to authors", `<a rel=author href=/ann/@>Ann Example @</a>`},
	{"tags", `<a rel=tag class=tag href=/tag/@>ferry @</a> `},
	{"sections", `<a class=section href=/sea/@>Sea @</a><p>`},
	{"times", `<time datetime=2024-05-02T10:00:@Z>2 May 2024</time>`},
	{"figures", `<figure><img src=/img/@.jpg alt="A pier @"><figcaption>A pier @ (Photo: Ann Example)</figcaption></figure>`},
	{"quotes", `<blockquote>The ferry @ was late because of a broken pump.</blockquote>`},
	{"teasers", `<div class=related><a href=/news/@><h3>The ferry @ is late again</h3><p>A pump.</p></a></div>`},
	{"comments", `<div class=comment><b>Ann Example @</b><p>I saw it, it was late.</p></div>`},
	{"credits", `<p>(Reporting by Ann Example @; Editing by Ben Example)</p>`},
	{"stories", `<article><h1>The ferry @ is late again</h1><p>By Ann Example @</p>` + sentence + `</article>`},
}

// TestHostilePairs holds what compares stated with printed values to the time that
// [TestHostile] does.
func TestHostilePairs(t *testing.T) {
	const size = 16 << 10
	h := Hints{ContentType: "text/html; charset=utf-8", URL: "https://quay.example/news/page"}
	for _, stated := range statedFloods {
		for _, printed := range printedFloods {
			in := "<title>The ferry 7 is late again | The Quay Post</title>" + numbered(stated.unit, size) +
				"<article>" + numbered(printed.unit, size) + sentence + "</article>"
			most := mostTime(len(in))
			if b := cheapest(t, in, h, most); b.took > most*3/2 || b.bytes > uint64(len(in))*500 {
				t.Errorf("%s, %s: %v and %d bytes allocated for %d bytes", stated.name, printed.name, b.took, b.bytes, len(in))
			}
		}
	}
}
