package article

import (
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// settleOrder exchanges day and month of a date printed in numbers, where other
// statements of the page agree with that alone, or where none does and the
// page's other dates put the day first.
func (t *task) settleOrder() {
	stamp := &t.article.Published
	swapped, ok := swap(*stamp)
	if !ok {
		return
	}
	asRead, other := t.agrees(*stamp), t.agrees(swapped)
	if other && !asRead || other == asRead && t.dayLeads() && monthRead(*stamp) {
		*stamp = swapped
	}
}

// monthRead reports whether the first number of a printed date was read as the month.
func monthRead(stamp Timestamp) bool {
	first, _ := consumeDigits(stamp.Raw, 2)
	return first == int(stamp.Time.Month())
}

// dayLeads reports whether the page's dates put the day before the month: those
// in numbers of which one can be no month, else those with the month in words.
func (t *task) dayLeads() bool {
	numbers, words, looked := 0, 0, 0
	for _, b := range t.flow.Page.Blocks {
		if len(b.Text) > maxDateLine || !mayHoldNumber(b.Text) {
			continue
		}
		if looked++; looked > maxSightings {
			break
		}
		_, start, end, ok := calendar.Find(b.Text, t.article.Language)
		if !ok {
			continue
		}
		n, w := orderOf(b.Text[start:end])
		numbers, words = numbers+n, words+w
	}
	return numbers > 0 || numbers == 0 && words > 0
}

// orderOf weighs a printed date: 1 if the day leads, -1 if the month does, for
// dates in numbers and for those with the month in words.
func orderOf(raw string) (numbers, words int) {
	first, rest := consumeDigits(raw, 4)
	if first == 0 {
		if r, _ := utf8.DecodeRuneInString(raw); unicode.IsLetter(r) && len(rest) > 0 {
			return 0, -1
		}
		return 0, 0
	}
	if first > 31 || rest == "" {
		return 0, 0
	}
	if rest[0] != '/' && rest[0] != '-' {
		return 0, 1
	}
	second, _ := consumeDigits(rest[1:], 4)
	switch {
	case first > 12 && second <= 12:
		return 1, 0
	case second > 12 && second <= 31 && first <= 12:
		return -1, 0
	}
	return 0, 0
}

// swap exchanges day and month of a date printed in numbers, where that makes
// a date.
func swap(t Timestamp) (Timestamp, bool) {
	day, month := t.Time.Day(), int(t.Time.Month())
	if t.Zone == ZoneKnown || day > 12 || day == month || !ambiguous(t.Raw) {
		return t, false
	}
	c := t.Time
	t.Time = time.Date(c.Year(), time.Month(day), month, c.Hour(), c.Minute(), c.Second(), 0, c.Location())
	return t, true
}

// ambiguous reports whether a printed date opens with two numbers of one or
// two digits, so that either may be the day. With dots the day comes first.
func ambiguous(raw string) bool {
	first, rest := consumeDigits(raw, 4)
	if first == 0 || first > 12 || rest == "" || rest[0] != '/' && rest[0] != '-' {
		return false
	}
	second, rest := consumeDigits(rest[1:], 4)
	return second > 0 && second <= 12 && rest != ""
}

// agrees reports whether another statement of the page, or what the caller
// knows, supports the day: one that is the same to a day, in a form that
// leaves no doubt.
func (t *task) agrees(stamp Timestamp) bool {
	for _, field := range [...]*Candidates[Timestamp]{&t.draft.Published, &t.draft.Modified, &t.draft.Posted} {
		for _, c := range field.all {
			if !ambiguous(c.Value.Raw) && c.Value.Time.Sub(stamp.Time).Abs() < 36*time.Hour {
				return true
			}
		}
	}
	for _, v := range t.flow.Page.Stated.Times[:min(len(t.flow.Page.Stated.Times), maxSightings)] {
		if other, ok := ParseStamp(v.Text); ok && dayOf(other).Equal(dayOf(stamp)) {
			return true
		}
	}
	return false
}
