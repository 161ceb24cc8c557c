package dom

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// shape writes a tree without what the cut takes out: comments, scripts and
// styles but JSON, the inside of drawings, white space. Neighbouring texts are
// one. A lean shape has no attributes that a lean cut takes out, either.
func shape(n *html.Node, lean bool) string {
	var b strings.Builder
	write(&b, n, lean)
	return b.String()
}

func write(b *strings.Builder, n *html.Node, lean bool) {
	switch n.Type {
	case html.TextNode:
		b.WriteString(strings.Join(strings.Fields(n.Data), ""))
		return
	case html.CommentNode:
		return
	case html.ElementNode:
		if n.DataAtom == atom.Style || n.DataAtom == atom.Script && !strings.Contains(strings.ToLower(Attr(n, "type")), "ld+json") {
			return
		}
		if lean && (n.Data == "svg" || n.DataAtom == atom.Link && isForBrowsers([]byte(Attr(n, "rel")))) {
			return
		}
		b.WriteString("\x01" + n.Namespace + ":" + n.Data)
		for _, a := range n.Attr {
			if n.Data != "svg" && !(lean && unread(tagOf([]byte(n.Data)), []byte(a.Key), []byte(a.Val))) {
				b.WriteString("\x02" + a.Key + "=" + a.Val)
			}
		}
		b.WriteString("\x03")
		defer b.WriteString("\x04")
		if n.Data == "svg" {
			return
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		write(b, c, lean)
	}
}

// equalAfterCut compares the trees before and after the cut.
func equalAfterCut(t testing.TB, source string) {
	if strings.Contains(source, "\x00") || strings.Count(source, "<") > 30*maxFormatting {
		return
	}
	before, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return
	}
	for _, lean := range []bool{false, true} {
		text, warnings := cut(context.Background(), []byte(source), Options{Lean: lean})
		if len(warnings) > 0 {
			return
		}
		after, err := html.Parse(bytes.NewReader(text))
		if err != nil {
			t.Fatalf("%q: cut to %q: %v", source, text, err)
		}
		if diff := cmp.Diff(shape(before, lean), shape(after, lean)); diff != "" {
			t.Errorf("lean %t: the cut changed the tree of %q (to %q):\n%s", lean, source, text, diff)
		}
	}
}

var soup = []string{
	"<p>", "</p>", "<div class='a>b'>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<script>", "</script>", "<script type=application/ld+json>{}",
	"<style>", "</style>", "<!--", "-->", "--!>", "<svg>", "</svg>", "<path d='M0'/>", "<title>", "</title>", "<textarea>", "</textarea>", "<select>",
	"</select>", "<option>", "<table>", "<tr>", "<td>", "</table>", "<template>", "</template>", "<math>", "</math>", "<br>", "text", " ", "\n", "<", ">",
	"\"", "'", "=", "/", "<!doctype html>", "<?x?>", "</", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<body>", "<head>", "<form>", "<i/>", "x<y", "&lt;",
	"<frameset>", "<![CDATA[", "<li>", "</li>", "<ul>", "</ul>", "<h2>", "</h2>", "</form>", "<button>", "</button>", "<object>", "</object>", "</tr>", "</td>",
	"<col>", "<link rel=preload>", "<link rel='canonical' href=x>", "<caption>", "<font size=1>", "</font>", "<pre>", "</pre>", "<x-y>", "</x-y>", "<p hidden>", "<span style='display:none'>", "</span>", "<p onclick=x id=y>",
	"<a data-x='1' href=z>", "&am", "p;", "<br/onclick=1>", "<svg viewBox=1 />", "<i onclick=1>", "<center>", "<g>", "</g>", "<mi>", "</mi>", "<foreignobject>", "</body>", "</html>", "</head>", "<meta>", "<p/onclick=x>", "</p", "]]>", "<svg/>", "<p x='", "<img alt=\"<script>\">", "<foreignObject>", "<desc>",
}

