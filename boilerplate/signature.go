package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
)

// maxSignature is the most bytes that a signature has.
const maxSignature = 80

// releaseSource opens the last line of a press release in the convention of the wires
// that carry them, before the name of who issued it.
const releaseSource = "SOURCE "

// signature reads a line that is nothing but who signs: an agency alone, "Jane
// Doe/dpa" under a picture, or a bracket of names that closes with the day,
// "(APA, 11.9.2015)".
func signature(text string) (Credit, bool) {
	if len(text) > maxSignature {
		return Credit{}, false
	}
	c := Credit{Kind: CreditSource, Text: text, Span: Span{0, len(text)}}
	inner := unmarked(text)
	bracketed := strings.HasPrefix(inner, "(") && strings.HasSuffix(inner, ")")
	if bracketed {
		inner = inner[1 : len(inner)-1]
	}
	if _, ok := agency.Lookup(inner); ok {
		c.Rule, c.Organizations = "any/agency", []string{inner}
		return c, true
	}
	if bracketed && endsWithDay(inner) {
		c.Rule = "any/signed"
		l := nameList{}
		l.read(inner)
		if first, _, _ := strings.Cut(inner, ","); isInitials(strings.TrimSpace(first)) && !isAgency(first) {
			l.names = append([]string{strings.TrimSpace(first)}, l.names...)
		}
		if c.Names, c.Organizations = l.names, l.organizations; len(c.Organizations) == 0 {
			c.Kind = CreditReporting
		}
		return c, true
	}
	if issuer, ok := strings.CutPrefix(inner, releaseSource); ok && isNameLike(issuer) {
		c.Rule, c.Organizations = "en/release", []string{issuer}
		return c, true
	}
	if i := strings.LastIndexByte(inner, '/'); i > 0 && i < len(inner)-1 {
		if _, ok := agency.Lookup(strings.TrimSpace(inner[i+1:])); ok && isNameLike(inner[:i]) {
			c.Kind, c.Rule = CreditPhoto, "any/photo-signed"
			c.Names, c.Organizations = SplitNames(inner)
			return c, true
		}
	}
	return Credit{}, false
}

// unmarked takes spaces, points and stars off the ends of a line. Nearly all lines
// have none, which is soon seen; a no-break space is C2 A0.
func unmarked(text string) string {
	if text != "" {
		first, last := text[0], text[len(text)-1]
		if wordBytes[first] != 0 && first != 0xC2 && wordBytes[last] != 0 && last != 0xA0 {
			return text
		}
	}
	return strings.Trim(text, " .*\u00a0")
}

// endsWithDay reports whether a text ends with a day in numbers: "11.9.2015".
func endsWithDay(s string) bool {
	points, digits := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && digits > 0:
			points++
		case c == ' ' && i > 0 && s[i-1] == '.':
		default:
			return points == 2 && digits >= 4 && (c == ' ' || c == ',')
		}
	}
	return false
}

// isNameLike reports whether all words of a short text begin with capitals or
// are joints of names.
func isNameLike(s string) bool {
	words := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' }) {
		words++
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && len(word) > 3 {
			return false
		}
	}
	return words > 0 && words <= 6
}
