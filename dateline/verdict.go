package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// close reads the mark behind the pieces and decides whether they are a
// dateline. The less they say, the more the mark and the story must.
func (s *scan) close() bool {
	if s.count == 0 && s.signed == 0 && !s.dated && !s.has(nowhere) {
		return false
	}
	m := s.mark()
	s.rest = s.spaces(m.end)
	if s.whole {
		return s.rest == len(s.text)
	}
	switch {
	case s.has(dateFirst) && s.date.Year > 0 && !s.has(closedAgency):
		return false // an entry of a list
	case !s.byline.empty() && s.byline.start < s.places[0].name.start:
		return s.has(knownAgency) || s.dated && m.kind == dash
	case s.has(knownAgency):
		return s.closeKnown(m)
	case s.has(domainAgency) && s.count == 0:
		return s.endsWithBracket() && m.kind == dash && s.storyOpens()
	case s.count == 0 && !s.has(nowhere):
		return false
	case s.has(guessAgency | domainAgency):
		return s.closeGuess(m)
	case s.dated:
		return s.closeDated(m)
	case s.has(nowhere):
		return m.kind == dash && s.storyOpens()
	}
	return s.closeBare(m)
}

// closeGuess decides on datelines with an agency that nobody knows.
func (s *scan) closeGuess(m mark) bool {
	story := s.story()
	switch m.kind {
	case dash:
		return (s.dated || s.plausible() && (story.sentence || s.has(domainAgency|caseless))) && story.opens
	case dot, colon:
		return (s.dated || s.someKnown() && (s.has(caseless) || s.whollyCapital() && story.sentence)) && story.opens
	case noSign:
		return s.dated && s.endsWithBracket() && story.opens && story.sentence && s.plausible()
	}
	return false
}

// closeKnown decides on datelines with a known agency.
func (s *scan) closeKnown(m mark) bool {
	if s.rest >= len(s.text) {
		return s.has(closedAgency) && s.closeAlone(m)
	}
	if s.has(closedAgency) {
		if s.count == 0 && !s.dated && s.signedAlone() {
			return s.closePlaceless(m)
		}
		switch m.kind {
		case noSign:
			return s.endsWithBracket() && s.storyOpens() && (s.count == 0 || s.dated || s.plausible() || s.has(caseless))
		case dot:
			return s.storyOpens()
		case comma:
			return false
		}
		return true
	}
	if s.count == 0 && !s.dated {
		return s.closeOutlet(m)
	}
	switch m.kind {
	case dash:
		return s.dated || s.plausible() || s.has(caseless) || len(s.cut(s.agencies[0])) > len("Sputnik")
	case colon, equal:
		return s.dated || s.plausible() || s.has(caseless)
	case dot:
		return s.dated || s.plausible()
	case comma:
		return s.dated && s.count > 0 && s.isPressRelease()
	}
	return false
}

// closeAlone decides on what is alone in its text, as it would be if it were
// the credit of a picture; announcements have none.
func (s *scan) closeAlone(m mark) bool {
	if s.count > 0 && s.isPressRelease() {
		return true
	}
	return s.plausible() && (m.kind != noSign || s.count > 0 && (s.dated || s.someKnown()))
}

func (s *scan) isPressRelease() bool {
	a, _ := agency.Lookup(s.cut(s.agencies[0]))
	return a.Kind == agency.PressRelease
}

func (s *scan) signedAlone() bool { return s.signed > 0 && s.byline.empty() }

// closePlaceless decides on "(CNN) —".
func (s *scan) closePlaceless(m mark) bool {
	if strings.Contains(s.cut(s.agencies[0]), "Photo/") {
		return false // the credit of a picture
	}
	switch m.kind {
	case noSign, dash, colon, equal, quote:
		return s.storyOpens()
	case dot:
		return s.text[s.start] == '/' && s.storyOpens()
	}
	return false
}

// closeOutlet decides on a name without brackets and without a place: only a
// newspaper or portal puts its own name there, and only before a dash.
func (s *scan) closeOutlet(m mark) bool {
	name := s.cut(s.agencies[0])
	a, ok := agency.Lookup(name)
	if !ok || a.Kind != agency.Newspaper && !strings.Contains(name, ".") || m.kind != dash || !m.after && !m.long {
		return false
	}
	story := s.story()
	return len(name) > 7 && story.opens && story.sentence
}

