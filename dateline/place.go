package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// consumePlaces reads one or more places with their regions.
func (s *scan) consumePlaces() bool {
	if !s.consumePlace() {
		return false
	}
	for s.count < maxPlaces {
		at, signs := s.at, s.signs
		if !s.consumeAnd() {
			break
		}
		undo := s.head
		undo.at, undo.signs = at, signs
		if !s.consumePlace() {
			s.head = undo
			break
		}
	}
	s.orderRegion()
	return true
}

// consumePlace reads one place and its region.
func (s *scan) consumePlace() bool {
	n, ok := s.consumeName(s.at)
	if !ok {
		return false
	}
	if n, ok = s.trimName(n); !ok {
		return false
	}
	first := lang.Of(s.text[n.start:s.word(n.start).end])
	if s.opensSentence(n, first) {
		return false
	}
	s.note(n)
	if end := s.nowhere(n, first); end > 0 {
		s.signs |= nowhere
		s.took(end)
		return true
	}
	n = s.splitAnd(n)
	n.end = s.consumeRiver(n)
	place := n.span
	if n.words > 1 && lang.Of(s.text[n.last:n.end]).Is(lang.Nowhere) {
		place.end = n.before // "Tehran, capitals"
	}
	region := s.trailingRegion(&place, n)
	if !s.addPlace(place, region) {
		return false
	}
	s.took(n.end)
	if region.empty() {
		s.places[s.count-1].region = s.consumeRegions()
	}
	return true
}

// opensSentence reports whether the first word of a name that nobody knows is
// one of the small words of sentences: "In Colombia", "From October".
func (s *scan) opensSentence(n name, first lang.Word) bool {
	return n.small && first.Is(lang.Common) && !first.Is(lang.Start) && !s.known(n.start, n.end)
}

// note keeps what the form of a name says.
func (s *scan) note(n name) {
	if n.small {
		s.signs |= smallLetters
	}
	if n.caseless {
		s.signs |= caseless
	}
}

// trimName takes off a name the month of a date or the agency that follow it
// without a comma.
func (s *scan) trimName(n name) (name, bool) {
	next := s.spaces(n.end)
	if at := s.tightAgency(n); at > 0 {
		return s.shorten(n, at), true
	}
	if c, _ := s.peek(next); letter.IsDigit(c) {
		if n.words > 1 && n.caseless && lang.Of(s.text[n.last:n.end]).Is(lang.Article) {
			return s.shorten(n, n.before), true
		}
		if _, _, ok := calendar.ConsumeMonth(s.text[n.last:n.end], s.language); ok {
			return s.shorten(n, n.before), n.words > 1
		}
	}
	if n.words > 1 {
		for at := n.last; at > n.start; at = s.wordBefore(n.start, at) {
			if a, size, ok := agency.Consume(s.text[at:n.end]); ok && at+size == n.end && a.Key != "callsign" && s.known(n.start, s.trimRight(at)) {
				return s.shorten(n, s.trimRight(at)), true
			}
		}
	}
	return n, true
}

// tightAgency returns the end of a place that a hyphen without spaces joins to
// an agency: "دمشق-سانا".
func (s *scan) tightAgency(n name) int {
	if !n.caseless {
		return 0
	}
	at := strings.LastIndexByte(s.cut(n.span), '-')
	if at < 1 {
		return 0
	}
	if _, ok := agency.Lookup(s.text[n.start+at+1 : n.end]); !ok {
		return 0
	}
	return n.start + at
}

// splitAnd ends a name before the word that joins two, which capitals hide:
// "NEW YORK AND MAINZ".
func (s *scan) splitAnd(n name) name {
	if n.words < 3 || n.small || s.known(n.start, n.end) {
		return n
	}
	for at := s.wordAfter(n.start); at > n.start && at < n.last; at = s.wordAfter(at) {
		if lang.Of(s.text[at:s.word(at).end]).Is(lang.And) {
			return s.shorten(n, s.trimRight(at))
		}
	}
	return n
}

// shorten ends a name before its last words.
func (s *scan) shorten(n name, end int) name {
	n.end = end
	n.last = s.wordBefore(n.start, end)
	n.before = max(s.trimRight(n.last), n.start)
	n.words = max(n.words-1, 1)
	return n
}

// wordBefore returns where the word before at begins, start at the least.
func (s *scan) wordBefore(start, at int) int {
	i := s.trimRight(at)
	for i > start && s.text[i-1] != ' ' {
		i--
	}
	return max(i, start)
}

