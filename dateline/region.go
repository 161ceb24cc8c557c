package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/internal/lang"
)

// consumeRegions reads the state and the country behind a place, in commas or
// in brackets; the span holds all of them.
func (s *scan) consumeRegions() span {
	var all span
	for range 2 {
		region, end, ok := s.consumeRegion(all.empty())
		if !ok {
			break
		}
		switch {
		case all.empty(), s.text[region.start-1] == '[':
			all = region // "(Maharashtra) [India]"
		default:
			all.end = end // with the bracket of "Bosna i Hercegovina (BiH)"
		}
		s.took(end)
	}
	return all
}

// consumeRegion reads one region behind a comma or in brackets, and returns
// where the scan goes on.
func (s *scan) consumeRegion(first bool) (region span, end int, ok bool) {
	at := s.spaces(s.at)
	c, n := s.peek(at)
	switch {
	case c == ',' || c == '،':
		return s.consumeCommaRegion(s.spaces(at+n), first)
	case c == '(' || c == '（' || c == '[':
		return s.consumeClosedRegion(at+n, closingOf(c))
	}
	return span{}, 0, false
}

// shortCountries are countries as EFE shortens them in brackets behind a city: words
// with full stops, which would be taken for an agency.
var shortCountries = [...]string{
	"P. Bajos", "P.Bajos", "EE.UU.", "EE. UU.", "EEUU", "R. Dominicana", "R.Dominicana", "Rep. Dominicana", "R. Checa", "Rep. Checa",
	"R. Unido", "R.Unido", "N. Zelanda", "A. Saudí", "A.Saudí", "C. Rica", "EAU", "RDC", "RCA", "S. África", "Suráfrica", "Emiratos",
}

// shortCountry returns the size of such a country that fills a bracket.
func shortCountry(text, closing string) int {
	for _, name := range shortCountries {
		if strings.HasPrefix(text, name) && strings.HasPrefix(text[len(name):], closing) {
			return len(name)
		}
	}
	return 0
}

// consumeClosedRegion reads "(NICARAGUA)", "[India]". A state that is not
// known needs the country in brackets behind it.
func (s *scan) consumeClosedRegion(at int, closing string) (region span, end int, ok bool) {
	at = s.spaces(at)
	if size := shortCountry(s.text[at:], closing); size > 0 {
		return span{at, at + size}, at + size + len(closing), true
	}
	n, ok := s.consumeRegionName(at)
	end = s.spaces(n.end)
	if !ok || !strings.HasPrefix(s.text[end:], closing) {
		return span{}, 0, false
	}
	end += len(closing)
	if !isArea(s.cut(n)) {
		if c, _ := s.peek(s.spaces(end)); c != '[' || closing == "]" {
			return span{}, 0, false
		}
		return n, end, true
	}
	if _, _, ok := agency.Consume(s.cut(n)); ok && n.end-n.start <= 3 {
		return span{}, 0, false // (PA), (NA)
	}
	if place := s.places[s.count-1].name; n.end-n.start <= 3 && !s.known(place.start, place.end) {
		return span{}, 0, false // "Acme Industries (AI)"
	}
	s.signs |= knownRegion
	return n, end, true
}

// consumeCommaRegion reads a region behind a comma. One that is not known is
// taken too if a sign follows it, as a guess that needs other evidence.
func (s *scan) consumeCommaRegion(at int, first bool) (region span, end int, ok bool) {
	if _, size := s.dateAt(at); size > 0 {
		return span{}, 0, false
	}
	n, ok := s.consumeRegionName(at)
	if !ok {
		return span{}, 0, false
	}
	if isArea(s.cut(n)) {
		s.signs |= knownRegion
		return n, n.end, true
	}
	if s.known(n.start, n.end) && first || s.isAgencyAt(at) && !s.isCountryCode(n) {
		return span{}, 0, false
	}
	if c, _ := s.peek(s.spaces(n.end)); isLetterOrMark(c) || !first && !s.has(knownRegion) {
		return span{}, 0, false
	}
	s.signs |= guessRegion
	return n, n.end, true
}

// isCountryCode reports whether a name of two letters, which is an agency's
// too, stands before the slash of an agency: "DOHA, AE / ACCESS Newswire /".
func (s *scan) isCountryCode(n span) bool {
	at := s.spaces(n.end)
	c, size := s.peek(at)
	return n.end-n.start == 2 && c == '/' && s.isAgencyAt(s.spaces(at+size))
}

func (s *scan) isAgencyAt(at int) bool {
	_, _, ok := agency.Consume(s.text[at:])
	return ok
}

// consumeRegionName reads the name of a region: directions in small letters
// ("northern Ecuador", "the West Bank") and the dot of an abbreviation belong
// to it, the month of a date behind it does not.
func (s *scan) consumeRegionName(at int) (span, bool) {
	start := at
	for {
		end := s.word(at).end
		if end == at || !lang.Of(s.text[at:end]).Is(lang.Direction) {
			break
		}
		if c, _ := s.peek(at); !isLower(c) {
			break
		}
		at = s.spaces(end)
	}
	n, ok := s.consumeName(at)
	if !ok {
		return span{}, false
	}
	n.start = start
	if n.words > 1 {
		n = s.trimRegion(n, at)
	}
	n.end = s.abbreviationDot(n.span)
	return n.span, true
}

// trimRegion ends a region before a month: "Okla. March 11" has been read as
// one name where the dot is missing.
func (s *scan) trimRegion(n name, at int) name {
	if trimmed, ok := s.trimName(n); ok {
		n = trimmed
	}
	if n.start < at && n.end <= at {
		n.end = at
	}
	return n
}

// abbreviationDot returns the offset behind the dot of "Calif.", the end of
// the region if there is none or it belongs to the mark.
func (s *scan) abbreviationDot(region span) int {
	c, _ := s.peek(region.end)
	if c != '.' || region.end-region.start > len("Calif") {
		return region.end
	}
	if next, _ := s.peek(region.end + 1); isDash(next) && next != '—' && next != '–' {
		return region.end
	}
	if isArea(s.text[region.start:region.end+1]) || isArea(s.cut(region)) {
		return region.end + 1
	}
	return region.end
}
