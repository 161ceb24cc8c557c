package flow

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestNames holds elements that are called alike to one name, and their words to
// what they share with others.
func TestNames(t *testing.T) {
	for _, test := range []struct {
		why, one, other string
		same            bool
		shared          int // words
	}{
		{"called alike", `<p class="deck lead">`, `<p class="deck lead">`, true, 5},
		{"a tag alone is a name", `<p>`, `<p>`, true, 1},
		{"another tag", `<p class=deck>`, `<h2 class=deck>`, false, 2},
		{"a whole class is another word than its parts", `<p class="wp-caption">`, `<p class="caption">`, false, 2},
		{"parts are set apart by marks, digits and capitals", `<p class="newsBox2 most_read">`, `<p class="news box most read">`, false, 5},
		{"capitals in a row are one part", `<p id=CMSBox>`, `<p id=cmsbox>`, false, 3},
		{"the case of letters does not matter, but it sets the name apart", `<p class=Deck>`, `<p class=deck>`, false, 3},
		{"what says nothing of the purpose is no part of it", `<p class=deck style=x>`, `<p class=deck data-n=7>`, true, 3},
		{"a word counts once", `<p class="deck deck" id=deck>`, `<p class=deck>`, false, 3},
	} {
		f, _ := fromHTML(t, test.one+"The bell</p>"+test.other+"The pier</p>")
		one, other := nameOf(f, 0, 0), nameOf(f, 1, 0)
		if (one == other) != test.same {
			t.Errorf("%s: names %d and %d, want the same: %v", test.why, one, other, test.same)
		}
		shared := 0
		for _, word := range f.Names.Words(one) {
			if slices.Contains(f.Names.Words(other), word) {
				shared++
			}
		}
		if shared != test.shared {
			t.Errorf("%s: %d words in common, want %d", test.why, shared, test.shared)
		}
	}
}

// nameOf is the name of an element around a block; level 0 is its own.
func nameOf(f *Flow, block, level int) int32 {
	name, called := int32(0), f.Features[block].Called
	for range level + 1 {
		name, called = f.Names.Calling(called)
	}
	return name
}

// TestNamesAround holds the names of a block to the elements around it, the nearest
// first; html and body have none.
func TestNamesAround(t *testing.T) {
	f, _ := fromHTML(t, `<body class=page><main class=a><div class=b><p><b>The bell</b></p></div><div class=b><p><b>The pier</b></p></div></main>`)
	if one, other := f.Features[0].Called, f.Features[1].Called; one != other {
		t.Errorf("callings %d and %d where all elements are called alike", one, other)
	}
	for level, want := range []int{1, 1, 2, 2, 0, 0} { // b, p, div and main: a letter is a whole class but no part
		if got := len(f.Names.Words(nameOf(f, 0, level))); got != want {
			t.Errorf("element %d has a name of %d words, want %d", level, got, want)
		}
	}
	f, _ = fromHTML(t, `<div class=a><p>The bell</p></div><div class=b><p>The pier</p></div>`)
	if nameOf(f, 0, 0) != nameOf(f, 1, 0) || f.Features[0].Called == f.Features[1].Called {
		t.Error("a paragraph has another name elsewhere, or the same calling")
	}
}

// TestManyNames holds the number of names and of their words to the bounds.
func TestManyNames(t *testing.T) {
	var page strings.Builder
	for n := range mostCallings + 100 {
		fmt.Fprintf(&page, "<p id=n%d>The bell</p>", n)
	}
	page.WriteString("<p class=\"")
	for n := range 200 {
		fmt.Fprintf(&page, "%c%c ", 'a'+n%26, 'a'+n/26)
	}
	page.WriteString("\">The pier</p>")
	f, _ := fromHTML(t, page.String())
	if names, callings := f.Names.Count(); names != mostCallings || callings != mostCallings {
		t.Errorf("%d names and %d callings, want %d", names, callings, mostCallings)
	}
	if last := f.Features[len(f.Features)-1].Called; last != 0 {
		t.Errorf("the last element is called %d beyond the bound", last)
	}
	f, _ = fromHTML(t, page.String()[strings.LastIndex(page.String(), "<p class"):])
	if got := len(f.Names.Words(nameOf(f, 0, 0))); got != mostNameWords {
		t.Errorf("a name of %d words, want %d", got, mostNameWords)
	}
}
