package meta

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quoted reads a string that opens with the quotation mark at d.at. Raw line
// breaks stay; an escape that JSON does not know is the character itself. A
// quotation mark that was not escaped does not end the string if what follows
// it cannot follow a string.
func (d *decoder) quoted(mark byte) string {
	d.at++
	start := d.at
	for d.at < len(d.text) {
		switch c := d.text[d.at]; {
		case c == '\\':
			return d.escaped(start, mark)
		case c == mark && d.endsHere():
			s := d.text[start:d.at]
			d.at++
			return s
		}
		d.at++
	}
	return d.text[start:]
}

// escaped goes on where the first escape stands.
func (d *decoder) escaped(start int, mark byte) string {
	var b strings.Builder
	b.WriteString(d.text[start:d.at])
	for d.at < len(d.text) {
		c := d.text[d.at]
		switch {
		case c == '\\' && d.at+1 < len(d.text):
			d.escape(&b)
			continue
		case c == mark && d.endsHere():
			d.at++
			return b.String()
		}
		b.WriteByte(c)
		d.at++
	}
	return b.String()
}

// endsHere reports whether the quotation mark at d.at ends its string: after
// white space a comma, a colon, a closing bracket or the end follows. The look
// ahead is bounded, so that reading stays linear.
func (d *decoder) endsHere() bool {
	for i := d.at + 1; i < len(d.text) && i < d.at+64; i++ {
		switch c := d.text[i]; {
		case c <= ' ':
		default:
			return c == ',' || c == ':' || c == ']' || c == '}' || c == '/' || c == ';' || c == '"'
		}
	}
	return true
}

// escape reads one escape sequence.
func (d *decoder) escape(b *strings.Builder) {
	c := d.text[d.at+1]
	d.at += 2
	switch c {
	case 'n', 'r', 't', 'f', 'b':
		b.WriteByte(' ')
	case 'u':
		b.WriteRune(d.unicode())
	default:
		b.WriteByte(c)
	}
}

// unicode reads the digits of \uXXXX, and a second half where the first is one.
func (d *decoder) unicode() rune {
	r := d.hex()
	if !utf16.IsSurrogate(r) {
		return r
	}
	if !strings.HasPrefix(d.text[d.at:], `\u`) {
		return utf8.RuneError
	}
	d.at += 2
	return utf16.DecodeRune(r, d.hex())
}

func (d *decoder) hex() rune {
	if d.at+4 > len(d.text) {
		return utf8.RuneError
	}
	n, err := strconv.ParseUint(d.text[d.at:d.at+4], 16, 32)
	if err != nil {
		return utf8.RuneError
	}
	d.at += 4
	return rune(n)
}
