package page

import (
	"strings"

	"golang.org/x/net/html"
)

// Stated is what the page says about itself in forms made for machines: meta
// elements, links, JSON-LD and microdata, times. Values are plain text,
// entities resolved, white space collapsed, each with its path; nothing is
// judged here.
type Stated struct {
	Meta  []Value      // <meta>: Name is the name, property, itemprop or http-equiv, lower case
	Links []Value      // <link rel>: Name is one rel token, lower case; Text the href as printed
	Items []*Item      // JSON-LD objects, and microdata ones that have a type, outer before inner, in page order; at most 5,000
	Times []Value      // <time>: Name is "datetime" or "" where the text alone says when
	Marks []Value      // elements that classes and the like name "author", "date" or "modified"; Text is what they print, a line for each text node
	Media []*html.Node // pictures, their stand-ins in noscript, frames, players and embedded posts, in page order
	Title string       // the text of <title>
	Lang  string       // html[lang]
	Base  string       // base[href]: what addresses of the page are relative to, as printed; "" is the page itself
}

// A Value is one stated value.
type Value struct {
	Name string
	Text string
	Path string     // meta[property=og:title], link[rel=canonical], time; Node says which
	Node *html.Node // the element, if there is one
}

// Source is the form in which an Item was stated.
type Source uint8

// The sources of items.
const (
	JSONLD Source = iota
	Microdata
)

// String returns "jsonld" or "microdata".
func (s Source) String() string {
	if s == Microdata {
		return "microdata"
	}
	return "jsonld"
}

// An Item is one JSON-LD or microdata object.
type Item struct {
	Types      []string // without a namespace: NewsArticle
	ID         string   // @id or itemid
	Source     Source
	Path       string     // where it stands: ld[0].@graph[2]; of microdata "microdata", Node says where
	Node       *html.Node // microdata: the itemscope element
	Depth      int        // 0: not the value of another item's property
	Properties []Property // in the order stated; names as printed, without a namespace
}

// A Property is one value of an item: text, or an item of its own.
type Property struct {
	Name string
	Text string // the value as text; for an item without one, ""
	Item *Item  // the value as an item; nil for plain text
}

// Is reports whether the item has one of the types; case does not matter.
func (i *Item) Is(types ...string) bool {
	for _, have := range i.Types {
		for _, want := range types {
			if strings.EqualFold(have, want) {
				return true
			}
		}
	}
	return false
}

// All returns the properties of that name, in order; case matters.
func (i *Item) All(name string) []Property {
	var found []Property
	for k := range i.Properties {
		if p := &i.Properties[k]; p.Name == name {
			found = append(found, *p)
		}
	}
	return found
}

// Text returns the first non-empty text of the property, or of the name, value
// or url of the item that it is; "" if there is none.
func (i *Item) Text(name string) string {
	for k := range i.Properties {
		p := &i.Properties[k]
		if p.Name != name {
			continue
		}
		if s := p.String(); s != "" {
			return s
		}
	}
	return ""
}

// String returns the value as text: its own, or for an item its name, value or url.
func (p Property) String() string {
	if p.Item == nil {
		return p.Text
	}
	for _, key := range [...]string{"name", "@value", "url"} {
		for _, q := range p.Item.Properties {
			if q.Name == key && q.Item == nil && q.Text != "" {
				return q.Text
			}
		}
	}
	return p.Text
}

// First returns the first meta value of one of the names, the earlier name first.
func (s *Stated) First(names ...string) (Value, bool) {
	for _, name := range names {
		for i := range s.Meta {
			if v := &s.Meta[i]; v.Name == name && v.Text != "" {
				return *v, true
			}
		}
	}
	return Value{}, false
}

// All returns the meta values of the name, in page order.
func (s *Stated) All(name string) []Value {
	var found []Value
	for i := range s.Meta {
		if v := &s.Meta[i]; v.Name == name && v.Text != "" {
			found = append(found, *v)
		}
	}
	return found
}

// Link returns the first link with that rel.
func (s *Stated) Link(rel string) (Value, bool) {
	for i := range s.Links {
		if v := &s.Links[i]; v.Name == rel && v.Text != "" {
			return *v, true
		}
	}
	return Value{}, false
}