// trimRight returns the offset before the white space that ends at an offset.
func (s *scan) trimRight(at int) int {
	for at > 0 && (s.text[at-1] == ' ' || s.text[at-1] == '\n' || s.text[at-1] == '\t') {
		at--
	}
	return at
}

// nowhere returns the end of words that stand in place of a place, or 0.
func (s *scan) nowhere(n name, first lang.Word) int {
	if n.words > 1 && first.Is(lang.Vessel) || n.words == 1 && first.Is(lang.Nowhere) {
		return n.end
	}
	if n.words > 1 && lang.Of(s.cut(n.span)).Is(lang.Nowhere) {
		return n.end
	}
	return 0
}

// consumeRiver returns the end of a name with the river it lies on:
// "Frankfurt/Main" is one place, and so is an airport between two cities.
func (s *scan) consumeRiver(n name) int {
	if n.end >= len(s.text) || s.text[n.end] != '/' {
		return s.consumeClosedRiver(n.end)
	}
	next, ok := s.consumeName(n.end + 1)
	if !ok {
		return n.end
	}
	if end := s.word(next.start).end; lang.Of(s.text[next.start:end]).Is(lang.River) && end == next.end {
		return s.consumeRiver(name{span: span{n.start, end}})
	}
	const airport = "AIRPORT"
	if next.words > 1 && strings.HasSuffix(s.cut(next.span), airport) {
		return next.end
	}
	return n.end
}

// consumeClosedRiver returns the end of the river in brackets that follows a
// name: "Frankfurt (Oder)".
func (s *scan) consumeClosedRiver(end int) int {
	at := s.spaces(end)
	if c, _ := s.peek(at); c != '(' {
		return end
	}
	inside, after, ok := s.consumeBracket(at)
	if !ok || !lang.Of(s.cut(inside)).Is(lang.River) {
		return end
	}
	return after
}

// trailingRegion takes a region without a comma off the end of a name:
// "AUSTIN TX", "WASHINGTON D.C.".
func (s *scan) trailingRegion(place *span, n name) span {
	if n.words < 2 || n.caseless || s.known(place.start, place.end) {
		return span{}
	}
	region := span{n.last, n.end}
	if size := region.end - region.start; size > 1 && isArea(s.cut(region)) && s.known(n.start, n.before) {
		place.end = n.before
		s.signs |= knownRegion
		return region
	}
	return span{}
}

// consumeAnd reads what joins two places, if another name follows.
func (s *scan) consumeAnd() bool {
	at := s.spaces(s.at)
	c, n := s.peek(at)
	switch {
	case c == '/' || c == '&':
		at += n
	case c == ',' || c == '،':
		return s.consumeComma(at + n)
	case isLetter(c):
		end := s.word(at).end
		if !lang.Of(s.text[at:end]).Is(lang.And) {
			return false
		}
		at = end
	default:
		return false
	}
	at = s.spaces(at)
	if next, _ := s.peek(at); !isNameStart(next) {
		return false
	}
	if _, size, ok := agency.Consume(s.text[at:]); ok && c == '/' && !s.nameGoesOn(at+size) {
		return false
	}
	if c == '/' && strings.HasPrefix(s.text[at:], correspondentMark) {
		return false
	}
	s.at = at
	return true
}

// nameGoesOn reports whether another word of a name follows at an offset.
func (s *scan) nameGoesOn(at int) bool {
	c, _ := s.peek(s.spaces(at))
	return isLetterOrMark(c)
}

// consumeComma reads a comma between two places: what follows must be a place
// that is known and no region.
func (s *scan) consumeComma(at int) bool {
	at = s.spaces(at)
	if _, size := s.dateAt(at); size > 0 {
		return false
	}
	n, ok := s.consumeName(at)
	if !ok || isArea(s.cut(n.span)) || !s.known(n.start, n.end) {
		return false
	}
	if _, _, ok := agency.Consume(s.text[at:]); ok {
		return false
	}
	s.at = at
	s.signs |= listed
	return true
}

// orderRegion puts a region that is printed before its city behind it:
// "DELAWARE, WILMINGTON, UNITED STATES".
func (s *scan) orderRegion() {
	if s.count != 2 || !s.has(listed) {
		return
	}
	first, second := s.places[0], s.places[1]
	if first.region.empty() && !second.region.empty() && isArea(s.cut(first.name)) {
		s.places[0] = placeSpan{name: second.name, region: first.name}
		s.count = 1
		s.signs |= knownRegion
	}
}
