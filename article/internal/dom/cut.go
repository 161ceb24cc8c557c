package dom

import (
	"strings"
)

// maxFormatting is how many formatting elements may be open at once. The
// parser opens each of them again in every paragraph, so that a page of a few
// kilobytes can grow to millions of nodes.
const maxFormatting = 32

// A cutter copies a page without what no stage reads. It goes over the text as
// the tokenizer would, and where it cannot be sure to see the same tags it
// gives the page back as it was.
type cutter struct {
	in       string
	out      []byte
	done     int // in[:done] is copied or cut
	options  Options
	tags     int64
	open     int // formatting elements
	dropped  int // their start tags beyond the bound
	warnings []Warning
	text     string
}

// cut removes the text of scripts (but JSON), styles and comments, and the
// inside of drawings, and bounds open formatting elements and tags.
func cut(text string, o Options) *cutter {
	c := &cutter{in: text, options: o, out: make([]byte, 0, len(text)/2+64)}
	if !c.run() {
		return c.unchanged()
	}
	c.out = append(c.out, c.in[c.done:]...)
	c.text = string(c.out)
	if c.dropped > 0 {
		c.warnings = append(c.warnings, Warning{"formatting-dropped", "formatting elements beyond 32 open ones were dropped"})
	}
	return c
}

// unchanged gives the page back whole, up to the bound on tags.
func (c *cutter) unchanged() *cutter {
	return &cutter{text: c.in}
}

// copyTo copies the input up to i.
func (c *cutter) copyTo(i int) {
	c.out = append(c.out, c.in[c.done:i]...)
	c.done = i
}

// drop leaves the input from i to j out.
func (c *cutter) drop(i, j int) {
	c.copyTo(i)
	c.done = j
}

// run reports false where it cannot be sure.
func (c *cutter) run() bool {
	for i := 0; ; {
		next := strings.IndexByte(c.in[i:], '<')
		if next < 0 || i+next+1 >= len(c.in) {
			return true
		}
		i += next
		if c.tags++; c.options.MaxNodes > 0 && c.tags > c.options.MaxNodes {
			c.in = c.in[:i]
			c.warnings = append(c.warnings, Warning{"node-limit", "the page was cut off at the limit of nodes"})
			return true
		}
		end, ok := c.markup(i)
		if !ok {
			return false
		}
		i = end
	}
}

// markup handles what begins with the < at i and returns where to go on.
func (c *cutter) markup(i int) (end int, ok bool) {
	switch b := c.in[i+1]; {
	case isLetter(b):
		return c.startTag(i)
	case b == '/':
		return c.endTag(i)
	case strings.HasPrefix(c.in[i:], "<!--"):
		return c.comment(i)
	case b == '!' || b == '?':
		n := strings.IndexByte(c.in[i:], '>')
		return i + n + 1, n > 0 && !strings.HasPrefix(c.in[i:], "<![")
	}
	return i + 1, true
}

// comment drops a comment. Those that end in other ways than --> are left to
// the parser.
func (c *cutter) comment(i int) (int, bool) {
	rest := c.in[i+4:]
	n := strings.Index(rest, "-->")
	if n < 0 || strings.HasPrefix(rest, ">") || strings.HasPrefix(rest, "->") || strings.Contains(rest[:n], "--!>") {
		return 0, false
	}
	end := i + 4 + n + 3
	c.drop(i, end)
	return end, true
}

func (c *cutter) endTag(i int) (int, bool) {
	if i+2 >= len(c.in) || !isLetter(c.in[i+2]) {
		return i + 2, true
	}
	end := tagEnd(c.in, i+2)
	if end < 0 {
		return 0, false
	}
	if isFormatting(tagName(c.in[i+2:end])) && c.open > 0 {
		c.open--
	}
	return end, true
}

func (c *cutter) startTag(i int) (int, bool) {
	end := tagEnd(c.in, i+1)
	if end < 0 {
		return 0, false
	}
	name := tagName(c.in[i+1 : end])
	switch {
	case name == "script" || name == "style":
		return c.raw(name, i, end)
	case name == "title" || name == "textarea" || name == "iframe" || name == "noscript":
		close := closing(c.in, end, name)
		return close, close >= 0
	case name == "svg":
		return c.svg(i, end)
	case name == "math" || name == "plaintext" || name == "xmp" || name == "noembed" || name == "noframes" || name == "template":
		return 0, false
	case isFormatting(name):
		if c.open >= maxFormatting {
			c.dropped++
			c.drop(i, end)
			return end, true
		}
		c.open++
	}
	return end, true
}

