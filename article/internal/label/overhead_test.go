package label

import (
	"context"
	"strings"
	"testing"
)

// topOf returns the line that is the headline of a plain text.
func topOf(t *testing.T, text string) string {
	t.Helper()
	l := newLabeller(context.Background(), flowOf(t, text))
	defer l.release()
	if i := l.topLine(); i >= 0 {
		return l.blocks[i].Text
	}
	return ""
}

func TestTopLine(t *testing.T) {
	const title = "The bell moves to the pier"
	story := "\n\nBy Jane Doe\n4 March 2024\n\n" + prose1 + "\n\n" + prose2 + "\n\n"
	for _, c := range []struct{ above, below, why string }{
		{"", "", "it opens the text"},
		{"Skip to the main content\nMenu\n\n", "", "a link past the menu"},
		{"Zum Inhalt der Seite springen\n\n", "", "the same in German"},
		{"Перейти к содержанию этой страницы\n\n", "", "and in Russian"},
		{"Trouble reading this? Open it in your browser\n\n", "", "a letter's copy on the web"},
		{"Visualizza questa lettera nel tuo browser\n\n", "", "the same in Italian"},
		{"> View this letter in a browser\n\n", "", "quoted"},
		{"Town | Harbour and coast | Sport | Letters\n\n", "", "a menu in one line"},
		{"[Town](https://bell.example/t) [The sea](https://bell.example/s)\n\n", "", "a menu of links"},
		{"Page 3 of 12\n\n", "", "the number of a page"},
		{"Seite 3 von 12\n\n", "", "the same in German"},
		{"4/3/24, 10:05 PM    The bell moves to the pier | The Ostvik Bell\n\n", "", "what browsers print above a page"},
		{"The Bell of Ostvik\n\n", "© 2024 The Bell of Ostvik. All rights reserved.", "the paper that has the rights"},
		{"[1]The Bell of Ostvik\n\n", "© 2024 The Bell of Ostvik. All rights reserved.", "the same with the number of a link"},
		{"Town\nCoast\nArts and old crafts\nSport\nLetters\n\n", "", "among the entries of a menu"},
		{"Welcome to Ostvik\n\nHere is what the town talks about today.\n\n", "", "a greeting; the headline stands above the byline"},
	} {
		if got := topOf(t, c.above+title+story+c.below); got != title {
			t.Errorf("the headline is %q: %s", got, c.why)
		}
	}
}

// TestTopLineStays holds lines that look like what stands above headlines to headlines.
func TestTopLineStays(t *testing.T) {
	for _, c := range []struct{ title, why string }{
		{"The bell has moved to the pier at last.", "some end with a full stop"},
		{"Skipper of the old ferry goes ashore", "opens like a link past the menu"},
		{"Page after page of the log is blank", "a page without a number"},
		{"View from the north pier returns", "no browser"},
		{"Maker of a browser opens an office in Ostvik", "no verb before it"},
		{"Opinion | The bell belongs in the tower", "one bar is that of a section"},
		{"The bell of Ostvik rings again tonight", "more than the name of the paper"},
	} {
		text := c.title + "\n\nWhat the fishermen asked for has come true\n\nBy Jane Doe\n\n" + prose1 + "\n\n" + prose2 + "\n\n© 2024 The Bell of Ostvik"
		if got := topOf(t, text); got != c.title {
			t.Errorf("the headline is %q, want %q: %s", got, c.title, c.why)
		}
	}
}

// TestTopLineOfNone holds a text that opens with nothing but what stands above headlines
// to none.
func TestTopLineOfNone(t *testing.T) {
	if got := topOf(t, "Skip to the main content\n\n"+strings.Repeat(prose1+" ", 3)); got != "" {
		t.Errorf("the headline is %q", got)
	}
}
