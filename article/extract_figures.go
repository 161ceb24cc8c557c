package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// extractFigures settles what the lines of the story are that stand in figures: HTML
// marks up a picture and its legend as it does a quotation and whose it is.
func extractFigures(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	var legends []*page.Block
	story, told := 0, 0 // bytes of the body, and of legends in it
	for i := max(s.body, 0); i < s.end && d.goOn(i); i++ {
		b := p.Blocks[i]
		role := b.Verdict().Role
		if role != page.Body && role != page.Caption {
			continue
		}
		kind := figureOf(b)
		if role == page.Caption {
			if kind == figuredQuotation {
				b.Vote(page.Body, page.High, "is a quotation, or whose it is")
			}
			continue
		}
		story += len(b.Text)
		if kind == figuredPicture {
			legends, told = append(legends, b), told+len(b.Text)
		}
	}
	if told > story/2 {
		return // a gallery: its legends tell the story
	}
	for _, b := range legends {
		b.Vote(page.Caption, page.High, "is the legend of a figure")
	}
}

// A figured is what the figure around a line shows.
type figured uint8

const (
	figuredNothing figured = iota // there is none, or it shows something else
	figuredPicture
	figuredQuotation
)

// figureSteps is how many elements around a line its figure is looked for.
const figureSteps = 6

// The text of a legend has so many bytes at most: where an element is not closed, the
// story goes on in it. Without an element of its own it is a line or two.
const (
	longestLegend = 800
	longestLine   = 300
)

// figureNodes is how many nodes of a figure are looked at; one of more is none.
const figureNodes = 96

// figureOf returns what the figure shows that a line stands in, if the line is its legend
// or a quotation.
func figureOf(b *page.Block) figured {
	var legend *html.Node
	figure := b.Node
	for up := 0; figure != nil && figure.DataAtom != atom.Figure; figure, up = figure.Parent, up+1 {
		if up == figureSteps {
			return figuredNothing
		}
		if figure.DataAtom == atom.Figcaption {
			legend = figure
		}
	}
	if figure == nil || b.Kind == page.Heading || len(b.Text) > longestLegend {
		return figuredNothing
	}
	f := lookInto(figure)
	switch {
	case f.other, f.size > longestLegend:
		return figuredNothing
	case f.quotation && !f.picture:
		return figuredQuotation
	case !f.picture || f.quotation || legend == nil && (f.legend || f.size > longestLine):
		return figuredNothing
	}
	return figuredPicture
}

// figureParts are what stands in a figure.
type figureParts struct {
	picture, quotation, legend bool
	other                      bool // what no legend is of, or too much
	size                       int  // bytes of text
}

// lookInto takes in a figure.
func lookInto(root *html.Node) (f figureParts) {
	seen := 0
	for n := root; n != nil; n, seen = dom.Next(n, root), seen+1 {
		if seen == figureNodes || f.size > longestLegend {
			f.other = true
			return f
		}
		switch n.DataAtom {
		case atom.Blockquote:
			f.quotation = true
			f.other = f.other || embedNames.in(dom.Attr(n, "class"))
		case atom.Table, atom.Pre, atom.Code, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			f.other = true
		case atom.Img, atom.Video:
			f.picture = true
		case atom.Figcaption:
			f.legend = true
		}
		if isPrint(n) {
			f.size += len(n.Data)
		}
	}
	return f
}

// embedNames are parts of the classes of quotations that are posts of other sites.
var embedNames = newFragments("instagram", "twitter", "tiktok", "fb-", "bluesky", "mastodon", "reddit")
