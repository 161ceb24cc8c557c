package article

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"
)

// sentence is prose enough for a body, so that the later stages have work to do.
const sentence = "<p>The ferry to the outer islands was late again on Tuesday, the harbour office said, because of a broken pump.</p>"

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

// A bill is what an input costs.
type bill struct {
	bytes uint64        // allocated
	took  time.Duration // of the processor
}

// price parses one input with no memory kept from others.
func price(t *testing.T, in string, h Hints) bill {
	runtime.GC()
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := cpu()
	a, err := new(Parser).Parse(context.Background(), strings.NewReader(in), h)
	took := cpu() - start
	runtime.ReadMemStats(&after)
	var typed *ParseError
	if a == nil && !errors.As(err, &typed) {
		t.Fatalf("no Article, and the error is %v", err)
	}
	return bill{after.TotalAlloc - before.TotalAlloc, took}
}

// cheapest is the least that an input costs in several runs: other programs
// make some of them slower. It stops at the first below the limit.
func cheapest(t *testing.T, in string, h Hints, below time.Duration) bill {
	least := price(t, in, h)
	for run := 1; run < 6 && least.took > below; run++ {
		again := price(t, in, h)
		least = bill{min(least.bytes, again.bytes), min(least.took, again.took)}
	}
	return least
}

// TestHostile holds every stage to a cost that grows with the input and not
// with its square: no doubling costs more than two and a half times, and no
// megabyte more than a second, or two where other programs are at work.
func TestHostile(t *testing.T) {
	const base, doublings = 8 << 10, 3
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			hints := Hints{ContentType: "text/html; charset=utf-8", URL: "https://quay.example/news/page"}
			if h.text {
				hints.ContentType = "text/plain; charset=utf-8"
			}
			first := cheapest(t, h.make(base), hints, base*slowdown*time.Second>>20)
			before := first
			for n := base * 2; n <= base<<doublings; n *= 2 {
				in := h.make(n)
				perMegabyte := time.Duration(len(in)) * time.Second * slowdown >> 20
				now := cheapest(t, in, hints, perMegabyte)
				t.Logf("%6d bytes: %8d allocated, %v", len(in), now.bytes, now.took)
				if now.bytes > before.bytes*5/2+256<<10 {
					t.Errorf("twice the input takes %d bytes instead of %d", now.bytes, before.bytes)
				}
				if now.took > 2*perMegabyte {
					t.Errorf("%d bytes took %v: more than two seconds a megabyte", len(in), now.took)
				}
				before = now
			}
			// What takes less is mostly the collector's work, which comes and goes.
			if growth := float64(before.took) / float64(first.took); before.took > 100*slowdown*time.Millisecond && growth > 2.5*2.5*2.5 {
				t.Errorf("eight times the input takes %.1f times as long", growth)
			}
		})
	}
}
