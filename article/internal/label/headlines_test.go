package label

import (
	"context"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// TestHeadlineAbove: the headline of a plain text is the line above the story that tells
// of it, whatever a program has left above that.
func TestHeadlineAbove(t *testing.T) {
	const story = `The harbour office of Windrush will close the old ferry pier before the winter, its director said on Monday, since the storm of last week has torn away half of the planks.

The ferry will leave from the new quay until then, the director said. Nobody was hurt when the pier gave way, but two boats of the rowing club broke loose and drifted as far as the lighthouse.

Repairs to the pier will cost the town about two million, which the council has yet to find. "We have asked the ministry," the director said, "and we wait for an answer."`
	const menu = "Skip to main content\nHome\nNews\nSport\nWeather\nNotices\nSubscribe to the paper\n\n"
	const headline = "Windrush to close ferry pier after storm"
	for _, c := range []struct{ text, want, why string }{
		{headline + "\n\n" + story, headline, "nothing above it"},
		{menu + headline + "\n\nBy Mara Quill\n3 November 2025\n\n" + story, headline, "a menu above, byline and date below"},
		{menu + "Most read\nMill wheel turns once more in the valley\nTeachers march for a seventh day\n\n" + headline + "\n\n" + story, headline, "headlines of other stories above"},
		{menu + "News\n" + headline + "\nDirector says that half of the planks are gone.\n\nShare this story\n\n" + story, headline, "a deck below"},
		{menu + "Home / News / " + headline + "\n\n" + headline + "\n\n" + story, headline, "a trail of links ends in it"},
		{story, "", "the story alone"},
		{menu + story, "", "a menu and the story"},
		{"Dear reader,\n\n" + story, "", "a greeting"},
		{"From: Windrush harbour office\nTo: the press\n\n" + headline + "\n\n" + story, headline, "the head of a letter"},
		{headline + "\n\n7 November 2025\n\n" + story, headline, "a date below"},
		{headline + "\n\n" + story + "\n\nRepairs begin in May.", headline, "a short sentence ends the text"},
	} {
		f, err := flow.FromText(context.Background(), c.text, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		f.Page.Language = "en"
		if _, err := Decide(context.Background(), f); err != nil {
			t.Fatal(err)
		}
		var titles, body []string
		for _, b := range f.Page.Blocks {
			switch b.Verdict().Role {
			case page.Title:
				titles = append(titles, b.Text)
			case page.Body:
				body = append(body, b.Text)
			}
		}
		if got := strings.Join(titles, "\n"); got != c.want {
			t.Errorf("headline %q, want %q: %s", got, c.want, c.why)
		}
		want := c.text[strings.Index(c.text, story):]
		if got := strings.Join(body, "\n\n"); got != want {
			t.Errorf("%s: body %q", c.why, got)
		}
	}
}