// raw drops the text of a script or a style and keeps its tags.
func (c *cutter) raw(name string, i, end int) (int, bool) {
	close := closing(c.in, end, name)
	if close < 0 {
		return 0, false
	}
	content := c.in[end:close]
	// Within <!-- a <script opens a state in which </script> does not end it.
	if at := strings.Index(content, "<!--"); at >= 0 && indexFold(content[at:], "<script") >= 0 {
		return 0, false
	}
	if !c.options.KeepScripts && !(name == "script" && isData(c.in[i:end])) {
		c.drop(end, close)
	}
	return close, true
}

// isData reports whether a script's start tag says that it holds JSON.
func isData(tag string) bool {
	return indexFold(tag, "json") >= 0
}

// svg drops the inside of a drawing, if it holds nothing that would end it
// early.
func (c *cutter) svg(i, end int) (int, bool) {
	if strings.HasSuffix(c.in[i:end], "/>") {
		return end, true
	}
	close := closing(c.in, end, "svg")
	if close < 0 || !isDrawing(c.in[end:close]) {
		return 0, false
	}
	c.drop(end, close)
	return close, true
}

// isDrawing reports whether markup consists of plain drawing elements, none of
// which HTML treats in a way of its own.
func isDrawing(s string) bool {
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return true
		}
		s = strings.TrimPrefix(s[i+1:], "/")
		end := tagEnd(s, 0)
		if s == "" || !isLetter(s[0]) || end < 0 {
			return false
		}
		switch tagName(s[:end]) {
		case "path", "g", "use", "circle", "rect", "defs", "symbol", "polygon", "polyline", "line", "ellipse",
			"lineargradient", "radialgradient", "stop", "clippath", "mask", "filter", "pattern", "text", "tspan",
			"fegaussianblur", "feoffset", "feblend", "fecolormatrix", "feflood", "fecomposite", "animate", "animatetransform", "image":
		default:
			return false
		}
		s = s[end:]
	}
}

// closing returns where the end tag of a raw text element begins, or -1.
func closing(s string, from int, name string) int {
	for i := from; ; {
		n := strings.Index(s[i:], "</")
		if n < 0 {
			return -1
		}
		i += n
		after := i + 2 + len(name)
		if after < len(s) && strings.EqualFold(s[i+2:after], name) && strings.IndexByte(" \t\n\r\f/>", s[after]) >= 0 {
			return i
		}
		i += 2
	}
}

// tagEnd returns the index after the > that ends the tag whose name begins at
// i, or -1 if there is none or it is too odd to tell.
func tagEnd(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\n\r\f/>", s[i]) < 0 {
		i++
	}
	for i < len(s) {
		switch s[i] {
		case '>':
			return i + 1
		case '=':
			return -1 // without a name before it
		case ' ', '\t', '\n', '\r', '\f', '/':
			i++
		default:
			if i = attributeEnd(s, i); i < 0 {
				return -1
			}
		}
	}
	return -1
}

// attributeEnd returns the index after the attribute that begins at i, or -1.
func attributeEnd(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\n\r\f/>=", s[i]) < 0 {
		i++
	}
	j := skipSpace(s, i)
	if j >= len(s) || s[j] != '=' {
		return i
	}
	if i = skipSpace(s, j+1); i >= len(s) {
		return -1
	}
	if mark := s[i]; mark == '"' || mark == '\'' {
		n := strings.IndexByte(s[i+1:], mark)
		if n < 0 {
			return -1
		}
		return i + 1 + n + 1
	}
	for i < len(s) && strings.IndexByte(" \t\n\r\f>", s[i]) < 0 {
		i++
	}
	return i
}

func skipSpace(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\n\r\f", s[i]) >= 0 {
		i++
	}
	return i
}

// tagName returns the name that a tag opens with, in lower case.
func tagName(s string) string {
	i := strings.IndexAny(s, " \t\n\r\f/>")
	if i < 0 {
		i = len(s)
	}
	return strings.ToLower(s[:i])
}

func isLetter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

func isFormatting(name string) bool {
	switch name {
	case "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u":
		return true
	}
	return false
}
