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
func displaysNone(style string) bool {
	for rest := style; len(rest) > len("display:none")-1; {
		i := indexFold(rest, "display")
		if i < 0 {
			return false
		}
		rest = rest[i+len("display"):]
		value, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t\n\r\f"), ":")
		if ok && hasPrefixFold(strings.TrimLeft(value, " \t\n\r\f"), "none") {
			return true
		}
	}
	return false
}

// indexFold is strings.Index without regard to the case of ASCII letters; word
// is lower case.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0] && hasPrefixFold(s[i:], word) {
			return i
		}
	}
	return -1
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
