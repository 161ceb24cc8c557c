package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
)

// consumeByline reads a byline that the page has glued to the front of the
// place: "By Jane Doe Example News Service HUNTSVILLE, Ala." opening is the
// size of its first words. The place is what follows the reporter's name: the
// capitals, what stands behind a gap, or a place that is known.
func (s *scan) consumeByline(opening int) bool {
	at := s.spaces(s.at + opening)
	n, ok := s.bylineRun(at)
	if !ok {
		return false
	}
	place := s.placeInByline(n)
	if place <= at && opening < len("Dal nostro ") {
		return false
	}
	reporter := span{at, s.trimByline(at, place)}
	undo := s.head
	s.at = place
	if !s.consumePlaces() {
		s.head = undo
		return false
	}
	s.byline = s.splitReporter(reporter)
	return true
}

// reporterBehind reads the reporter behind a comma that follows the agency of
// a dateline, up to the stop: "МОСКВА, 5 мая — РИА Новости, Имя Фамилия."
func (s *scan) reporterBehind() bool {
	if s.signed == 0 || s.count == 0 || !s.dated || !s.byline.empty() || s.end != s.agencies[s.signed-1].end {
		return false
	}
	n, ok := s.consumeName(s.spaces(s.at))
	stop, _ := s.peek(n.end)
	if !ok || n.words < 2 || n.words > 3 || stop != '.' && !(s.whole && stop == 0) {
		return false
	}
	s.byline = n.span
	s.took(n.end)
	return true
}

// bylineRun reads the words of a byline and of the place behind it.
func (s *scan) bylineRun(at int) (n name, ok bool) {
	n.start, n.end = at, at
	limit := s.limit()
	for i := at; i < limit; {
		c, size := s.peek(i)
		switch {
		case isUpper(c):
			w := s.word(i)
			n.before, n.last, n.end = n.end, i, w.end
			n.words++
		case isLetter(c) && n.words > 0:
			end := s.word(i).end
			next, _ := s.peek(s.spaces(end))
			if end-i > 4 || !isUpper(next) {
				return n, n.words > 1
			}
			n.end = end
		case c == '|' || c == ',' && n.words > 1 && s.isAgencyAt(s.spaces(i+size)):
			n.end = i + size
		default:
			return n, n.words > 1
		}
		i = s.spaces(n.end)
	}
	return n, n.words > 1
}

// placeInByline returns where the place begins in a run of words, the start of
// the run if none is seen.
func (s *scan) placeInByline(n name) int {
	if gap := s.gapBefore(n.span); gap > 0 {
		return gap
	}
	if at := s.capitalsAtEnd(n.span); at > n.start {
		return at
	}
	if s.known(n.start, n.end) {
		return n.start
	}
	// The longest known place at the end of the run.
	for at := s.wordAfter(n.start); at > 0 && at < n.end; at = s.wordAfter(at) {
		if s.known(at, n.end) {
			return at
		}
	}
	return n.start
}

// gapBefore returns where the words behind the last gap begin: a line's end,
// two spaces, a bar.
func (s *scan) gapBefore(run span) int {
	for i := run.end - 1; i > run.start; i-- {
		switch b := s.text[i]; {
		case b == '\n', b == '|', b == ' ' && s.text[i-1] == ' ', b == '\t':
			return s.spaces(i + 1)
		}
	}
	return 0
}

// capitalsAtEnd returns where the words in capitals at the end of a run begin
// if the ones before them are not.
func (s *scan) capitalsAtEnd(run span) int {
	start, small := run.end, false
	for at := run.start; at < run.end; at = s.wordAfter(at) {
		w := s.word(at)
		if w.small || w.end-at < 2 {
			start, small = run.end, small || w.small
		} else if start == run.end {
			start = at
		}
		if s.wordAfter(at) <= at {
			break
		}
	}
	if !small || start == run.end {
		return run.start
	}
	if _, size, ok := agency.Consume(s.text[start:]); ok && start+size < run.end {
		start = s.spaces(start + size)
	}
	return start
}

// wordAfter returns where the next word begins.
func (s *scan) wordAfter(at int) int {
	i := strings.IndexAny(s.near(at), " \n\t\u00a0")
	if i < 0 {
		return len(s.text)
	}
	return s.spaces(at + i)
}

func (s *scan) trimByline(start, end int) int {
	for end > start {
		switch b := s.text[end-1]; b {
		case ' ', '\n', '\t', '|', ',', '-', '.':
			end--
			continue
		}
		break
	}
	return end
}

// splitReporter takes the agency off the end of a reporter's name.
func (s *scan) splitReporter(reporter span) span {
	for at := s.wordAfter(reporter.start); at < reporter.end; at = s.wordAfter(at) {
		if _, size, ok := agency.Consume(s.text[at:reporter.end]); ok && at+size == reporter.end {
			s.addAgency(span{at, reporter.end}, knownAgency)
			reporter.end = s.trimByline(reporter.start, at)
			break
		}
		if s.wordAfter(at) <= at {
			break
		}
	}
	return reporter
}
