package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// japaneseBracket reads a Japanese dateline in brackets. A place or an agency
// must stand inside, for other lines open with tags in the same brackets.
//
//	【ロンドン＝岡田浩幸】 · 【ドーハ共同】 · [ワルシャワ １６日 ロイター] - · 【6月18日 AFP】
func (s *scan) japaneseBracket(inside span, end int) bool {
	undo := s.head
	if !s.japaneseInside(inside) {
		s.head = undo
		return false
	}
	s.took(end)
	rest := end
	if m := s.mark(); m.kind == dash || m.kind == colon || m.kind == equal {
		rest = m.end
	}
	return s.closeEastern(rest)
}

func (s *scan) japaneseInside(inside span) bool {
	text := s.cut(inside)
	if i := strings.IndexAny(text, "＝="); i > 0 {
		_, n := utf8.DecodeRuneInString(text[i:])
		left := s.trimEastern(span{inside.start, inside.start + i})
		right := s.trimEastern(span{inside.start + i + n, inside.end})
		return s.japanesePair(left, right)
	}
	if strings.ContainsAny(text, " 　") {
		return s.japaneseTokens(inside)
	}
	return s.japaneseRun(inside) || s.japaneseReporter(inside)
}

// japanesePair reads place＝agency, place＝reporter and agency＝agency.
func (s *scan) japanesePair(left, right span) bool {
	if left.empty() || right.empty() {
		return false
	}
	switch signed := s.isAgency(right); {
	case s.isAgency(left):
		return signed && s.addAgency(span{left.start, right.end}, knownAgency|closedAgency)
	case signed:
		if at, ok := s.agencyAtEnd(left); ok && at > left.start {
			right.start, left.end = at, at
		}
		return s.japanesePlace(left) && s.addAgency(right, knownAgency|closedAgency)
	}
	if at, ok := s.agencyAtEnd(right); ok && s.text[at-1] == ' ' {
		s.addAgency(span{at, right.end}, knownAgency)
		right.end = s.trimRight(at)
	}
	if !s.isPlaceText(left) || !s.easternKnown(left) || endsTag(s.cut(right)) || utf8.RuneCountInString(s.cut(right)) > 16 {
		return false
	}
	s.byline = right
	return s.addEasternPlaces(left)
}

// notNames end words that follow the name of a city in tags: "market", "games".
var notNames = [...]string{"市場", "大会", "五輪", "選挙", "問題", "事件", "地震", "会議", "情報", "速報", "特集", "支局", "株式", "為替", "会談", "発", "便り", "通信", "日記", "版"}

// japaneseReporter reads a known place with the reporter's name behind it:
// 【モスクワ・山田川男】, 【ワシントン山田川男】.
func (s *scan) japaneseReporter(inside span) bool {
	text := s.cut(inside)
	for i, c := range text {
		if i == 0 || !s.known(inside.start, inside.start+i) {
			continue
		}
		reporter := s.trimEastern(span{inside.start + i, inside.end})
		if c != '・' && (isKana(c) || utf8.RuneCountInString(s.cut(reporter)) < 4) || !isReporterName(s.cut(reporter)) {
			continue
		}
		s.byline = reporter
		return s.addEasternPlaces(span{inside.start, inside.start + i})
	}
	return false
}

func isReporterName(text string) bool {
	if endsTag(text) {
		return false
	}
	letters := 0
	for _, c := range text {
		if !isHan(c) && !isKana(c) {
			return false
		}
		letters++
	}
	return letters >= 3 && letters <= 6
}

// endsTag reports whether a text ends as tags do, and not as names.
func endsTag(text string) bool {
	for _, ending := range notNames {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// japanesePlace reads the left side of a pair: places, with a date at times.
func (s *scan) japanesePlace(piece span) bool {
	if strings.ContainsAny(s.cut(piece), " 　") {
		return s.japaneseTokens(piece) || s.count > 0
	}
	return s.isPlaceText(piece) && s.addEasternPlaces(piece)
}

// easternKnown reports whether the first place of a piece is known.
func (s *scan) easternKnown(piece span) bool {
	if s.known(piece.start, piece.end) {
		return true
	}
	for i, c := range s.cut(piece) {
		if strings.ContainsRune("・、（(/／", c) {
			return s.known(piece.start, piece.start+i)
		}
	}
	return false
}

// japaneseTokens reads pieces with spaces between them, in any order: a place,
// a date, an agency.
func (s *scan) japaneseTokens(inside span) bool {
	strangers := 0
	for at := s.spaces(inside.start); at < inside.end; at = s.spaces(at) {
		if n, ok := s.consumeEasternDay(at); ok {
			at += n
			continue
		}
		if _, n, ok := agency.Consume(s.text[at:inside.end]); ok {
			if !s.addAgency(span{at, at + n}, knownAgency|closedAgency) {
				return false
			}
			at += n
			if c, size := s.peek(at); strings.ContainsRune("/／=＝", c) && c != 0 {
				at += size
			}
			continue
		}
		end := at
		for end < inside.end {
			c, n := s.peek(end)
			if letter.IsSpace(c) {
				break
			}
			end += n
		}
		piece := s.trimEastern(span{at, end})
		if strangers++; strangers > 2 || !s.isPlaceText(piece) || s.count > 0 || !s.addEasternPlaces(piece) {
			return false
		}
		at = end
	}
	if s.signed == 0 {
		return false
	}
	return s.dated || s.count == 0 || s.easternKnown(s.places[0].name) || strangers == 1 && s.has(knownAgency)
}

// japaneseRun reads place and agency with nothing between them, or the agency
// alone.
func (s *scan) japaneseRun(inside span) bool {
	at, ok := s.agencyAtEnd(inside)
	if !ok {
		return false
	}
	a, _ := agency.Lookup(s.text[at:inside.end])
	if at == inside.start && a.Kind != agency.Wire && a.Kind != agency.Broadcaster {
		return false
	}
	place := s.trimEastern(span{inside.start, at})
	if n, ok := s.consumeEasternDay(place.start); ok {
		place.start += n
	}
	if !place.empty() && (!s.isPlaceText(place) || !s.addEasternPlaces(place)) {
		return false
	}
	return s.addAgency(span{at, inside.end}, knownAgency|closedAgency)
}

// japaneseBare reads a place before an agency in brackets: ロンドン（ＣＮＮ）.
func (s *scan) japaneseBare() bool {
	start, at := s.at, s.at
	for letters := 0; letters <= 12; letters++ {
		c, n := s.peek(at)
		if c == '（' || c == '(' {
			break
		}
		if !isLetter(c) && c != '・' && c != 'ー' && c != '、' {
			return false
		}
		at += n
	}
	inside, end, ok := s.consumeBracket(at)
	if !ok || at == start || !s.isAgency(inside) || !s.easternKnown(span{start, at}) {
		return false
	}
	s.addEasternPlaces(span{start, at})
	s.addAgency(inside, knownAgency|closedAgency)
	s.took(end)
	rest := end
	if m := s.mark(); m.kind == dash || m.kind == colon {
		rest = m.end
	}
	return s.closeEastern(rest)
}
