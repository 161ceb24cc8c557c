package flow

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/page"
)

// skipped reports whether the text in an element is not visible text.
func skipped(a atom.Atom) bool {
	switch a {
	case atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Svg,
		atom.Textarea, atom.Select, atom.Iframe:
		return true
	}
	return false
}

// kindOf returns the kind of the block that an element holds directly, and
// its heading level. ok is false where the element says nothing, so that the
// kind of the elements around it holds on.
func kindOf(n *html.Node) (k page.Kind, level int, ok bool) {
	switch n.DataAtom {
	case atom.P:
		return page.Paragraph, 0, true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return page.Heading, int(n.Data[1] - '0'), true
	case atom.Li, atom.Dt, atom.Dd:
		return page.ListItem, 0, true
	case atom.Blockquote:
		return page.Quote, 0, true
	case atom.Figcaption, atom.Caption:
		return page.Figcaption, 0, true
	case atom.Td, atom.Th:
		return page.Cell, 0, true
	case atom.Pre:
		return page.Code, 0, true
	case atom.Button, atom.Legend, atom.Option:
		return page.Button, 0, true
	}
	return page.Text, 0, false
}

// outranks reports whether the kind of an element around another is kept
// although the inner one has a kind: a paragraph in a quote, a list item or a
// cell is quoted, listed, in a cell.
func outranks(outer, inner page.Kind) bool {
	switch outer {
	case page.Quote, page.ListItem, page.Cell, page.Figcaption, page.Button:
		return inner == page.Paragraph || inner == page.Text
	}
	return false
}
