package meta

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

func read(t testing.TB, source string) *page.Stated {
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return new(page.Stated)
	}
	s, _, err := FromTree(context.Background(), root, DefaultMaxJSONLD)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// dump writes items as "Type{name=text, …}".
func dump(s *page.Stated) string {
	var b strings.Builder
	for _, item := range s.Items {
		fmt.Fprintf(&b, "%s{", strings.Join(item.Types, "+"))
		for _, p := range item.Properties {
			if p.Item == nil {
				fmt.Fprintf(&b, "%s=%s;", p.Name, p.Text)
			}
		}
		b.WriteString("} ")
	}
	return strings.TrimSpace(b.String())
}

func TestJSONLD(t *testing.T) {
	for _, c := range []struct{ name, in, want, why string }{
		{"plain", `{"@type":"NewsArticle","headline":"Boats"}`, "NewsArticle{headline=Boats;}", "the usual form"},
		{"graph", `{"@graph":[{"@type":"WebPage"},{"@type":"Article","name":"B"}]}`, "{} WebPage{} Article{name=B;}", "objects of a graph"},
		{"array", `[{"@type":["Article","Thing"],"keywords":["a","b"]}]`, "Article+Thing{keywords=a;keywords=b;}", "lists are several values"},
		{"null", `{"@type":"Article","headline":null,"name":"B"}`, "Article{name=B;}", "null is nothing"},
		{"comma", `{"@type":"Article","name":"B",}`, "Article{name=B;}", "a comma too many"},
		{"comments", "/* x */ <!-- {\"@type\":\"Article\", // y\n \"name\":\"B\"} -->", "Article{name=B;}", "comments of every kind"},
		{"break", "{\"@type\":\"Article\",\"name\":\"A\nB\"}", "Article{name=A B;}", "a raw line break"},
		{"escape", `{"@type":"Article","name":"A\'s \u00e9 \ud83d\ude00 \q"}`, "Article{name=A's é 😀 q;}", "bad escapes"},
		{"quote", `{"@type":"Article","name":"the "best" boats"}`, `Article{name=the "best" boats;}`, "quotation marks that were not escaped"},
		{"entity", `{"@type":"Article","name":"A &amp; B"}`, "Article{name=A & B;}", "entities inside"},
		{"cut off", `{"@type":"Article","name":"B","author":{"name":"C"`, "Article{name=B;}", "the end is missing"},
		{"namespace", `{"@type":"http://schema.org/Article","schema:name":"B"}`, "Article{name=B;}", "names with a namespace"},
		{"two", `{"@type":"A1"}{"@type":"A2"}`, "A1{} A2{}", "two values in one script"},
	} {
		s := read(t, `<script type="application/ld+json">`+c.in+`</script>`)
		if diff := cmp.Diff(c.want, dump(s)); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestNested(t *testing.T) {
	s := read(t, `<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ilse"},"publisher":[{"name":"Quay"}]}</script>`)
	if len(s.Items) != 2 || s.Items[0].Text("author") != "Ilse" || s.Items[0].Text("publisher") != "Quay" || s.Items[1].Depth != 1 {
		t.Errorf("%s", dump(s))
	}
}

func TestHead(t *testing.T) {
	s := read(t, `<html lang=de><title> A
 B </title><meta property="OG:Title" content=" T "><meta name=author content=""><link rel="canonical nofollow" href=" /x ">
<time datetime="2024-02-14">heute</time><div itemscope itemtype="https://schema.org/Article"><h1 itemprop=headline>H <b>I</b></h1>
<span itemprop=author itemscope itemtype="https://schema.org/Person"><i itemprop=name>Ilse</i></span></div>`)
	title, _ := s.First("og:title")
	canonical, _ := s.Link("canonical")
	got := []string{s.Lang, s.Title, title.Text, canonical.Text, s.Times[0].Text, s.Items[0].Text("headline"), s.Items[0].Text("author")}
	if diff := cmp.Diff([]string{"de", "A B", "T", "/x", "2024-02-14", "H I", "Ilse"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLimit(t *testing.T) {
	root, _ := html.Parse(strings.NewReader(`<script type="application/ld+json">{"@type":"Article"}</script>`))
	s, skipped, err := FromTree(context.Background(), root, 5)
	if err != nil || skipped == 0 || len(s.Items) != 0 {
		t.Errorf("%d skipped, %d items, %v", skipped, len(s.Items), err)
	}
}

func TestDeepJSON(t *testing.T) {
	deep := strings.Repeat(`{"a":[`, 3000) + `1`
	if s := read(t, `<script type="application/ld+json">`+deep+`</script>`); len(s.Items) == 0 {
		t.Error("nothing read of a deep value")
	}
	for _, c := range []struct{ deep, why string }{
		{strings.Repeat("[", 100) + strings.Repeat("]", 100), "lists"},
		{strings.Repeat(`{"a":`, 100) + `"}]"` + strings.Repeat("}", 100), "objects, with brackets in a string"},
		{strings.Repeat(`{"a":[`, 50) + "1" + strings.Repeat("}", 50), "the brackets of lists are missing"},
	} {
		s := read(t, `<script type="application/ld+json">[{"@type":"A","deep":`+c.deep+`,"name":"x"},{"@type":"B"}]</script>`)
		if len(s.Items) < 2 || s.Items[len(s.Items)-1].Types[0] != "B" || s.Items[0].Text("name") != "x" {
			t.Errorf("%s: what stands behind a deep value was not read: %d items", c.why, len(s.Items))
		}
	}
	// So many levels on the stack would end the program.
	read(t, `<script type="application/ld+json">`+strings.Repeat("[", DefaultMaxJSONLD)+`</script>`)
}

func TestMarks(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{`<span class="post-author vcard">Ilse Brandt</span>`, "author: Ilse Brandt", "a token opens with the word"},
		{`<p class="articleByline"><b>By</b> <a>Ilse Brandt</a></p>`, "author: By/Ilse Brandt", "camel case, a line for each text"},
		{`<span id="pub-date">2 May</span>`, "date: 2 May", "a hyphen ends a token"},
		{`<span class="date-published">2 May</span>`, "date: 2 May", "a date"},
		{`<span class="candidate">2 May</span>`, "", "a word within a token"},
		{`<span class="last-updated">2 May</span>`, "modified: 2 May", "the date of a change"},
		{`<img class="author"><span class="author-avatar">x</span><span class="comment-author">y</span>`, "", "a picture, a portrait, a reader"},
		{`<div class="authority">x</div>`, "author: x", "a word that opens like one: what it says decides"},
		{`<div class="author">` + strings.Repeat("long ", 100) + `</div>`, "", "too long for a name"},
	} {
		var list []string
		for _, v := range read(t, c.in).Marks {
			list = append(list, v.Name+": "+strings.ReplaceAll(v.Text, "\n", "/"))
		}
		if diff := cmp.Diff(c.want, strings.Join(list, "; ")); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.in, c.why, diff)
		}
	}
}

func TestManyItems(t *testing.T) {
	s := read(t, `<script type="application/ld+json">[`+strings.Repeat(`{"@type":"A"},`, 2*maxItems)+`]</script>`)
	if len(s.Items) != maxItems {
		t.Errorf("%d items, want %d", len(s.Items), maxItems)
	}
}
