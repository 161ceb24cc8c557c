package calendar

import (
	"strings"
	"unicode/utf8"
)

// A half is that of the day which a clock of twelve hours counts.
type half byte

const (
	noHalf half = 0
	am     half = 'a'
	pm     half = 'p'
	night  half = 'n' // evening, up to an hour behind midnight
	noon   half = 'o' // around noon
)

// A halfMark is what newsrooms print for a half of the day.
type halfMark struct {
	form string
	half half
}

// halvesAround stand before the clock or behind it. They are told wherever they
// begin, be it inside a run of letters, as their scripts write without spaces.
var halvesAround = [...]halfMark{
	{"오전", am}, {"오후", pm}, {"上午", am}, {"下午", pm}, {"午前", am}, {"午後", pm}, {"午后", pm},
	{"凌晨", am}, {"早上", am}, {"晚上", night}, {"ÖÖ", am}, {"ÖS", pm},
	{"पूर्वाह्न", am}, {"अपराह्न", pm}, {"सुबह", am}, {"दोपहर", noon}, {"शाम", pm},
}

// halvesBehind are words of their own behind the clock: before it, the last letter
// of another word could be taken for one.
var halvesBehind = [...]halfMark{
	{"صباحاً", am}, {"صباحًا", am}, {"صباحا", am}, {"ص", am}, {"مساءً", pm}, {"مساءا", pm}, {"مساء", pm}, {"م", pm},
	{"ق.ظ", am}, {"ب.ظ", pm}, {"صبح", am}, {"عصر", pm}, {"بعدازظهر", pm}, {"بعد از ظهر", pm}, {"قبل از ظهر", am},
	{"π.μ", am}, {"μ.μ", pm}, {"πμ", am}, {"μμ", pm}, {"Π.Μ", am}, {"Μ.Μ", pm}, {"ΠΜ", am}, {"ΜΜ", pm},
}

// consumeHalfBefore reads the half of the day before a clock, and the space behind it.
func consumeHalfBefore(text string) (h half, size int) {
	if text == "" || text[0] < utf8.RuneSelf {
		return noHalf, 0
	}
	for _, m := range halvesAround {
		if strings.HasPrefix(text, m.form) {
			return m.half, len(m.form) + spaces(text[len(m.form):])
		}
	}
	return noHalf, 0
}

// consumeHalfBehind reads the half of the day behind a clock.
func consumeHalfBehind(text, language string) (h half, size int) {
	if text == "" {
		return noHalf, 0
	}
	if text[0] < utf8.RuneSelf {
		if h, size = consumeLatinHalf(text); size == len("am") && base(language) == "de" {
			h, size = noHalf, 0 // "12:15 am 7. Juli"
		}
		if h == noHalf {
			h, size = consumeVietnameseHalf(text, language)
		}
		return h, size
	}
	for _, m := range halvesAround {
		if strings.HasPrefix(text, m.form) {
			return m.half, len(m.form)
		}
	}
	for _, m := range halvesBehind {
		if strings.HasPrefix(text, m.form) && endsWord(text[len(m.form):]) {
			return m.half, len(m.form) + len(dotAt(text[len(m.form):]))
		}
	}
	return noHalf, 0
}

// consumeLatinHalf reads "am", "a.m.", and as Spanish sets it "a. m.", with or
// without the last dot.
func consumeLatinHalf(text string) (h half, size int) {
	if h = half(text[0] | 0x20); h != am && h != pm {
		return noHalf, 0
	}
	at := 1
	dotted := strings.HasPrefix(text[at:], ".")
	if dotted {
		at++
		at += spaces(text[at:])
	}
	if at == len(text) || text[at]|0x20 != 'm' {
		return noHalf, 0
	}
	at++
	switch {
	case !dotted && !endsWord(text[at:]) && (text[at] < 'A' || text[at] > 'Z'): // "10 amazing boats", not "10amET"
		return noHalf, 0
	case !dotted:
		return h, at
	case strings.HasPrefix(text[at:], "."):
		return h, at + 1
	case endsWord(text[at:]):
		return h, at
	}
	return noHalf, 0 // "10:15 p. mit Bild"
}

// consumeVietnameseHalf reads SA and CH, which mean other things elsewhere.
func consumeVietnameseHalf(text, language string) (h half, size int) {
	if language != "" && base(language) != "vi" || len(text) < 2 || !endsWord(text[2:]) {
		return noHalf, 0
	}
	switch text[:2] {
	case "SA":
		return am, 2
	case "CH":
		return pm, 2
	}
	return noHalf, 0
}

// dotAt returns the dot that opens text, "" if none does.
func dotAt(text string) string { return text[:len(text)-len(strings.TrimPrefix(text, "."))] }

// in24 returns an hour of twelve in the half of the day; one beyond twelve counts
// the whole day already.
func (h half) in24(hour int) int {
	switch {
	case h == pm && hour < 12:
		return hour + 12
	case h == am && hour == 12, h == night && hour == 12:
		return 0
	case h == night && hour < 12 && hour > 4, h == noon && hour < 6:
		return hour + 12
	}
	return hour
}
