package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

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
		if role == page.Deck {
			return // there is one
		}
		if role != page.Body && (role != page.Furniture || b.Kind != page.Heading || i > title+besideTitle) {
			continue
		}
		if b.Kind == page.Heading && mayBeDeck(b, deckWords) && !isNumbered(b.Text) && bodyWithin(blocks[i+1:], mostAbove) && !opensChapter(b, blocks[i+1:]) {
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

// opensChapter reports whether a heading is the first of several, by those below it: one
// that is no sentence if there are any, and a sentence if there are others like it.
func opensChapter(heading *page.Block, below []*page.Block) bool {
	sentence := endsStatement(heading.Text)
	return slices.ContainsFunc(below, func(b *page.Block) bool {
		if b.Verdict().Role != page.Body || b.Kind != page.Heading && !isBoldLine(b) {
			return false
		}
		return !sentence || b.Kind == page.Heading && b.Level == heading.Level && (endsStatement(b.Text) || flow.HasWords(b.Text, deckWords))
	})
}

// endsStatement reports whether a text ends as statements do, before marks that close
// quotations or brackets.
func endsStatement(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”»“’')）」』 "))
	return strings.ContainsRune(".!…。！।", last)
}

// isNumbered reports whether a line opens with a number, or has one as its second word:
// "1. …", "§ 3 …", "Step 2: …".
func isNumbered(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	second, _, _ := strings.Cut(rest, " ")
	return hasDigit(first) || second != "" && second[0] >= '0' && second[0] <= '9' && (strings.ContainsAny(second, ".:)") || first == "§")
}

// boldLine is how many bytes a line has at most that stands for a heading.
const boldLine = 100

// isBoldLine reports whether all of a short line is bold.
func isBoldLine(b *page.Block) bool {
	return b.Node != nil && len(b.Text) <= boldLine && (isBold(b.Node) || holdsBold(b.Node))
}

// holdsBold reports whether all that an element holds is one that is bold.
func holdsBold(n *html.Node) bool {
	only := n.FirstChild
	return only != nil && only.NextSibling == nil && isBold(only)
}

func isBold(n *html.Node) bool { return n.DataAtom == atom.Strong || n.DataAtom == atom.B }

// deckNames are parts of what elements are called that hold the deck.
var deckNames = newFragments(
	"standfirst", "summary", "synopsis", "excerpt", "subtitle", "sub-title", "subheadline", "subline", "strapline", "article-deck", "article-dek",
	"chapo", "vorspann", "teaser_text", "teaser-text", "bajada", "copete", "entradilla", "sottotitolo", "occhiello", "catenaccio",
)

// noDeckNames are parts of such names beside which they mean something else.
var noDeckNames = newFragments("image", "photo", "media", "author", "audio", "series", "weather", "caption", "card", "teaser-list")

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
	for ; n != nil && n.Parent != nil && n.DataAtom != atom.Figcaption && n.DataAtom != atom.Figure; n = n.Parent {
		for _, name := range [...]string{dom.Attr(n, "class"), dom.Attr(n, "id")} {
			if deckNames.in(name) {
				return !noDeckNames.in(name)
			}
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
