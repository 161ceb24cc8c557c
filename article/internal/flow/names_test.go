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
		one, other := f.Features[0].Names[0], f.Features[1].Names[0]
		if (one == other) != test.same {
			t.Errorf("%s: names %d and %d, want the same: %v", test.why, one, other, test.same)
		}
		shared := 0
		for _, word := range f.Names.Of(one) {
			if slices.Contains(f.Names.Of(other), word) {
				shared++
			}
		}
		if shared != test.shared {
			t.Errorf("%s: %d words in common, want %d", test.why, shared, test.shared)
		}
	}
}

// TestNamesAround holds the names of a block to the elements around it, the nearest
// first; html and body have none.
func TestNamesAround(t *testing.T) {
	f, _ := fromHTML(t, `<body class=page><main class=a><div class=b><p><b>The bell</b></p></div><div class=b><p><b>The pier</b></p></div></main>`)
	names := f.Features[0].Names
	if names != f.Features[1].Names {
		t.Errorf("%v and %v where elements are called alike", names, f.Features[1].Names)
	}
	for level, want := range []int{1, 1, 2, 2, 0, 0, 0} { // b, p, div and main: a letter is a whole class but no part
		if got := len(f.Names.Of(names[level])); got != want {
			t.Errorf("element %d has a name of %d words, want %d", level, got, want)
		}
	}
}

// TestManyNames holds the number of names and of their words to the bounds.
func TestManyNames(t *testing.T) {
	var page strings.Builder
	for n := range mostNames + 100 {
		fmt.Fprintf(&page, "<p id=n%d>The bell</p>", n)
	}
	page.WriteString("<p class=\"")
	for n := range 200 {
		fmt.Fprintf(&page, "%c%c ", 'a'+n%26, 'a'+n/26)
	}
	page.WriteString("\">The pier</p>")
	f, _ := fromHTML(t, page.String())
	if got := f.Names.Count(); got != mostNames+1 {
		t.Errorf("%d names, want %d and that of nothing", got, mostNames)
	}
	if last := f.Features[len(f.Features)-1].Names[0]; last != 0 {
		t.Errorf("the last element has name %d beyond the bound", last)
	}
	f, _ = fromHTML(t, page.String()[strings.LastIndex(page.String(), "<p class"):])
	if got := len(f.Names.Of(f.Features[0].Names[0])); got != mostNameWords {
		t.Errorf("a name of %d words, want %d", got, mostNameWords)
	}
}
