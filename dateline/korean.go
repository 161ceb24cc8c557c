package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/internal/lang"
)

// koreanBracket reads a Korean dateline: place and agency in brackets, the
// reporters behind them or inside.
//
//	(서울=연합뉴스) 김병규 기자 = · [서울=뉴시스]윤정민 기자 = · [이데일리 김병규 기자]
func (s *scan) koreanBracket(inside span, end int) bool {
	undo := s.head
	if !s.koreanInside(inside) {
		s.head = undo
		return false
	}
	s.took(end)
	s.consumeKoreanReporters()
	rest := s.at
	if m := s.mark(); m.kind == equal || m.kind == dash || m.kind == colon {
		rest = m.end
	}
	return s.closeEastern(rest)
}

func (s *scan) koreanInside(inside span) bool {
	text := s.cut(inside)
	i := strings.IndexAny(text, "=＝")
	if i < 1 {
		return s.koreanOutlet(inside)
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	left := s.trimEastern(span{inside.start, inside.start + i})
	right := s.trimEastern(span{inside.start + i + n, inside.end})
	switch {
	case left.empty() || right.empty():
		return false
	case s.isAgency(right):
		return s.koreanPlaces(left) && s.addAgency(right, knownAgency|closedAgency)
	}
	return s.koreanReporter(left, right)
}

// koreanPlaces reads the left side: places, and an agency that is quoted.
func (s *scan) koreanPlaces(piece span) bool {
	if s.isAgency(piece) {
		return s.addAgency(piece, knownAgency|closedAgency)
	}
	if at, ok := s.agencyAtEnd(piece); ok && at > piece.start && s.text[at-1] == ' ' {
		s.addAgency(span{at, piece.end}, knownAgency)
		piece.end = s.trimRight(at)
	}
	for start := piece.start; start < piece.end; {
		size := strings.IndexAny(s.text[start:piece.end], "·,ㆍ・/ ")
		if size < 0 {
			size = piece.end - start
		}
		place := s.trimEastern(span{start, start + size})
		if !place.empty() && (utf8.RuneCountInString(s.cut(place)) > 8 || !s.addPlace(place, span{})) {
			return false
		}
		_, n := s.peek(start + size)
		start += size + n
	}
	return true
}

// koreanReporter reads "outlet place=name 기자" and "outlet=place, name 기자".
func (s *scan) koreanReporter(left, right span) bool {
	names, after, ok := lang.CutReporter(s.cut(right))
	if !ok || strings.TrimSpace(after) != "" {
		return false
	}
	_, size, known := agency.Consume(s.cut(left))
	outlet := span{left.start, left.start + size}
	if !known {
		return false
	}
	if place := s.trimEastern(span{outlet.end, left.end}); !place.empty() && !s.addPlace(place, span{}) {
		return false
	}
	reporter := span{right.start, right.start + len(names)}
	if i := strings.IndexByte(names, ','); i > 0 {
		s.addPlace(span{right.start, right.start + i}, span{})
		reporter.start = right.start + i + 1
	}
	s.byline = s.trimEastern(reporter)
	return s.addAgency(outlet, knownAgency|closedAgency)
}

// koreanOutlet reads "outlet name 기자".
func (s *scan) koreanOutlet(inside span) bool {
	text := s.cut(inside)
	_, size, ok := agency.Consume(text)
	if !ok {
		size = strings.IndexAny(text, " |ㅣ·")
	}
	if size < 1 {
		return false
	}
	names, after, ok := lang.CutReporter(text[size:])
	reporter := s.trimEastern(span{inside.start + size, inside.start + size + len(names)})
	if !ok || strings.TrimSpace(after) != "" || utf8.RuneCountInString(s.cut(reporter)) > 12 {
		return false
	}
	s.byline = reporter
	return s.addAgency(span{inside.start, inside.start + size}, knownAgency|closedAgency)
}

// consumeKoreanReporters reads "김병규 기자", also several of them.
func (s *scan) consumeKoreanReporters() {
	start := s.spaces(s.at)
	for at, letters := start, 0; at < s.limit() && letters < 30; letters++ {
		c, n := s.peek(at)
		if n := lang.ConsumeReporter(s.text[at:]); n > 0 && at > start && isHangul(c) {
			reporter := span{start, s.trimRight(at)}
			if s.byline.empty() {
				s.byline = reporter
			}
			s.took(at + n)
			return
		}
		if !isLetter(c) && c != ' ' && c != '·' && c != ',' {
			return
		}
		at += n
	}
}
