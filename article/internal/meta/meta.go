package meta

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// DefaultMaxJSONLD bounds the bytes of JSON-LD read from one page.
const DefaultMaxJSONLD = 2 << 20

// maxValue bounds one value; a stated body may be long, nothing else is.
const maxValue = 1 << 20

// checkEvery is how many nodes are visited between two looks at the context.
const checkEvery = 4096

// FromTree reads the statements of a tree. maxJSONLD bounds the bytes of
// JSON-LD; skipped is how many lay beyond. The error is the context's.
func FromTree(ctx context.Context, root *html.Node, maxJSONLD int64) (s *page.Stated, skipped int64, err error) {
	r := reader{ctx: ctx, stated: new(page.Stated), root: root, left: maxJSONLD}
	count := 0
	for n := root; n != nil; n = r.next(n) {
		if count++; count%checkEvery == 0 && ctx.Err() != nil {
			return r.stated, r.skipped, ctx.Err()
		}
		if n.Type == html.ElementNode {
			r.element(n)
		}
	}
	return r.stated, r.skipped, nil
}

// A reader goes once over a tree.
type reader struct {
	ctx     context.Context
	stated  *page.Stated
	root    *html.Node
	left    int64 // bytes of JSON-LD that may still be read
	skipped int64
	scripts int     // JSON-LD scripts so far
	scopes  []scope // open microdata items
	marks   markCache
}

// next returns the node after n in document order; scopes that end are closed.
func (r *reader) next(n *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != r.root && n.NextSibling == nil {
		r.closeScope(n)
		n = n.Parent
		if n == nil {
			return nil
		}
	}
	if n == r.root {
		return nil
	}
	r.closeScope(n)
	return n.NextSibling
}

func (r *reader) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		r.stated.Lang = strings.TrimSpace(dom.Attr(n, "lang"))
		if r.stated.Lang == "" {
			r.stated.Lang = strings.TrimSpace(dom.Attr(n, "xml:lang"))
		}
	case atom.Title:
		if r.stated.Title == "" && n.Namespace == "" {
			r.stated.Title = text(n)
		}
	case atom.Base:
		if r.stated.Base == "" {
			r.stated.Base = strings.TrimSpace(dom.Attr(n, "href"))
		}
	case atom.Meta:
		r.meta(n)
	case atom.Link, atom.A:
		r.link(n)
	case atom.Script:
		if strings.Contains(strings.ToLower(dom.Attr(n, "type")), "ld+json") {
			r.script(n)
		}
	case atom.Time:
		r.time(n)
	case atom.Img, atom.Noscript, atom.Iframe, atom.Video, atom.Audio, atom.Embed, atom.Object, atom.Blockquote:
		r.media(n)
	case 0:
		if n.Data == "amp-img" {
			r.media(n)
		}
	}
	r.microdata(n)
	r.mark(n)
}

// maxMedia bounds the pictures, frames and quotes of one page.
const maxMedia = 3000

func (r *reader) media(n *html.Node) {
	if len(r.stated.Media) < maxMedia {
		r.stated.Media = append(r.stated.Media, n)
	}
}

// meta reads one meta element; one with several names counts under each.
func (r *reader) meta(n *html.Node) {
	content := clean(dom.Attr(n, "content"))
	if content == "" {
		return
	}
	if content[0] == '{' && strings.Contains(content, `"@type"`) {
		r.statement(content) // a script's JSON-LD, as some frameworks put it into the head
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		if name := strings.ToLower(strings.TrimSpace(dom.Attr(n, key))); name != "" {
			r.stated.Meta = append(r.stated.Meta, page.Value{
				Name: name, Text: content, Path: "meta[" + key + "=" + name + "]", Node: n,
			})
		}
	}
}

// link reads link elements, and those a elements that say where the page goes on.
func (r *reader) link(n *html.Node) {
	rel, href := dom.Attr(n, "rel"), strings.TrimSpace(dom.Attr(n, "href"))
	if rel == "" || href == "" {
		return
	}
	for token := range strings.FieldsSeq(strings.ToLower(rel)) {
		if n.DataAtom == atom.A && token != "next" && token != "author" && token != "tag" {
			continue
		}
		name := token
		if token == "alternate" && dom.Attr(n, "hreflang") != "" {
			name = "alternate-language"
		}
		r.stated.Links = append(r.stated.Links, page.Value{Name: name, Text: href, Path: "link[rel=" + token + "]", Node: n})
	}
}

func (r *reader) time(n *html.Node) {
	v := page.Value{Text: clean(dom.Attr(n, "datetime")), Name: "datetime", Path: "time", Node: n}
	if v.Text == "" {
		v.Name, v.Text = "", text(n)
	}
	if v.Text != "" && len(v.Text) < 200 {
		r.stated.Times = append(r.stated.Times, v)
	}
}

// text returns the text below n, white space collapsed, up to a bound.
func text(n *html.Node) string { return clean(dom.Text(n, maxValue)) }

// clean collapses white space.
func clean(s string) string {
	if len(s) > maxValue {
		s = strings.ToValidUTF8(s[:maxValue], "")
	}
	if isClean(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isClean reports whether a text has white space only between words, and one
// space there.
func isClean(s string) bool {
	before := byte(' ')
	for i := 0; i < len(s); {
		b, size := s[i], 1
		switch {
		case b == ' ' && before == ' ' || b < ' ':
			return false
		case b >= utf8.RuneSelf:
			var r rune
			if r, size = utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
				return false
			}
		}
		before = b
		i += size
	}
	return before != ' '
}
