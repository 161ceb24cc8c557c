package agency

import (
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// fold maps the runes that differ between two prints of one name to one rune;
// -1 for those that are left out.
func fold(c rune) rune {
	c = narrowWidth(c)
	switch {
	case c < utf8.RuneSelf:
		return rune(foldedASCII[c])
	case 0x600 <= c && c <= 0x6FF:
		return foldArabic(c)
	}
	switch c {
	case '\u00a0', '\u2009', '\u202f':
		return ' '
	case '‐', '‑', '–', '—', '−':
		return '-'
	case '’', '‘', '`':
		return '\''
	case '\u200c', '\u200d', '\u200e', '\u200f', '\u00ad':
		return -1 // joiners and direction marks
	}
	return letter.Lower(c)
}

// foldedASCII is fold for the characters of one byte.
var foldedASCII = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		table[c] = byte(letter.Lower(rune(c)))
	}
	return table
}()

// foldArabic makes one letter of those that agencies and sites write by turns.
func foldArabic(c rune) rune {
	switch c {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ي', 'ى':
		return 'ی'
	case 'ك':
		return 'ک'
	case 'ـ':
		return -1 // the stretching stroke
	}
	if 0x64B <= c && c <= 0x652 {
		return -1 // vowel signs
	}
	return c
}

// narrowWidth maps a full-width letter, digit or sign to its usual form.
func narrowWidth(c rune) rune {
	switch {
	case c < '\u3000':
		return c
	case '！' <= c && c <= '～':
		return c - '！' + '!'
	case c == '\u3000':
		return ' '
	}
	return c
}