// endsWithBracket reports whether the last piece stood in brackets or slashes,
// which end a dateline without a mark.
func (s *scan) endsWithBracket() bool {
	switch s.text[s.end-1] {
	case ')', ']', '}', '/':
		return true
	}
	c, _ := s.peek(s.end - len("）"))
	return c == '）'
}

// closeDated decides on a place and a date without an agency.
func (s *scan) closeDated(m mark) bool {
	if s.opensStamp() {
		return false
	}
	story := s.story()
	if s.isLabel() {
		return false
	}
	switch m.kind {
	case dash, quote:
		if s.plausible() {
			return story.opens || m.before && m.after
		}
		return story.opens && story.sentence && story.ends && !s.has(dashed)
	case colon:
		return s.plausible() && story.opens && story.sentence
	case dot:
		return (s.has(knownRegion) || s.date.Year > 0 && s.allKnown()) && story.opens && story.sentence
	}
	return false
}

// opensStamp reports whether the story opens with a time or a second date: a
// stamp or a span of days is no dateline.
func (s *scan) opensStamp() bool {
	if _, _, ok := calendar.ConsumeClock(s.text[s.rest:], s.language); ok {
		return true
	}
	if c, _ := s.peek(s.rest); letter.IsDigit(c) && s.rest > 0 && isDash(rune(s.text[s.rest-1])) {
		return true
	}
	_, _, ok := calendar.Consume(s.text[s.rest:], s.language)
	return ok
}

// plausible reports whether the places are in capitals, or known, or have a
// region that is.
func (s *scan) plausible() bool {
	return !s.has(smallLetters) || s.has(knownRegion) || s.someKnown()
}

func (s *scan) someKnown() bool {
	for _, p := range s.places[:s.count] {
		if s.known(p.name.start, p.name.end) {
			return true
		}
	}
	return false
}

func (s *scan) allKnown() bool {
	for _, p := range s.places[:s.count] {
		if !s.known(p.name.start, p.name.end) {
			return false
		}
	}
	return s.count > 0
}

// allListed is allKnown for the places from which datelines are often sent.
func (s *scan) allListed() bool {
	for _, p := range s.places[:s.count] {
		if !isListed(s.cut(p.name)) {
			return false
		}
	}
	return s.count > 0
}

// closeBare decides on places with nothing but a mark: the weakest form.
func (s *scan) closeBare(m mark) bool {
	if !s.byline.empty() {
		return m.kind == dash && m.before && s.someKnown() && s.storyOpens()
	}
	story := s.story()
	if !story.opens || story.speech || s.isLabel() {
		return false
	}
	switch m.kind {
	case dash:
		return s.closeDash(m, story)
	case quote:
		return s.has(knownRegion)
	case colon:
		return s.someKnown() && (!s.has(smallLetters) || isListed(s.cut(s.places[0].name))) && (s.whollyCapital() || s.has(caseless) || len(s.text)-s.rest > longTitle) && !(s.has(smallLetters) && isArea(s.cut(s.places[0].name))) && story.sentence && (story.stops || story.ends && s.whollyCapital()) && !s.has(knownRegion|bracketed|guessRegion)
	case bar:
		return m.before && m.after && s.allKnown() && story.sentence && story.ends
	case dot:
		return s.closeGerman(m, story)
	}
	return false
}

// closeGerman decides on the dateline of German papers, a city that is known and a
// full stop: "Hannover. Der Landtag …". A paragraph follows it that opens as theirs
// do; what asks, or says no more than a headline, is told of the city.
func (s *scan) closeGerman(m mark, story story) bool {
	return s.isGerman() && m.after && s.allKnown() && story.opener && story.sentence && len(s.text)-s.rest > longHeadline
}

