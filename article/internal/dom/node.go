package dom

import (
	"strings"

	"golang.org/x/net/html"
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
// attributes: hidden, or display:none in style. Style sheets are not read.
func Hidden(n *html.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			return true
		case "style":
			if displaysNone(a.Val) {
				return true
			}
		}
	}
	return false
}

// displaysNone finds "display:none" in a style attribute, in any case and
// with white space around the colon.
func displaysNone[T string | []byte](style T) bool {
	for i := indexFold(style, "display"); i >= 0; i = indexFold(style, "display") {
		style = style[i+len("display"):]
		at := skipSpace(style, 0)
		if at < len(style) && style[at] == ':' && hasPrefixFold(style[skipSpace(style, at+1):], "none") {
			return true
		}
	}
	return false
}

// indexFold is strings.Index without regard to the case of ASCII letters; word
// is lower case.
func indexFold[T string | []byte](s T, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0] && hasPrefixFold(s[i:], word) {
			return i
		}
	}
	return -1
}

// hasPrefixFold reports whether s opens with a word of lower-case ASCII, in any
// case.
func hasPrefixFold[T string | []byte](s T, word string) bool {
	if len(s) < len(word) {
		return false
	}
	for i := range len(word) {
		b := s[i]
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		if b != word[i] {
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

// Text returns the text in n as it stands there, without scripts and styles;
// it stops behind most bytes.
func Text(n *html.Node, most int) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return c.Data
	}
	var text strings.Builder
	for c := Next(n, n); c != nil && text.Len() < most; {
		if c.Type == html.TextNode {
			text.WriteString(c.Data)
		}
		if c.Data == "script" || c.Data == "style" {
			c = After(c, n)
			continue
		}
		c = Next(c, n)
	}
	return text.String()
}
