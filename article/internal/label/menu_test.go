package label

import (
	"context"
	"testing"
)

func TestOfMenu(t *testing.T) {
	for _, c := range []struct {
		source string
		want   bool
		why    string
	}{
		{"<nav><ul><li><a href=/sea>Sea and coast</a></li></ul></nav>", true, "a link in a nav element"},
		{"<nav><ul><li>Sea and coast</li></ul></nav>", false, "no link"},
		{"<nav><a href=/1>The bell moves to the north pier</a></nav>", false, "as long as a headline"},
		{"<article><nav><a href=#2>The north pier</a></nav></article>", false, "the contents of a story"},
		{"<footer><p><a href=/about>About us</a></p></footer>", true, "a link in the page's foot"},
		{"<footer><p><a href=/pier>Work at the pier</a></p></footer>", false, "four words in the foot, where lists of stories stand too"},
		{"<footer><p><a href=/about>About us</a> and others of the harbour</p></footer>", false, "little of it is linked"},
		{"<p><a href=/about>About us</a></p>", false, "nothing says that it is a menu"},
	} {
		l := newLabeller(context.Background(), flowOf(t, c.source+"<p>"+prose1+"</p>"))
		if got := l.ofMenu(0); got != c.want {
			t.Errorf("%s: %v; %s", c.source, got, c.why)
		}
		l.release()
	}
}

func TestIsTrifle(t *testing.T) {
	const list = "<div><i>Log in</i></div>"
	for _, c := range []struct {
		source string
		want   bool
		why    string
	}{
		{list + list + list, true, "words above the headline"},
		{"<div><a href=/sea>Sea</a></div>", true, "links there, though nothing calls them a menu"},
		{"<nav><div>Sea and coast</div></nav>", true, "words in a nav element"},
		{"<div><i>The bell moves to the north pier</i></div>", false, "as long as a headline"},
		{"<article><div><i>Log in</i></div></article>", false, "in an article"},
		{"<div class=related><h2>Related</h2><a href=/1>The bell</a></div>", false, "the rules take it for part of a list"},
		{"<footer><section><div><i>Log in</i></div></section></footer>", false, "little stands in the foot"},
		{"<footer><section><div><i>Log in</i></div>" + list + list + list + list + "</section></footer>", true, "much does"},
	} {
		l := newLabeller(context.Background(), flowOf(t, c.source+"<h1>The tide bell</h1><p>"+prose1+"</p>"))
		if got := l.isTrifle(0); got != c.want {
			t.Errorf("%s: %v; %s", c.source, got, c.why)
		}
		l.release()
	}
}