// closeDash decides on places before a dash.
func (s *scan) closeDash(m mark, story story) bool {
	if !m.after && (!m.long || s.text[m.start] == '_') && s.text[m.start] != '.' {
		return false // "Foster- failed"
	}
	switch {
	case s.has(knownRegion) && s.has(guessRegion) && !s.someKnown():
		return false // "Jane Doe, MS, RD"
	case s.has(knownRegion):
		return story.sentence
	case s.has(guessRegion):
		return s.whollyCapital() && s.regionInSmall() && (s.someKnown() || s.townForm()) && story.sentence && story.ends && m.before && m.after
	case s.allKnown():
		if s.whollyCapital() || s.allListed() {
			return story.sentence && (s.whollyCapital() || story.ends || m.long && story.long)
		}
		return story.sentence && story.ends && !story.counts
	case s.someKnown():
		return story.sentence && (story.ends || m.long && story.long) && s.count > 1
	}
	if !s.whollyCapital() {
		return m.long && m.before && m.after && story.opener && story.stops && s.shortNames()
	}
	return story.sentence && story.ends && (s.townForm() || s.isAmericanDash(m) && s.singleWord())
}

func (s *scan) isGerman() bool { return strings.HasPrefix(s.language, "de") }

// regionInSmall reports whether the region of a place in capitals is not in
// capitals itself, as agencies print them and kickers do not.
func (s *scan) regionInSmall() bool {
	region := s.places[s.count-1].region
	if region.empty() || s.count > 1 {
		return false
	}
	place := s.places[0].name
	return s.word(region.start).small && place.end-place.start > len("NASA")
}

func (s *scan) whollyCapital() bool { return !s.has(smallLetters | caseless) }

// shortNames reports whether no place has more than three words, or an
// abbreviation in front: "FC Bayern".
func (s *scan) shortNames() bool {
	for _, p := range s.places[:s.count] {
		if n, ok := s.consumeName(p.name.start); !ok || n.words > 3 || n.words > 1 && !s.word(n.start).small {
			return false
		}
	}
	return s.count > 0
}

// isAmericanDash reports whether the mark is the dash of American papers, with
// space around it: kickers and lists have the shorter ones, and what stands in
// capitals before it on a page in another language is a brand.
func (s *scan) isAmericanDash(m mark) bool {
	text := s.text[m.start:m.end]
	return m.before && m.after && (text == "—" || text == "--") && (s.language == "" || strings.HasPrefix(s.language, "en"))
}

// singleWord reports whether the only place is one word, and no short one.
func (s *scan) singleWord() bool {
	if s.count != 1 {
		return false
	}
	place := s.places[0].name
	return place.end-place.start >= 5 && !strings.ContainsAny(s.cut(place), " '’")
}

// townForm reports whether an unknown name in capitals has the form of a
// place's: "FLUSHING MEADOWS", "FORT X", "TAYLORVILLE".
func (s *scan) townForm() bool {
	for _, p := range s.places[:s.count] {
		n, ok := s.consumeName(p.name.start)
		if !ok {
			return false
		}
		first, last := s.text[n.start:s.word(n.start).end], s.text[n.last:n.end]
		if n.words > 1 && (lang.Of(first).Is(lang.Start) || lang.Of(last).Is(lang.Ending)) {
			continue
		}
		if !hasTownEnding(last) {
			return false
		}
	}
	return true
}

// townEndings end the names of towns in English.
var townEndings = [...]string{"VILLE", "BURG", "BURGH", "TOWN", "FORD", "FORT", "FIELD", "HAM", "PORT", "WOOD", "TON", "BORO", "BOROUGH", "MOUTH", "SHIRE", "BURY", "WICK", "DALE", "HURST", "POLIS"}

func hasTownEnding(word string) bool {
	for _, ending := range townEndings {
		if len(word) >= len(ending)+3 && word[len(word)-len(ending):] == ending {
			return true
		}
	}
	return false
}

// isLabel reports whether the only place is a word that opens other lines, or a
// day of the week.
func (s *scan) isLabel() bool {
	if s.count != 1 {
		return false
	}
	name := s.cut(s.places[0].name)
	_, size, weekday := calendar.ConsumeWeekday(name, s.language)
	return weekday && size == len(name) || lang.Of(name).Is(lang.Label)
}
