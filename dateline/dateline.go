package dateline

import (
	"errors"
	"strings"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// A Dateline is the opening of a wire story, as printed.
type Dateline struct {
	Places []Place
	Date   calendar.Date
	Agency string // as printed: "Xinhua", "AFP/Reuters"
	Byline string // a reporter named inside the dateline
	Text   string // all of it, without the mark that ends it
}

// A Place is one place of a dateline. Region is the state, province or country
// that is printed behind it, or "".
type Place struct {
	Name, Region string
}

// ErrNoDateline is what Parse returns for a string that is none.
var ErrNoDateline = errors.New("no dateline")

// A Cutter cuts datelines. The zero value is ready.
type Cutter struct {
	Language string // BCP 47, for what languages share; "" if unknown
}

// Cut cuts a dateline off the front of text with the zero [Cutter].
func Cut(text string) (d Dateline, rest string, found bool) { return Cutter{}.Cut(text) }

// longest is how many bytes of a text are looked at: no dateline is longer.
const longest = 160

// Cut cuts a dateline off the front of text, like strings.Cut: rest is what
// follows the mark and its white space. If there is none, rest is text. A miss
// allocates nothing.
func (c Cutter) Cut(text string) (d Dateline, rest string, found bool) {
	if d, rest, ok := c.cutEast(text); ok {
		return d, rest, true
	}
	if !opens(text) {
		return Dateline{}, text, false
	}
	window := text[:min(len(text), longest)]
	for from := 1; ; {
		start, end := nextMark(window, from)
		if start < 0 {
			return Dateline{}, text, false
		}
		if h, ok := c.head(text[:start]); ok && h.enough(text[start:end], text[end:]) {
			d := h.Dateline
			d.Places = append(d.Places, h.found[:h.count]...)
			d.Text = strings.TrimRight(text[:start], " \u00a0")
			return d, strings.TrimLeft(text[end:], " \u00a0"), true
		}
		from = end
	}
}

// Parse reads a string that is a dateline and nothing else, with or without
// the mark at its end. The error is ErrNoDateline.
func Parse(s string) (Dateline, error) {
	bare := strings.TrimRight(s, " -–—:=_")
	if d, rest, ok := Cut(bare + " — X"); ok && rest == "X" {
		return d, nil
	}
	return Dateline{}, ErrNoDateline
}

// opens reports whether a text can open with a dateline at all: with a capital
// letter, a bracket or a slash.
func opens(text string) bool {
	if text == "" {
		return false
	}
	b := text[0]
	return 'A' <= b && b <= 'Z' || b == '(' || b == '/' || b == '*' || b >= 0xC3
}

// nextMark finds the next mark that can end a dateline.
func nextMark(s string, from int) (start, end int) {
	for i := from; i < len(s); i++ {
		switch b := s[i]; {
		case b == '-' && i+1 < len(s) && s[i+1] == '-':
			return i, i + 2
		case b == '-' && (s[i-1] == ' ' || s[i-1] == '.' || s[i-1] == ')') && i+1 < len(s) && s[i+1] == ' ':
			return trimDot(s, i), i + 1
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0x93 || s[i+2] == 0x94):
			return i, i + 3
		case b == ':' && i+1 < len(s) && s[i+1] == ' ', b == '_' && s[i-1] == ')':
			return i, i + 1
		case b == '=' && i+1 < len(s) && s[i+1] == ' ':
			return i, i + 1
		}
	}
	return -1, -1
}

// trimDot leaves the dot of ".-" to the mark.
func trimDot(s string, i int) int {
	if s[i-1] == '.' {
		return i - 1
	}
	return i
}
