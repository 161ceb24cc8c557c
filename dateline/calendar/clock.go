package calendar

import "strings"

// A Clock is a time of day as printed.
type Clock struct {
	Hour, Minute, Second int
	HasSecond            bool
	HasOffset            bool
	Offset               int    // seconds east of UTC, if HasOffset
	Zone                 string // the abbreviation printed: EDT, CEST, GMT+7
}

// ConsumeClock reads a time of day at the front of text: 14:05, 14:05:09,
// 2:05 p.m. EDT, 14.05 Uhr, 14h05.
func ConsumeClock(text, _ string) (c Clock, size int, ok bool) {
	hour, digits, n := ConsumeNumber(text)
	if digits == 0 || digits > 2 || hour > 24 || n >= len(text) || strings.IndexByte(":.h", text[n]) < 0 {
		return consumeHour(text, hour, digits, n)
	}
	mark := text[n]
	minute, digits, m := ConsumeNumber(text[n+1:])
	if digits < 2 || minute > 59 && digits == 2 {
		return Clock{}, 0, false
	}
	if digits > 2 { // a number is glued to it: two digits are the minutes
		minute, m = firstTwo(text[n+1:])
		if minute > 59 {
			return Clock{}, 0, false
		}
	}
	c = Clock{Hour: hour, Minute: minute}
	size = n + 1 + m
	if mark == ':' && strings.HasPrefix(text[size:], ":") {
		if second, m := firstTwo(text[size+1:]); m == 2 && second < 60 {
			c.Second, c.HasSecond = second, true
			size += 1 + m
		}
	}
	return finishClock(c, text, size)
}

// firstTwo reads two ASCII digits.
func firstTwo(s string) (value, size int) {
	if len(s) < 2 || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return 99, 0
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), 2
}

// consumeHour reads "2 p.m.".
func consumeHour(text string, hour, digits, n int) (Clock, int, bool) {
	if digits == 0 || digits > 2 || hour > 12 {
		return Clock{}, 0, false
	}
	half, size := consumeHalf(strings.TrimLeft(text[n:], " "))
	if half == "" {
		return Clock{}, 0, false
	}
	spaces := len(text[n:]) - len(strings.TrimLeft(text[n:], " "))
	return finishZone(toHalf(Clock{Hour: hour}, half), text, n+spaces+size)
}

// finishClock reads a.m. or p.m. and the zone.
func finishClock(c Clock, text string, size int) (Clock, int, bool) {
	rest := strings.TrimLeft(text[size:], " ")
	if half, n := consumeHalf(rest); half != "" && c.Hour <= 12 {
		c = toHalf(c, half)
		size = len(text) - len(rest) + n
	}
	return finishZone(c, text, size)
}

func finishZone(c Clock, text string, size int) (Clock, int, bool) {
	c, size = consumeZone(c, text, size)
	return c, size, c.Hour < 24
}

func consumeHalf(s string) (half string, size int) {
	for _, form := range [...]string{"a.m.", "p.m.", "am", "pm"} {
		if len(s) >= len(form) && strings.EqualFold(s[:len(form)], form) {
			return form[:1], len(form)
		}
	}
	return "", 0
}

func toHalf(c Clock, half string) Clock {
	switch {
	case half == "p" && c.Hour < 12:
		c.Hour += 12
	case half == "a" && c.Hour == 12:
		c.Hour = 0
	}
	return c
}
