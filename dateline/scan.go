package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

const (
	longest     = 160 // no dateline has more bytes
	maxPlaces   = 6
	maxAgencies = 2
)

// A span is a piece of the text.
type span struct{ start, end int }

func (s span) empty() bool { return s.start >= s.end }

// A placeSpan is a place before its strings are cut out.
type placeSpan struct{ name, region span }

// A head is what has been read so far; a copy of it undoes a look ahead.
type head struct {
	at       int // where the scan stands
	end      int // where the last piece that was read ends
	places   [maxPlaces]placeSpan
	count    int // of places
	agencies [maxAgencies]span
	signed   int // of agencies
	byline   span
	date     calendar.Date
	dated    bool // a date, or the words that there is none
	signs    sign
}

// sign is the set of what speaks for a dateline.
type sign uint16

const (
	knownAgency  sign = 1 << iota // an agency of the tables
	closedAgency                  // it stands in brackets or slashes
	guessAgency                   // what stands in brackets may be one
	domainAgency                  // an unknown agency has the form of a domain
	knownRegion                   // a state or country stands with a place
	guessRegion                   // what stands behind a place may be a region
	smallLetters                  // some place is not in capitals
	caseless                      // the script of a place has no capitals
	bracketed                     // the place itself stands in brackets
	nowhere                       // NO CITY, ABOARD … in place of a place
	listed                        // places with commas or dashes between them
	dashed                        // a dash joins the date to the place
	dateFirst                     // the date stands before all else
)

// A scan reads one text.
type scan struct {
	text     string
	language string
	whole    bool // text is a dateline and nothing else
	start    int  // of the dateline's text
	rest     int  // where the story begins
	head
	asked struct { // the date that was asked for last
		at, size int // at is one more than the offset, 0 if none was
		date     calendar.Date
	}
}

func newScan(text, language string) scan { return scan{text: text, language: language} }

func (s *scan) has(signs sign) bool { return s.signs&signs != 0 }

// read reads a dateline and reports whether there is one.
func (s *scan) read() bool {
	s.skipFront()
	if s.at >= len(s.text) {
		return false
	}
	s.start = s.at
	if b := s.text[s.at]; 'a' <= b && b <= 'z' && !s.whole {
		return false // no dateline opens in small letters, most sentences inside a text do
	}
	if s.isEastern() {
		return s.eastern()
	}
	return s.western()
}

// skipFront skips white space and the stars of alerts.
func (s *scan) skipFront() {
	for s.at < len(s.text) {
		if b := s.text[s.at]; b == '*' || b == ' ' || b == '\n' || b == '\t' || b == '\r' {
			s.at++
			continue
		} else if b < utf8.RuneSelf {
			return
		}
		c, n := utf8.DecodeRuneInString(s.text[s.at:])
		if !letter.IsSpace(c) && !isInvisible(c) {
			return
		}
		s.at += n
	}
}

// isInvisible reports whether a rune prints nothing: marks of direction and of
// byte order that pages leave in their texts.
func isInvisible(c rune) bool {
	return c == '\ufeff' || 0x200b <= c && c <= 0x200f || 0x202a <= c && c <= 0x202e || c == 0x2060
}

// limit is the offset past which no dateline reaches.
func (s *scan) limit() int { return min(len(s.text), s.start+longest) }

// near returns the text from an offset to the limit, "" past it: a piece that
// begins before the limit may have white space behind it that does not end there.
func (s *scan) near(at int) string { return s.text[min(at, s.limit()):s.limit()] }

// peek returns the rune at an offset, 0 at the end.
func (s *scan) peek(at int) (rune, int) {
	if at >= len(s.text) {
		return 0, 0
	}
	if b := s.text[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(s.text[at:])
}

// spaces returns the offset behind the white space at an offset.
func (s *scan) spaces(at int) int {
	for at < len(s.text) {
		b := s.text[at]
		if b == ' ' {
			at++
			continue
		}
		if ' ' < b && b < utf8.RuneSelf {
			break
		}
		c, n := s.peek(at)
		if !letter.IsSpace(c) && !isInvisible(c) {
			break
		}
		at += n
	}
	return at
}

// took notes that a piece ends at an offset.
func (s *scan) took(end int) {
	s.at, s.end = end, end
}

func (s *scan) addAgency(name span, signs sign) bool {
	for !name.empty() && s.text[name.end-1] == '/' { // which sets it apart from nothing
		name.end = s.trimRight(name.end - 1)
	}
	if s.signed == maxAgencies || name.empty() {
		return false
	}
	s.agencies[s.signed] = name
	s.signed++
	s.signs |= signs
	return true
}

func (s *scan) addPlace(name, region span) bool {
	if s.count == maxPlaces || name.empty() {
		return false
	}
	s.places[s.count] = placeSpan{name, region}
	s.count++
	return true
}

// cut cuts a piece out of the text; an empty one is "" however it came to be.
func (s *scan) cut(piece span) string {
	if piece.empty() {
		return ""
	}
	return s.text[piece.start:piece.end]
}

// dateline cuts the strings out of the text.
func (s *scan) dateline() Dateline {
	d := Dateline{Date: s.date, Byline: s.cut(s.byline), Text: s.text[s.start:s.end]}
	if s.count > 0 {
		d.Places = make([]Place, s.count)
		for i, p := range s.places[:s.count] {
			d.Places[i] = Place{Name: s.cut(p.name), Region: s.cut(p.region)}
		}
	}
	switch s.signed {
	case 1:
		d.Agency = s.cut(s.agencies[0])
	case 2:
		d.Agency = strings.Join([]string{s.cut(s.agencies[0]), s.cut(s.agencies[1])}, " / ")
	}
	return d
}
