package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func TestVerdict(t *testing.T) {
	b := new(Block)
	if v := b.Verdict(); v.Role != Furniture || v.Confidence != No {
		t.Errorf("no votes: %+v", v)
	}
	for _, c := range []struct {
		role Role
		c    Confidence
		want Role
		why  string
	}{
		{Body, Low, Body, "the only vote"},
		{Related, Low, Related, "the later of equals"},
		{Ad, No, Related, "no opinion changes nothing"},
		{Promo, Exact, Promo, "who knows beats who guesses"},
		{Body, High, Promo, "a weaker later one loses"},
	} {
		b.Vote(c.role, c.c, "")
		if got := b.Verdict().Role; got != c.want {
			t.Errorf("after %v: %v, want %v: %s", c.role, got, c.want, c.why)
		}
	}
}

func TestSplit(t *testing.T) {
	p := &Page{}
	for i, text := range []string{"before", "By Jane | 3 pm", "after"} {
		p.Blocks = append(p.Blocks, &Block{Index: i, Text: text})
	}
	b := p.Blocks[1]
	b.Links = []Link{{Start: 3, End: 12, URL: "/x"}}
	b.Vote(Byline, Low, "")
	p.Split(b, 10, 0, 99, 10)
	var got []string
	for i, b := range p.Blocks {
		got = append(got, b.Text)
		if b.Index != i {
			t.Errorf("block %d has index %d", i, b.Index)
		}
	}
	if diff := cmp.Diff([]string{"before", "By Jane | ", "3 pm", "after"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	p.Blocks[2].Vote(Date, Low, "")
	if p.Blocks[1].Verdict().Role != Byline || p.Blocks[2].Verdict().Role != Date {
		t.Error("the pieces share their votes")
	}
	want := [][]Link{{{Start: 3, End: 10, URL: "/x"}}, {{Start: 0, End: 2, URL: "/x"}}}
	if diff := cmp.Diff(want, [][]Link{p.Blocks[1].Links, p.Blocks[2].Links}); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

func TestNames(t *testing.T) {
	for r := range RoleCount {
		if got, ok := RoleOf(r.String()); !ok || got != r {
			t.Errorf("RoleOf(%q) = %v, %t", r.String(), got, ok)
		}
	}
	for k := Text; k <= Button; k++ {
		var got Kind
		text, _ := k.MarshalText()
		if got.UnmarshalText(text); got != k {
			t.Errorf("kind %v reads back as %v", k, got)
		}
	}
	for c := No; c <= Exact; c++ {
		var got Confidence
		text, _ := c.MarshalText()
		if got.UnmarshalText(text); got != c {
			t.Errorf("confidence %v reads back as %v", c, got)
		}
	}
}

func TestBefore(t *testing.T) {
	element := func(children ...*html.Node) *html.Node {
		n := &html.Node{Type: html.ElementNode, Data: "div"}
		for _, c := range children {
			n.AppendChild(c)
		}
		return n
	}
	one, two, three := element(), element(), element()
	img, inner, last := element(), element(), element()
	root := element(one, element(img), element(two, inner), three, last)
	p := &Page{Root: root}
	for i, n := range []*html.Node{one, two, three} {
		p.Blocks = append(p.Blocks, &Block{Index: i, Node: n})
	}
	for _, c := range []struct {
		name string
		node *html.Node
		want int
	}{{"root", root, 0}, {"a block", two, 1}, {"between", img, 1}, {"behind in a box", inner, 2}, {"last", last, 3}, {"none", nil, 0}} {
		if got := p.Before(c.node); got != c.want {
			t.Errorf("%s: %d blocks before it, want %d", c.name, got, c.want)
		}
	}
}
