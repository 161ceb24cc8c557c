package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// maxPlaces is how many places one dateline names at the most.
const maxPlaces = 4

// A head is what stands before the mark, with what speaks for it.
type head struct {
	Dateline
	found  [maxPlaces]Place
	count  int
	known  bool // the agency is one we know
	closed bool // the agency stands in brackets or slashes
	caps   bool // every place is in capitals
	region bool // a region that is one stands behind a place
	alone  bool // the place is one that stands alone
}

// head reads what stands before a mark; all of it has to be read.
func (c Cutter) head(s string) (h head, ok bool) {
	s = strings.Trim(s, " \u00a0*")
	s = h.consumeAgencyFirst(s)
	s = h.consumeAgencyLast(s)
	s = c.consumeDateLast(&h, s)
	s = strings.Trim(s, " \u00a0,-")
	if s == "" {
		return h, h.Agency != ""
	}
	return h, h.places(s)
}

// consumeAgencyFirst takes "(ANSA) - " off the front.
func (h *head) consumeAgencyFirst(s string) string {
	name, rest, ok := consumeClosed(s)
	if !ok || !h.setAgency(name) {
		return s
	}
	return strings.TrimLeft(rest, " -–—,")
}

// consumeAgencyLast takes "(Xinhua)" or "/PRNewswire/" off the end.
func (h *head) consumeAgencyLast(s string) string {
	if h.Agency != "" || s == "" {
		return s
	}
	open := byte('(')
	switch s[len(s)-1] {
	case ')':
	case '/':
		open = '/'
	default:
		return s
	}
	i := strings.LastIndexByte(s[:len(s)-1], open)
	if i < 0 || !h.setAgency(s[i+1:len(s)-1]) {
		return s
	}
	return strings.TrimRight(s[:i], " \u00a0,")
}

// consumeClosed reads what stands in brackets or slashes at the front.
func consumeClosed(s string) (inside, rest string, ok bool) {
	if s == "" || s[0] != '(' && s[0] != '/' {
		return "", s, false
	}
	end := byte(')')
	if s[0] == '/' {
		end = '/'
	}
	i := strings.IndexByte(s[1:], end)
	if i < 1 {
		return "", s, false
	}
	return s[1 : i+1], s[i+2:], true
}

// setAgency takes a name as the agency if it is known, or has the form of one:
// a short name in capitals, or one word.
func (h *head) setAgency(name string) bool {
	name = strings.TrimSpace(name)
	first, second, two := strings.Cut(name, "/")
	_, all := agency.Lookup(strings.TrimSpace(first))
	if two {
		_, ok := agency.Lookup(strings.TrimSpace(second))
		all = all && ok
	}
	if !all && !looksLikeAgency(name) {
		return false
	}
	h.Agency, h.known, h.closed = name, all, true
	return true
}

// looksLikeAgency accepts names of agencies nobody listed: BSS, NewsWire.
func looksLikeAgency(name string) bool {
	if len(name) < 2 || len(name) > 24 || strings.Count(name, " ") > 1 {
		return false
	}
	upper := 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			upper++
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ' ' && r != '.' && r != '/' && r != '-':
			return false
		}
	}
	return upper >= 2
}

// consumeDateLast takes a date off the end: behind a comma, or behind a space.
func (c Cutter) consumeDateLast(h *head, s string) string {
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' && s[i-1] != ',' {
			continue
		}
		d, size, ok := calendar.Consume(s[i:], c.Language)
		if ok && strings.Trim(s[i+size:], " .,") == "" && d.Day > 0 && (d.Month > 0 || i > 0) {
			h.Date = d
			return strings.TrimRight(s[:i], " ,\u00a0")
		}
	}
	return s
}

// places reads the places; every piece must look like one.
func (h *head) places(s string) bool {
	if len(s) > 90 {
		return false
	}
	h.caps = true
	for more := true; more; {
		var piece string
		if piece, s, more = strings.Cut(s, "/"); !h.joined(piece) {
			return false
		}
	}
	return true
}

// joints stand between two places.
var joints = [...]string{" and ", " AND ", " & ", " und ", " et ", " y "}

// joined reads one place, or two with a joint between.
func (h *head) joined(s string) bool {
	for _, joint := range joints {
		before, after, ok := strings.Cut(s, joint)
		if ok && isName(before) && isName(strings.TrimSpace(after)) {
			return h.place(before) && h.place(after)
		}
	}
	return h.place(s)
}

// place reads "CITY", "CITY, Region" or "CITY (Region)".
func (h *head) place(s string) bool {
	name, region, _ := strings.Cut(strings.TrimSpace(s), ",")
	if before, after, ok := strings.Cut(name, "("); ok && region == "" {
		name, region = before, strings.TrimSuffix(strings.TrimSpace(after), ")")
	}
	name, region = strings.TrimSpace(name), strings.TrimSpace(region)
	if !isName(name) || region != "" && !isRegionName(region) {
		return false
	}
	if h.count == maxPlaces {
		return false
	}
	h.found[h.count] = Place{Name: name, Region: region}
	h.count++
	h.caps = h.caps && isCapitals(name)
	h.region = h.region || region != "" && isRegion(region)
	h.alone = h.alone || region == "" && standsAlone(name)
	return true
}

// isRegionName is isName for what stands behind a city: "Ontario, Canada" too.
func isRegionName(s string) bool {
	before, after, more := strings.Cut(s, ",")
	return isName(before) && (!more || isName(after))
}

// isName reports whether a string has the form of a place's name: up to six
// words, each capitalised but for particles.
func isName(s string) bool {
	words := 0
	for word := range strings.FieldsSeq(s) {
		words++
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) && !isParticle(word) && !(unicode.IsLetter(r) && !unicode.IsLower(r)) {
			return false
		}
		for _, r := range word {
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune(".'’-", r) {
				return false
			}
		}
	}
	return words > 0 && words <= 6
}

var particles = [...]string{"de", "del", "la", "las", "los", "el", "al", "of", "the", "on", "in", "am", "an", "der", "sur", "upon", "do", "da", "di"}

// isParticle reports whether a word of a name is written small.
func isParticle(word string) bool {
	for _, p := range particles {
		if strings.EqualFold(p, word) {
			return true
		}
	}
	return false
}

func isCapitals(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 3
}

// enough reports whether what was read is a dateline and not a label, a
// kicker or the start of a sentence.
func (h *head) enough(mark, rest string) bool {
	hasPlace := h.count > 0
	switch {
	case strings.TrimSpace(rest) == "":
		return false
	case h.known && h.closed && (hasPlace || h.Date.Day > 0 || mark != ":"):
		return true
	case h.closed && hasPlace && (h.caps || h.alone || h.region):
		return true
	case h.Date.Day > 0 && hasPlace && (h.caps || h.alone || h.region):
		return mark != ":" || h.caps
	case mark == ":":
		return h.alone && h.caps
	}
	return h.caps && (h.region || h.alone)
}
