package dom

import (
	"bytes"
	"context"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// run reads the text to its end, piece by piece.
func (t *tree) run() {
	for i := 0; i >= 0 && !t.odd; {
		end, more := t.textEnd(i)
		if end > i {
			t.addRun(t.unescape(t.text[i:end]))
		}
		if !more {
			break
		}
		if t.tags++; t.tags%checkEvery == 0 && t.ctx.Err() != nil {
			t.odd = true
		}
		if i = t.markup(end); i < 0 {
			t.odd = true // what is not ended is not heeded, or not all of it
		}
	}
	if t.mode < inBody {
		t.reachBody()
	}
	t.odd = t.odd || len(t.templates) > 0
}

// unescapedAtOnce is how many bytes of one text or value are read between two looks
// at the context.
const unescapedAtOnce = 1 << 17

// unescape resolves the references in a text, of which most have none. A long one
// is taken apart where references begin.
func (t *tree) unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	if len(s) <= unescapedAtOnce {
		return html.UnescapeString(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for s != "" && t.ctx.Err() == nil {
		end := len(s)
		if n := strings.IndexByte(s[min(unescapedAtOnce, len(s)):], '&'); n >= 0 {
			end = unescapedAtOnce + n
		}
		b.WriteString(html.UnescapeString(s[:end]))
		s = s[end:]
	}
	return b.String()
}

// textEnd returns where the text that begins at i ends, and whether there is
// markup behind it.
func (t *tree) textEnd(i int) (end int, more bool) {
	for {
		n := bytes.IndexByte(t.in[i:], '<')
		if n < 0 {
			return len(t.in), false
		}
		if i += n; i+1 == len(t.in) {
			return len(t.in), false
		}
		if b := t.in[i+1]; isLetter(b) || b == '/' || b == '!' || b == '?' {
			return i, true
		}
		i++
	}
}

// markup reads the tag or the like at i and returns where it ends, or -1.
func (t *tree) markup(i int) int {
	if i+2 >= len(t.in) {
		return -1
	}
	switch next := t.in[i+1]; {
	case isLetter(next):
		return t.startTag(i + 1)
	case next == '?':
		return t.aside(i + 1)
	case next == '!':
		return t.declaration(i)
	case isLetter(t.in[i+2]):
		return t.endTag(i + 2)
	}
	return t.aside(i + 2)
}

// aside reads a comment that is written in a wrong way, whose text begins at i.
func (t *tree) aside(i int) int {
	n := bytes.IndexByte(t.in[i:], '>')
	if n < 0 {
		return -1
	}
	t.comment(t.text[i : i+n])
	return i + n + 1
}

func (t *tree) declaration(i int) int {
	const opening = "<!--"
	if strings.HasPrefix(t.text[i:], opening) {
		end := commentEnd(t.in, i+len(opening))
		if end < 0 {
			return -1
		}
		text := t.text[i+len(opening) : end-1]
		for _, mark := range [...]string{"--!", "--", "-"} {
			if inner, ok := strings.CutSuffix(text, mark); ok {
				text = inner
				break
			}
		}
		t.comment(text)
		return end
	}
	const doctype = "<!doctype"
	if !HasPrefixFold(t.in[i:], doctype) {
		return t.aside(i + 2)
	}
	i = skipSpace(t.in, i+len(doctype))
	n := bytes.IndexByte(t.in[i:], '>')
	if n < 0 {
		return -1
	}
	t.doctype(html.UnescapeString(t.text[i : i+n]))
	return i + n + 1
}

// nameToken makes the name between two places that of the token.
func (t *tree) nameToken(i, end int) {
	var lower [longestTag]byte
	if n := end - i; n <= len(lower) {
		for k, b := range t.in[i:end] {
			if b >= 'A' && b <= 'Z' {
				b |= 0x20
			}
			lower[k] = b
		}
		if a := atom.Lookup(lower[:n]); a != 0 {
			t.token = token{atom: a, name: a.String()}
			return
		}
	}
	name := lowerCase(t.text[i:end])
	a := atom.Lookup([]byte(name))
	t.token = token{atom: a, name: name}
}

// lowerCase makes ASCII letters small.
func lowerCase(s string) string {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			b := []byte(s)
			for k := i; k < len(b); k++ {
				if b[k] >= 'A' && b[k] <= 'Z' {
					b[k] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

func (t *tree) endTag(i int) int {
	nameEnd := tagNameEnd(t.in, i)
	end, _ := tagEnd(t.in, nameEnd)
	if end < 0 {
		return -1
	}
	if top := t.top(); t.text[i:nameEnd] == top.Data { // as nearly always
		t.token = token{atom: top.DataAtom, name: top.Data}
	} else {
		t.nameToken(i, nameEnd)
	}
	t.end()
	return end
}

func (t *tree) startTag(i int) int {
	nameEnd := tagNameEnd(t.in, i)
	t.nameToken(i, nameEnd)
	end, closed := t.attributes(nameEnd)
	switch {
	case end < 0:
		return -1
	case t.token.atom == atom.Svg:
		return t.drawing(end, closed)
	case isRaw(t.token.atom):
		return t.raw(t.in[i:nameEnd], end)
	}
	t.start()
	return end
}

// mostAttributes is how many attributes one element may have: each is compared
// with those before it.
const mostAttributes = maxAttributes

// attributes reads the attributes that begin at i into the token and returns
// where the tag ends, or -1, and whether it ends in />.
func (t *tree) attributes(i int) (end int, closed bool) {
	if cap(t.values) < 8 {
		t.values = t.memory.values.next()[:0]
	}
	list := t.values[:0]
	valueEnd := 0
	for {
		if i = skipSpace(t.in, i); i >= len(t.in) {
			return -1, false
		}
		if t.in[i] == '>' {
			break
		}
		a := consumeAttribute(t.in, i)
		if a.next < 0 {
			return -1, false
		}
		if a.nameEnd > i {
			key := lowerCase(t.text[i:a.nameEnd])
			if !has(list, key) {
				if len(list) == mostAttributes {
					return -1, false
				}
				list = append(list, html.Attribute{Key: key, Val: t.unescapeValue(t.text[a.value:a.valueEnd])})
				valueEnd = a.valueEnd
			}
		}
		i = a.next
	}
	if n := len(list); n > 0 {
		t.token.attr = list[:n:n]
		if n <= cap(t.values) {
			t.values = t.values[n:n:cap(t.values)]
		}
	}
	return i + 1, t.in[i-1] == '/' && valueEnd != i
}

func has(list []html.Attribute, key string) bool {
	for i := range list {
		if list[i].Key == key {
			return true
		}
	}
	return false
}

// unescapeValue resolves the references in a value: unlike those in a text, each
// is whole or none.
func (t *tree) unescapeValue(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	look := unescapedAtOnce
	for ; i >= 0; i = strings.IndexByte(s, '&') {
		if b.Len() >= look {
			if t.ctx.Err() != nil {
				break
			}
			look = b.Len() + unescapedAtOnce
		}
		b.WriteString(s[:i])
		s = s[i:]
		end := referenceEnd(s)
		b.WriteString(reference(s, end))
		s = s[end:]
	}
	b.WriteString(s)
	return b.String()
}

// referenceEnd returns where what may be a reference ends, with which s begins.
func referenceEnd(s string) int {
	i := 1
	if i < len(s) && s[i] == '#' {
		i++
	}
	for i < len(s) && (isLetter(s[i]) || s[i] >= '0' && s[i] <= '9') {
		i++
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	return i
}

// longestReference bounds the names of references.
const longestReference = 40

// reference resolves s[:end].
func reference(s string, end int) string {
	name := s[:end]
	switch {
	case name == "&amp;":
		return "&"
	case end < 3 || end > longestReference && name[1] != '#':
		return name
	case name[1] == '#':
		return html.UnescapeString(name)
	case name[end-1] != ';' && end < len(s) && s[end] == '=':
		return name
	}
	text := html.UnescapeString(name)
	whole := text == ";" || !strings.HasSuffix(text, ";")
	if name[end-1] != ';' {
		whole = utf8.RuneCountInString(text) == 1
	}
	if !whole {
		return name
	}
	return text
}

// isRaw reports whether there are no tags in an element but its end tag.
func isRaw(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Title, atom.Textarea, atom.Iframe, atom.Noscript, atom.Noembed, atom.Noframes, atom.Xmp:
		return true
	}
	return false
}

// raw reads an element without tags, whose text begins at i, to the end of its
// end tag.
func (t *tree) raw(name []byte, i int) int {
	closing := -1
	if t.token.atom == atom.Script {
		closing = scriptEnd(t.in, i)
	} else {
		closing = closingTag(t.in, i, name)
	}
	if closing < 0 {
		return -1
	}
	end, _ := tagEnd(t.in, closing+len("</")+len(name))
	a := t.token.atom
	t.start()
	if end < 0 || t.topAtom() != a {
		return -1
	}
	text := t.text[i:closing]
	switch a {
	case atom.Textarea:
		text = strings.TrimPrefix(html.UnescapeString(text), "\r")
		text = strings.TrimPrefix(text, "\n")
	case atom.Title:
		text = html.UnescapeString(text)
	}
	t.addText(text)
	t.pop()
	if t.mode == afterHead {
		t.remove(t.head)
	}
	return end
}

// StartTag returns the element of the start tag that s begins with, outside any
// tree; nil where html.Parse has to say what it is.
func StartTag(s string) *html.Node {
	if len(s) < 3 || s[0] != '<' || !isLetter(s[1]) || strings.IndexByte(s, 0) >= 0 {
		return nil
	}
	in := joinNewlines([]byte(s))
	t := tree{ctx: context.Background(), in: in, text: string(in), values: make([]html.Attribute, 0, 16)}
	nameEnd := tagNameEnd(in, 1)
	t.nameToken(1, nameEnd)
	if end, _ := t.attributes(nameEnd); end < 0 {
		return nil
	}
	return &html.Node{Type: html.ElementNode, DataAtom: t.token.atom, Data: t.token.name, Attr: t.token.attr}
}
