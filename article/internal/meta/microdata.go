package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// maxScopes bounds how deep microdata items nest.
const maxScopes = 32

// maxProperty bounds the text of one microdata property. The body of an
// article is marked up too, but its text is in the blocks already.
const maxProperty = 2000

// A scope is an open microdata item.
type scope struct {
	item *page.Item
	node *html.Node
}

// microdata reads the itemprop and itemscope attributes of n.
func (r *reader) microdata(n *html.Node) {
	var names, types string
	var opens bool
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "itemprop":
			names = a.Val
		case "itemscope":
			opens = true
		case "itemtype":
			types = a.Val
		}
	}
	if names == "" && !opens {
		return
	}
	var item *page.Item
	if opens {
		item = r.openScope(n, types, names != "")
	}
	r.properties(n, names, item)
	if item != nil && len(r.scopes) < maxScopes {
		r.scopes = append(r.scopes, scope{item, n})
	}
}

func (r *reader) openScope(n *html.Node, types string, inner bool) *page.Item {
	item := &page.Item{Source: page.Microdata, Node: n, Path: "microdata", ID: dom.Attr(n, "itemid")}
	for t := range strings.FieldsSeq(types) {
		item.Types = append(item.Types, bareName(t))
	}
	if inner {
		item.Depth = len(r.scopes)
	}
	if len(item.Types) > 0 && len(r.stated.Items) < maxItems {
		r.stated.Items = append(r.stated.Items, item)
	}
	return item
}

// properties adds the element's value to the innermost open item.
func (r *reader) properties(n *html.Node, names string, item *page.Item) {
	if len(r.scopes) == 0 || names == "" {
		return
	}
	outer := r.scopes[len(r.scopes)-1].item
	for name := range strings.FieldsSeq(names) {
		p := page.Property{Name: bareName(name), Item: item}
		if item == nil {
			p.Text = propertyText(n, p.Name)
		}
		outer.Properties = append(outer.Properties, p)
	}
}

func (r *reader) closeScope(n *html.Node) {
	for len(r.scopes) > 0 && r.scopes[len(r.scopes)-1].node == n {
		r.scopes = r.scopes[:len(r.scopes)-1]
	}
}

// propertyText is the value of a property as the HTML standard defines it.
func propertyText(n *html.Node, name string) string {
	if content := dom.Attr(n, "content"); content != "" {
		return clean(content)
	}
	switch n.DataAtom {
	case atom.A, atom.Link, atom.Area:
		if name == "url" || name == "mainEntityOfPage" || n.DataAtom == atom.Link {
			return strings.TrimSpace(dom.Attr(n, "href"))
		}
	case atom.Img, atom.Source, atom.Video, atom.Audio, atom.Iframe, atom.Embed:
		return strings.TrimSpace(dom.Attr(n, "src"))
	case atom.Time:
		if stamp := dom.Attr(n, "datetime"); stamp != "" {
			return clean(stamp)
		}
	}
	if name == "articleBody" || name == "text" {
		return ""
	}
	s := clean(dom.Text(n, 2*maxProperty))
	if len(s) > maxProperty {
		return ""
	}
	return s
}

// bareName takes the namespace off a type or a property.
func bareName(s string) string {
	s = strings.TrimRight(s, "/#")
	if i := strings.LastIndexAny(s, "/#"); i >= 0 {
		return s[i+1:]
	}
	if i := strings.LastIndexByte(s, ':'); i >= 0 {
		return s[i+1:]
	}
	return s
}
