package article

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// Captions that stand in alternative texts have so many characters, letters and digits
// alone.
const (
	shortestAlternative = 12
	longestAlternative  = 400
)

// leastShared is how many characters an alternative text and a caption have in common
// at least where one goes on behind the other.
const leastShared = 24

// tellsSame reports whether a line is the alternative text of a picture, or the one goes on
// where the other stops, and whether it is the line that does.
func tellsSame(line, alternative []byte) (same, goesOn bool) {
	switch shared := min(len(line), len(alternative)); {
	case !bytes.Equal(line[:shared], alternative[:shared]):
		return false, false
	case len(line) == len(alternative):
		return true, false
	default:
		return shared >= leastShared, len(line) > shared
	}
}

// pictureSteps is how many nodes before a line its picture is looked for.
const pictureSteps = 16

// extractAlternatives finds captions: a line of the story that the picture right above
// it has for those who cannot see it.
func extractAlternatives(p *page.Page, d *Draft) {
	var text, alternative []byte
	first := d.sceneOf(p).body // opens the story, of which a system may take the text for its picture
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Node == nil || i == first || !mayBeCaption(b) {
			continue
		}
		picture := pictureAbove(b.Node)
		if picture == nil {
			continue
		}
		alternative = appendLetters(alternative[:0], dom.Attr(picture, "alt"))
		if len(alternative) < shortestAlternative || len(alternative) > longestAlternative {
			continue
		}
		text = appendLetters(text[:0], b.Text)
		if same, goesOn := tellsSame(text, alternative); same && !(goesOn && !isCredited(b)) {
			b.Vote(page.Caption, page.High, "is what the picture above it shows")
		}
	}
}

// isCredited reports whether a line says at its end whose the picture is: in brackets, by
// a sign or in an element of its own.
func isCredited(b *page.Block) bool {
	return strings.HasSuffix(b.Text, ")") || creditTail(b.Text) > 0 || creditElement(b) > 0
}

// mayBeCaption reports whether a block of the body is a line that may be a caption: no
// heading, by its markup or by its weight, and no entry of a list.
func mayBeCaption(b *page.Block) bool {
	if b.Verdict().Role != page.Body || b.Kind == page.Heading || b.Kind == page.ListItem || len(b.Text) > 2*longestAlternative {
		return false
	}
	only := b.Node.FirstChild
	return only == nil || only.NextSibling != nil || only.DataAtom != atom.Strong && only.DataAtom != atom.B
}

// pictureAbove returns the picture that begins an element, or stands before it with no
// text between; nil if there is none.
func pictureAbove(n *html.Node) *html.Node {
	seen := 0
	for c := n; c != nil && seen < pictureSteps && !isPrint(c); c, seen = dom.Next(c, n), seen+1 {
		if c.DataAtom == atom.Img {
			return c
		}
	}
	for seen = 0; n != nil && seen < pictureSteps; seen++ {
		if n = previous(n); n == nil || isPrint(n) {
			return nil
		}
		if n.DataAtom == atom.Img {
			return n
		}
	}
	return nil
}

// isPrint reports whether a node is text that can be seen.
func isPrint(n *html.Node) bool {
	return isWords(n) && (n.Parent == nil || n.Parent.DataAtom != atom.Noscript)
}

// previous returns the node that begins before n does, the nearest one.
func previous(n *html.Node) *html.Node {
	if n.PrevSibling == nil {
		return n.Parent
	}
	for n = n.PrevSibling; n.LastChild != nil; {
		n = n.LastChild
	}
	return n
}