// found are inputs on which a cut went wrong once, for different reasons.
var found = []string{
	"<svg>\"\n</svg></html><frameset><col></frameset>",             // text in a drawing keeps a frameset from being heeded
	"<p><a href=x><pre><link rel=preload>\n</button><ul>",          // a line break that opens a pre
	"<link rel=preload>\n<!doctype html><p><table><center></form>", // a doctype behind an element makes no difference
	"<a href=x><table><col><style></style><col>",                   // a style ends a group of columns
	"<<!-- x -->b>", "&am<!-- x -->p;", "a<script></script>b", // what a comment or a script keeps apart
	"<div>a<!-- b --> <!-- c -->d</div>",                  // white space between comments
	"<script type='application/ld&#x2B;json'>{}</script>", // a reference in a type
	"<b x=1><table><tr><td></b></td></table> <p>c",        // an end tag that is not heeded
}

func TestCutKeepsTreeOfFinds(t *testing.T) {
	for _, source := range found {
		equalAfterCut(t, source)
	}
}

func TestCutKeepsTree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			b.WriteString(soup[r.IntN(len(soup))])
		}
		equalAfterCut(t, b.String())
		if t.Failed() {
			return
		}
	}
}

func TestCutKeepsTreeOfPages(t *testing.T) {
	files, _ := filepath.Glob("../../../testdata/pages/*/page.html")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		equalAfterCut(t, strings.ToValidUTF8(string(data), "?"))
	}
}

func TestCutTakesOut(t *testing.T) {
	in := `<p>a<!-- gone --><script>gone()</script><style>gone{}</style><svg><path d="gone"/></svg><script type="application/ld+json">{"kept":1}</script>b</p>`
	for _, lean := range []bool{false, true} {
		out, _ := cut(context.Background(), []byte(in), Options{Lean: lean})
		if bytes.Contains(out, []byte("gone")) || !bytes.Contains(out, []byte("kept")) {
			t.Errorf("lean %t: cut to %q", lean, out)
		}
	}
	if kept, _ := cut(context.Background(), []byte(in), Options{KeepScripts: true}); !bytes.Contains(kept, []byte("gone()")) {
		t.Errorf("KeepScripts: cut to %q", kept)
	}
}

func nodes(root *html.Node) int {
	count := 0
	for range root.Descendants() {
		count++
	}
	return count
}

// hostile are inputs that cost others the square of their size, or more.
var hostile = []struct {
	name string
	make func(n int) string
}{
	{"open formats", func(n int) string { return "<p>" + strings.Repeat("<b x=i>", n/10) + strings.Repeat("<p>x", n) }},
	{"fonts", func(n int) string { return strings.Repeat("<font color=a>x<div>", n) }},
	{"adoption", func(n int) string { return strings.Repeat("<a><b><div></a>x", n) }},
	{"nested div", func(n int) string { return strings.Repeat("<div>x", n) }},
	{"nested table", func(n int) string { return strings.Repeat("<table><tr><td>x", n) }},
	{"foster", func(n int) string { return "<table>" + strings.Repeat("<b>x<tr>", n) }},
	{"nested list", func(n int) string { return strings.Repeat("<ul><li>x", n) }},
	{"nested quote", func(n int) string { return strings.Repeat("<blockquote>x", n) }},
	{"select", func(n int) string { return strings.Repeat("<select><option>x", n) }},
	{"template", func(n int) string { return strings.Repeat("<template>x", n) }},
	{"svg", func(n int) string { return strings.Repeat("<svg><g>", n) }},
	{"math", func(n int) string { return strings.Repeat("<math><mi>", n) }},
	{"comments", func(n int) string { return strings.Repeat("<!-- x -->", n) }},
	{"open comments", func(n int) string { return strings.Repeat("<!-- x ", n) }},
	{"attributes", func(n int) string { return "<p " + strings.Repeat("a=b ", n) + ">x" }},
	{"entities", func(n int) string { return strings.Repeat("&amp;&nbsp;", n) }},
	{"breaks", func(n int) string { return strings.Repeat("<br>", n) }},
	{"scripts", func(n int) string { return strings.Repeat("<script>x</script>", n) }},
	{"open script", func(n int) string { return strings.Repeat("<script>x", n) }},
	{"less than", func(n int) string { return strings.Repeat("<", n) }},
	{"quotes", func(n int) string { return strings.Repeat("<a href='", n) }},
	{"one text", func(n int) string { return strings.Repeat("x", n) }},
}

