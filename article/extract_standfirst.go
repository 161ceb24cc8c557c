package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// extractStandfirst votes for what stands around the headline and is told from
// prose by its place alone: the label above it, the lines between it and the
// byline, and the key points that a list gives before the story begins.
func extractStandfirst(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	title := lastTitle(p.Blocks)
	if title < 0 {
		return
	}
	voteAboveTitle(p.Blocks, title)
	voteSecondHeading(p.Blocks, title)
	voteNamed(p.Blocks, title, d)
	voteAboveByline(p.Blocks, title)
	voteKeyPoints(p.Blocks, title)
}

// lastTitle returns the last headline before the first block of body below one, or -1.
func lastTitle(blocks []*page.Block) int {
	title := -1
	for i, b := range blocks {
		switch role := b.Verdict().Role; {
		case role == page.Title && b.Kind == page.Heading:
			title = i
		case role == page.Body && title >= 0:
			return title
		}
	}
	return title
}

// kickerReach is how near before the headline its label stands.
const kickerReach = 2

// voteAboveTitle votes for a few words right above the headline that were taken
// for body, which begins below it.
func voteAboveTitle(blocks []*page.Block, title int) {
	for _, b := range blocks[max(0, title-kickerReach):title] {
		if b.Verdict().Role == page.Body && !flow.HasWords(b.Text, leastAbove) {
			b.Vote(page.Kicker, page.High, "right above the headline")
		}
	}
}

// What stands above a byline has so many blocks at most, of so many words at least.
const (
	mostAbove  = 4
	leastAbove = 5
)

// voteAboveByline votes for the prose right below the headline that a byline or
// a date parts from the body.
func voteAboveByline(blocks []*page.Block, title int) {
	end := title + 1
	for ; end < len(blocks) && end <= title+mostAbove && !signs(blocks[end]); end++ {
		switch blocks[end].Verdict().Role {
		case page.Body, page.Furniture, page.Deck:
		default:
			return
		}
	}
	if end > title+mostAbove || end+1 >= len(blocks) || !bodyWithin(blocks[end+1:], mostAbove) {
		return
	}
	for _, b := range blocks[title+1 : end] {
		account := strings.Contains(b.Text, "@") // an author's
		if !account && mayBeDeck(b, leastAbove) {
			b.Vote(page.Deck, page.High, "between headline and byline")
		}
	}
}

// signs reports whether a block says who wrote the story or when.
func signs(b *page.Block) bool {
	r := b.Verdict().Role
	return r == page.Byline || r == page.Date
}

// bodyWithin reports whether one of the first blocks is body.
func bodyWithin(blocks []*page.Block, reach int) bool {
	for _, b := range blocks[:min(reach, len(blocks))] {
		if b.Verdict().Role == page.Body {
			return true
		}
	}
	return false
}

// mostPoints is how many key points a story has at most.
const mostPoints = 8

// voteKeyPoints votes for the list, and its heading, with which the body opens
// where prose follows it. Lists of links lead to the chapters of the story.
func voteKeyPoints(blocks []*page.Block, title int) {
	first := title + 1
	for first < len(blocks) && blocks[first].Verdict().Role != page.Body && blocks[first].Kind != page.ListItem {
		first++
	}
	from := first
	if from < len(blocks) && blocks[from].Kind != page.ListItem && !flow.HasWords(blocks[from].Text, leastAbove) {
		from++
	}
	end := from
	for end < len(blocks) && blocks[end].Kind == page.ListItem && len(blocks[end].Links) == 0 && blocks[end].Verdict().Role == page.Body {
		end++
	}
	if end-from < 2 || end-from > mostPoints || !bodyWithin(blocks[end:], mostAbove) {
		return
	}
	for _, b := range blocks[first:end] {
		b.Vote(page.Deck, page.High, "key points before the story")
	}
}
