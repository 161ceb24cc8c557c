package dateline

import (
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

const longestAgency = 64 // bytes between brackets

// bracket reads what stands in brackets: a date, an agency, a reporter's
// initials, or the place itself.
func (s *scan) bracket() bool {
	inside, end, ok := s.consumeBracket(s.at)
	if !ok {
		return s.bracketedPlace()
	}
	if hasDigit(s.cut(inside)) && (s.closedDate(inside, end) || s.agencyAndDate(inside, end)) {
		return true
	}
	switch known, guess := s.agencyForm(inside); {
	case !known && s.count == 0 && s.signed == 0 && s.domainIn(inside):
		s.took(end)
		return true
	case known:
		if !s.addAgency(inside, knownAgency|closedAgency) {
			return false
		}
		s.took(end)
		return true
	case s.bracketedPlace():
		return true
	case s.isInitials(inside):
		s.byline = inside
		s.took(end)
		return true
	case guess && (s.count > 0 || s.dated || s.has(nowhere)):
		signs := guessAgency | closedAgency
		if isDomain(s.cut(inside)) {
			signs = domainAgency | closedAgency
		}
		if s.signed > 0 || !s.addAgency(inside, signs) {
			return false
		}
		s.took(end)
		return true
	}
	return false
}

// consumeBracket returns what stands between the bracket at an offset and the
// one that closes it.
func (s *scan) consumeBracket(at int) (inside span, end int, ok bool) {
	c, n := s.peek(at)
	closing := closingOf(c)
	at += n
	i := strings.Index(s.between(at), closing)
	if i < 1 || strings.ContainsAny(s.text[at:at+i], "([{") {
		return span{}, 0, false
	}
	inside = span{s.spaces(at), s.trimRight(at + i)}
	return inside, at + i + len(closing), !inside.empty()
}

// between returns the text in which a bracket or slash must close.
func (s *scan) between(at int) string {
	text := s.near(at)
	return text[:min(len(text), longestAgency)]
}

func closingOf(c rune) string {
	switch c {
	case '(':
		return ")"
	case '«':
		return "»"
	case '“':
		return "”"
	case '[':
		return "]"
	case '{':
		return "}"
	case '（':
		return "）"
	case '【':
		return "】"
	case '〔':
		return "〕"
	case '［':
		return "］"
	}
	return string(c)
}

// closedDate reads "(Aug. 13)".
func (s *scan) closedDate(inside span, end int) bool {
	if s.dated {
		return false
	}
	text := s.cut(inside)
	d, size, ok := calendar.Consume(text, s.language)
	if !ok || d.Day == 0 || d.Month == 0 || strings.Trim(text[size:], " .,") != "" {
		return false
	}
	s.setDate(d)
	s.took(end)
	return true
}

// agencyAndDate reads "(Newsfile Corp. - May 5, 2023)" and "(TTXVN 7/7)".
func (s *scan) agencyAndDate(inside span, end int) bool {
	_, size, ok := agency.Consume(s.cut(inside))
	if !ok || s.dated {
		return false
	}
	name := span{inside.start, inside.start + size}
	at, _ := s.sign(s.spaces(name.end))
	if at == name.end || at >= inside.end {
		return false
	}
	if date := (span{s.spaces(at), inside.end}); !s.closedDate(date, end) && !s.closedShortDate(date, end) {
		return false
	}
	return s.addAgency(name, knownAgency|closedAgency)
}

// closedShortDate reads the "7/7" that ends a bracket behind an agency.
func (s *scan) closedShortDate(inside span, end int) bool {
	d, size := shortDate(s.cut(inside))
	if d.Month == 0 || size != inside.end-inside.start {
		return false
	}
	s.setDate(d)
	s.took(end)
	return true
}

// agencyForm reports whether a piece is signed by a known agency, alone or
// among others, and whether it has at least the form of a signature.
func (s *scan) agencyForm(piece span) (known, guess bool) {
	text := s.cut(piece)
	for i := 0; i < len(text); {
		if a, size, ok := agency.Consume(text[i:]); ok && endsPart(text[i+size:]) && (a.Key != "callsign" || !strings.HasPrefix(text[i+size:], ",")) {
			return true, true
		}
		next := indexPart(text[i:])
		if next < 0 {
			break
		}
		if text[i+next] == ' ' && !strings.HasPrefix(text[i+next:], " via ") && !strings.HasPrefix(text[i+next:], " and ") {
			i += next + 1
			if !strings.ContainsAny(text[i:], "/,-+") && !strings.Contains(text[i:], "–") && !strings.Contains(text[i:], "via ") {
				break
			}
			continue
		}
		i += next + 1
		i += len(text[i:]) - len(strings.TrimLeft(text[i:], " /"))
		i += len(text[i:]) - len(strings.TrimPrefix(text[i:], "via "))
	}
	return false, isSignature(text)
}

// indexPart returns where the first sign or space stands behind which another
// agency may begin, -1 if there is none.
func indexPart(text string) int {
	for i := range len(text) {
		switch text[i] {
		case '/', ',', '-', '+', ' ':
			return i
		case "–"[0]:
			if strings.HasPrefix(text[i:], "–") {
				return i
			}
		}
	}
	return -1
}

// endsPart reports whether what follows an agency's name leaves it a part of
// its own: "AFP/Reuters", "Reuters Health", "EFE-EPA".
func endsPart(after string) bool {
	if after == "" {
		return true
	}
	for _, c := range after {
		switch c {
		case '\n', '"', '“', '”', '?', ':', ';', '=':
			return false
		}
	}
	return len(after) < 40
}

// isSignature accepts what agencies nobody listed sign with: a few words that
// all have capitals, or a call sign.
func isSignature(text string) bool {
	if isDomain(text) {
		return true
	}
	words, upper := 0, 0
	for word := range strings.FieldsSeq(text) {
		words++
		for i, c := range word {
			switch {
			case isUpper(c):
				upper++
			case i == 0 && unicode.IsLower(c) && !lang.Of(word).Is(lang.Link|lang.And):
				return false
			case !isLetter(c) && !isMark(c) && !letter.IsDigit(c) && !strings.ContainsRune(".-/&'’+", c):
				return false
			}
		}
	}
	return words > 0 && words <= 6 && (upper > 1 || words == 1 && upper == 1 || !hasCase(text))
}

// isDomain reports whether a text has the form of the domain of a site.
func isDomain(text string) bool {
	dot := strings.LastIndexByte(text, '.')
	if dot < 3 || len(text)-dot < 3 {
		return false
	}
	for i := range len(text) {
		if b := text[i]; !isASCIIWord(b) && b != '-' && (b != '.' || i == 0 || text[i-1] == '.') {
			return false
		}
	}
	return text[dot+1] > '9' && text[dot+2] > '9'
}

func hasCase(text string) bool {
	for _, c := range text {
		if isUpper(c) || unicode.IsLower(c) {
			return true
		}
	}
	return false
}

// isInitials reports whether a piece is the initials of a reporter: two to
// four small letters.
func (s *scan) isInitials(piece span) bool {
	text := s.cut(piece)
	if s.count == 0 || len(text) < 2 || len(text) > 4 || !s.byline.empty() {
		return false
	}
	for i := range len(text) {
		if text[i] < 'a' || text[i] > 'z' {
			return false
		}
	}
	return true
}

// bracketedPlace reads "(Leipzig)", "(New York, NY)".
func (s *scan) bracketedPlace() bool {
	if s.count > 0 || s.signed > 0 || s.dated || s.has(nowhere) {
		return false
	}
	undo := s.head
	c, n := s.peek(s.at)
	s.at = s.spaces(s.at + n)
	if next, _ := s.peek(s.at); isNameStart(next) && s.consumePlaces() {
		s.item(true) // a date
		if at := s.spaces(s.at); strings.HasPrefix(s.text[at:], closingOf(c)) {
			s.signs |= bracketed
			s.took(at + len(closingOf(c)))
			return true
		}
	}
	s.head = undo
	return false
}

// quotedAgency reads the name of a newspaper in quotation marks behind a place:
// «الشرق الأوسط».
func (s *scan) quotedAgency() bool {
	if s.count == 0 || s.signed > 0 {
		return false
	}
	inside, end, ok := s.consumeBracket(s.at)
	if !ok || !isSignature(s.cut(inside)) || !s.addAgency(inside, guessAgency) {
		return false
	}
	s.took(end)
	return true
}

// bareAgency reads the name of an agency without brackets, and others joined
// to it: "INTERFAX.RU", "الراية - وكالات". A sign must follow.
func (s *scan) bareAgency() bool {
	a, size, ok := agency.Consume(s.text[s.at:])
	if !ok || a.Key == "callsign" || s.signed == maxAgencies {
		return false
	}
	end := s.at + size
	for range maxAgencies {
		next, kind := s.sign(s.spaces(end))
		if kind != slash && kind != dash {
			break
		}
		next = s.spaces(next)
		_, size, ok := agency.Consume(s.text[next:])
		if after, _ := s.peek(s.spaces(next + size)); !ok || isLetterOrMark(after) {
			break
		}
		end = next + size
	}
	if c, _ := s.peek(s.spaces(end)); isLetterOrMark(c) && c != 'ـ' || letter.IsDigit(c) {
		return false
	}
	if !s.addAgency(span{s.at, end}, knownAgency) {
		return false
	}
	s.took(end)
	return true
}

// domains are the endings by which the name of a portal is told.
var domains = [...]string{"com", "net", "org", "id", "co", "info", "news", "tv", "my", "co.id", "com.br", "in", "ru", "de", "it", "vn", "fr"}

// consumeDomain reads the name of a portal that signs with its domain.
func (s *scan) consumeDomain() bool {
	end := s.at
	for end < len(s.text) && (isASCIIWord(s.text[end]) || s.text[end] == '.' || s.text[end] == '-') {
		end++
	}
	text := s.text[s.at:end]
	i := strings.IndexByte(text, '.')
	if i < 2 || s.signed > 0 {
		return false
	}
	for _, domain := range domains {
		if strings.EqualFold(text[i+1:], domain) && s.addAgency(span{s.at, end}, domainAgency) {
			s.took(end)
			return true
		}
	}
	return false
}

// domainIn reads a domain that fills the brackets: "(Example.com)".
func (s *scan) domainIn(inside span) bool {
	undo := s.head
	s.at = inside.start
	if s.consumeDomain() && s.at == inside.end {
		return true
	}
	s.head = undo
	return false
}

func isASCIIWord(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
}
