package meta

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

func FuzzJSONLD(f *testing.F) {
	f.Add(`{"@type":"A","b":[1,"c\u00e9",{}],}`)
	f.Add("[[[{'a':\"b\"c\"}")
	f.Add(`{"@graph":[{"@id":"#a","@type":["A","B"],"author":{"@id":"#b"}},{"@id":"#b","name":"\ud83d x"}]}`)
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) {
			return // package decode hands on text alone
		}
		var stated [2]*page.Stated
		for i := range stated {
			n := &html.Node{Type: html.ElementNode, Data: "script"}
			n.AppendChild(&html.Node{Type: html.TextNode, Data: source})
			r := reader{ctx: context.Background(), stated: new(page.Stated), left: DefaultMaxJSONLD}
			r.script(n)
			stated[i] = r.stated
		}
		if diff := cmp.Diff(dump(stated[0]), dump(stated[1])); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
		if text := dump(stated[0]); !utf8.ValidString(text) {
			t.Errorf("%q is no text", text)
		}
	})
}

// outline writes down all that is in a tree.
func outline(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		fmt.Fprintf(&b, "%p %p %q %v\n", n, n.Parent, n.Data, n.Attr)
	}
	return b.String()
}

// values writes down what is stated.
func values(s *page.Stated) string {
	var b strings.Builder
	b.WriteString(dump(s))
	for _, list := range [][]page.Value{s.Meta, s.Links, s.Times, s.Marks} {
		for _, v := range list {
			fmt.Fprintf(&b, "\n%q %q %s", v.Name, v.Text, v.Path)
		}
	}
	return b.String()
}

func FuzzFromTree(f *testing.F) {
	files, _ := filepath.Glob("../../../testdata/pages/*/page.html")
	for _, file := range files {
		if data, err := os.ReadFile(file); err == nil {
			f.Add(string(data))
		}
	}
	f.Add("<div itemscope itemtype=A itemref=b><b itemprop=c>d</b></div><i id=b itemprop=e><time datetime=2024-05-02>")
	f.Add("<meta property=og:title content=a><link rel=canonical href=b><title>c</title><p class=byline>By d")
	f.Fuzz(func(t *testing.T, source string) {
		root, err := html.Parse(strings.NewReader(strings.ToValidUTF8(source, "?")))
		if err != nil {
			return // too deep
		}
		before := outline(root)
		s, _, err := FromTree(context.Background(), root, DefaultMaxJSONLD)
		if err != nil {
			t.Fatal(err)
		}
		again, _, _ := FromTree(context.Background(), root, DefaultMaxJSONLD)
		if diff := cmp.Diff(values(s), values(again)); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
		if diff := cmp.Diff(before, outline(root)); diff != "" {
			t.Errorf("the tree was changed:\n%s", diff)
		}
		if text := values(s); !utf8.ValidString(text) {
			t.Errorf("%q is no text", text)
		}
	})
}
