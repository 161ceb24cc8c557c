package article

import (
	"strings"
	"testing"
)

// TestPageKinds says what matters of golden pages of hard kinds, whatever the rest
// of their golden files becomes: lines that must stand in this order, and words
// that must not stand in the body.
func TestPageKinds(t *testing.T) {
	for _, c := range []struct {
		page   string
		lines  []string
		absent []string
		why    string
	}{
		{"live-ticker", []string{"2023-10-15T00:20:00+02:00", "Die Feuerwehr hat", "2023-10-14T21:40:00+02:00", "Das Pumpwerk meldet", "2023-10-14T18:05:00+02:00", "Die untere Straße"}, []string{"Hafenbote"}, "entries in order, with the day that each clock belongs to"},
		{"live-blog-stated", []string{"2023-10-14T21:40:00Z Pumps are holding", "The pumping station", "2023-10-14T17:10:00Z Outer gate shut", "The harbour master"}, nil, "the last entry is as much of the story as the first"},
		{"live-report", []string{"2023-10-14T21:40:00Z", "Pumps are holding", "2023-10-14T18:05:00Z", "Lower road closed"}, nil, "marked times"},
		{"layout-table", []string{"header title: Old bridge to close", "body paragraph: The town council", "body paragraph: Work is to begin", "sidebar related: Other stories"}, []string{"Letters", "By Tove"}, "a table lays the page out"},
		{"interview", []string{"Comment devient-on", "Par hasard", "Qu'est-ce qui a", "Le chauffage"}, nil, "questions and answers in order"},
		{"pull-quotes-between", []string{"body paragraph: Om kwart voor zeven", "sidebar related: Lees ook"}, []string{"Meest gelezen"}, "the quotes repeat the body"},
		{"match-scores", []string{"body listItem 1: Quarrymen 5-0 Fell Rovers", "body cell 2,1: Quarrymen", "body cell 2,3: 45"}, nil, "scores and the table are the story's"},
		{"recipe-card", []string{"body heading 3: Zutaten", "body listItem 1: 300 g Mehl", "body heading 3: Zubereitung", "sidebar comments: Kommentare"}, []string{"Habe Äpfel genommen"}, "the card is the story's, the comments are not"},
		{"article-continues-below", []string{"The old grain elevator", "A bell hangs"}, []string{"Advertisement", "continues below"}, "the line is no prose"},
		{"hover-cards", []string{"When the river authority", "The beer, by all accounts"}, []string{"Companies"}, "what a link shows is not said by the story"},
	} {
		a, _ := parseFile(t, new(Parser), "../testdata/pages/"+c.page+"/page.html")
		text, body := describe(a), a.Body.Text()
		for _, line := range c.lines {
			i := strings.Index(text, line)
			if i < 0 {
				t.Errorf("%s: %q is not there, or not in order: %s", c.page, line, c.why)
				break
			}
			text = text[i+len(line):]
		}
		for _, words := range c.absent {
			if strings.Contains(body, words) {
				t.Errorf("%s: %q stands in the body: %s", c.page, words, c.why)
			}
		}
	}
}
