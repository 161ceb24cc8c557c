package dom

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// differs walks two trees in step and tells where they are not the same.
func differs(a, b *html.Node) string {
	rootA, rootB := a, b
	for a != nil && b != nil {
		if a.Type != b.Type || a.Data != b.Data || a.DataAtom != b.DataAtom || a.Namespace != b.Namespace || !slices.Equal(a.Attr, b.Attr) {
			return fmt.Sprintf("%v %q %v, want %v %q %v", b.Type, b.Data, b.Attr, a.Type, a.Data, a.Attr)
		}
		if (a.FirstChild == nil) != (b.FirstChild == nil) || (a.NextSibling == nil) != (b.NextSibling == nil) {
			return fmt.Sprintf("%q has another child or sibling", a.Data)
		}
		if c := b.FirstChild; c != nil && c.Parent != b || b.NextSibling != nil && b.NextSibling.PrevSibling != b {
			return fmt.Sprintf("the links of %q", b.Data)
		}
		a, b = Next(a, rootA), Next(b, rootB)
	}
	if a != b {
		return "one ends before the other"
	}
	return ""
}

// sameTree holds the tree of a text to that of html.Parse; it reports whether
// there was one.
func sameTree(t testing.TB, source string) bool {
	m := memories.Get().(*memory)
	defer m.release() // what a tree before left in it would be seen
	got, odd := build(context.Background(), joinNewlines([]byte(source)), m)
	if odd == errOdd {
		return false
	}
	want, err := html.Parse(strings.NewReader(source))
	if (err == nil) != (odd == nil) {
		t.Errorf("%q: html.Parse: %v, not %v", source, err, odd)
	}
	if err != nil {
		return false
	}
	if d := differs(want, got); d != "" {
		t.Errorf("%q: %s", source, d)
	}
	return true
}

// tags are the tags of the elements that have rules of their own, and texts.
var tags = func() []string {
	list := []string{"text", " ", "\n", "<!-- c -->", "<!>", "</>", "<?x>", "&amp;", "&ltx", "&#13;", "<svg></svg>", "<svg/>", "<a href='?a=1&amp;b&copy=2&notit;&semi;'>",
		"<b class=x>", "<i A=1 a=2 b>", "<input type=hidden>", "<svg class=a viewbox=1 xml:space=p stroke-width=2 fill=x></svg>", "<svg preserveAspectRatio=a xlink:href=b/>", "\r\n", "\r", "</ x>", "<!doctype html>", "<!DOCTYPE x>", "<title>&lt;<b></title>",
		"<textarea>\n\nx</textarea>", "<script><!--<p>--></script>", "<noscript><img></noscript>", "<html lang=x>", "<body class=y>"}
	for name := range strings.FieldsSeq("a b big code em font i nobr s small strike strong tt u address article div p ul ol li dl dd dt h1 h2 pre listing form button " +
		"table caption colgroup col tbody thead tfoot tr td th select option optgroup input br hr img image wbr source param object applet marquee ruby rb rt rp rtc " +
		"span label x-y html head body meta link base center blockquote main nav video audio figure template search frame") {
		list = append(list, "<"+name+">", "</"+name+">")
	}
	return list
}()

func TestTreeOfSoup(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	built := 0
	for range 30000 {
		var b strings.Builder
		for range 1 + r.IntN(24) {
			b.WriteString(tags[r.IntN(len(tags))])
		}
		if sameTree(t, b.String()) {
			built++
		}
		if t.Failed() {
			return
		}
	}
	if built < 20000 {
		t.Errorf("only %d of 30000 texts were built", built)
	}
}

func TestTreeOfPages(t *testing.T) {
	files, _ := filepath.Glob("../../../testdata/pages/*/page.html")
	built := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sameTree(t, string(data))
		text, _ := cut(context.Background(), data, Options{Lean: true})
		if sameTree(t, string(text)) {
			built++
		}
	}
	if built < len(files)*9/10 {
		t.Errorf("only %d of %d pages were built", built, len(files))
	}
}

func FuzzTree(f *testing.F) {
	for i := range tags {
		f.Add(tags[i] + "<p>" + tags[(i*7)%len(tags)] + "x" + tags[(i*13)%len(tags)])
	}
	f.Fuzz(func(t *testing.T, source string) { sameTree(t, source) })
}

func TestStartTag(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{`<img src="a.jpg?b&amp;c" ALT=x> rest`, `<img src="a.jpg?b&amp;c" alt="x"/>`, "the attributes are read as in a tree, and nothing behind the tag"},
		{"<IMG\r\nsrc=a>", `<img src="a"/>`, "case and line breaks do not matter"},
		{`<image src=a>`, `<image src="a"></image>`, "a name is not put right"},
		{`<img src="a`, ``, "a tag that does not end is none"},
		{`<`, ``, "a sign is no tag"},
	} {
		var got strings.Builder
		if n := StartTag(c.in); n != nil {
			html.Render(&got, n)
		}
		if got.String() != c.want {
			t.Errorf("StartTag(%q) = %q, want %q: %s", c.in, got.String(), c.want, c.why)
		}
	}
}

// TestLongReferences holds references in a text that is read piece by piece to what
// one go makes of them.
func TestLongReferences(t *testing.T) {
	tree := tree{ctx: t.Context()}
	for _, unit := range []string{"&notit", "&amp;&nbsp;&#x41;&", "x&#1234567890;", "&", "&copy", "plain"} {
		in := strings.Repeat(unit, 3*unescapedAtOnce/len(unit)+1)
		if got, want := tree.unescape(in), html.UnescapeString(in); got != want {
			t.Errorf("%q: %d bytes instead of %d", unit, len(got), len(want))
		}
	}
}
