package dateline

import (
	"errors"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// A Dateline is the opening of a news story, as printed.
type Dateline struct {
	Places []Place
	Date   calendar.Date
	Agency string // as printed: "Xinhua", "CBS/AP"; two that stand apart have " / " between them
	Byline string // a reporter named inside the dateline, as printed
	Text   string // all of it, without the mark that ends it
}

// A Place is one place of a dateline. Region is the state, province or country
// that is printed with it, "VA, UNITED STATES" in full, or "".
type Place struct {
	Name, Region string
}

// ErrNoDateline is what [Parse] returns for a string that is none.
var ErrNoDateline = errors.New("no dateline")

// A Cutter cuts datelines. The zero value is ready.
type Cutter struct {
	// Language is the BCP 47 tag of the page. It settles what languages share,
	// such as the order of numeric dates; "" if it is unknown.
	Language string
}

// Cut cuts a dateline off the front of text with the zero [Cutter].
func Cut(text string) (d Dateline, rest string, found bool) { return Cutter{}.Cut(text) }

// Cut cuts a dateline off the front of text, like [strings.Cut]: rest is what
// follows the mark and its white space. If there is none, rest is text. A miss
// allocates nothing.
func (c Cutter) Cut(text string) (d Dateline, rest string, found bool) {
	s := newScan(text, c.Language)
	if !s.read() {
		return Dateline{}, text, false
	}
	return s.dateline(), text[s.rest:], true
}

// Parse reads a string that is a dateline and nothing else, with or without
// the mark at its end, with the zero [Cutter]. It is told that s is one, so it
// asks for no evidence. The error is [ErrNoDateline].
func Parse(s string) (Dateline, error) { return Cutter{}.Parse(s) }

// Parse is [Parse] for pages in the language of the Cutter.
func (c Cutter) Parse(text string) (Dateline, error) {
	s := newScan(text, c.Language)
	s.whole = true
	if !s.read() {
		return Dateline{}, ErrNoDateline
	}
	return s.dateline(), nil
}
