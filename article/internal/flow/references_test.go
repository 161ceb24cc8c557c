package flow

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/page"
)

func TestReferences(t *testing.T) {
	type block struct {
		Text  string
		Links []page.Link
	}
	const listed = "\n\nReferences\n\n   1. https://quay.example/a\n   2. https://quay.example/b\n"
	a := func(start, end int) page.Link {
		return page.Link{Start: start, End: end, URL: "https://quay.example/a"}
	}
	b := func(start, end int) page.Link {
		return page.Link{Start: start, End: end, URL: "https://quay.example/b"}
	}
	for _, c := range []struct {
		name, in string
		want     []block
		why      string
	}{
		{"menu", "* [1]Tides\n* [2]Ferries" + listed, []block{{"Tides", []page.Link{a(0, 5)}}, {"Ferries", []page.Link{b(0, 7)}}}, "the marks are no text, the list says where they lead"},
		{"in a line", "See [1]the tides and [2]the ferries." + listed, []block{{"See the tides and the ferries.", []page.Link{a(4, 17), b(18, 30)}}}, "where a link ends is not printed"},
		{"without words", "[1][2]Tides" + listed, []block{{"Tides", []page.Link{b(0, 5)}}}, "a picture has none"},
		{"hidden", "[1]Tides\n\nReferences\n\nVisible links:\n1. https://quay.example/a\n\nHidden links:\n2. https://quay.example/b", []block{{"Tides", []page.Link{a(0, 5)}}}, "links without marks are listed too"},
		{"footnotes", "The tide was high[1] and the quay[2] wet." + listed, []block{{"The tide was high[1] and the quay[2] wet.", nil}, {"References", nil}, {"1. https://quay.example/a", nil}, {"2. https://quay.example/b", nil}}, "marks behind words are of sources, which belong to the text"},
		{"no list", "[1]Tides\n[2]Ferries", []block{{"[1]Tides", nil}, {"[2]Ferries", nil}}, "without addresses a number in brackets is text"},
		{"gap in the list", "[1]Tides\n\nReferences\n1. https://quay.example/a\n3. https://quay.example/c", []block{{"[1]Tides", nil}, {"References", nil}, {"1. https://quay.example/a", nil}, {"3. https://quay.example/c", nil}}, "lynx numbers all"},
		{"far number", "[1]Tides in [2027]Quay and [2]Ferries" + listed, []block{{"Tides in [2027]Quay and Ferries", []page.Link{a(0, 23), b(24, 31)}}}, "a number that is not listed is text"},
	} {
		f, err := FromText(context.Background(), c.in, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		var got []block
		for _, b := range f.Page.Blocks {
			got = append(got, block{b.Text, b.Links})
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestListedAddress(t *testing.T) {
	for _, c := range []struct {
		in, address, why string
		number           int
	}{
		{"12. https://quay.example/", "https://quay.example/", "as lynx lists them", 12},
		{"1. mailto:desk@quay.example", "mailto:desk@quay.example", "of any kind", 1},
		{"1. Tides: high", "", "not words", 0},
		{"x. https://quay.example/", "", "behind a number", 0},
		{"0. https://quay.example/", "", "from one", 0},
	} {
		if number, address := listedAddress(c.in); number != c.number || address != c.address {
			t.Errorf("listedAddress(%q) = %d, %q, want %d, %q: %s", c.in, number, address, c.number, c.address, c.why)
		}
	}
}
