package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// deckWords is how many words a heading that opens the story has at least if it is its
// deck: chapters have shorter ones.
const deckWords = 9

// besideTitle is how far below the headline a heading may stand that was not taken for
// the story's.
const besideTitle = 2

// voteSecondHeading votes for a heading of many words right below the headline, where
// prose follows: the story has no chapters yet. One that does not end as sentences do
// may be the first of them.
func voteSecondHeading(blocks []*page.Block, title int) {
	for i := title + 1; i < len(blocks); i++ {
		b := blocks[i]
		role := b.Verdict().Role
		if role != page.Body && (role != page.Furniture || b.Kind != page.Heading || i > title+besideTitle) {
			continue
		}
		if b.Kind == page.Heading && mayBeDeck(b, deckWords) && bodyWithin(blocks[i+1:], mostAbove) && (endsSentence(b.Text) || !hasChapters(blocks[i+1:])) {
			b.Vote(page.Deck, page.High, "heading of many words below the headline")
		}
		return
	}
}

// mayBeDeck reports whether a line has so many words at least, leads nowhere and asks
// for nothing.
func mayBeDeck(b *page.Block, least int) bool {
	return flow.HasWords(b.Text, least) && len(b.Links) == 0 && boilerplate.Classify(b.Text) == boilerplate.ClassNone
}

// endsSentence reports whether a text ends as sentences do, before marks that close
// quotations or brackets.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”»“’')）」』 "))
	return strings.ContainsRune(".!?…。！？؟।", last)
}

// hasChapters reports whether a heading of the body is among the blocks.
func hasChapters(blocks []*page.Block) bool {
	return slices.ContainsFunc(blocks, func(b *page.Block) bool {
		return b.Kind == page.Heading && b.Verdict().Role == page.Body
	})
}

// deckNames are parts of what elements are called that hold the deck.
var deckNames = newFragments(
	"standfirst", "summary", "synopsis", "excerpt", "subtitle", "sub-title", "subheadline", "subline", "strapline", "article-deck", "article-dek",
	"chapo", "vorspann", "teaser_text", "teaser-text", "bajada", "copete", "entradilla", "sottotitolo", "occhiello", "catenaccio",
)

// voteNamed votes for lines that were taken for none of the story, between headline and
// body, whose own elements are called decks. What was taken for body stays so: leads of
// stories are called so as well. Names are a byline.
func voteNamed(blocks []*page.Block, title int, d *Draft) {
	for i := title + 1; i < len(blocks); i++ {
		b := blocks[i]
		switch b.Verdict().Role {
		case page.Body:
			return
		case page.Furniture, page.Caption:
			if !namedDeck(b.Node) || strings.HasSuffix(b.Text, ":") || !mayBeDeck(b, leastNamed) || !bodyWithin(blocks[i+1:], bodyReach) {
				continue
			}
			if authors := d.authorsIn(b.Text); !areFullNames(authors) || !fills(b.Text, authors) {
				b.Vote(page.Deck, page.High, "its element is called a deck")
			}
		}
	}
}

// A line that its element calls a deck has so many words at least, and the story begins
// so many blocks further down at most.
const (
	leastNamed = 8
	bodyReach  = 20
)

// namedDeck reports whether an element, or one that holds nothing else, is called a deck.
func namedDeck(n *html.Node) bool {
	for ; n != nil && n.Parent != nil; n = n.Parent {
		if deckNames.in(dom.Attr(n, "class")) || deckNames.in(dom.Attr(n, "id")) {
			return true
		}
		if !alone(n) {
			return false
		}
	}
	return false
}

// alone reports whether an element has no others beside it.
func alone(n *html.Node) bool {
	for s := n.Parent.FirstChild; s != nil; s = s.NextSibling {
		if s != n && s.Type == html.ElementNode {
			return false
		}
	}
	return true
}