func TestHostileIsLinear(t *testing.T) {
	for _, h := range hostile {
		count := 0
		for _, n := range []int{1000, 2000} {
			in := h.make(n)
			var allocated float64
			d, err := Parse(context.Background(), []byte(in), Options{})
			if err != nil || d.Root == nil {
				t.Fatalf("%s: %v", h.name, err)
			}
			allocated = float64(nodes(d.Root))
			if count > 0 && allocated > 2.5*float64(count)+1000 {
				t.Errorf("%s: %d nodes at n, %v at 2n", h.name, count, allocated)
			}
			count = int(allocated)
		}
	}
}

func TestDepth(t *testing.T) {
	in := strings.Repeat("<div>", 3000) + "<p>deep</p>" + strings.Repeat("</div>", 3000) + "<p>after</p>"
	d, err := Parse(context.Background(), []byte(in), Options{})
	if err != nil || len(d.Warnings) != 1 || d.Warnings[0].Code != "deep-nesting" {
		t.Fatalf("%v, %v", d.Warnings, err)
	}
	if s := shape(d.Root, false); !strings.Contains(s, "deep") || !strings.Contains(s, "after") {
		t.Error("text was lost")
	}
}

func TestSurplus(t *testing.T) {
	for _, c := range []struct{ name, in string }{
		{"attributes", "<p " + strings.Repeat("a=b ", 2*maxAttributes) + "class=c>x"},
		{"attributes without white space", "<p" + strings.Repeat("/a='b'", 2*maxAttributes) + ">x"},
		{"bodies", "<p>x" + strings.Repeat("<body a=b>", 2*maxRoots)},
		{"heads", "<p>x" + strings.Repeat("<html a=b><head>", maxRoots)},
	} {
		d, err := Parse(context.Background(), []byte(c.in), Options{})
		if err != nil || len(d.Warnings) != 1 || d.Warnings[0].Code != "attributes-dropped" || !strings.Contains(shape(d.Root, false), "x") {
			t.Errorf("%s: %v, %v", c.name, err, d.Warnings)
		}
	}
}

func TestHidden(t *testing.T) {
	for in, want := range map[string]bool{
		`<p hidden>`: true, `<p style="color:red; DISPLAY : none">`: true, `<p style="display:block">`: false, `<p>`: false,
		`<p hidden role="region" aria-labelledby="b">`: false, `<p style="display:none" role="Region" aria-labelledby="b">`: false, `<p hidden role="region">`: true, `<p hidden aria-labelledby="b">`: true,
	} {
		root, _ := html.Parse(strings.NewReader(in))
		for n := range root.Descendants() {
			if n.DataAtom == atom.P && Hidden(n) != want {
				t.Errorf("Hidden(%s) = %t", in, !want)
			}
		}
	}
}

func FuzzCut(f *testing.F) {
	for _, s := range soup {
		f.Add(s + "<p>a<b>" + s)
	}
	for _, s := range found {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) { equalAfterCut(t, source) })
}

func FuzzParse(f *testing.F) {
	f.Add("<p>a<!--b--><script>c", false)
	for _, h := range hostile {
		f.Add(h.make(40), true)
	}
	f.Add(strings.Repeat("<div><p>x", 300)+"<b>y</b>", true)
	f.Fuzz(func(t *testing.T, source string, lean bool) {
		const most = 1000
		o := Options{Lean: lean, MaxNodes: most}
		d, err := Parse(context.Background(), []byte(source), o)
		if err != nil || d.Root == nil {
			t.Fatalf("%v", err)
		}
		again, _ := Parse(context.Background(), []byte(source), o)
		if diff := cmp.Diff(shape(d.Root, false), shape(again.Root, false)); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
		if n := nodes(d.Root); n > most*8*maxFormatting {
			t.Errorf("%d nodes of %d tags at most", n, most)
		}
		for n := range d.Root.Descendants() {
			if utf8.ValidString(source) && !utf8.ValidString(n.Data) {
				t.Errorf("%q is no text", n.Data)
			}
		}
	})
}
