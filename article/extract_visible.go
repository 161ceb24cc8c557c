package article

import (
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
