package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// isEastern reports whether the text opens as Chinese, Japanese and Korean
// lines do: in their scripts, or with such a script behind a bracket or the
// Latin letters of a name ("IT之家").
func (s *scan) isEastern() bool {
	c, n := s.peek(s.at)
	if c < utf8.RuneSelf && c != '(' && c != '[' {
		return s.latinBeforeHan()
	}
	if isOpening(c) {
		at := s.spaces(s.at + n)
		next, _ := s.peek(at)
		if next < utf8.RuneSelf {
			return c != '(' && c != '[' || s.hasEasternInside()
		}
		return isEasternRune(next)
	}
	return isEasternRune(c)
}

// latinBeforeHan reports whether a short run of Latin letters and digits at
// the front goes on in Chinese characters.
func (s *scan) latinBeforeHan() bool {
	for at := s.at; at < len(s.text) && at < s.at+12; at++ {
		b := s.text[at]
		if b >= utf8.RuneSelf {
			c, _ := s.peek(at)
			return at > s.at && isHan(c)
		}
		if !isASCIIWord(b) {
			return false
		}
	}
	return false
}

// hasEasternInside reports whether eastern letters stand in the brackets that
// the text opens with.
func (s *scan) hasEasternInside() bool {
	inside, _, ok := s.consumeBracket(s.at)
	if !ok {
		return false
	}
	for _, c := range s.cut(inside) {
		if isEasternRune(c) {
			return true
		}
	}
	return false
}

func isOpening(c rune) bool {
	switch c {
	case '(', '[', '（', '【', '〔', '［':
		return true
	}
	return false
}

func isEasternRune(c rune) bool {
	return isHan(c) || isKana(c) || isHangul(c) || 0xff10 <= c && c <= 0xff5a
}

// An easternScript is what tells the languages of eastern lines apart.
type easternScript uint8

const (
	han easternScript = iota // nothing but, perhaps, Chinese characters
	kana
	hangul
)

// scriptOf returns the script of the first rune of a text that is of one
// language alone.
func scriptOf(text string) easternScript {
	for _, c := range text {
		switch {
		case isHangul(c):
			return hangul
		case isKana(c) && c != '・':
			return kana
		}
	}
	return han
}

func isKana(c rune) bool { return 0x3041 <= c && c <= 0x30ff || 0xff66 <= c && c <= 0xff9f }

func isHangul(c rune) bool { return 0xac00 <= c && c <= 0xd7a3 }

// eastern reads the datelines of Chinese, Japanese and Korean.
func (s *scan) eastern() bool {
	c, _ := s.peek(s.at)
	switch {
	case isHangul(c), !isOpening(c) && !hasSent(s.text[s.at:]):
		return false
	case !isOpening(c):
		return s.chinese() || s.japaneseBare()
	}
	inside, end, ok := s.consumeBracket(s.at)
	if !ok {
		return false
	}
	switch scriptOf(s.cut(inside)) {
	case hangul:
		return s.koreanBracket(inside, end) || s.japaneseBracket(inside, end)
	case kana:
		return s.japaneseBracket(inside, end)
	}
	return s.chineseBracket(inside, end) || s.japaneseBracket(inside, end)
}

// story checks what follows and sets where it begins.
func (s *scan) closeEastern(rest int) bool {
	s.rest = s.spaces(rest)
	return !s.whole || s.rest == len(s.text)
}

// agencyAtEnd returns where the longest agency that ends a piece begins.
func (s *scan) agencyAtEnd(piece span) (int, bool) {
	text := s.cut(piece)
	for i := range text {
		if _, size, ok := agency.Consume(text[i:]); ok && i+size == len(text) {
			return piece.start + i, true
		}
	}
	return 0, false
}

// isAgency reports whether a piece is the whole name of an agency.
func (s *scan) isAgency(piece span) bool {
	_, ok := agency.Lookup(s.cut(piece))
	return ok
}

// consumeEasternDay reads a date, which may have a day alone.
func (s *scan) consumeEasternDay(at int) (size int, ok bool) {
	if c, _ := s.peek(at); s.dated || !opensEasternDay(c) {
		return 0, false
	}
	d, size, ok := calendar.Consume(s.near(at), "zh")
	if !ok || d.Day == 0 {
		return 0, false
	}
	s.date, s.dated = d, true
	return size, true
}

// opensEasternDay reports whether a date may begin with c.
func opensEasternDay(c rune) bool {
	switch c {
	case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	}
	return letter.IsDigit(c)
}

// trimEastern takes white space and the signs between pieces off both ends.
func (s *scan) trimEastern(piece span) span {
	text := s.cut(piece)
	left := strings.TrimLeftFunc(text, isEasternJoint)
	piece.start += len(text) - len(left)
	piece.end = piece.start + len(strings.TrimRightFunc(left, isEasternJoint))
	return piece
}

func isEasternJoint(c rune) bool {
	return letter.IsSpace(c) || strings.ContainsRune("／/、，,＝=・·|｜:：ㅣ", c)
}

// addEasternPlaces adds the places of a piece: several are joined with signs,
// a country stands before its city or behind it in brackets.
func (s *scan) addEasternPlaces(piece span) bool {
	for start := piece.start; start < piece.end; {
		end := start
		for end < piece.end {
			c, n := s.peek(end)
			if strings.ContainsRune("、·・／/,，", c) || c == '和' && s.known(start, end) {
				break
			}
			end += n
		}
		if !s.addEasternPlace(s.trimEastern(span{start, end})) {
			return false
		}
		_, n := s.peek(end)
		start = end + n
	}
	return s.count > 0
}

func (s *scan) addEasternPlace(piece span) bool {
	if piece.empty() {
		return false
	}
	if open := strings.IndexAny(s.cut(piece), "（("); open > 0 {
		inside, _, ok := s.consumeBracket(piece.start + open)
		return ok && s.addPlace(span{piece.start, piece.start + open}, inside)
	}
	if !s.known(piece.start, piece.end) {
		for i := range s.cut(piece) {
			if at := piece.start + i; i > 0 && isArea(s.text[piece.start:at]) && utf8.RuneCountInString(s.text[at:piece.end]) > 1 {
				return s.addPlace(span{at, piece.end}, span{piece.start, at})
			}
		}
	}
	return s.addPlace(piece, span{})
}

// isPlaceText reports whether a piece can be the name of an eastern place:
// letters alone, and not many.
func (s *scan) isPlaceText(piece span) bool {
	letters := 0
	for _, c := range s.cut(piece) {
		if !isLetter(c) && c != 'ー' && !strings.ContainsRune("・·、／/（）()", c) {
			return false
		}
		letters++
	}
	return letters > 1 && letters <= 16
}

// consumeReporters reads "记者李大伟、陶琳" up to where the names end, and
// returns their span.
func (s *scan) consumeReporters(at int) (names span, end int, ok bool) {
	n := lang.ConsumeReporter(s.text[at:])
	if n == 0 {
		return span{}, 0, false
	}
	at += n
	if c, size := s.peek(at); c == '：' || c == ':' {
		at += size
	}
	names.start = s.spaces(at)
	names.end = names.start
	for letters := 0; names.end < s.limit() && letters < 24; letters++ {
		c, size := s.peek(names.end)
		if !isLetter(c) && !letter.IsSpace(c) && c != '、' && c != '·' && c != '，' || lang.ConsumeSent(s.text[names.end:]) > 0 {
			break
		}
		names.end += size
	}
	end = names.end
	names.end = s.trimRight(names.end)
	return names, end, !names.empty()
}
