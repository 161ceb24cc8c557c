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

// Of captions and alternative texts that are not the same one begins with the other: so
// many characters at least, and behind an alternative text at most as many as whose the
// picture is takes.
const (
	leastShared = 24
	mostCredit  = 48
)

// tellsSame reports whether a line is the alternative text of a picture, or the one is
// where the other stops.
func tellsSame(line, alternative []byte) bool {
	switch {
	case bytes.HasPrefix(line, alternative):
		more := len(line) - len(alternative)
		return more == 0 || len(alternative) >= leastShared && more <= mostCredit
	case bytes.HasPrefix(alternative, line):
		return len(line) >= leastShared
	}
	return false
}

// pictureSteps is how many nodes before a line its picture is looked for.
const pictureSteps = 16

// extractAlternatives finds captions: a line of the story that the picture right above
// it has for those who cannot see it.
func extractAlternatives(p *page.Page, d *Draft) {
	var text, alternative []byte
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Node == nil || b.Kind == page.Heading || b.Verdict().Role != page.Body || len(b.Text) > 2*longestAlternative {
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
		if text = appendLetters(text[:0], b.Text); tellsSame(text, alternative) {
			b.Vote(page.Caption, page.High, "is what the picture above it shows")
		}
	}
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
	return n.Type == html.TextNode && (n.Parent == nil || n.Parent.DataAtom != atom.Noscript) && strings.TrimSpace(n.Data) != ""
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
