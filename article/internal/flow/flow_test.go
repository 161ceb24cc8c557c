package flow

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// visible is the text of a tree as a browser would show it, without white
// space: the measure that no block is lost, written apart from the walker.
//
// On a page that waits for a script the hidden attribute hides nothing.
func visible(n *html.Node, revealed bool) string {
	if n.Type == html.TextNode {
		return spaceless(n.Data)
	}
	if n.Type == html.ElementNode {
		switch n.Data {
		case "head", "script", "style", "template", "noscript", "svg", "textarea", "select", "iframe":
			return ""
		}
		shown := revealed && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" }) || isRegion(n)
		for _, a := range n.Attr {
			if shown {
				break
			}
			if a.Key == "hidden" || a.Key == "style" && strings.Contains(strings.ReplaceAll(strings.ToLower(a.Val), " ", ""), "display:none") {
				return ""
			}
		}
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(visible(c, revealed))
	}
	return b.String()
}

// isRegion reports whether an element is opened and closed by what names it.
func isRegion(n *html.Node) bool {
	role, name := "", ""
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			role = a.Val
		case "aria-labelledby":
			name = a.Val
		}
	}
	return strings.EqualFold(role, "region") && name != ""
}

func printed(p *page.Page) string {
	var b strings.Builder
	for _, block := range p.Blocks {
		b.WriteString(block.Text)
	}
	return spaceless(b.String())
}

// spaceless takes all white space out of a text, also what bytes make together when
// that between them is gone.
func spaceless(text string) string {
	for {
		left := strings.Join(strings.FieldsFunc(text, unicode.IsSpace), "")
		if left == text {
			return text
		}
		text = left
	}
}

func fromHTML(t testing.TB, source string) (*Flow, *html.Node) {
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return nil, nil // deeper than the parser's limit, which is package dom's business
	}
	f, err := FromTree(context.Background(), root, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f, root
}

func TestNothingLost(t *testing.T) {
	files, _ := filepath.Glob("../../../testdata/pages/*/page.html")
	if len(files) == 0 {
		t.Fatal("no pages")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(strings.NewReader(string(data)))
		if err != nil {
			continue // the page that is nested too deep is read by package dom
		}
		f, err := FromTree(context.Background(), root, nil)
		if err != nil {
			t.Fatal(err)
		}
		arrange(root)
		if diff := cmp.Diff(visible(root, f.Revealed), printed(f.Page)); diff != "" {
			t.Errorf("%s (-visible +blocks):\n%s", file, diff)
		}
	}
}

