package dateline

import (
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/lang"
)

// A name is a run of words that has the form of a place's name.
type name struct {
	span
	last     int // where its last word begins
	before   int // where the word before the last one ends, start if there is none
	words    int
	small    bool // a word of it is not in capitals
	caseless bool // its script has no capitals
}

const (
	maxWords         = 12 // "ABOARD THE USS … IN THE ARABIAN SEA"
	maxSmallWords    = 7
	maxCaselessWords = 5
)

// consumeName reads the longest run of words at an offset of which each is
// capitalised, but for the small words of names ("Rio de Janeiro").
func (s *scan) consumeName(at int) (n name, ok bool) {
	n.start, n.end = at, at
	limit := s.limit()
	for i := at; i < limit && n.words < maxWords; {
		c, _ := s.peek(i)
		if !isLetter(c) {
			break
		}
		w := s.word(i)
		if w.end == i {
			break // Han
		}
		if isLower(c) && !n.admits(s, i, w.end) {
			break
		}
		next := s.spaces(w.end)
		if !isLower(c) {
			n.before, n.last, n.end = n.end, i, w.end
			n.words++
			n.small = n.small || w.small
			n.caseless = n.caseless || w.caseless
			if n.tooLong() {
				return n, false
			}
		}
		if next == w.end {
			break
		}
		i = next
	}
	return n, n.words > 0
}

func (n *name) tooLong() bool {
	return n.caseless && n.words > maxCaselessWords || n.small && n.words > maxSmallWords
}

// admits reports whether a small word may stand inside a name.
func (n *name) admits(s *scan, start, end int) bool {
	if n.words == 0 || end-start > 8 {
		return false
	}
	at := s.spaces(end)
	next, _ := s.peek(at)
	if isLower(next) && end-start < 4 { // "Frankfurt an der Oder", "Santa Cruz de la Sierra"
		second := s.word(at).end
		next, _ = s.peek(s.spaces(second))
		if s.text[at:second] == "the" || !lang.Of(s.text[at:second]).Is(lang.Link) { // "of the" joins titles
			return false
		}
	}
	return isUpper(next) && lang.Of(s.text[start:end]).Is(lang.Link)
}

// A wordEnd is what word found.
type wordEnd struct {
	end             int
	small, caseless bool
}

// word reads one word: letters with hyphens, apostrophes and the dots of
// initials inside.
func (s *scan) word(at int) (w wordEnd) {
	w.end = at
	letters := 0
	for w.end < len(s.text) {
		b := s.text[w.end]
		switch {
		case 'A' <= b && b <= 'Z':
			w.end++
			letters++
			continue
		case 'a' <= b && b <= 'z':
			w.small = true
			w.end++
			letters++
			continue
		case b == '.':
			if end := s.wordDot(at, w.end, letters); end > w.end {
				w.end = end
				letters = 0
				continue
			}
			return w
		case b == '-' || b == '\'':
			if c, _ := s.peek(w.end + 1); isLetter(c) {
				w.end++
				continue
			}
			return w
		case b < utf8.RuneSelf:
			return w
		}
		c, n := s.peek(w.end)
		switch {
		case isLetter(c) && !isHan(c):
			letters++
			w.small = w.small || isLower(c)
			w.caseless = w.caseless || !isUpper(c) && !isLower(c)
		case isMark(c) || isInvisible(c):
		case c == '’' || c == 'ʻ' || c == '‘' || c == '‑':
			if next, _ := s.peek(w.end + n); !isLetter(next) {
				return w
			}
		default:
			return w
		}
		w.end += n
	}
	return w
}

// wordDot returns the offset behind a dot that belongs to the word: that of an
// initial ("N.Y.") or of an abbreviation ("St. Louis"). Else it returns dot.
func (s *scan) wordDot(start, dot, letters int) int {
	next, _ := s.peek(dot + 1)
	if letters == 1 {
		if next == '-' || next == '–' || next == '—' {
			return dot
		}
		return dot + 1
	}
	if letters > 0 && letters <= 4 && next == ' ' {
		if c, _ := s.peek(s.spaces(dot + 1)); isUpper(c) && lang.Of(s.text[start:dot]).Is(lang.Short) {
			return dot + 1
		}
	}
	return dot
}

func isHan(c rune) bool {
	return 0x2e80 <= c && c <= 0x9fff && !isKanaSign(c) || 0xf900 <= c && c <= 0xfaff || 0x20000 <= c && c <= 0x323af
}

// isKanaSign reports whether a rune is Japanese syllables or a sign of the
// blocks around them.
func isKanaSign(c rune) bool { return 0x3000 <= c && c <= 0x30ff }
