package calendar

import "strings"

// thaiMonths are the abbreviations of the months, each without its last dot.
var thaiMonths = [...]string{"ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค"}

// isThai reports whether text opens with a letter of Thai.
func isThai(text string) bool {
	return len(text) > 2 && text[0] == 0xE0 && (text[1] == 0xB8 || text[1] == 0xB9)
}

// consumeThaiMonth reads an abbreviated month: its dots stand inside it, where no
// other name has one.
func consumeThaiMonth(text string) (w word, size int, ok bool) {
	if !isThai(text) {
		return word{}, 0, false
	}
	for i, name := range thaiMonths {
		if after, ok := strings.CutPrefix(text, name); ok && (hasMark(after, ".") || endsWord(after)) {
			return word{number: uint8(i + 1)}, len(name) + len(dotAt(after)), true
		}
	}
	return word{}, 0, false
}

// The years of the Buddhist era that are printed with two digits: 2540 to 2599.
// Smaller numbers are years of ours, hours, or count something.
const firstShortBuddhist = 40

// consumeShortBuddhist reads the year of "10 ก.พ. 69".
func consumeShortBuddhist(d Date, text string) (Date, string) {
	rest := trim(text, "")
	value, digits, n := ConsumeNumber(rest)
	if digits != 2 || value < firstShortBuddhist || counts(rest[n:]) {
		return d, text
	}
	d.Year = gregorian(2500 + value)
	return d, rest[n:]
}

// counts reports whether what stands behind a number says that it is none of a date: a
// word, but that for the hour of a clock, or a share.
func counts(text string) bool {
	text = strings.TrimLeft(text, " \u00a0")
	if text == "" {
		return false
	}
	return text[0] == '%' || text[0] == ':' || isThai(text) && !strings.HasPrefix(text, "น.") && !strings.HasPrefix(text, "เวลา")
}
