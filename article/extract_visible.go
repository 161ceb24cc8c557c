package article

import (
	"strconv"
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// extractVisible reads the lines at the headline as readers do: dates, kicker,
// deck, tags and counts.
func extractVisible(p *page.Page, d *Draft) {
	var tags []string
	for _, b := range p.Blocks {
		switch b.Verdict().Role {
		case page.Date, page.Byline:
			visibleDates(b, p.Language, d)
		case page.Kicker:
			if len(d.Kicker.all) == 0 {
				d.Kicker.Propose(b.Text, b.Path, page.Low)
			}
		case page.Deck:
			if len(d.Deck.all) == 0 {
				d.Deck.Propose(b.Text, b.Path, page.High)
			}
		case page.Tags:
			tags = append(tags, tagTexts(b)...)
		}
	}
	if len(tags) > 0 {
		d.Tags.Propose(tags, "text", page.Low)
	}
}

// visibleDates proposes the dates of a line: the first as published unless its
// words say otherwise.
func visibleDates(b *page.Block, language string, d *Draft) {
	text := b.Text
	for round := 0; round < 2; round++ {
		_, start, end, ok := calendar.Find(text, language)
		stamp, read := readDate(text, language)
		if !ok || !read {
			return
		}
		switch {
		case saysModified(text[:start]):
			d.Modified.Propose(stamp, b.Path, page.Low)
		case len(d.Published.all) == 0 || d.Published.all[len(d.Published.all)-1].Origin.By != "visible":
			d.Published.Propose(stamp, b.Path, page.Low)
		}
		text = text[end:]
	}
}

// tagTexts returns the links of a block of tags, or its text.
func tagTexts(b *page.Block) []string {
	if len(b.Links) == 0 {
		return nil
	}
	var tags []string
	for _, l := range b.Links {
		if tag := strings.Trim(b.Text[l.Start:l.End], " #,"); tag != "" && len(tag) < 80 {
			tags = append(tags, tag)
		}
	}
	return tags
}

// countWordsAfter are the words behind a count of views, shares or comments.
var countWordsAfter = []struct {
	words []string
	set   func(*Stats, int)
}{
	{[]string{"views", "view", "reads", "hits", "просмотр"}, func(s *Stats, n int) { s.Views = n }},
	{[]string{"shares", "share"}, func(s *Stats, n int) { s.Shares = n }},
	{[]string{"comments", "comment", "kommentare", "comentarios", "commentaires"}, func(s *Stats, n int) { s.Comments = n }},
}

// readCount reads "8,654 views" off a short text.
func readCount(text string, s *Stats) bool {
	fields := strings.Fields(strings.ToLower(text))
	if len(fields) < 2 || len(fields) > 4 {
		return false
	}
	n, err := strconv.Atoi(strings.NewReplacer(",", "", ".", "", "(", "").Replace(fields[0]))
	if err != nil || n < 0 {
		return false
	}
	for _, c := range countWordsAfter {
		for _, word := range c.words {
			if strings.HasPrefix(fields[1], word) {
				c.set(s, n)
				return true
			}
		}
	}
	return false
}
