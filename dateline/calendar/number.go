package calendar

import (
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// ConsumeNumber reads a number of at most eight digits of any script at the
// front of text; digits is how many it has. Numbers in ideographs are read to
// 31 and as years (二〇二三).
func ConsumeNumber(text string) (value, digits, size int) {
	for size < len(text) && digits < 8 {
		r, n := rune(text[size]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[size:])
		}
		d, ok := digit(r)
		if !ok {
			break
		}
		value, digits, size = value*10+d, digits+1, size+n
	}
	if digits == 0 {
		return consumeIdeographs(text)
	}
	return value, digits, size
}

// digit returns the value of a decimal digit: their blocks begin at a zero,
// and the ten stand in a row.
func digit(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r < utf8.RuneSelf || !letter.IsDigit(r):
		return 0, false
	}
	for zero := r; zero > r-10; zero-- {
		if !letter.IsDigit(zero - 1) {
			return int(r - zero), true
		}
	}
	if r >= 0xFF10 && r <= 0xFF19 {
		return int(r - 0xFF10), true
	}
	return int(r & 0xF % 10), true
}

func consumeIdeographs(text string) (value, digits, size int) {
	for size < len(text) && digits < 4 {
		r, n := utf8.DecodeRuneInString(text[size:])
		d := ideograph(r)
		if d < 0 {
			break
		}
		switch {
		case d == 10 && digits == 0:
			value = 10
		case d == 10:
			value *= 10
		case value >= 10 && value%10 == 0 && digits > 0 && value < 100:
			value += d
		default:
			value = value*10 + d
		}
		digits, size = digits+1, size+n
	}
	return value, digits, size
}

func ideograph(r rune) int {
	if r < 0x3000 {
		return -1
	}
	i := 0
	for _, d := range "〇一二三四五六七八九十" {
		if d == r {
			return i
		}
		i++
	}
	return -1
}
