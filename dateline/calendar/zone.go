package calendar

import "strings"

// offsets are the zones that mean one offset wherever they are printed, in
// minutes. CST, IST and BST are claimed by several countries and left out.
var offsets = map[string]int{
	"UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
	"CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540,
	"AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "WIB": 420, "WITA": 480, "WIT": 540, "HKT": 480, "SGT": 480, "SAST": 120, "WAT": 60, "EAT": 180,
}

// consumeZone reads the zone behind a time of day that ends at size: EDT, GMT+7.
func consumeZone(c Clock, text string, size int) (Clock, int) {
	rest := strings.TrimLeft(text[size:], " (")
	end := 0
	for end < len(rest) && end < 5 && rest[end] >= 'A' && rest[end] <= 'Z' {
		end++
	}
	minutes, ok := offsets[rest[:end]]
	if !ok || end == 0 {
		return c, size
	}
	if name := rest[:end]; name == "GMT" || name == "UTC" {
		offset, n := consumeOffset(rest[end:])
		minutes, end = offset, end+n
	}
	c.Zone, c.HasOffset, c.Offset = rest[:end], true, minutes*60
	return c, len(text) - len(rest) + end
}

// Zones are at most so far from UTC, in hours; behind a space, a minus with
// letters behind its number is a dash before a day: "10:15 GMT -8 July".
const (
	mostHoursEast = 14
	mostHoursWest = 12
)

// consumeOffset reads "+7", "+05:30", " -0300" behind GMT or UTC, in minutes; size
// is 0 if no offset follows.
func consumeOffset(text string) (minutes, size int) {
	at := spaces(text)
	spaced := at > 0
	sign, most := 1, mostHoursEast
	switch rest := text[at:]; {
	case strings.HasPrefix(rest, "+"):
		at++
	case strings.HasPrefix(rest, "-"):
		sign, most, at = -1, mostHoursWest, at+1
	case strings.HasPrefix(rest, "−"):
		sign, most, at = -1, mostHoursWest, at+len("−")
	default:
		return 0, 0
	}
	hours, minutes, n := consumeHoursMinutes(text[at:])
	at += n
	if n == 0 || hours > most || minutes%15 != 0 || minutes > 45 {
		return 0, 0
	}
	if sign < 0 && spaced && !endsWord(text[at+spaces(text[at:]):]) {
		return 0, 0
	}
	return sign * (hours*60 + minutes), at
}

// consumeHoursMinutes reads 7, 07, 0700, 7:00 and 07:00.
func consumeHoursMinutes(text string) (hours, minutes, size int) {
	end := 0
	for end < len(text) && isASCIIDigit(text[end]) {
		end++
	}
	switch end {
	case 1:
		hours = int(text[0] - '0')
	case 2:
		hours, _ = firstTwo(text)
	case 4:
		hours, _ = firstTwo(text)
		minutes, _ = firstTwo(text[2:])
		return hours, minutes, end
	default:
		return 0, 0, 0
	}
	if after, ok := strings.CutPrefix(text[end:], ":"); ok {
		if m, n := firstTwo(after); n == 2 {
			return hours, m, end + 1 + n
		}
	}
	return hours, 0, end
}

func isASCIIDigit(b byte) bool { return '0' <= b && b <= '9' }
