package dom

import (
	"bytes"
	"strings"
)

func isLetter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

// What a byte does where tags are read.
const (
	white     = 1 << iota // white space of HTML
	endsTag               // ends the name of a tag
	endsKey               // ends the name of an attribute
	endsValue             // ends a value without quotation marks
)

var classes = func() (table [256]uint8) {
	for _, b := range []byte(" \n\t\r\f") {
		table[b] = white | endsTag | endsKey | endsValue
	}
	table['>'] = endsTag | endsKey | endsValue
	table['/'] = endsTag | endsKey
	table['='] = endsKey
	return table
}()

func isSpace(b byte) bool { return classes[b]&white != 0 }

// endsName reports whether a byte ends the name of a tag.
func endsName(b byte) bool { return classes[b]&endsTag != 0 }

// tagNameEnd returns the index after the name that begins at i.
func tagNameEnd(s []byte, i int) int {
	for i < len(s) && !endsName(s[i]) {
		i++
	}
	return i
}

// equalFold reports whether s is the lower-case word, in any case.
func equalFold(s []byte, word string) bool {
	return len(s) == len(word) && HasPrefixFold(s, word)
}

func skipSpace[T string | []byte](s T, i int) int {
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	return i
}

// maxAttributes is how many attributes of one tag are kept: the parser compares
// each with all.
const maxAttributes = 256

// attributes goes over the attributes that begin at i and returns the index
// after the tag, or -1 if it does not end. A lean cut drops those of start tags
// that nothing reads. Formatting elements keep theirs, since the parser
// compares them.
func (c *cutter) attributes(i int, t tag, start bool) int {
	lean := start && c.options.Lean
	drops := lean && (!t.formatting() || t == tagA) && !t.raw()
	styled := false
	for count := 1; ; count++ {
		if i = skipSpace(c.in, i); i >= len(c.in) {
			return -1
		}
		if c.in[i] == '>' {
			return i + 1
		}
		a := consumeAttribute(c.in, i)
		if a.next < 0 {
			return -1
		}
		if count > maxAttributes {
			c.surplus = true
			a.next = skipSpace(c.in, a.next)
			c.drop(i, a.next)
			i = a.next
			continue
		}
		if lean && a.nameEnd > i {
			name, value := c.in[i:a.nameEnd], c.in[a.value:a.valueEnd]
			again := styled && equalFold(name, "style")
			styled = styled || equalFold(name, "style")
			if !t.special() && t != tagCustom && hides(name, value) {
				c.boxes.hide()
			}
			if drops && isSpace(c.in[i-1]) && (again || unread(t, name, value)) {
				a.next = skipSpace(c.in, a.next)
				c.drop(i, a.next)
			}
		}
		i = a.next
	}
}

// hides reports whether an attribute may hide its element; see [Hidden].
func hides(name, value []byte) bool {
	switch len(name) {
	case len("hidden"):
		return equalFold(name, "hidden")
	case len("style"):
		return equalFold(name, "style") && (displaysNone(value) || bytes.IndexByte(value, '&') >= 0)
	}
	return false
}

// unread reports whether no stage reads an attribute.
func unread(t tag, name, value []byte) bool {
	var lower [40]byte
	if len(name) < 4 || len(name) > len(lower) || equalFold(name, "class") || equalFold(name, "href") {
		return false
	}
	for i, b := range name {
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		lower[i] = b
	}
	key := lower[:len(name)]
	switch string(key) {
	case "target", "tabindex", "sizes", "loading", "decoding", "crossorigin", "integrity", "nonce", "fetchpriority",
		"referrerpolicy", "frameborder", "cellpadding", "cellspacing", "valign", "bgcolor":
		return true
	case "style":
		return indexFold(value, "display") < 0 && indexFold(value, "visibility") < 0 && bytes.IndexByte(value, '&') < 0
	case "title":
		return t == tagA
	case "viewbox", "fill", "stroke", "width", "height", "focusable", "preserveaspectratio", "version", "xmlns", "xmlns:xlink":
		return t == tagSvg
	}
	switch {
	case bytes.HasPrefix(key, []byte("data-")):
		return !readData(string(key[len("data-"):]))
	case bytes.HasPrefix(key, []byte("aria-")):
		return string(key) != "aria-labelledby" // see Hidden
	}
	return bytes.HasPrefix(key, []byte("on")) || bytes.HasPrefix(key, []byte("_ng"))
}

// readData reports whether a data attribute is one that says what an element
// is for or where its picture is.
func readData(name string) bool {
	switch name {
	case "component", "testid", "type", "qa":
		return true
	}
	for i := range len(name) {
		if word := dataWords[name[i]]; word != "" && strings.HasPrefix(name[i:], word) {
			return true
		}
	}
	return false
}

// dataWords stand in the names of such attributes; by their first letters.
var dataWords = [256]string{'s': "src", 'u': "url", 'h': "href", 'o': "original", 'l': "lazy", 't': "time", 'd': "date"}

// An attribute is where its parts lie.
type attribute struct {
	nameEnd, value, valueEnd, next int
}

// consumeAttribute reads the attribute that begins at i as the tokenizer of
// html.Parse does. next is -1 if the tag does not end.
func consumeAttribute(s []byte, i int) attribute {
	if s[i] == '=' {
		i++
	}
	for i < len(s) && classes[s[i]]&endsKey == 0 {
		i++
	}
	a := attribute{nameEnd: i, value: i, valueEnd: i, next: -1}
	if i = skipSpace(s, i); i >= len(s) {
		return a
	}
	switch s[i] {
	case '/':
		a.next = i + 1
		return a
	case '=':
	default:
		a.next = i
		return a
	}
	if i = skipSpace(s, i+1); i >= len(s) {
		return a
	}
	a.value = i
	switch mark := s[i]; mark {
	case '>':
		a.valueEnd, a.next = i, i
	case '"', '\'':
		n := bytes.IndexByte(s[i+1:], mark)
		if n < 0 {
			return a
		}
		a.value, a.valueEnd, a.next = i+1, i+1+n, i+n+2
	default:
		for i < len(s) && classes[s[i]]&endsValue == 0 {
			i++
		}
		if i < len(s) {
			a.valueEnd, a.next = i, i
		}
	}
	return a
}
