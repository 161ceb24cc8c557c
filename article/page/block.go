package page

import "golang.org/x/net/html"

// A Block is one run of text that the page sets apart: a paragraph, a
// heading, a list item, a cell, a link standing alone. It is a candidate with
// evidence; its role is decided by votes.
type Block struct {
	Index int        // its place in Page.Blocks
	Kind  Kind       // what the markup says it is
	Level int        // Heading: 1 to 6; ListItem: depth of nesting from 1; else 0
	Text  string     // what the page prints, white space collapsed but in Code
	Links []Link     // the links in Text, in order
	Node  *html.Node // the innermost element that holds all of it; nil for plain text
	Path  string     // where Node is: /html/body/main/p[3]; a line number for plain text: line[12]

	Row, Column int // Cell: its place in the table, from 1; else 0

	votes []Vote
	won   int     // the index of the strongest, the later among equals
	first [1]Vote // the memory of votes, as long as there is one
}

// A Link is a stretch of a block's text that leads somewhere.
type Link struct {
	Start, End int    // bytes of Block.Text
	URL        string // as the page prints it, white space trimmed; not resolved
	Rel        string // the rel attribute, lower case
}

// A Vote is one opinion of what a block is for.
type Vote struct {
	Role       Role
	Confidence Confidence
	Why        string // what speaks for it, for people: "model 0.93", "rule example.com/body"
}

// Vote says that the block is r. Votes are never taken back; a stronger or
// equal later one beats them.
func (b *Block) Vote(r Role, c Confidence, why string) {
	if b.votes == nil {
		b.votes = b.first[:0]
	}
	b.votes = append(b.votes, Vote{Role: r, Confidence: c, Why: why})
	if last := len(b.votes) - 1; c >= b.votes[b.won].Confidence {
		b.won = last
	}
}

// Verdict returns the strongest vote, the later among equals. Without any it
// is the zero Vote: Furniture, No.
func (b *Block) Verdict() Vote {
	if len(b.votes) == 0 {
		return Vote{}
	}
	return b.votes[b.won]
}

// Votes returns a copy of all votes in the order cast.
func (b *Block) Votes() []Vote { return append([]Vote(nil), b.votes...) }

// cut returns the pieces of b between the offsets, b itself being the first.
func (b *Block) cut(at []int) []*Block {
	at = offsets(b.Text, at)
	if len(at) == 0 {
		return []*Block{b}
	}
	whole := *b
	bounds := append(append([]int{0}, at...), len(whole.Text))
	pieces := make([]*Block, 0, len(bounds)-1)
	for i := 1; i < len(bounds); i++ {
		piece := b
		if i > 1 {
			piece = new(Block)
			*piece = whole
			piece.votes = append([]Vote(nil), whole.votes...)
		}
		piece.Text = whole.Text[bounds[i-1]:bounds[i]]
		piece.Links = clip(whole.Links, bounds[i-1], bounds[i])
		pieces = append(pieces, piece)
	}
	return pieces
}

// clip returns the links within [from, to), moved to start at from.
func clip(links []Link, from, to int) []Link {
	var kept []Link
	for _, l := range links {
		start, end := max(l.Start, from), min(l.End, to)
		if start < end {
			kept = append(kept, Link{Start: start - from, End: end - from, URL: l.URL, Rel: l.Rel})
		}
	}
	return kept
}
