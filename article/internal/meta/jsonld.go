package meta

import (
	"context"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// script reads one JSON-LD script.
func (r *reader) script(n *html.Node) {
	if n.FirstChild == nil {
		return
	}
	r.statement(n.FirstChild.Data)
}

// statement reads a text of JSON-LD.
func (r *reader) statement(source string) {
	if int64(len(source)) > r.left {
		r.skipped += int64(len(source))
		return
	}
	r.left -= int64(len(source))
	d := decoder{ctx: r.ctx, text: source}
	path := "ld[" + strconv.Itoa(r.scripts) + "]"
	r.scripts++
	for d.more() {
		before := d.at
		r.collect(d.value(0), path, 0)
		if d.at == before {
			d.at++ // a stray character between values
		}
	}
}

// collect appends the items of a value, outer before inner.
func (r *reader) collect(v value, path string, depth int) {
	switch {
	case v.item != nil:
		r.collectItem(v.item, path, depth)
	case v.list != nil:
		for i, element := range v.list {
			at := path
			if len(v.list) > 1 {
				at += "[" + strconv.Itoa(i) + "]"
			}
			r.collect(element, at, depth)
		}
	}
}

func (r *reader) collectItem(item *page.Item, path string, depth int) {
	item.Path, item.Depth = path, depth
	if (len(item.Types) > 0 || depth == 0) && len(r.stated.Items) < maxItems {
		r.stated.Items = append(r.stated.Items, item)
	}
	for _, p := range item.Properties {
		if p.Item == nil {
			continue
		}
		inner := depth + 1
		if p.Name == "@graph" {
			inner = depth
		}
		r.collectItem(p.Item, path+"."+p.Name, inner)
	}
}

// maxItems bounds the items of one page: no page that means something by them
// has more, and each is looked at several times.
const maxItems = 5000

// maxDepth bounds the nesting of JSON values; deeper ones are read over.
const maxDepth = 32

// A value is what JSON text denotes: text, an object or a list.
type value struct {
	text string
	item *page.Item
	list []value
}

// A decoder reads JSON as it is found on pages.
type decoder struct {
	ctx    context.Context
	text   string
	at     int
	values int
}

// more skips what may stand between values and reports whether text is left.
func (d *decoder) more() bool {
	for d.at < len(d.text) {
		switch rest := d.text[d.at:]; {
		case rest[0] <= ' ' || rest[0] == ';' || rest[0] == ',':
			d.at++
		case rest[0] < utf8.RuneSelf && rest[0] != '/' && rest[0] != '<' && rest[0] != '-':
			return true
		case strings.HasPrefix(rest, "//"), strings.HasPrefix(rest, "<!--"), strings.HasPrefix(rest, "-->"):
			d.skipMark(rest)
		case strings.HasPrefix(rest, "/*"):
			d.skipTo("*/")
		case strings.HasPrefix(rest, "\ufeff"), strings.HasPrefix(rest, "\u00a0"):
			d.at += len("\u00a0")
		default:
			return true
		}
	}
	return false
}

// skipMark passes over a comment to the end of the line, or over the marks of
// an HTML comment or a CDATA section around the JSON.
func (d *decoder) skipMark(rest string) {
	switch {
	case strings.HasPrefix(rest, "<!--"):
		d.at += len("<!--")
	case strings.HasPrefix(rest, "-->"):
		d.at += len("-->")
	default:
		d.skipTo("\n")
	}
}

// skipTo goes behind the next mark, or to the end.
func (d *decoder) skipTo(mark string) {
	if i := strings.Index(d.text[d.at:], mark); i >= 0 {
		d.at += i + len(mark)
		return
	}
	d.at = len(d.text)
}

func (d *decoder) value(depth int) value {
	if d.values++; d.values%checkEvery == 0 && d.ctx.Err() != nil {
		d.at = len(d.text) // nobody waits for the rest
	}
	if !d.more() {
		return value{}
	}
	switch c := d.text[d.at]; {
	case (c == '{' || c == '[') && depth > maxDepth:
		d.skip()
		return value{}
	case c == '{':
		return value{item: d.object(depth)}
	case c == '[':
		return d.list(depth)
	case c == '"' || c == '\'':
		return value{text: clean(html.UnescapeString(d.quoted(c)))}
	}
	return value{text: d.bare()}
}

// bare reads a number, true, false; null is no text.
func (d *decoder) bare() string {
	start := d.at
	for d.at < len(d.text) && !strings.ContainsRune(",]}{[\"\n:", rune(d.text[d.at])) {
		d.at++
	}
	s := strings.TrimSpace(d.text[start:d.at])
	if s == "null" || s == "undefined" {
		return ""
	}
	return s
}

func (d *decoder) list(depth int) value {
	d.at++
	v := value{list: []value{}}
	for d.more() {
		if c := d.text[d.at]; c == ']' {
			d.at++
			break
		} else if c == '}' || c == ':' {
			break // a bracket is missing
		}
		before := d.at
		element := d.value(depth + 1)
		if d.at == before {
			d.at++
		}
		if depth < maxDepth {
			v.list = append(v.list, element)
		}
	}
	return v
}

func (d *decoder) object(depth int) *page.Item {
	d.at++
	item := &page.Item{Source: page.JSONLD}
	for d.more() {
		c := d.text[d.at]
		if c == '}' {
			d.at++
			break
		}
		if c == ']' {
			break // a brace is missing
		}
		d.member(item, depth)
	}
	return item
}

// member reads one "name": value.
func (d *decoder) member(item *page.Item, depth int) {
	before := d.at
	var name string
	if c := d.text[d.at]; c == '"' || c == '\'' {
		name = d.quoted(c)
	} else {
		name = d.bare()
	}
	if !d.more() {
		return
	}
	if d.text[d.at] != ':' {
		if d.at == before {
			d.at++
		}
		return
	}
	d.at++
	v := d.value(depth + 1)
	if depth < maxDepth {
		add(item, bareKey(name), v)
	}
}

// bareKey takes a namespace off a key, but keeps @type and the like.
func bareKey(name string) string {
	name = strings.TrimSpace(name)
	if strings.HasPrefix(name, "@") {
		return name
	}
	return bareName(name)
}

// usualMembers is how many members there is room for in an item at once.
const usualMembers = 6

// add stores a member: lists as several values, @type and @id on the item.
func add(item *page.Item, name string, v value) {
	switch {
	case v.list != nil:
		for _, element := range v.list {
			add(item, name, element)
		}
		return
	case v.item == nil && v.text == "":
		return
	case name == "@type":
		item.Types = append(item.Types, bareName(v.text))
		return
	case name == "@id":
		item.ID = v.text
	}
	if item.Properties == nil {
		item.Properties = make([]page.Property, 0, usualMembers)
	}
	item.Properties = append(item.Properties, page.Property{Name: name, Text: v.text, Item: v.item})
}
