package dom

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Attr returns the value of n's attribute, or "" without one.
func Attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key && n.Attr[i].Namespace == "" {
			return n.Attr[i].Val
		}
	}
	return ""
}

// Inline reports whether an element flows within a line, so that its text
// belongs to the block around it. Unknown elements are inline in HTML, but
// components with a hyphen in their name are nearly always boxes.
func Inline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Br, atom.Cite,
		atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins,
		atom.Kbd, atom.Label, atom.Mark, atom.Meter, atom.Nobr, atom.Output, atom.Progress, atom.Q,
		atom.Rb, atom.Rp, atom.Rt, atom.Ruby, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike,
		atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Input,
		atom.Link, atom.Meta, atom.Picture, atom.Source, atom.Embed, atom.Object, atom.Param, atom.Blink:
		return true
	case 0:
		return !hyphenated(n.Data)
	}
	return false
}

func hyphenated(name string) bool {
	for i := range len(name) {
		if name[i] == '-' {
			return true
		}
	}
	return false
}

// HasAttr reports whether n has the attribute, with any value.
func HasAttr(n *html.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}

// Hidden reports whether an element hides what is in it by its own
// attributes: hidden, or display:none in style. Style sheets are not read. A region that
// something else names is none that is hidden: readers open it there.
func Hidden(n *html.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			return !isOpened(n)
		case "style":
			if displaysNone(a.Val) {
				return !isOpened(n)
			}
		}
	}
	return false
}

// isOpened reports whether an element is a region that something else names.
func isOpened(n *html.Node) bool {
	return Attr(n, "aria-labelledby") != "" && strings.EqualFold(Attr(n, "role"), "region")
}

// displaysNone finds "display:none" in a style attribute, in any case and
// with white space around the colon.
func displaysNone[T string | []byte](style T) bool {
	for i := indexFold(style, "display"); i >= 0; i = indexFold(style, "display") {
		style = style[i+len("display"):]
		at := skipSpace(style, 0)
		if at < len(style) && style[at] == ':' && HasPrefixFold(style[skipSpace(style, at+1):], "none") {
			return true
		}
	}
	return false
}

// indexFold is strings.Index without regard to the case of ASCII letters; word
// is lower case.
func indexFold[T string | []byte](s T, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0] && HasPrefixFold(s[i:], word) {
			return i
		}
	}
	return -1
}

// HasPrefixFold reports whether s opens with a word of lower-case ASCII, in any
// case.
func HasPrefixFold[T string | []byte](s T, word string) bool {
	if len(s) < len(word) {
		return false
	}
	for i := range len(word) {
		if b := s[i]; b != word[i] && (b < 'A' || b > 'Z' || b|0x20 != word[i]) {
			return false
		}
	}
	return true
}

// Next returns the node after n in document order, within root; nil at its end.
func Next(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	return After(n, root)
}

// After returns the node behind n and all that is in it, within root.
func After(n, root *html.Node) *html.Node {
	for n != root && n.NextSibling == nil {
		if n = n.Parent; n == nil {
			return nil
		}
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}

// Text returns the text in n as it stands there, without scripts and styles,
// and with a space at the borders of boxes, since white space there need not be
// in the tree; it stops at most bytes.
func Text(n *html.Node, most int) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return upTo(c.Data, most)
	}
	var text strings.Builder
	border := func(c *html.Node) {
		if c != n && c.Type == html.ElementNode && !Inline(c) {
			text.WriteByte(' ')
		}
	}
	for c := n.FirstChild; c != nil && text.Len() < most; {
		if c.Type == html.TextNode {
			text.WriteString(upTo(c.Data, most-text.Len()))
		}
		border(c)
		if c.FirstChild != nil && c.Data != "script" && c.Data != "style" {
			c = c.FirstChild
			continue
		}
		for c != n && c.NextSibling == nil {
			c = c.Parent
			border(c)
		}
		if c == n {
			break
		}
		c = c.NextSibling
	}
	return text.String()
}

// Lines returns the text in n with each text node on a line of its own, without
// scripts and styles; it stops at most bytes, or as many nodes.
func Lines(n *html.Node, most int) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return upTo(c.Data, most)
	}
	var text strings.Builder
	seen := 0
	for c := Next(n, n); c != nil && text.Len() < most && seen < most; seen++ {
		if c.Type == html.TextNode {
			text.WriteString(upTo(c.Data, most-text.Len()))
			text.WriteByte('\n')
		}
		if c.Data == "script" || c.Data == "style" {
			c = After(c, n)
			continue
		}
		c = Next(c, n)
	}
	return text.String()
}

// upTo returns the start of s, of no more than most bytes.
func upTo(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}
