package dateline

import (
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// A signKind is a sign between two pieces, or at the end of them.
type signKind uint8

const (
	noSign signKind = iota
	comma
	dot
	dash
	slash
	colon
	bar
	equal
	quote // a dash that a wrong charset has made a quotation mark
)

// sign reads a sign and returns the offset behind it and its kind, noSign if
// none is there. A dot or colon before a dash belongs to the dash.
func (s *scan) sign(at int) (end int, kind signKind) {
	c, n := s.peek(at)
	switch c {
	case ',', '،', '、', '，':
		return at + n, comma
	case '/':
		return at + n, slash
	case '|':
		return at + n, bar
	case '=', '＝':
		return at + n, equal
	case '.', '।', '。', '۔':
		if end := s.dashes(s.spaces(at + n)); end > 0 && s.dashAfterDot(at+n) {
			return end, dash
		}
		return at + n, dot
	case ';':
		return at + n, colon
	case ':', '：':
		if end := s.dashes(at + n); end > 0 {
			return end, dash
		}
		return at + n, colon
	}
	if end := s.dashes(at); end > 0 {
		return end, dash
	}
	return at, noSign
}

// dashAfterDot reports whether ".-" or ". –" is one sign: a minus must follow
// the dot at once, or have a space behind it too.
func (s *scan) dashAfterDot(at int) bool {
	if s.spaces(at) == at {
		return true
	}
	end := s.dashes(s.spaces(at))
	return s.spaces(end) > end || end == len(s.text)
}

// dashes returns the offset behind a run of dashes, 0 if there is none.
func (s *scan) dashes(at int) int {
	end := 0
	for {
		c, n := s.peek(at)
		if !isDash(c) {
			return end
		}
		at += n
		end = at
	}
}

func isDash(c rune) bool {
	switch c {
	case '-', '–', '—', '―', '‒', '−', '_', 'ـ', '－', '─', '‑', '‐':
		return true
	}
	return false
}

// A mark is the sign that ends a dateline.
type mark struct {
	kind   signKind
	start  int
	end    int
	before bool // white space stands before it
	after  bool // white space or the end of the text stands behind it
	long   bool // a dash longer than a hyphen
}

// mark reads the mark where the scan stands.
func (s *scan) mark() mark {
	at := s.spaces(s.at)
	m := mark{start: at, end: s.at, before: at > s.at}
	if end, kind := s.sign(at); kind != noSign {
		m.kind, m.end = kind, end
		m.long = kind == dash && (end-at > 1 || s.text[at] == '_')
	} else if s.isLostDash(at) {
		m.kind, m.end = quote, at+1
	}
	m.after = s.spaces(m.end) > m.end || m.end == len(s.text)
	return m
}

// isLostDash reports whether a quotation mark with spaces around it stands at
// an offset: what is left of a dash that was read in the wrong charset.
func (s *scan) isLostDash(at int) bool {
	c, n := s.peek(at)
	if c != '"' || at == s.at {
		return false
	}
	next, _ := s.peek(at + n)
	return letter.IsSpace(next)
}

func firstRune(s string) (rune, int) {
	for _, c := range s {
		return c, len(string(c))
	}
	return 0, 0
}
