package dateline

import (
	"strings"
	"time"

	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// consumeDay reads a date with its day and month, or the words that there is
// none.
func (s *scan) consumeDay() bool {
	if s.dated {
		return false
	}
	at := s.at
	d, size := s.dateAt(at)
	if size == 0 {
		at = s.dateArticle()
		d, size = s.dateAt(at)
	}
	if d.Day > 0 && d.Month > 0 {
		s.setDate(d)
		s.took(s.clockEnd(s.dateEnd(at + size)))
		return true
	}
	if s.consumeShortDay() {
		return true
	}
	if n := noDate(s.text[s.at:]); n > 0 {
		s.dated = true
		s.took(s.at + n)
		return true
	}
	return false
}

// dateAt returns the date at an offset and its size, 0 if there is none. What
// follows a comma is asked whether it is a date as a region, then as a piece.
func (s *scan) dateAt(at int) (calendar.Date, int) {
	if s.asked.at != at+1 {
		s.asked.at = at + 1
		s.asked.date, s.asked.size, _ = calendar.Consume(s.near(at), s.language)
	}
	return s.asked.date, s.asked.size
}

// setDate keeps the date and whether it is the first piece.
func (s *scan) setDate(d calendar.Date) {
	if s.count == 0 && s.signed == 0 {
		s.signs |= dateFirst
	}
	s.date, s.dated = d, true
}

// dateArticle returns where a date begins behind the article that some
// languages put before it: "le 5 mai", "den 5. Mai", "في 5 مايو".
func (s *scan) dateArticle() int {
	if c, _ := s.peek(s.at); !isLetter(c) {
		return s.at
	}
	end := s.word(s.at).end
	at := s.spaces(end)
	if c, _ := s.peek(at); at == end || !letter.IsDigit(c) || !lang.Of(s.text[s.at:end]).Is(lang.Article) {
		return s.at
	}
	return at
}

// consumeShortDay reads the dates that are none without an agency in brackets
// behind them: "BRUSSELS 05/06 (BELGA)", "الكويت - 7 - 7 (كونا)" and "Madrid, 5 (EFE)".
func (s *scan) consumeShortDay() bool {
	if s.count == 0 {
		return false
	}
	d, size := shortDate(s.near(s.at))
	if size == 0 {
		return false
	}
	end := s.at + size
	at := s.spaces(end)
	if c, _ := s.peek(at); c != '(' || at == end {
		return false
	}
	inside, _, ok := s.consumeBracket(at)
	if !ok {
		return false
	}
	if known, _ := s.agencyForm(inside); !known {
		return false
	}
	s.date, s.dated = d, true
	s.took(end)
	return true
}

// shortDate reads a day alone, or a day and a month in numbers: "5", "05/06", "7 - 7".
// Its size is 0 if text does not open with one.
func shortDate(text string) (d calendar.Date, size int) {
	day, digits, n := calendar.ConsumeNumber(text)
	if digits == 0 || digits > 2 || day < 1 || day > 31 {
		return calendar.Date{}, 0
	}
	d.Day = day
	var rest string
	switch after := strings.TrimLeft(text[n:], " "); {
	case strings.HasPrefix(text[n:], "/"):
		rest = text[n+len("/"):]
	case strings.HasPrefix(after, "-"):
		rest = strings.TrimLeft(after[len("-"):], " ")
	default:
		return d, n
	}
	month, digits, m := calendar.ConsumeNumber(rest)
	if digits == 0 || digits > 2 || month < 1 || month > 12 {
		return calendar.Date{}, 0
	}
	d.Month = time.Month(month)
	return d, len(text) - len(rest) + m
}

// clockEnd returns the offset behind a time of day that stands with the date,
// "/ 10:00 am MT", if an agency follows in brackets.
func (s *scan) clockEnd(end int) int {
	at := s.spaces(end)
	if c, n := s.peek(at); c == '/' || c == ',' {
		at = s.spaces(at + n)
	}
	_, size, ok := calendar.ConsumeClock(s.near(at), s.language)
	if !ok {
		return end
	}
	clock := at + size
	at = s.spaces(clock)
	if w := s.word(at); w.end > at && w.end-at <= 4 && !w.small {
		clock, at = w.end, s.spaces(w.end)
	}
	if c, _ := s.peek(at); c != '(' {
		return end
	}
	return clock
}

// dateEnd leaves the dot behind a date to the joint if it ends a sentence of
// its own ("5 мая. УНН") and does not abbreviate the month.
func (s *scan) dateEnd(end int) int {
	if s.text[end-1] != '.' {
		return end
	}
	if c, _ := s.peek(s.spaces(end)); isLetterOrMark(c) {
		return end - 1
	}
	return end
}

// noDate returns the size of the words of monitors for a text without a date.
func noDate(text string) int {
	const words = "NO DATE"
	if len(text) >= len(words) && text[:len(words)] == words {
		return len(words)
	}
	return 0
}
