package dateline

import (
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// western reads the datelines of all scripts but the Chinese, Japanese and
// Korean ones: pieces in almost any order, with joints between them.
func (s *scan) western() bool {
	s.end = s.at
	if !s.opening() {
		return false
	}
	for s.item(false) || s.joint() {
	}
	return s.close()
}

// opening reads the first piece, by far the cheapest way to see that a text
// opens with a sentence: its first capitalised words are followed by a word
// and not by a sign.
func (s *scan) opening() bool {
	c, _ := s.peek(s.at)
	switch {
	case c == '(' || c == '[' || c == '{' || c == '/' || c == '（':
		return s.item(false)
	case letter.IsDigit(c):
		return s.consumeDay()
	case !isLetter(c):
		return false
	case c >= 0x600 && c < 0x780 && !s.whole && !hasArabicMark(s.text[s.at:]):
		return false
	}
	if n := lang.ConsumeBy(s.text[s.at:]); n > 0 {
		return s.consumeByline(n) || s.knownStart() && s.placesOrAgency()
	}
	return s.placesOrAgency()
}

// knownStart reports whether the first words are a known place all the same:
// "De Bilt", "Di Linh".
func (s *scan) knownStart() bool {
	n, ok := s.consumeName(s.at)
	return ok && s.known(n.start, n.end)
}

// placesOrAgency reads what the first words are: places, the name of an
// agency, or a month.
func (s *scan) placesOrAgency() bool {
	n, ok := s.consumeName(s.at)
	if !ok {
		return false
	}
	next, _ := s.peek(s.spaces(n.end))
	if isLetterOrMark(next) {
		return isLower(next) && s.firstOfSeveral(n)
	}
	if !s.whole && !hasMark(s.text[n.end:]) && !(next == '.' && s.isGerman()) {
		return false
	}
	if (letter.IsDigit(next) || next == '.') && s.consumeDay() {
		return true
	}
	if s.bareAgency() || next == '.' && s.consumeDomain() {
		return true
	}
	return s.consumePlaces()
}

// longestJoint is the size of the longest word that joins two places.
const longestJoint = len("және")

// firstOfSeveral reads a name before a small word if that joins it to another
// name, or is the name of an agency ("Berlin dpa -").
func (s *scan) firstOfSeveral(n name) bool {
	at := s.spaces(n.end)
	end := s.word(at).end
	if end-at > longestJoint || s.text[at] < utf8.RuneSelf && end-at > len("oraz") {
		return false
	}
	if lang.Of(s.text[at:end]).Is(lang.And) {
		next, _ := s.peek(s.spaces(end))
		return isNameStart(next) && s.consumePlaces()
	}
	if s.text[at:end] == "via" {
		return s.consumeVia(s.spaces(end))
	}
	if _, _, ok := agency.Consume(s.text[at:]); ok || lang.Of(s.text[at:end]).Is(lang.Article) {
		return s.consumePlaces()
	}
	return false
}

// consumeVia reads "KVELLER via JTA": a name that got the story from an agency.
func (s *scan) consumeVia(at int) bool {
	_, n, ok := agency.Consume(s.text[at:])
	if !ok || !s.addAgency(span{s.at, at + n}, knownAgency|closedAgency) {
		return false
	}
	s.took(at + n)
	return true
}

// item reads one more piece where the scan stands. closed asks of a piece
// without brackets that a sign follows it.
func (s *scan) item(closed bool) bool {
	at := s.spaces(s.at)
	if c, _ := s.peek(at); at >= s.limit() || !opensPiece(c) {
		return false
	}
	undo := s.head
	s.at = at
	if s.piece() && (!closed || s.endsWithBracket() || s.isClosed()) {
		return true
	}
	s.head = undo
	return false
}

// opensPiece reports whether a piece may begin with c.
func opensPiece(c rune) bool {
	switch c {
	case '(', '[', '（', '{', '/', '«', '“', '"':
		return true
	case ' ', ',', '.', '-', '–', '—', ':':
		return false
	}
	return isLetter(c) || letter.IsDigit(c)
}

func (s *scan) piece() bool {
	first := s.signed == 0 && !s.dated && !s.has(nowhere)
	c, _ := s.peek(s.at)
	switch {
	case c == '(' || c == '[' || c == '（' || c == '{':
		return s.bracket()
	case c == '/':
		return s.slashed()
	case letter.IsDigit(c):
		return s.consumeDay()
	case c == '«' || c == '“' || c == '"':
		return s.bareAgency() || s.quotedAgency()
	case !isLetter(c):
		return false
	}
	if s.consumeDay() || s.bareAgency() || s.consumeDomain() {
		return true
	}
	return s.count == 0 && isNameStart(c) && s.consumePlaces() && (first || s.placeStands())
}

// isClosed reports whether a sign follows the piece that was just read, and
// not a word that makes it the start of a sentence.
func (s *scan) isClosed() bool {
	c, _ := s.peek(s.spaces(s.at))
	if s.dated && isLetter(c) && s.isAgencyAt(s.spaces(s.at)) {
		return true // "SYDNEY, Aug 20 AAP -"
	}
	return !isLetterOrMark(c) && !letter.IsDigit(c) && c != '\'' && c != '’'
}

// joint reads a comma, dash, dot, slash or colon together with the piece that
// it joins to the last one. A joint without a piece is left for the mark.
func (s *scan) joint() bool {
	at, kind := s.sign(s.spaces(s.at))
	if kind == noSign {
		return false
	}
	start := s.at
	s.at = at
	joined := false
	switch kind {
	case comma, dot, bar:
		joined = s.item(true) || kind == comma && s.reporterBehind()
	case dash:
		return s.dashJoint(start)
	case slash:
		joined = s.closedAfterSlash()
	case colon:
		return s.colonJoint(start)
	}
	if !joined {
		s.at = start
	}
	return joined
}

// dashJoint reads the piece, or the places, behind a dash that begins at start.
func (s *scan) dashJoint(start int) bool {
	at := s.at
	s.at = start
	if s.has(closedAgency) && s.count > 0 {
		return false // "(BUSINESS WIRE)--(AETOSWire)"
	}
	if c, _ := s.peek(at); at == start+len("-") && s.signed > 0 && !s.has(closedAgency) && isUpper(c) {
		return false // a hyphen inside a name: "DGAP-DD"
	}
	if s.sentenceAt(s.spaces(at)) {
		return false
	}
	undo := s.head
	s.at = at
	if s.item(true) && !s.has(guessAgency) {
		if s.dated != undo.dated {
			s.signs |= dashed
		}
		return true
	}
	s.head = undo
	s.at = at
	if s.morePlaces() {
		return true
	}
	s.head = undo
	return false
}

// sentenceAt reports whether a capitalised word at an offset opens a sentence:
// it is one of the commonest, and a word in small letters follows.
func (s *scan) sentenceAt(at int) bool {
	c, _ := s.peek(at)
	if !isUpper(c) {
		return false
	}
	end := s.word(at).end
	next, _ := s.peek(s.spaces(end))
	return isLower(next) && lang.Of(s.text[at:end]).Is(lang.Common)
}

// colonJoint reads the agency in brackets behind a colon that begins at start.
func (s *scan) colonJoint(start int) bool {
	at := s.at
	s.at = start
	c, _ := s.peek(s.spaces(at))
	if c != '(' && c != '[' {
		return false
	}
	undo := s.head
	s.at = at
	if s.item(false) && s.has(knownAgency) {
		return true
	}
	s.head = undo
	return false
}

// closedAfterSlash reads "AGENCY" or a date between slashes with spaces, as in
// "CITY, ST / ACCESS Newswire / March 3, 2025 /".
func (s *scan) closedAfterSlash() bool {
	if s.signed == 0 {
		s.at = s.spaces(s.at)
		if !s.bareAgency() {
			return false
		}
		s.signs |= closedAgency
		return true
	}
	return s.item(true)
}

// morePlaces reads places that are joined with dashes, if an agency or a date
// follows them: "نيويورك - الخرطوم - وكالات -".
func (s *scan) morePlaces() bool {
	if s.count == 0 || s.signed > 0 || s.dated {
		return false
	}
	for s.count < maxPlaces {
		s.at = s.spaces(s.at)
		if !s.consumePlaces() || s.signed > 0 {
			return s.signed > 0
		}
		s.signs |= listed
		if s.item(false) {
			return s.has(knownAgency) || s.date.Day > 0
		}
		at, kind := s.sign(s.spaces(s.at))
		if kind != dash && kind != comma {
			return false
		}
		s.at = at
		if s.item(true) {
			return s.has(knownAgency) || s.date.Day > 0
		}
	}
	return false
}

// placeStands reports whether a place that follows an agency is one, and not
// the start of the story: a date or a mark stands behind it.
func (s *scan) placeStands() bool {
	plausible := s.plausible()
	if kind := s.mark().kind; plausible && (kind == dash || kind == colon || s.whole && s.spaces(s.at) == len(s.text)) {
		return true
	}
	undo := s.head
	if at, kind := s.sign(s.spaces(s.at)); kind == comma {
		s.at = at
	}
	signed := s.signed
	stands := s.item(true) && (plausible || s.signed > signed && s.has(knownAgency) && s.has(closedAgency))
	s.head = undo
	return stands
}
