package rules

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// A form is where an expression looks.
type form uint8

const (
	formCSS      form = iota // h1.head, time@datetime
	formMeta                 // meta:author
	formLD                   // ld:NewsArticle.author.name
	formText                 // text:^By (.*)
	formConstant             // =Harbour desk
)

// An expression is one compiled "select" with its transforms.
type expression struct {
	text      string // as the rule says it
	form      form
	selector  *selector
	attribute string         // formCSS: the attribute; "" for the text
	name      string         // formMeta: the name; formConstant: the value
	path      []string       // formLD
	pattern   *regexp.Regexp // formText
	transform transform
	date      dateForm
}

// A find is one value that an expression found, and where.
type find struct {
	text   string
	node   *html.Node    // formCSS
	blocks []*page.Block // what the page prints for it
}

// maxFinds is how many values one expression finds at the most: nobody means
// more, and lists of values are compared with one another.
const maxFinds = 200

// find returns the values, transformed, in the order of the page.
func (e *expression) find(p *page.Page) []find {
	var finds []find
	for _, f := range e.raw(p) {
		for _, text := range e.transform.apply(f.text) {
			if len(finds) == maxFinds {
				return finds
			}
			finds = append(finds, find{strings.Clone(text), f.node, f.blocks})
		}
	}
	return finds
}

// raw returns the values as they stand on the page.
func (e *expression) raw(p *page.Page) []find {
	switch e.form {
	case formMeta:
		return e.metaValues(p)
	case formLD:
		return statedValues(p, e.path)
	case formText:
		return e.textValues(p)
	case formConstant:
		return []find{{text: e.name}}
	}
	var finds []find
	nodes := e.selector.find(p)
	for _, n := range nodes[:min(len(nodes), maxFinds)] {
		f := find{node: n}
		if e.attribute != "" {
			f.text = attributeOf(n, e.attribute)
		} else {
			f.text, f.blocks = textOf(n), p.Under(n)
		}
		finds = append(finds, f)
	}
	return finds
}

func (e *expression) metaValues(p *page.Page) []find {
	var finds []find
	for _, v := range p.Stated.All(e.name) {
		finds = append(finds, find{text: v.Text})
	}
	return finds
}

// textValues returns what the pattern takes of each block: its first group, or
// all that it matches.
func (e *expression) textValues(p *page.Page) []find {
	var finds []find
	for _, b := range p.Blocks {
		if len(finds) == maxFinds {
			break
		}
		if m := e.pattern.FindStringSubmatch(b.Text); m != nil {
			finds = append(finds, find{text: m[min(1, len(m)-1)], blocks: []*page.Block{b}})
		}
	}
	return finds
}

// found returns the blocks that the expression selects, each once, in reading
// order, and how many elements or blocks it matched.
func (e *expression) found(p *page.Page) (blocks []*page.Block, matched int) {
	if e.form == formText {
		for _, b := range p.Blocks {
			if e.pattern.MatchString(b.Text) {
				blocks = append(blocks, b)
			}
		}
		return blocks, len(blocks)
	}
	until := -1 // blocks up to it are taken: elements may nest
	nodes := e.selector.find(p)
	for _, n := range nodes {
		under := p.Under(n)
		for len(under) > 0 && under[0].Index <= until {
			under = under[min(len(under), until-under[0].Index+1):]
		}
		if len(under) > 0 {
			until = under[len(under)-1].Index
			blocks = append(blocks, under...)
		}
	}
	return blocks, len(nodes)
}

// statedValues follows a path through the JSON-LD of the page: names of
// properties, before which the name of a type may stand. The first item that
// has something there gives its values.
func statedValues(p *page.Page, path []string) []find {
	for _, item := range p.Stated.Items {
		if item.Source != page.JSONLD {
			continue
		}
		rest := path
		if item.Is(path[0]) {
			rest = path[1:]
		}
		var finds []find
		for _, text := range follow(item, rest) {
			finds = append(finds, find{text: text})
		}
		if len(finds) > 0 {
			return finds
		}
	}
	return nil
}

func follow(item *page.Item, path []string) []string {
	var texts []string
	if len(path) == 0 {
		return nil
	}
	for _, property := range item.All(path[0]) {
		switch {
		case len(path) == 1:
			texts = append(texts, property.String())
		case property.Item != nil:
			texts = append(texts, follow(property.Item, path[1:])...)
		}
	}
	return texts
}

func attributeOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// maxText is how much text of one element is read as a value.
const maxText = 16 << 10

// textOf returns the text of an element, the pieces of different boxes apart.
func textOf(root *html.Node) string {
	var text strings.Builder
	for n := root; n != nil && text.Len() < maxText; {
		switch {
		case n.Type == html.TextNode:
			text.WriteString(firstBytes(n.Data, maxText-text.Len()))
		case n.Type == html.ElementNode && breaks[n.Data]:
			text.WriteByte(' ')
		}
		n = after(n, root)
	}
	return text.String()
}

// firstBytes returns so many bytes of a text at the most, and no half of a character.
func firstBytes(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}

// breaks are elements before which the text of an element goes on apart.
var breaks = map[string]bool{
	"br": true, "p": true, "div": true, "li": true, "td": true, "th": true, "tr": true, "dt": true, "dd": true, "section": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "blockquote": true, "figcaption": true, "ul": true, "ol": true,
}

// after returns the node after n within root, in document order; scripts and
// styles are passed whole.
func after(n, root *html.Node) *html.Node {
	if n.FirstChild != nil && n.Data != "script" && n.Data != "style" {
		return n.FirstChild
	}
	for n != root && n.NextSibling == nil {
		n = n.Parent
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}
