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

// longestLegend is how many bytes the text of a figure has at most: where an element
// is not closed, the story goes on in it.
const longestLegend = 800

// figureNodes is how many nodes of a figure are looked at; one of more is none.
const figureNodes = 96

// figureOf returns what the figure shows that a line stands in.
func figureOf(b *page.Block) figured {
	figure := b.Node
	for up := 0; figure != nil && figure.DataAtom != atom.Figure; figure, up = figure.Parent, up+1 {
		if up == figureSteps {
			return figuredNothing
		}
	}
	if figure == nil || len(b.Text) > longestLegend {
		return figuredNothing
	}
	return shownBy(figure)
}

// shownBy returns what a figure shows.
func shownBy(figure *html.Node) figured {
	shows, size, seen := figuredNothing, 0, 0
	for n := figure; n != nil; n, seen = dom.Next(n, figure), seen+1 {
		if seen == figureNodes || size > longestLegend {
			return figuredNothing
		}
		switch n.DataAtom {
		case atom.Blockquote:
			shows = figuredQuotation
		case atom.Table, atom.Pre, atom.Ul, atom.Ol:
			return figuredNothing
		case atom.Img, atom.Video:
			if shows == figuredQuotation {
				return figuredNothing // whose picture is beside it
			}
			shows = figuredPicture
		}
		if isPrint(n) {
			size += len(n.Data)
		}
	}
	return shows
}