func TestBlocks(t *testing.T) {
	type block struct {
		Kind page.Kind
		Text string
	}
	for _, c := range []struct {
		name, in string
		want     []block
		why      string
	}{
		{"paragraphs", "<p>One.</p><p>Two.</p>", []block{{page.Paragraph, "One."}, {page.Paragraph, "Two."}}, "elements end blocks"},
		{"breaks", "<div>One.<br><br>Two,<br>three.</div>", []block{{page.Text, "One."}, {page.Text, "Two,\nthree."}}, "two breaks are a border, one is a newline"},
		{"inline", "<p>a <b>b</b><i>c</i>\n d</p>", []block{{page.Paragraph, "a bc d"}}, "inline elements flow, white space collapses"},
		{"glued", "<div><span>Jane Doe</span><span>July 3</span></div>", []block{{page.Text, "Jane Doe July 3"}}, "style sets spans apart"},
		{"capital", "<p><span>H</span><span>ello</span></p>", []block{{page.Paragraph, "Hello"}}, "a drop cap belongs to its word"},
		{"loose", "<div>One<p>Two</p>three</div>", []block{{page.Text, "One"}, {page.Paragraph, "Two"}, {page.Text, "three"}}, "loose text around a paragraph"},
		{"quote", "<blockquote><p>Said.</p></blockquote>", []block{{page.Quote, "Said."}}, "a paragraph in a quote is quoted"},
		{"list", "<ul><li><p>One</p></li></ul>", []block{{page.ListItem, "One"}}, "a paragraph in an item is an item"},
		{"code", "<pre>a\n  b\n</pre>", []block{{page.Code, "a\n  b"}}, "white space counts in pre"},
		{"hidden", "<p>a<span style='display: none'>b</span></p><div hidden>c</div><noscript>d</noscript>", []block{{page.Paragraph, "a"}}, "what is not shown is no text"},
	} {
		f, _ := fromHTML(t, c.in)
		var got []block
		for _, b := range f.Page.Blocks {
			got = append(got, block{b.Kind, b.Text})
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestPlaces(t *testing.T) {
	f, _ := fromHTML(t, `<body><main><h2>A</h2><p>b</p><p>see <a href=" /x ">the x</a></p><table><tr><td>1<td>2<tr><td>3</table></main>`)
	p := f.Page.Blocks
	if p[2].Path != "/html/body/main/p[2]" || p[0].Level != 2 {
		t.Errorf("path %q, level %d", p[2].Path, p[0].Level)
	}
	if diff := cmp.Diff([]page.Link{{Start: 4, End: 9, URL: "/x"}}, p[2].Links); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	if p[5].Row != 2 || p[5].Column != 1 || p[4].Column != 2 {
		t.Errorf("cells: row %d column %d, column %d", p[5].Row, p[5].Column, p[4].Column)
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
		why      string
	}{
		{"lines", "One.\r\n\r\nTwo.\rThree.\n", []string{"One.", "Two.", "Three."}, "every kind of line end"},
		{"bullets", "• one\n- two\n-three", []string{"one", "two", "-three"}, "a bullet is markup, a dash in a word is not"},
		{"wrapped", strings.Repeat("the quick harbour seal swam around the old pier and into the\n", 8) + "end.\n\nNext.", []string{strings.TrimSpace(strings.Repeat("the quick harbour seal swam around the old pier and into the ", 8)) + " end.", "Next."}, "lines broken at a width are one paragraph"},
	} {
		f, err := FromText(context.Background(), c.in, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range f.Page.Blocks {
			got = append(got, b.Text)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	root, _ := html.Parse(strings.NewReader(strings.Repeat("<p>x", 3*checkEvery)))
	if _, err := FromTree(ctx, root, nil); err == nil {
		t.Error("FromTree went on after the context's end")
	}
	if _, err := FromText(ctx, strings.Repeat("x\n", 3*checkEvery), nil, 1<<20); err == nil {
		t.Error("FromText went on after the context's end")
	}
}

func TestLanguage(t *testing.T) {
	for want, text := range map[string]string{
		"en": "The harbour master said that the boats of the town will be back in the port by the end of the week, and that all is well.",
		"de": "Der Hafenmeister sagte, dass die Boote der Stadt bis zum Ende der Woche wieder im Hafen sein werden und dass alles gut ist.",
		"ja": "港の管理事務所は昨日、新しい灯台が秋に完成すると発表した。漁船は夜でも安全に港へ戻れるようになるという。",
		"zh": "昨天上午，港口的管理人员告诉来访的学生，新的灯塔将在秋天建成，届时渔船可以在夜里安全回港。",
	} {
		f, _ := fromHTML(t, "<p>"+text+"</p>")
		if got := Language(f.Page.Blocks, f.Features); got != want {
			t.Errorf("Language(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestRevealed(t *testing.T) {
	hidden := "<div hidden>" + strings.Repeat("<p>The boats are back.", 60) + "</div>"
	for _, c := range []struct {
		name, in string
		want     bool
		why      string
	}{
		{"streamed", "<p>Loading</p>" + hidden, true, "hardly anything is shown"},
		{"beside text", strings.Repeat("<p>The quay is open.", 30) + hidden, false, "the page shows a text of its own"},
		{"a menu", "<p>Loading</p><div hidden>Home News Sport</div>", false, "too little is hidden to be a story"},
		{"by style", "<p>Loading</p>" + strings.ReplaceAll(hidden, "hidden", "style=display:none"), false, "a style hides for good"},
	} {
		f, root := fromHTML(t, c.in)
		if f.Revealed != c.want || visible(root, c.want) != printed(f.Page) {
			t.Errorf("%s: revealed %t, want %t: %s", c.name, f.Revealed, c.want, c.why)
		}
	}
}

func FuzzFromTree(f *testing.F) {
	f.Add("<p>a<br><br>b<table><td>c</table><a href=x>d<div>e</div></a>")
	f.Add("<pre>\x10")
	f.Add("<pre>voilà")
	f.Add("<pre>\u1005\u0085")
	f.Add("0\xc2<A>\x850")   // bytes of two texts that are a space together
	f.Add("\xe2 \x80\xa800") // and of one, but for a space between them
	f.Add("<b>x<span>Y</span></b><pre>\n a </pre><div hidden>q")
	f.Fuzz(func(t *testing.T, source string) {
		flow, root := fromHTML(t, source)
		if root == nil {
			return
		}
		if want, got := spaceless(visible(root, flow.Revealed)), printed(flow.Page); want != got {
			t.Errorf("visible %q, blocks %q", want, got)
		}
		for _, b := range flow.Page.Blocks {
			for _, l := range b.Links {
				if l.Start < 0 || l.Start >= l.End || l.End > len(b.Text) {
					t.Errorf("link %v outside %q", l, b.Text)
				}
			}
		}
	})
}

func FuzzFromText(f *testing.F) {
	f.Add("• one\r\ntwo\n\n three")
	f.Add("[1]One\n\nReferences\n1. x:y")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?") // as package decode hands it on
		flow, err := FromText(context.Background(), text, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range flow.Page.Blocks {
			for _, l := range b.Links {
				if l.Start < 0 || l.Start >= l.End || l.End > len(b.Text) {
					t.Errorf("link %v outside %q", l, b.Text)
				}
			}
		}
		if strings.Contains(text, "References") {
			return // the list that it opens is where links lead
		}
		squeeze := func(s string) string {
			return strings.Map(func(r rune) rune {
				if unicode.IsSpace(r) || strings.ContainsRune(bullets+dashes, r) {
					return -1
				}
				return r
			}, s)
		}
		if want, got := squeeze(text), squeeze(printed(flow.Page)); want != got {
			t.Errorf("text %q, blocks %q", want, got)
		}
	})
}
