package article

import (
	"testing"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

func TestSlotOf(t *testing.T) {
	block := func(path, class string) *page.Block {
		return &page.Block{Path: path, Node: &html.Node{Type: html.ElementNode, Data: "a", Attr: []html.Attribute{{Key: "class", Val: class}}}}
	}
	for _, c := range []struct {
		a, b *page.Block
		same bool
		why  string
	}{
		{block("/html/body/ul/li[2]/a", "x"), block("/html/body/ul/li[31]/a", "x"), true, "positions do not count"},
		{block("/html/body/ul/li/a", "x"), block("/html/body/ul[2]/li[3]/a", "x"), true, "nor does it that there is one"},
		{block("/html/body/ul/li/a", "x"), block("/html/body/ul/li/a", "y"), false, "classes do"},
		{block("/html/body/ul/li/a", "x"), block("/html/body/ol/li/a", "x"), false, "so do the elements"},
		{block("/html/body/ul/li/a", "x"), block("/html/body/ul/li/b", "x"), false, "the last one too"},
		{block("/html/body/a[b", "x"), block("/html/body/a[c", "x"), true, "a bracket that is part of a name hides what is behind it"},
		{&page.Block{Path: "line[3]"}, &page.Block{Path: "line[4]"}, true, "lines of plain text stand in one place"},
	} {
		if got := slotOf(c.a) == slotOf(c.b); got != c.same {
			t.Errorf("%s, %s: %v; %s", c.a.Path, c.b.Path, got, c.why)
		}
	}
}
