package article

import (
	"strconv"
	"strings"
)

// sentence is prose enough for a body, so that the later stages have work to do.
const sentence = "<p>The ferry to the outer islands was late again on Tuesday, the harbour office said, because of a broken pump.</p>"

// stated is the head of a page that says it is an article.
const stated = `<meta property=og:type content=article><script type="application/ld+json">{"@type":"NewsArticle","headline":"A pier"}</script>`

// hostile are inputs that cost one parser or another the square of their size,
// or more. Each makes about n bytes.
var hostile = []struct {
	name string
	text bool
	make func(n int) string
}{
	{name: "open formats, then paragraphs", make: func(n int) string {
		var b strings.Builder
		b.WriteString("<p>")
		for i := range n / 80 {
			b.WriteString("<b x=" + strings.Repeat("i", i%7) + string(rune('a'+i%26)) + ">")
		}
		return b.String() + repeat("<p>x", n*9/10)
	}},
	{name: "marks in marks", make: func(n int) string { return repeat("<div class=author-date>By Ada 2 May 2024 ", n) }},
	{name: "pictures", make: func(n int) string {
		return "<h1>Lamps on the pier</h1>" + quayBody + repeat(`<figure><img src=/a-1234567.jpg srcset="/b-1234568.jpg 1x,/c-1234569.jpg 2x"></figure><iframe src=//x.example></iframe>`, n) + quayBody
	}},
	{name: "dates", make: func(n int) string {
		return "<h1>Lamps on the pier</h1>" + repeat("<p>Posted 2 May 2024, 6.10pm</p>", n)
	}},
	{name: "open fonts", make: func(n int) string { return repeat("<font color=a>x<div>y", n) }},
	{name: "formats in cells", make: func(n int) string { return repeat("<table><tr><td><b a=1><i b=2>x</b></td></table><p>", n) }},
	{name: "formats ended in objects", make: func(n int) string { return repeat("<b x=1><object></b></object>x<p>", n) }},
	{name: "formats in odd drawings", make: func(n int) string {
		return "<svg><title><p title='</b>'>" + repeat("<b x=1><p>x", n)
	}},
	{name: "formats behind escaped scripts", make: func(n int) string {
		return "<script><!--<script></script>--></script>" + repeat("<u x=1><p>x", n)
	}},
	{name: "adoption agency", make: func(n int) string { return repeat("<a><b><div></a>x", n) }},
	{name: "misnested formats", make: func(n int) string { return repeat("<b><i></b></i>x<p>", n) }},
	{name: "nested div", make: func(n int) string { return repeat("<div>x", n) }},
	{name: "nested div, closed", make: func(n int) string { return repeat("<div>x", n/2) + repeat("</div>", n/2) }},
	{name: "unclosed links", make: func(n int) string { return repeat("<a href=/x>word ", n) }},
	{name: "unclosed paragraphs", make: func(n int) string { return repeat("<p>word. ", n) }},
	{name: "nested tables", make: func(n int) string { return repeat("<table><tr><td>x", n) }},
	{name: "foster parents", make: func(n int) string { return "<table>" + repeat("<b>x<tr>", n) }},
	{name: "nested lists", make: func(n int) string { return repeat("<ul><li>x", n) }},
	{name: "nested quotes", make: func(n int) string { return repeat("<blockquote>x", n) }},
	{name: "selects", make: func(n int) string { return repeat("<select><option>x", n) }},
	{name: "templates", make: func(n int) string { return repeat("<template>x", n) }},
	{name: "open drawings", make: func(n int) string { return repeat("<svg><g>", n) }},
	{name: "drawings", make: func(n int) string { return repeat("<svg><path d=M0/></svg>x", n) }},
	{name: "formulas", make: func(n int) string { return repeat("<math><mi>x", n) }},
	{name: "comments", make: func(n int) string { return repeat("x<!-- y -->", n) }},
	{name: "open comments", make: func(n int) string { return repeat("<!-- x ", n) }},
	{name: "attributes of one tag", make: func(n int) string { return "<p " + manyAttributes(n) + ">x" }},
	{name: "attributes of one name", make: func(n int) string { return "<p " + repeat("a=b ", n) + ">x" }},
	{name: "long class", make: func(n int) string { return "<p class='" + repeat("article-body ", n) + "'>x" }},
	{name: "entities", make: func(n int) string { return repeat("&amp;&nbsp;&#x41;&", n) }},
	{name: "line breaks", make: func(n int) string { return "<p>" + repeat("x<br>", n) }},
	{name: "rules", make: func(n int) string { return repeat("x<hr>", n) }},
	{name: "scripts", make: func(n int) string { return repeat("<script>x</script>y", n) }},
	{name: "open scripts", make: func(n int) string { return repeat("<script>x", n) }},
	{name: "less-than signs", make: func(n int) string { return repeat("<", n) }},
	{name: "open quotes", make: func(n int) string { return repeat("<a href='", n) }},
	{name: "many JSON-LD scripts", make: func(n int) string {
		return repeat(`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"A B"}}</script>`, n)
	}},
	{name: "nested JSON-LD", make: func(n int) string {
		return `<script type="application/ld+json">` + repeat(`{"@type":"A","a":[`, n) + "</script>"
	}},
	{name: "wide JSON-LD", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","author":[` + repeat(`{"@type":"Person","name":"A B"},`, n) + "]}</script>"
	}},
	{name: "JSON-LD of quotes", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + repeat(`\"a" `, n) + "</script>"
	}},
	{name: "meta elements", make: func(n int) string { return repeat("<meta property=og:title content=x>", n) }},
	{name: "times", make: func(n int) string { return repeat("<time datetime=2024-05-01>x</time>", n) }},
	{name: "nested microdata", make: func(n int) string { return repeat("<div itemscope itemtype=A><b itemprop=a>x</b>", n) }},
	{name: "microdata of long texts", make: func(n int) string {
		return "<div itemscope>" + repeat("<div itemprop=a>", n/20) + repeat("word ", n)
	}},
	{name: "headings", make: func(n int) string { return repeat("<h1>A harbour gets a lighthouse</h1>", n) }},
	{name: "stories", make: func(n int) string { return repeat(sentence, n) }},
	{name: "captions", make: func(n int) string { return repeat("<figure><img src=a><figcaption>A pier</figcaption></figure>", n) }},
	{name: "captions of no picture", make: func(n int) string {
		return "<h1>A pier</h1>" + quayBody + "<div>" + repeat("<noscript><b>x<img"+strings.Repeat("<i>", 40)+"</noscript><p class=caption><figcaption>A pier</figcaption>", n)
	}},
	{name: "captions of one figure", make: func(n int) string { return "<figure>" + repeat("<figcaption>A pier</figcaption>", n) }},
	{name: "images", make: func(n int) string { return repeat("<img src=a.jpg alt=b>", n) }},
	{name: "frames", make: func(n int) string {
		return sentence + repeat("<iframe src=https://player.example/1></iframe>", n) + sentence
	}},
	{name: "link farm", make: func(n int) string { return repeat("<li><a href=/a/b>The harbour in winter</a>", n) }},
	{name: "links of one block", make: func(n int) string { return "<p>" + repeat("<a href=/a>b</a> ", n) }},
	{name: "related list", make: func(n int) string {
		return "<h2>Related</h2>" + repeat("<div class=related><a href=/a>The harbour</a></div>", n)
	}},
	{name: "tags", make: func(n int) string { return "<h1>A pier</h1>" + repeat("<a class=tag rel=tag href=/a>harbour</a>", n) }},
	{name: "bylines", make: func(n int) string { return repeat("<p class=byline>By Ann Example and Ben Example</p>", n) }},
	{name: "hidden", make: func(n int) string { return repeat("<p hidden>x y</p><span style=display:none>z", n) }},
	{name: "one text", make: func(n int) string { return "<p>" + repeat("x", n) }},
	{name: "one text of words", make: func(n int) string { return "<p>" + repeat("harbour ", n) }},
	{name: "digits like dates", make: func(n int) string { return "<p class=date>" + repeat("12/05 2024-1 ", n) }},
	{name: "month names", make: func(n int) string { return "<p>" + repeat("May June 3 ", n) }},
	{name: "invalid UTF-8", make: func(n int) string { return "<p>" + repeat("\xff\xfex", n) }},
	{name: "zeros", make: func(n int) string { return "<p>x" + repeat("a\x00<b>", n) }},
	{name: "formats kept by boxes", make: func(n int) string {
		return numbered("<b x=@>"+repeat("<div>", 50)+"</b>", 2500) + repeat("</div>", 2400) + repeat("<p>x", n)
	}},
	{name: "links kept by boxes", make: func(n int) string {
		return numbered("<a href=/@>"+repeat("<div>", 50), 2500) + repeat("</div>", 2400) + repeat("<p>x", n)
	}},
	{name: "formats kept by drawings", make: func(n int) string {
		return numbered("<b x=@><svg><title></b></title></svg>", 2500) + repeat("<p>x", n)
	}},
	{name: "tables in formats", make: func(n int) string { return repeat("<b><i><u><table><tr><td>", n/2) + repeat("<p>x", n/2) }},
	{name: "cells", make: func(n int) string { return "<table><tr>" + repeat("<td>x", n) }},
	{name: "rows", make: func(n int) string { return "<table>" + repeat("<tr><td>The ferry<td>12", n) }},
	{name: "texts between rows", make: func(n int) string { return "<table>" + repeat("x<tr>", n) }},
	{name: "short paragraphs", make: func(n int) string { return repeat("<p>x", n) }},
	{name: "short boxes", make: func(n int) string { return repeat("<div>x</div>", n) }},
	{name: "items", make: func(n int) string { return "<ul>" + repeat("<li>x", n) }},
	{name: "nested links and lists", make: func(n int) string { return repeat("<ul><li><a href=/x>x</a>", n) }},
	{name: "nested spans", make: func(n int) string { return repeat("<span>x", n) }},
	{name: "nested headings", make: func(n int) string { return repeat("<li><h2>x", n) }},
	{name: "nested buttons", make: func(n int) string { return repeat("<button><p>x", n) }},
	{name: "nested forms", make: func(n int) string { return repeat("<form><div>x</form>", n) }},
	{name: "ruby", make: func(n int) string { return repeat("<ruby>x<rt>y<rp>", n) }},
	{name: "end tags", make: func(n int) string { return repeat("<div><span>", 400) + repeat("</x></p></br>", n) }},
	{name: "names without end", make: func(n int) string { return "<p>x<" + repeat("article", n) + ">y" }},
	{name: "names", make: func(n int) string { return numbered("<x-@>y", n) }},
	{name: "nested names", make: func(n int) string { return numbered("<y@>z", n) }},
	{name: "attributes of many tags", make: func(n int) string { return numbered("<p a@=1 b@=2 c@=3 d@=4>x", n) }},
	{name: "hint words", make: func(n int) string {
		return repeat("<div class='byline date author related trending comment share caption footer nav' id=author itemprop=author>x</div>", n)
	}},
	{name: "many classes", make: func(n int) string { return numbered("<div class='c@ d@ related-@'>x y z</div>", n) }},
	{name: "templates of many paths", make: func(n int) string { return numbered("<c@><p>The ferry was late.</p></c@>", n) }},
	{name: "one template", make: func(n int) string {
		return numbered("<div class=card><h3><a href=/news/@>The harbour in winter @</a></h3><p>What the @ boats do until spring.</p><time>2 May 2024</time></div>", n)
	}},
	{name: "long source set", make: func(n int) string {
		return "<h1>A pier</h1>" + sentence + "<img srcset='" + numbered("/img/@-1200.jpg @w, ", n) + "'>" + sentence
	}},
	{name: "source sets of commas", make: func(n int) string {
		return "<h1>A pier</h1><img srcset='" + repeat(", ", n) + "' src=a.jpg>" + sentence
	}},
	{name: "pictures with sources", make: func(n int) string {
		return "<h1>A pier</h1>" + sentence + numbered("<picture><source srcset='/a@.webp 2x'><source srcset='/b@.jpg 1x'><img src=/c@.jpg></picture>", n) + sentence
	}},
	{name: "one picture of many sources", make: func(n int) string {
		return "<h1>A pier</h1>" + sentence + "<figure><picture>" + numbered("<source srcset='/a@.webp 2x'>", n) + "<img src=/c.jpg></picture></figure>" + sentence
	}},
	{name: "images in data URLs", make: func(n int) string {
		return "<h1>A pier</h1>" + sentence + "<figure><img src='data:image/png;base64," + repeat("iVBORw0K", n) + "'><figcaption>A pier.</figcaption></figure>" + sentence
	}},
	{name: "links to data URLs", make: func(n int) string {
		return sentence + repeat("<a href='data:text/html;base64,PGI+eDwvYj4=PGI+eDwvYj4='>x</a> ", n)
	}},
	{name: "one long address", make: func(n int) string {
		return sentence + "<p><a href='https://quay.example/" + repeat("a/../b%2F", n) + "'>x</a>"
	}},
	{name: "addresses without end", make: func(n int) string { return sentence + repeat("<a href=//", n) }},
	{name: "languages", make: func(n int) string { return numbered("<link rel=alternate hreflang=de-@ href=/de/@>", n) + sentence }},
	{name: "canonical addresses", make: func(n int) string { return numbered("<link rel=canonical href=/@>", n) + sentence }},
	{name: "meta elements that do not end", make: func(n int) string { return repeat("<meta ", n) + ">" + sentence }},
	{name: "owners", make: func(n int) string {
		return "<h1>Lamps on the pier</h1>" + sentence + repeat("<p>© John Smithson</p>", n) + "<p>smithson"
	}},
	{name: "authors of an item", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A pier","author":[` + lettered(`{"name":"John @son"},`, n) + `""]}</script>` + sentence
	}},
	{name: "authors and keywords of an item", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A pier","author":[` + lettered(`{"name":"John @son"},`, n/2) +
			`""],"keywords":[` + lettered(`"John @son",`, n/2) + `""]}</script>` + sentence
	}},
	{name: "names of meta elements", make: func(n int) string { return numbered("<meta name=article:author@ content='Ann Example'>", n) + sentence }},
	{name: "authors of meta elements", make: func(n int) string { return numbered("<meta name=author content='Ann Example @'>", n) + sentence }},
	{name: "keywords of meta elements", make: func(n int) string {
		return "<meta name=keywords content='" + numbered("harbour @, ", n) + "'>" + sentence
	}},
	{name: "long description", make: func(n int) string {
		return "<meta name=description content='" + repeat("harbour, ", n) + "'>" + sentence
	}},
	{name: "base elements", make: func(n int) string { return repeat("<base href=/a/>", n) + sentence }},
	{name: "titles", make: func(n int) string { return numbered("<title>The ferry @ | The Quay Post</title>", n) + sentence }},
	{name: "long title", make: func(n int) string {
		return "<title>" + repeat("The ferry | ", n) + "</title><h1>" + repeat("The ferry - ", n/2) + "</h1>" + sentence
	}},
	{name: "titles nearly alike", make: func(n int) string {
		return "<title>The ferry to the outer islands is late | The Quay Post</title>" + numbered("<h1>The ferry to the outer islands is late @</h1>", n) + sentence
	}},
	{name: "h1 and times", make: func(n int) string {
		return numbered("<h1>A pier @</h1><time datetime=2024-05-01T10:@Z>x</time><p class=byline>By Ann Example @</p>", n)
	}},
	{name: "itemscopes of articles", make: func(n int) string {
		return repeat("<div itemscope itemtype=https://schema.org/NewsArticle><h2 itemprop=headline>A pier</h2><span itemprop=author itemscope><b itemprop=name>Ann Example</b></span>", n)
	}},
	{name: "nested authors", make: func(n int) string { return repeat("<div itemprop=author itemscope><b itemprop=name>Ann Example", n) }},
	{name: "item references", make: func(n int) string {
		return numbered("<div itemscope itemref='a@ a1 a2' id=a@><b itemprop=name>x</b></div>", n)
	}},
	{name: "graph of JSON-LD", make: func(n int) string {
		return `<script type="application/ld+json">{"@graph":[` + numbered(`{"@id":"#@","@type":"NewsArticle","headline":"A pier @","author":{"@id":"#@"},"isPartOf":{"@id":"#1"}},`, n) + `{}]}</script>` + sentence
	}},
	{name: "JSON-LD that refers to itself", make: func(n int) string {
		return `<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"NewsArticle","author":[` + repeat(`{"@id":"#a"},`, n) + `{}]}]}</script>` + sentence
	}},
	{name: "JSON-LD of brackets", make: func(n int) string {
		return `<script type="application/ld+json">` + repeat("[", n/2) + repeat("]", n/2) + "</script>" + sentence
	}},
	{name: "JSON-LD with a long story", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"` + repeat(`The ferry was late.\n`, n/2) + `"}</script>` + repeat(sentence, n/2)
	}},
	{name: "JSON-LD with a story of tags", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"` + repeat(`<b><p>x`, n) + `"}</script>`
	}},
	{name: "JSON-LD with keywords", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","keywords":"` + numbered(`pier @,`, n) + `"}</script>` + sentence
	}},
	{name: "JSON-LD broken off", make: func(n int) string {
		return repeat(`<script type="application/ld+json">{"@type":"NewsArticle","a":"</script>`, n) + sentence
	}},
	{name: "JSON-LD with escapes", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + repeat(`\u0041\ud83d`, n) + `"}</script>` + sentence
	}},
	{name: "live updates in JSON-LD", make: func(n int) string {
		return `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[` +
			numbered(`{"@type":"BlogPosting","headline":"Boat @","datePublished":"2024-05-01T10:00:00Z","articleBody":"The boat @ left."},`, n) + `{}]}</script>` + sentence
	}},
	{name: "stories in scripts", make: func(n int) string {
		return stated + "<script>var a = \"" + repeat(`\u003cp>The ferry was late.\u003c/p>`, n) + "\"</script>"
	}},
	{name: "stories in nested strings", make: func(n int) string {
		return stated + "<script>var a = \"<p>" + repeat(`\\\"`, n) + "\"</script>"
	}},
	{name: "scripts of short strings", make: func(n int) string { return stated + "<script>\"<p\"" + repeat(`,"a"`, n) + "</script>" }},
	{name: "scripts of long strings", make: func(n int) string {
		return stated + "<script>\"<p\"" + repeat(`,"`+repeat("<p>x", 400)+`"`, n) + "</script>"
	}},
	{name: "dates in scripts", make: func(n int) string {
		return `<h1>lamps-on-the-pier</h1>` + sentence + "<script>s=[" + numbered(`{"slug":"lamps-on-the-pier","published":"2024-05-02T10:00:@"},`, n) + "]</script>"
	}},
	{name: "no dates in scripts", make: func(n int) string {
		return `<h1>lamps-on-the-pier</h1>` + sentence + repeat(`<script>ubububpublipubdate="pubdate":pubdate</script>`, n)
	}},
	{name: "links to the page itself", make: func(n int) string {
		return `<h1>A pier</h1>` + sentence + repeat(`<ul><li><a href="?a">A pier</a><li>May 2</ul>`, n)
	}},
	{name: "images in noscript", make: func(n int) string {
		return "<h1>A pier</h1>" + sentence + repeat("<noscript><img src=/a.jpg><p>x</noscript>", n) + sentence
	}},
	{name: "one noscript", make: func(n int) string { return sentence + "<noscript>" + repeat("<b><p>x", n) + "</noscript>" + sentence }},
	{name: "frames' stories", make: func(n int) string {
		return sentence + "<iframe srcdoc='" + repeat("<p>x", n) + "'></iframe>" + sentence
	}},
	{name: "tweets", make: func(n int) string {
		return sentence + numbered("<blockquote class=twitter-tweet><p>The ferry @</p>&mdash; Ann (@ann) <a href=https://twitter.com/ann/status/@>May 2, 2024</a></blockquote>", n) + sentence
	}},
	{name: "related sections", make: func(n int) string {
		return sentence + repeat("<section class=related><h2>Related</h2><ul><li><a href=/a>The harbour in winter</a></ul></section>", n) + sentence
	}},
	{name: "read more in the story", make: func(n int) string {
		return repeat(sentence+"<p><strong>Read more:</strong> <a href=/a>The harbour in winter</a></p>", n)
	}},
	{name: "comments of readers", make: func(n int) string {
		return sentence + "<h2>Comments</h2>" + numbered("<div class=comment><b>Reader @</b><p>I was there too, and it was late.</p><a>Reply</a></div>", n)
	}},
	{name: "breadcrumbs", make: func(n int) string {
		return "<nav class=breadcrumb>" + numbered("<a href=/@>News @</a> &gt; ", n) + "</nav>" + sentence
	}},
	{name: "counts", make: func(n int) string {
		return sentence + repeat("<span class=shares>1,234 shares</span> <span>12 comments</span>", n)
	}},
	{name: "stamps", make: func(n int) string {
		return "<h1>A pier</h1>" + numbered("<div class=stamp>By Ann Example | Updated 2 May 2024, 3 pm | @ views</div>", n) + sentence
	}},
	{name: "updates of a live page", make: func(n int) string {
		return "<h1>A pier</h1>" + numbered("<article><time>10:@ am</time><h3>Boat @</h3><p>The boat was late, the harbour office said.</p></article>", n)
	}},
	{name: "credits", make: func(n int) string {
		return repeat("<p>(Reporting by Ann Example in Hull; Editing by Ben Example)</p>", n)
	}},
	{name: "one credit of many names", make: func(n int) string {
		return sentence + "<p>(Reporting by " + repeat("Ann Example in Hull, ", n) + "; Editing by Ben Example)</p>"
	}},
	{name: "one byline of many names", make: func(n int) string {
		return "<h1>A pier</h1><p class=byline>By " + repeat("Ann Example, ", n) + "and Ben Example</p>" + sentence
	}},
	{name: "notices", make: func(n int) string {
		return sentence + repeat("<p>Copyright 2024 The Agency. All rights reserved. This material may not be published.</p>", n)
	}},
	{name: "prompts", make: func(n int) string {
		return sentence + repeat("<p>Sign up for our newsletter. Follow us on the network.</p>", n)
	}},
	{name: "datelines of paragraphs", make: func(n int) string { return repeat("<p>HULL, England, May 2 (Agency) — The ferry was late.</p>", n) }},
	{name: "quotes that repeat", make: func(n int) string {
		return repeat(sentence+"<blockquote>because of a broken pump</blockquote>", n)
	}},
	{name: "paragraphs that repeat", make: func(n int) string {
		return numbered("<p>The ferry @ was late on Tuesday because of a broken pump.</p>", n/2) + numbered("<p>The ferry @ was late on Tuesday because of a broken pump.</p>", n/2)
	}},
	{name: "hidden in hidden", make: func(n int) string { return repeat("<div hidden>x <div style='display:none'>y ", n) }},
	{name: "streamed story", make: func(n int) string { return sentence + repeat("<div hidden id=S:0>"+sentence+"</div>", n) }},
	{name: "streamed pieces", make: func(n int) string {
		return sentence + numbered("<template id=B:@></template><p>wait</p>", n/2) + numbered("<div hidden id=S:@>"+sentence+"<template id=P:1></template></div>", n/2)
	}},
	{name: "places of streamed pieces", make: func(n int) string {
		return sentence + repeat("<template id=B:0></template><div>", n/2) + "<div hidden id=S:0>" + repeat("<template id=B:0></template><p>x ", n/2)
	}},
	{name: "styles of elements", make: func(n int) string { return "<p style='" + repeat("color:red;", n) + "'>x" }},
	{name: "numeric entities", make: func(n int) string { return "<p>" + repeat("&#x1F600;&#0;&#1114112;", n) }},
	{name: "entities without end", make: func(n int) string { return "<p>" + repeat("&notit", n) }},
	{name: "entities in attributes", make: func(n int) string { return "<p title='" + repeat("&amp;&copy", n) + "'>x" }},
	{name: "doctypes", make: func(n int) string { return repeat("<!doctype html>", n) + sentence }},
	{name: "bodies", make: func(n int) string { return numbered("<body a@=b><html c@=d>", n) + sentence }},
	{name: "framesets", make: func(n int) string { return repeat("<frameset><frame src=a>", n) }},
	{name: "CDATA", make: func(n int) string { return repeat("<svg><![CDATA[x]]></svg>", n) + sentence }},
	{name: "processing instructions", make: func(n int) string { return repeat("<?php x ?>", n) + sentence }},
	{name: "soft hyphens", make: func(n int) string { return "<p>" + repeat("har\u00adbour\u200b ", n) }},
	{name: "marks on letters", make: func(n int) string { return "<p>x" + repeat("\u0301", n) }},
	{name: "directions", make: func(n int) string { return "<p>" + repeat("\u202e\u2066x", n) }},
	{name: "ideographs", make: func(n int) string { return "<p>" + repeat("港の灯台。", n) }},
	{name: "Chinese openings", make: func(n int) string {
		return repeat("<p>（中央社記者安例倫敦2日電）渡輪再次誤點。</p>", n)
	}},
	{name: "preformatted", make: func(n int) string { return "<pre>" + repeat("x  y\n", n) }},
	{name: "many preformatted", make: func(n int) string { return repeat("<pre>\n x\n</pre>", n) }},
	{name: "definitions", make: func(n int) string { return "<dl>" + repeat("<dt>x<dd>y", n) }},
	{name: "text areas", make: func(n int) string { return repeat("<textarea>x</textarea>", n) }},
	{name: "options", make: func(n int) string { return "<select>" + repeat("<option>x", n) }},
	{name: "objects", make: func(n int) string { return repeat("<object>x", n) }},
	{name: "unclosed raw text", make: func(n int) string { return repeat("<title>x<style>y", n) }},
	{name: "one line", text: true, make: func(n int) string { return repeat("x", n) }},
	{name: "short lines", text: true, make: func(n int) string { return repeat("x\n", n) }},
	{name: "headlines", text: true, make: func(n int) string { return repeat("The harbour gets a lighthouse\n\n", n) }},
	{name: "wrapped lines", text: true, make: func(n int) string {
		return repeat("The ferry to the outer islands was late again on the Tuesday before\n", n)
	}},
	{name: "datelines", text: true, make: func(n int) string { return repeat("GENEVA, June 29 (Agency) -- The ferry was late.\n\n", n) }},
	{name: "capitals", text: true, make: func(n int) string { return repeat("GENEVA, ", n) }},
	{name: "brackets", text: true, make: func(n int) string { return repeat("(", n) }},
	{name: "source lines", text: true, make: func(n int) string { return repeat("(Source: Agency) (Photo: Ann Example) ", n) }},
	{name: "slashes", text: true, make: func(n int) string { return repeat("News / Home / ", n) }},
	{name: "bullets", text: true, make: func(n int) string { return repeat("• - * ", n) }},
	{name: "white space", text: true, make: func(n int) string { return repeat(" \u00a0\t", n) + "x" }},
	{name: "dates in lines", text: true, make: func(n int) string { return repeat("2 May 2024, 6:10 pm\n", n) }},
	{name: "dates in a line", text: true, make: func(n int) string { return repeat("2 May 2024 ", n) }},
	{name: "digits", text: true, make: func(n int) string { return repeat("1", n) }},
	{name: "digits and marks", text: true, make: func(n int) string { return repeat("1/2-3.4:5,6 ", n) }},
	{name: "ISO dates", text: true, make: func(n int) string { return repeat("2024-05-01T10:00:00", n) }},
	{name: "byline lines", text: true, make: func(n int) string { return repeat("By Ann Example and Ben Example\n", n) }},
	{name: "one byline", text: true, make: func(n int) string { return "By " + repeat("Ann Example and ", n) }},
	{name: "openings", text: true, make: func(n int) string { return repeat("HULL, England (Agency) ", n) }},
	{name: "openings in lines", text: true, make: func(n int) string { return repeat("HULL (AG) — x\n", n) }},
	{name: "places", text: true, make: func(n int) string { return repeat("LONDON/PARIS/", n) }},
	{name: "dashes", text: true, make: func(n int) string { return "LONDON " + repeat("— ", n) }},
	{name: "names", text: true, make: func(n int) string { return "Reporting by " + repeat("Ann Example; Editing by ", n) }},
	{name: "open brackets", text: true, make: func(n int) string { return repeat("(Reporting by Ann ", n) }},
	{name: "nested brackets", text: true, make: func(n int) string { return repeat("([{«“", n/2) + "x" + repeat("”»}])", n/2) }},
	{name: "source prefixes", text: true, make: func(n int) string { return repeat("Source: Source: ", n) }},
	{name: "photo lines", text: true, make: func(n int) string { return repeat("Photo: Ann Example/Agency\n", n) }},
	{name: "copyright lines", text: true, make: func(n int) string { return repeat("© 2024 The Agency. All rights reserved.\n", n) }},
	{name: "related lines", text: true, make: func(n int) string {
		return "A pier\n\nThe ferry was late.\n\n" + repeat("Related\n• The harbour in winter\n", n)
	}},
	{name: "lines nearly alike", text: true, make: func(n int) string { return numbered("The harbour gets lighthouse @\n\n", n) }},
	{name: "blank lines", text: true, make: func(n int) string { return "x" + repeat("\n\r\n \n", n) + "y" }},
	{name: "carriage returns", text: true, make: func(n int) string { return repeat("x\r", n) }},
	{name: "tabs", text: true, make: func(n int) string { return repeat("x\ty\t", n) }},
	{name: "one paragraph", text: true, make: func(n int) string { return repeat("The ferry was late again on Tuesday. ", n) }},
	{name: "quotes", text: true, make: func(n int) string { return repeat("\"", n) }},
	{name: "addresses", text: true, make: func(n int) string { return repeat("https://quay.example/a@b.example ", n) }},
	{name: "agencies", text: true, make: func(n int) string { return repeat("AP\n", n) }},
	{name: "agencies around a signed story", make: func(n int) string {
		return "<h1>A pier</h1>" + repeat("<p>(Source: Agency)</p>", n/2) + "<p class=byline>By Ann Example</p>" + repeat(sentence, 2000) + numbered("<p>Source: Agency @</p>", n/2)
	}},
	{name: "nulls", text: true, make: func(n int) string { return "x" + repeat("\x00", n) }},
	{name: "invalid text", text: true, make: func(n int) string { return repeat("\xff\n", n) }},
	{name: "tags in text", text: true, make: func(n int) string { return repeat("<b> ", n) }},
	{name: "marks of links", text: true, make: func(n int) string {
		return numbered("[@]Tides ", n/2) + "\n\nReferences\n\n" + numbered("@. https://quay.example/\n", n/2)
	}},
	{name: "marks in brackets", text: true, make: func(n int) string {
		return repeat("[[1", n) + "[1]x\n\nReferences\n\n1. https://quay.example/"
	}},
	{name: "dashes in lines", text: true, make: func(n int) string { return repeat("— The ferry\n", n) }},
	{name: "marks above letters", text: true, make: func(n int) string {
		return repeat("The ferry to the outer islands was late again on the Tuesday before\n", n/2) + "x" + repeat("\u0308", n/2)
	}},
	{name: "Japanese lines", text: true, make: func(n int) string { return repeat("【ロンドン＝安例】フェリーが遅れた。\n", n) }},
	{name: "Chinese lines", text: true, make: func(n int) string { return repeat("新华社伦敦5月2日电（记者安例）渡轮晚点。\n", n) }},
	{name: "Arabic lines", text: true, make: func(n int) string { return repeat("لندن (وكالة) - تأخرت العبارة\n", n) }},
}

// numbered is s over and over, about n bytes of it, with another number in place
// of each @.
func numbered(s string, n int) string {
	var b strings.Builder
	for i := 1; b.Len()+len(s) <= n; i++ {
		b.WriteString(strings.ReplaceAll(s, "@", strconv.Itoa(i)))
	}
	return b.String()
}

// repeat is s over and over, n bytes of it or a little less.
func repeat(s string, n int) string { return strings.Repeat(s, n/len(s)) }

func manyAttributes(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteByte(' ')
		for d := i; d >= 0; d = d/26 - 1 {
			b.WriteByte(byte('a' + d%26))
		}
		b.WriteString("=b")
	}
	return b.String()
}

// lettered is numbered with capitalized letters in place of digits.
func lettered(s string, n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		name := []byte("Q")
		for k := i; k > 0; k /= 26 {
			name = append(name, byte('a'+k%26))
		}
		b.WriteString(strings.ReplaceAll(s, "@", string(name)))
	}
	return b.String()
}
