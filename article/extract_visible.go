package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractVisible reads the lines at the headline as readers do: kicker, deck
// and tags.
func extractVisible(p *page.Page, d *Draft) {
	var tags []string
	var deck standfirst
	scene := d.sceneOf(p)
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		switch b.Verdict().Role {
		case page.Kicker:
			if len(d.Kicker.all) == 0 {
				if label := kickerName(b.Text, scene.language); label != "" {
					d.Kicker.Propose(label, b.Path, page.Low)
				}
			}
		case page.Deck:
			deck.add(b)
		case page.Tags:
			if scene.title >= 0 && b.Index < scene.title-2*leadReach {
				continue // a menu of topics
			}
			tags = append(tags, tagTexts(b)...)
		}
	}
	if len(deck.lines) > 0 {
		d.Deck.Propose(strings.Join(deck.lines, "\n"), deck.path, page.High)
	}
	if len(tags) > 0 && len(tags) <= mostTags {
		d.Tags.Propose(tags, "text", tagConfidence(tags, d))
	}
}

// A standfirst gathers the lines of the deck: a summary, key points.
type standfirst struct {
	lines []string
	path  string // of the first
}

// add takes a line that says something new.
func (s *standfirst) add(b *page.Block) {
	for _, line := range s.lines {
		if strings.Contains(line, b.Text) {
			return
		}
	}
	if len(s.lines) == 0 {
		s.path = b.Path
	}
	s.lines = append(s.lines, b.Text)
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
