package calendar

import (
	"strings"
	"time"
	"unicode/utf8"
)

// persianMonths are the months of the solar calendar of Iran, from the one that
// begins in March.
var persianMonths = [...]string{"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"}

// The years of the Persian calendar in which the rule of 33 years is that of the
// equinox.
const (
	firstPersian = 1206
	lastPersian  = 1498
)

// isPersian reports whether a year is one of the Persian calendar.
func isPersian(year int) bool { return firstPersian <= year && year <= lastPersian }

// consumePersian reads "مهر ۱۴۰۵", "مهرماه ۱۴۰۵" behind a day. Without its year a
// day of that calendar is none of ours: it moves by one.
func consumePersian(day int, text string) (Date, string, bool) {
	month, rest := consumePersianMonth(text)
	if month == 0 {
		return Date{}, "", false
	}
	rest = trim(rest, "")
	rest = trim(strings.TrimPrefix(rest, "ماه"), ",")
	rest = trim(strings.TrimPrefix(rest, "،"), "")
	year, digits, n := ConsumeNumber(rest)
	if digits != 4 {
		return Date{}, "", false
	}
	d, ok := persianDate(year, month, day)
	return d, rest[n:], ok
}

// consumePersianMonth returns the number of the month that text opens with, 0 if
// it does with none, and what follows.
func consumePersianMonth(text string) (month int, rest string) {
	if text == "" || text[0] < 0xD8 || text[0] > 0xDB {
		return 0, text
	}
	for i, name := range persianMonths {
		if n := samePersian(text, name); n > 0 && (endsWord(text[n:]) || strings.HasPrefix(text[n:], "ماه")) {
			return i + 1, text[n:]
		}
	}
	return 0, text
}

// samePersian returns the size of a name at the front of text, 0 if it does not
// stand there. Keyboards of Arabic have another yeh, and many leave out the madda.
func samePersian(text, name string) int {
	size := 0
	for _, want := range name {
		c, n := utf8.DecodeRuneInString(text[size:])
		if c != want && !(want == 'ی' && c == 'ي') && !(want == 'آ' && c == 'ا') {
			return 0
		}
		size += n
	}
	return size
}

// persianDate is the day of ours that one of the Persian calendar is.
func persianDate(year, month, day int) (Date, bool) {
	if !isPersian(year) || month < 1 || month > 12 || day < 1 || day > persianDays(year, month) {
		return Date{}, false
	}
	before := 31 * (month - 1) // the first six have 31 days
	if month > 7 {
		before -= month - 7
	}
	// 1 Farvardin 1403 was 20 March 2024.
	at := time.Date(2024, time.March, 20, 0, 0, 0, 0, time.UTC).AddDate(0, 0, beforePersian(year)-beforePersian(1403)+before+day-1)
	return Date{Year: at.Year(), Month: at.Month(), Day: at.Day()}, true
}

// persianDays returns how many days a month has.
func persianDays(year, month int) int {
	switch {
	case month <= 6:
		return 31
	case month <= 11 || beforePersian(year+1)-beforePersian(year) > 365:
		return 30
	}
	return 29
}

// beforePersian returns how many days lie before a year, from the calendar's first.
func beforePersian(year int) int {
	passed := year - 1
	leap := passed / 33 * 8
	for _, i := range [...]int{1, 5, 9, 13, 17, 22, 26, 30} { // the leap years of 33
		if passed%33 >= i {
			leap++
		}
	}
	return 365*passed + leap
}
