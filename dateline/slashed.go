package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
)

// slashed reads "/TASS/", "/PRNewswire/".
func (s *scan) slashed() bool {
	at := s.spaces(s.at + 1)
	i := strings.IndexByte(s.between(at), '/')
	if i < 1 {
		return false
	}
	inside := span{at, s.trimRight(at + i)}
	signs := knownAgency | closedAgency
	if s.correspondent(&inside) {
		s.took(at + i + 1)
		return true
	}
	if known, guess := s.agencyForm(inside); !known {
		if s.count == 0 || !s.dated || !guess {
			return false
		}
		signs = guessAgency | closedAgency
	}
	if !s.addAgency(inside, signs) {
		return false
	}
	s.took(at + i + 1)
	return true
}

// correspondentMark opens what stands between the slashes of a correspondent.
const correspondentMark = "Корр."

// correspondent reads "Корр. ТАСС Имя Фамилия": the agency and its reporter.
func (s *scan) correspondent(inside *span) bool {
	if !strings.HasPrefix(s.cut(*inside), correspondentMark) {
		return false
	}
	at := s.spaces(inside.start + len(correspondentMark))
	_, n, ok := agency.Consume(s.cut(span{at, inside.end}))
	if !ok || !s.addAgency(span{at, at + n}, knownAgency|closedAgency) {
		return false
	}
	s.byline = span{s.spaces(at + n), inside.end}
	return true
}
