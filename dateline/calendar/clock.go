package calendar

import (
	"strings"
	"unicode/utf8"
)

// A Clock is a time of day as printed.
type Clock struct {
	Hour, Minute, Second int
	HasSecond            bool
	HasOffset            bool
	Offset               int    // seconds east of UTC, if HasOffset
	Zone                 string // the abbreviation printed: EDT, CEST, GMT+7
}

// ConsumeClock reads a time of day at the front of text: 14:05, 14:05:09,
// 2:05 p.m. EDT, 14.05 Uhr, 14h05, 下午2时5分, 2:05 μ.μ., 14:05 (GMT+7).
func ConsumeClock(text, language string) (c Clock, size int, ok bool) {
	half, start := consumeHalfBefore(text)
	hour, digits, n := ConsumeNumber(text[start:])
	if digits == 0 || digits > 2 || hour > 24 {
		return Clock{}, 0, false
	}
	at := start + n
	c = Clock{Hour: hour}
	if n := hourMark(text[at:]); n > 0 {
		c, size, ok = consumeMarkedMinutes(c, text, at+n, half != noHalf)
	} else if n := clockMark(text[at:]); n > 0 {
		c, size, ok = consumeMinutes(c, text, at, n)
	} else if half == noHalf {
		half, size = consumeHourHalf(text, hour, at)
		ok = half != noHalf
	}
	if !ok {
		return Clock{}, 0, false
	}
	if half == noHalf && c.Hour <= 12 {
		gap := spaces(text[size:])
		if h, n := consumeHalfBehind(text[size+gap:], language); h != noHalf {
			half, size = h, size+gap+n
		}
	}
	c.Hour = half.in24(c.Hour)
	c, size = consumeZone(c, text, size)
	return c, size, c.Hour < 24
}

// clockMark returns the size of what stands between hours and minutes, 0 if
// nothing of the kind opens text.
func clockMark(text string) int {
	switch {
	case text == "":
		return 0
	case text[0] == ':' || text[0] == '.' || text[0] == 'h':
		return 1
	case text[0] >= utf8.RuneSelf && strings.HasPrefix(text, "："):
		return len("：")
	}
	return 0
}

// hourMark returns the size of the word for hour of Chinese, Japanese and Korean.
func hourMark(text string) int {
	if text == "" || text[0] < utf8.RuneSelf {
		return 0
	}
	for _, mark := range [...]string{"时", "時", "点", "點", "시"} {
		if strings.HasPrefix(text, mark) {
			return len(mark)
		}
	}
	return 0
}

// consumeMinutes reads minutes and seconds behind a mark of so many bytes.
func consumeMinutes(c Clock, text string, at, mark int) (Clock, int, bool) {
	minute, digits, n := ConsumeNumber(text[at+mark:])
	if digits < 2 || minute > 59 && digits == 2 {
		return Clock{}, 0, false
	}
	if digits > 2 { // a number is glued to it: two digits are the minutes
		minute, n = firstTwo(text[at+mark:])
		if minute > 59 {
			return Clock{}, 0, false
		}
	}
	c.Minute = minute
	size := at + mark + n
	if text[at] == ':' && strings.HasPrefix(text[size:], ":") {
		if second, n := firstTwo(text[size+1:]); n == 2 && second < 60 {
			c.Second, c.HasSecond = second, true
			size += 1 + n
		}
	}
	return c, size, true
}

// firstTwo reads two ASCII digits.
func firstTwo(s string) (value, size int) {
	if len(s) < 2 || !isASCIIDigit(s[0]) || !isASCIIDigit(s[1]) {
		return 99, 0
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), 2
}

// consumeMarkedMinutes reads "10分", " 10분" behind the word for hour. Where the half
// of the day is known, the hour may stand alone; else it may count hours that pass.
func consumeMarkedMinutes(c Clock, text string, at int, half bool) (Clock, int, bool) {
	gap := spaces(text[at:])
	minute, digits, n := ConsumeNumber(text[at+gap:])
	end := at + gap + n
	for _, mark := range [...]string{"分", "분"} {
		if digits > 0 && minute < 60 && strings.HasPrefix(text[end:], mark) {
			c.Minute = minute
			return c, end + len(mark), true
		}
	}
	return c, at, half && !hasMark(text[at:], "间") && !hasMark(text[at:], "間") && !hasMark(text[at:], "간")
}

// consumeHourHalf reads the half of the day of "2 p.m.", where there are no minutes.
func consumeHourHalf(text string, hour, at int) (h half, size int) {
	at += spaces(text[at:])
	if hour > 12 || at == len(text) {
		return noHalf, 0
	}
	h, n := consumeLatinHalf(text[at:])
	return h, at + n
}
