package dateline

import (
	"unicode"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// Most texts are no datelines. What is here sees that cheaply.

const markWindow = 110 // how far the sign that ends a dateline may be

// markBytes are the bytes with which the signs begin that a dateline cannot do
// without: dashes, brackets, slashes, colons, or the digits of a date.
var markBytes = func() (table [256]bool) {
	for _, b := range []byte("-_:/([{|=0123456789\"") {
		table[b] = true
	}
	table[0xe2] = true // – — −
	table[0xe3] = true // 。、
	table[0xef] = true // ：（－
	table[0xd9] = true // ـ and Arabic digits
	table[0xdb] = true // Persian digits
	return table
}()

// hasMark reports whether one of the signs of a dateline is near.
func hasMark(text string) bool {
	for i := range min(len(text), markWindow) {
		if markBytes[text[i]] {
			return true
		}
	}
	return false
}

// hasArabicMark is hasMark for a script whose letters share the first byte of
// its signs.
func hasArabicMark(text string) bool {
	for i := range min(len(text), markWindow) {
		switch b := text[i]; {
		case b < 0x80:
			if markBytes[b] {
				return true
			}
		case b == 0xd9 && i+1 < len(text) && (text[i+1] == 0x80 || text[i+1] >= 0xa0 && text[i+1] <= 0xa9):
			return true
		case b == 0xe2, b == 0xef, b == 0xdb && i+1 < len(text) && text[i+1] >= 0xb0 && text[i+1] <= 0xb9:
			return true
		}
	}
	return false
}

// hasDigit reports whether there may be a digit of any script in text.
func hasDigit(text string) bool {
	for _, c := range text {
		switch {
		case c < 0x660:
			if '0' <= c && c <= '9' {
				return true
			}
		case c <= 0x669, 0x6f0 <= c && c <= 0x6f9, c >= 0xe00:
			return true
		case 0x900 <= c && c&0x7f >= 0x66 && c&0x7f <= 0x6f: // the scripts of India are laid out alike
			return true
		}
	}
	return false
}

// chineseWindow is how many bytes a Chinese dateline may have before the word
// that it was sent.
const chineseWindow = 150

// hasSent reports whether a word that ends a Chinese dateline, or a bracket,
// is near.
func hasSent(text string) bool {
	for _, c := range text[:min(len(text), chineseWindow)] {
		switch c {
		case '电', '電', '讯', '訊', '消', '报', '報', '（', '(', '丨', '|', '｜':
			return true
		}
	}
	return false
}

// isLetter reports whether c is a letter, without the Arabic stretching stroke,
// which newspapers print as a dash.
func isLetter(c rune) bool { return c != 'ـ' && letter.Is(c) }

// isMark reports whether c is a mark that belongs to a letter.
func isMark(c rune) bool { return letter.IsMark(c) }

// isLower reports whether c is a small letter of a script that has capitals;
// the letters of Georgian, which names are written in too, are none.
func isLower(c rune) bool {
	switch {
	case c < 0x80:
		return 'a' <= c && c <= 'z'
	case 0x430 <= c && c <= 0x45f, 0x561 <= c && c <= 0x586:
		return true
	case 0x400 <= c && c < 0x430, 0x531 <= c && c <= 0x556, 0x600 <= c && c <= 0x10ff, 0x3000 <= c && c <= 0xd7ff:
		return false
	}
	return unicode.IsLower(c)
}

// isUpper reports whether c is a capital.
func isUpper(c rune) bool {
	switch {
	case c < 0x80:
		return 'A' <= c && c <= 'Z'
	case 0x400 <= c && c < 0x430, 0x531 <= c && c <= 0x556:
		return true
	case 0x430 <= c && c <= 0x45f, 0x561 <= c && c <= 0x586, 0x600 <= c && c <= 0x10ff, 0x3000 <= c && c <= 0xd7ff:
		return false
	}
	return unicode.IsUpper(c)
}

// isLetterOrMark reports whether c is part of a word.
func isLetterOrMark(c rune) bool { return isLetter(c) || isMark(c) }

// isNameStart reports whether a name may begin with c.
func isNameStart(c rune) bool { return isLetter(c) && !isLower(c) }
