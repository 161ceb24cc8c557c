package calendar

import (
	"strings"
	"unicode/utf8"
)

// consumeYear reads ", 2023" or " 2023" or " de 2023" if it is there.
func consumeYear(d Date, text string) (Date, string) {
	rest := trimJoint(text)
	for _, joint := range [...]string{"de ", "del ", "г", "/", "พ.ศ. ", "พ.ศ."} {
		rest = strings.TrimPrefix(rest, joint)
	}
	value, digits, n := ConsumeNumber(rest)
	if digits != 4 || value < 1800 || value > 2700 {
		return d, text
	}
	d.Year = gregorian(value)
	return d, skipYearWord(rest[n:])
}

// skipYearWord takes off the word "year" behind one, as Slavs write it.
func skipYearWord(s string) string {
	rest := trim(s, "")
	for _, word := range [...]string{"г.", "года", "р.", "року", "година"} {
		if after, ok := strings.CutPrefix(rest, word); ok {
			if c, _ := utf8.DecodeRuneInString(after); !isLetter(c) || after == "" {
				return after
			}
		}
	}
	return s
}

// gregorian takes the Buddhist era back.
func gregorian(year int) int {
	if year > 2400 {
		return year - 543
	}
	return year
}

// consumeShortYear reads the year of "10 APR 89 (" and "3 Mar '21": two digits
// with the sign of what they leave out, or before a bracket.
func consumeShortYear(d Date, text string) (Date, string) {
	rest := trim(text, "")
	signed := false
	for _, sign := range [...]string{"'", "’", "‘"} {
		if after, ok := strings.CutPrefix(rest, sign); ok {
			rest, signed = after, true
		}
	}
	value, digits, n := ConsumeNumber(rest)
	if digits != 2 || len(rest) == len(text) {
		return d, text
	}
	rest = rest[n:]
	if !signed && rest != "" && !strings.HasPrefix(strings.TrimLeft(rest, " "), "(") {
		return d, text
	}
	d.Year = century(value)
	return d, rest
}

// century puts two digits into the hundred years around the turn of the century.
func century(year int) int {
	if year < 70 {
		return year + 2000
	}
	return year + 1900
}
