package flow

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// Servers that render with React send a page in pieces: where one is not ready they
// leave a template called B:1, or P:1 within a piece, and something to show until then,
// and send the piece behind the page, in a hidden element called S:1, which a script
// moves there. Readers see it in its place, and so does the walk.

// Pieces of one page are so many at most, and nest so deep.
const (
	mostPieces  = 1000
	nestedDepth = 16
)

// What is shown until a piece arrives has so many words and nodes at most.
const (
	waitingWords = 12
	waitingNodes = 200
)

// pieces are those of a page that was sent so.
type pieces struct {
	hidden map[string]*html.Node     // by their number
	awaits map[string]bool           // numbers of templates
	behind map[*html.Node]*html.Node // templates of the pieces that the walk is in
	placed map[*html.Node]bool       // pieces that it has met in their places
}

// notePiece remembers a hidden element that is a piece, or a template that waits for one,
// for a second walk.
func (w *walker) notePiece(n *html.Node) {
	kind, number, ok := strings.Cut(dom.Attr(n, "id"), ":")
	switch {
	case w.pieces.behind != nil || !ok || number == "" || len(w.pieces.hidden)+len(w.pieces.awaits) >= 2*mostPieces:
	case kind == "S" && n.DataAtom != atom.Template:
		if w.pieces.hidden == nil {
			w.pieces.hidden = make(map[string]*html.Node)
		}
		w.pieces.hidden[number] = n
	case (kind == "B" || kind == "P") && n.DataAtom == atom.Template:
		if w.pieces.awaits == nil {
			w.pieces.awaits = make(map[string]bool)
		}
		w.pieces.awaits[number] = true
	}
}

// inPieces reports whether a template of the page has its piece.
func (p *pieces) inPieces() bool {
	for number := range p.awaits {
		if p.hidden[number] != nil {
			return true
		}
	}
	return false
}

// placing returns the pieces for a walk that puts them in their places.
func (p *pieces) placing() pieces {
	return pieces{hidden: p.hidden, behind: make(map[*html.Node]*html.Node), placed: make(map[*html.Node]bool)}
}

// pieceFor returns the piece that a template waits for, once; nil if there is none.
func (w *walker) pieceFor(n *html.Node) *html.Node {
	p := &w.pieces
	if p.behind == nil || n.DataAtom != atom.Template || len(p.behind) >= nestedDepth {
		return nil
	}
	kind, number, _ := strings.Cut(dom.Attr(n, "id"), ":")
	piece := p.hidden[number]
	if piece == nil || kind != "B" && kind != "P" {
		return nil
	}
	delete(p.hidden, number)
	p.behind[piece], p.placed[piece] = n, true
	return piece
}

// goOn returns the node behind which the walk goes on once it leaves one: the node
// itself or, for a piece, the template it was met at and what is shown until it arrives.
func (w *walker) goOn(n *html.Node) *html.Node {
	if len(w.pieces.behind) == 0 {
		return n
	}
	template := w.pieces.behind[n]
	if template == nil {
		return n
	}
	delete(w.pieces.behind, n)
	if next := template.NextSibling; next != nil && next.Type == html.ElementNode && next.DataAtom != atom.Template && strings.HasPrefix(dom.Attr(template, "id"), "B:") && isStandIn(next) {
		return next
	}
	return template
}

// isStandIn reports whether an element has so few words that it may be what is shown until
// a piece arrives.
func isStandIn(root *html.Node) bool {
	words, nodes := 0, 0
	for n := root; n != nil; n, nodes = dom.Next(n, root), nodes+1 {
		if n.Type == html.TextNode {
			words += wordsUpTo(n.Data, waitingWords+1)
		}
		if words > waitingWords || nodes > waitingNodes {
			return false
		}
	}
	return true
}
