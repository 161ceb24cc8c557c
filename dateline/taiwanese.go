package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// chineseBracket reads a Chinese dateline in brackets.
//
//	（中央社記者溫貴香台北21日電） · 〔記者吳亮儀／台北報導〕 · （中央社台北21日電）
func (s *scan) chineseBracket(inside span, end int) bool {
	undo := s.head
	if s.chineseInside(inside, end) {
		s.took(end)
		rest := end
		if c, n := s.peek(end); c == '：' || c == ':' {
			rest += n
		}
		return s.closeEastern(rest)
	}
	s.head = undo
	return false
}

func (s *scan) chineseInside(inside span, end int) bool {
	at := inside.start + lang.ConsumeQuoted(s.text[inside.start:])
	if lang.ConsumeReporter(s.text[at:]) > 0 {
		return s.taiwanese(inside, end)
	}
	if s.newsdesk(inside) {
		return true
	}
	end, ok := s.consumeEasternAgency(at)
	if !ok {
		end = s.guessBeforeReporter(at, inside.end)
		if end == at {
			return false
		}
	}
	if lang.ConsumeReporter(s.text[end:]) > 0 {
		return s.taiwanese(span{end, inside.end}, inside.end)
	}
	if s.isReported(span{end, inside.end}) {
		return true
	}
	if !s.chineseDispatch(end) || s.at > inside.end {
		return false
	}
	if at := s.spaces(s.at); lang.ConsumeReporter(s.text[at:]) > 0 {
		s.byline = s.trimEastern(span{at + lang.ConsumeReporter(s.text[at:]), inside.end})
	}
	return true
}

// isReported reports whether a piece is "综合报道" or "報導" alone, behind the
// name of an outlet in the same brackets.
func (s *scan) isReported(piece span) bool {
	text := strings.TrimSpace(s.cut(piece))
	for _, word := range [...]string{"综合", "綜合"} {
		text = strings.TrimPrefix(text, word)
	}
	n := lang.ConsumeSent(text)
	return n > 1 && n == len(text)
}

// newsdesk reads "地方中心／台南報導": a desk in place of a reporter.
func (s *scan) newsdesk(inside span) bool {
	text := s.cut(inside)
	for _, slash := range [...]string{"／", "/"} {
		desk, after, ok := strings.Cut(text, slash)
		if !ok || !strings.HasSuffix(desk, "中心") && !strings.HasSuffix(desk, "組") || !isOutletText(desk) || !hasReported(after) {
			continue
		}
		return s.taiwanesePlace(span{inside.start, inside.start + len(desk)}, inside.start+len(desk))
	}
	return false
}

func hasReported(text string) bool {
	return strings.HasSuffix(text, "報導") || strings.HasSuffix(text, "报道") || strings.HasSuffix(text, "報道")
}

// guessBeforeReporter takes what stands before the word for reporter as the
// name of the outlet.
func (s *scan) guessBeforeReporter(at, limit int) int {
	before, _, ok := lang.CutReporter(s.text[at:limit])
	if ok && strings.HasPrefix(before, "駐") {
		return at + len(before) // "stationed in Japan"
	}
	if !ok || before == "" || !isOutletText(before) || !s.addAgency(span{at, at + len(before)}, guessAgency) {
		return at
	}
	return at + len(before)
}

func isOutletText(text string) bool {
	for _, c := range text {
		if !isLetter(c) && !letter.IsDigit(c) {
			return false
		}
	}
	return utf8.RuneCountInString(text) <= 10
}

// taiwanese reads 記者 with a name, the place and the word that ends them.
// end is where the bracket closes, 0 without one.
func (s *scan) taiwanese(piece span, end int) bool {
	n := lang.ConsumeReporter(s.text[piece.start:])
	names := span{piece.start + n, piece.start + n}
	for letters := 0; names.end < piece.end && letters < 24; letters++ {
		c, size := s.peek(names.end)
		if lang.ConsumeSent(s.text[names.end:]) > 0 || letter.IsDigit(c) || c == '／' || c == '/' {
			break
		}
		if !isLetter(c) && !letter.IsSpace(c) && !strings.ContainsRune("、·，.", c) {
			return false
		}
		names.end += size
	}
	return s.taiwanesePlace(s.trimEastern(names), names.end) && (end > 0 || s.closeEastern(s.at))
}

// taiwanesePlace reads the place behind the reporter's name: behind a slash,
// or the longest known place at the end of the name.
func (s *scan) taiwanesePlace(names span, at int) bool {
	c, n := s.peek(at)
	if c == '／' || c == '/' {
		s.byline = names
		start := at + n
		for at = start; at < s.limit(); {
			c, n := s.peek(at)
			if !isLetter(c) && c != '／' && c != '、' && c != '/' || lang.ConsumeSent(s.text[at:]) > 0 || strings.HasPrefix(s.text[at:], "綜合") {
				break
			}
			at += n
		}
		if piece := s.trimEastern(span{start, at}); piece.empty() || s.addEasternPlaces(piece) {
			size, _ := s.consumeEasternDay(at)
			return s.consumeReported(at + size)
		}
		return false
	}
	if start, ok := placeAtEnd(s.cut(names)); ok && start > 0 {
		place := span{names.start + start, names.end}
		names.end = place.start
		s.addPlace(place, span{})
	} else if size := lastName(s.cut(names)); size > 0 {
		s.addPlace(span{names.start + size, names.end}, span{})
		names.end = names.start + size
	}
	s.byline = s.trimEastern(names)
	size, _ := s.consumeEasternDay(at)
	if size == 0 {
		return s.consumeReported(at)
	}
	return s.consumeSent(at + size)
}

// lastName returns the size of a usual name of three characters if two or
// more, those of a place nobody knows, follow it.
func lastName(text string) int {
	const usual = 3 * 3
	count := utf8.RuneCountInString(text)
	if count < 5 || count > 6 || len(text) != 3*count || strings.ContainsAny(text, "、 ") {
		return 0
	}
	return usual
}

// consumeReported reads the word that ends 記者名／地報導; the bracket does too.
func (s *scan) consumeReported(at int) bool {
	for _, word := range [...]string{"綜合", "综合"} {
		if strings.HasPrefix(s.text[at:], word) {
			at += len(word)
		}
	}
	n := lang.ConsumeSent(s.text[at:])
	c, _ := s.peek(at + n)
	if n == 0 && !strings.ContainsRune("〕）】］)]", c) {
		return false
	}
	s.took(at + n)
	return true
}
