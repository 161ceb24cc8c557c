package article

import (
	"strconv"
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractVisible reads the lines at the headline as readers do: kicker, deck
// and tags.
func extractVisible(p *page.Page, d *Draft) {
	var tags []string
	for _, b := range p.Blocks {
		switch b.Verdict().Role {
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
	if len(tags) > 0 && len(tags) <= mostTags {
		d.Tags.Propose(tags, "text", tagConfidence(tags, d))
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

// countMarks takes out what stands in counts.
var countMarks = strings.NewReplacer(",", "", ".", "", "(", "")

// readCount reads "8,654 views" off a short text.
func readCount(text string, s *Stats) bool {
	fields := strings.Fields(strings.ToLower(text))
	if len(fields) < 2 || len(fields) > 4 {
		return false
	}
	n, err := strconv.Atoi(countMarks.Replace(fields[0]))
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
