package calendar

import (
	"strings"
	"time"
	"unicode/utf8"
)

// Consume reads a date at the very front of text; size is how many bytes it
// takes. A miss allocates nothing.
func Consume(text, language string) (d Date, size int, ok bool) {
	if text == "" {
		return Date{}, 0, false
	}
	var rest string
	switch w, n, named := consumeName(text, language); {
	case named && w.weekday:
		d, rest, ok = consumeDay(trimJoint(text[n:]), language)
		d.Weekday = int(w.number)
	case named:
		d, rest, ok = monthFirst(time.Month(w.number), text[n:])
	case isLatin(text[0]): // begins no number
	default:
		d, rest, ok = consumeNumeric(text, language)
	}
	if !ok {
		return Date{}, 0, false
	}
	if d.Weekday == 0 {
		d.Weekday, rest = weekdayBehind(rest, language)
	}
	return d, len(text) - len(rest), true
}

func isLatin(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// weekdayBehind reads ", hétfő": a weekday behind a date, in full, with nothing
// but a sign behind it.
func weekdayBehind(text, language string) (int, string) {
	after, ok := strings.CutPrefix(strings.TrimPrefix(text, "."), ", ")
	if !ok {
		return 0, text
	}
	weekday, n, ok := ConsumeWeekday(after, language)
	if !ok || n <= len("hét") {
		return 0, text
	}
	switch c, _ := utf8.DecodeRuneInString(strings.TrimLeft(after[n:], " ")); {
	case n == len(after), c == '(', c == ')', c == '-', c == '–', c == '—', c == '/':
		return weekday, after[n:]
	}
	return 0, text
}

// trimJoint takes off what stands between the pieces of a date.
func trimJoint(s string) string { return trim(s, ",.") }

// trim takes spaces, also those that do not break, and the given signs off the
// front of s.
func trim(s, signs string) string {
	for s != "" {
		switch {
		case s[0] == ' ' || strings.IndexByte(signs, s[0]) >= 0:
			s = s[1:]
		case strings.HasPrefix(s, "\u00a0"):
			s = s[len("\u00a0"):]
		default:
			return s
		}
	}
	return s
}

// consumeDay reads a date without a weekday before it.
func consumeDay(text, language string) (Date, string, bool) {
	if month, n, ok := ConsumeMonth(text, language); ok {
		return monthFirst(month, text[n:])
	}
	return consumeNumeric(text, language)
}

// consumeNumeric reads a date that opens with a number.
func consumeNumeric(text, language string) (Date, string, bool) {
	value, digits, n := ConsumeNumber(text)
	if digits == 0 {
		return consumeHindi(text, language)
	}
	rest := text[n:]
	if digits == 4 || digits == 2 && hasMark(rest, "年") {
		return yearFirst(value, rest, language)
	}
	if digits > 2 || value < 1 {
		return Date{}, "", false
	}
	for _, mark := range [...]string{"月", "월"} {
		if after, ok := strings.CutPrefix(rest, mark); ok {
			return dayMarked(Date{Month: time.Month(value)}, after)
		}
	}
	for _, mark := range [...]string{"日", "일"} {
		if after, ok := strings.CutPrefix(rest, mark); ok && value <= 31 {
			return Date{Day: value}, after, true
		}
	}
	if d, after, ok := numeric(value, digits, rest, language); ok {
		return d, after, true
	}
	return dayFirst(value, rest, language)
}

func hasMark(s, mark string) bool { return strings.HasPrefix(s, mark) }

// dayMarked reads the day of a date with ideographic marks.
func dayMarked(d Date, text string) (Date, string, bool) {
	value, digits, n := ConsumeNumber(strings.TrimLeft(text, " "))
	rest := strings.TrimLeft(text, " ")[n:]
	d.Day = value
	for _, mark := range [...]string{"日", "號", "号", "일"} {
		if after, ok := strings.CutPrefix(rest, mark); ok && digits > 0 {
			return d, after, d.exists()
		}
	}
	return Date{}, "", false
}

// monthFirst reads "June 29", "June 29, 2023", "June 29th".
func monthFirst(month time.Month, text string) (Date, string, bool) {
	rest := trim(text, "")
	value, digits, n := ConsumeNumber(rest)
	if digits == 0 || digits > 2 {
		return Date{}, "", false
	}
	d := Date{Month: month, Day: value}
	rest = skipOrdinal(rest[n:])
	d, rest = consumeYear(d, rest)
	return d, rest, d.exists()
}

func skipOrdinal(s string) string {
	for _, suffix := range [...]string{"st", "nd", "rd", "th", "er", "º", "ª", " d"} {
		after, ok := strings.CutPrefix(s, suffix)
		if !ok {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(after); after == "" || r == ' ' || r == ',' || r == '.' {
			return after
		}
	}
	return s
}

// dayFirst reads "29 June", "29. Juni 2023", "3 de julio de 2023".
func dayFirst(day int, text, language string) (Date, string, bool) {
	if d, rest, ok := dayMarks(day, text, language); ok {
		return d, rest, true
	}
	rest := trim(skipOrdinal(text), ".")
	for _, joint := range [...]string{"de ", "of ", "d'", "d’"} {
		rest = strings.TrimPrefix(rest, joint)
	}
	month, n, ok := consumeMonth(rest, language)
	if !ok {
		return consumePersian(day, rest)
	}
	d, thai := Date{Day: day, Month: month}, isThai(rest)
	d, rest = consumeYear(d, rest[n:])
	if d.Year == 0 && thai {
		d, rest = consumeShortBuddhist(d, rest)
	} else if d.Year == 0 {
		d, rest = consumeShortYear(d, rest)
	}
	return d, rest, d.exists()
}

// dayMarks reads "-Jun-2023", "/Juni/2023", "-Jun-23": the mark of a date in
// numbers, with the month by its name, as databases and servers print it.
func dayMarks(day int, text, language string) (Date, string, bool) {
	if text == "" || text[0] != '-' && text[0] != '/' {
		return Date{}, "", false
	}
	end := strings.IndexByte(text[1:min(len(text), longestName)], text[0]) + 1
	if end < 1 {
		return Date{}, "", false
	}
	month, n, ok := ConsumeMonth(text[1:end], language)
	if !ok || n != end-1 {
		return Date{}, "", false
	}
	year, digits, n := ConsumeNumber(text[end+1:])
	rest := text[end+1+n:]
	switch {
	case digits == 2 && (rest == "" || !isLetter(rune(rest[0])) && rest[0] != '-'):
		year = century(year)
	case digits != 4 || year < 1800 || year > 2700:
		return Date{}, "", false
	}
	d := Date{Year: gregorian(year), Month: month, Day: day}
	return d, rest, d.exists()
}

// consumeMonth reads the name of a month, or its number where the word for
// month stands before it, as in Vietnamese.
func consumeMonth(text, language string) (time.Month, int, bool) {
	if after, ok := strings.CutPrefix(text, "tháng "); ok {
		value, digits, n := ConsumeNumber(after)
		return time.Month(value), len("tháng ") + n, digits > 0 && value >= 1 && value <= 12
	}
	return ConsumeMonth(text, language)
}

// yearFirst reads 2023-06-29, 2023/6/29, 2023.06.29 and 2023年6月29日.
func yearFirst(year int, text, language string) (Date, string, bool) {
	if after, ok := strings.CutPrefix(text, "年"); ok {
		value, digits, n := ConsumeNumber(strings.TrimLeft(after, " "))
		rest, ok := strings.CutPrefix(strings.TrimLeft(after, " ")[n:], "月")
		if !ok || digits == 0 {
			return Date{}, "", false
		}
		return dayMarked(Date{Year: gregorian(year), Month: time.Month(value)}, rest)
	}
	if isPersian(year) && base(language) == "fa" {
		month, day, rest, ok := pair(text)
		d, exists := persianDate(year, month, day)
		return d, rest, ok && exists
	}
	if year < 1800 || year > 2700 {
		return Date{}, "", false
	}
	if after, ok := strings.CutPrefix(text, "년"); ok {
		after = strings.TrimLeft(after, " ")
		value, digits, n := ConsumeNumber(after)
		if rest, ok := strings.CutPrefix(after[n:], "월"); ok && digits > 0 {
			return dayMarked(Date{Year: year, Month: time.Month(value)}, rest)
		}
		return Date{}, "", false
	}
	if month, n, ok := ConsumeMonth(trim(text, "."), language); ok {
		d, rest, ok := monthFirst(month, trim(text, ".")[n:])
		if d.Year == 0 {
			d.Year = gregorian(year)
		}
		return d, rest, ok && d.exists()
	}
	month, day, rest, ok := pair(text)
	d := Date{Year: gregorian(year), Month: time.Month(month), Day: day}
	return d, rest, ok && d.exists()
}

// pair reads a mark, a number, the same mark and a number.
func pair(text string) (first, second int, rest string, ok bool) {
	if text == "" || strings.IndexByte("-/.", text[0]) < 0 {
		return 0, 0, "", false
	}
	mark := text[0]
	rest = strings.TrimLeft(text[1:], " ")
	first, digits, n := ConsumeNumber(rest)
	rest = rest[n:]
	if digits == 0 || digits > 2 || rest == "" || rest[0] != mark {
		return 0, 0, "", false
	}
	rest = strings.TrimLeft(rest[1:], " ")
	second, digits, n = ConsumeNumber(rest)
	return first, second, rest[n:], digits > 0 && (digits <= 2 || digits == 4)
}

// numeric reads 29.06.2023, 29/6/2023, 6/29/2023, 29-06-2023. The order is that
// of the language where both would do; with dots the day comes first.
func numeric(value, digits int, text, language string) (Date, string, bool) {
	second, year, rest, ok := pair(text)
	if !ok {
		return Date{}, "", false
	}
	switch {
	case year < 100 && rest != "" && rest[0] >= '0' && rest[0] <= '9':
		return Date{}, "", false
	case year >= firstShortBuddhist && year < 100 && base(language) == "th":
		year += 2500
	case year < 100:
		year = century(year)
	}
	d := Date{Year: gregorian(year), Month: time.Month(second), Day: value}
	if text[0] != '.' && (second > 12 || monthLeads(language) && value <= 12) {
		d.Month, d.Day = time.Month(value), second
	}
	return d, rest, d.Year >= 1800 && d.exists()
}

// monthLeads reports whether a language writes 6/29/2023: American English,
// Filipino, and English that says no country.
func monthLeads(language string) bool {
	switch strings.ToLower(language) {
	case "", "en", "en-us", "en-ph", "fil", "fil-ph", "es-us":
		return true
	}
	return false
}

// Find returns the first date in text and where it stands. Bare days (29日)
// are not found, and numbers within words or longer numbers are none.
func Find(text, language string) (d Date, start, end int, ok bool) {
	if !mayHaveNumber(text) {
		return Date{}, 0, 0, false
	}
	within := false // the character before belongs to a word or a number
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		var number, letter bool
		if r < utf8.RuneSelf {
			number, letter = '0' <= r && r <= '9', 'a' <= r|0x20 && r|0x20 <= 'z'
		} else {
			r, n = utf8.DecodeRuneInString(text[i:])
			number, letter = isDigit(r), isLetter(r)
		}
		if !within && (number || letter || r == '二' || r == '十') {
			if d, size, ok := Consume(text[i:], language); ok && d.Month != 0 {
				return d, i, i + size, true
			}
		}
		within = number || letter && r < 0x2E80
		i += n
	}
	return Date{}, 0, 0, false
}

// mayHaveNumber reports whether there could be a digit of any script in text;
// without one there is no date. Beyond ASCII the first are at U+0660.
func mayHaveNumber(text string) bool {
	for i := range len(text) {
		if b := text[i]; b >= '0' && b <= '9' || b >= 0xD9 {
			return true
		}
	}
	return false
}

func isDigit(r rune) bool { _, ok := digit(r); return ok }

func isLetter(r rune) bool {
	return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xC0
}
