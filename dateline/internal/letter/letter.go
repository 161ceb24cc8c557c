// Package letter says of a rune what package unicode says of it, without a
// search of its tables for the scripts in which most pages are written.
//
// It refuses to differ: for every rune its answers are those of unicode.
package letter

import (
	"unicode"
	"unicode/utf8"
)

// Is is [unicode.IsLetter].
func Is(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return 'a' <= c|0x20 && c|0x20 <= 'z'
	case 0x100 <= c && c <= 0x24f, 0x388 < c && c <= 0x3a1, 0x3a3 <= c && c <= 0x3f5, 0x400 <= c && c <= 0x481, 0x48a <= c && c <= 0x52f,
		0x531 <= c && c <= 0x556, 0x561 <= c && c <= 0x586, 0x5d0 <= c && c <= 0x5ea, 0x620 <= c && c <= 0x64a, 0x671 <= c && c <= 0x6d3, 0x904 <= c && c <= 0x939, 0xe01 <= c && c <= 0xe30,
		0x1e00 <= c && c <= 0x1eff, 0x3041 <= c && c <= 0x3096, 0x30a1 <= c && c <= 0x30fa, 0x4e00 <= c && c <= 0x9fff, 0xac00 <= c && c <= 0xd7a3:
		return c != 0x38b && c != 0x38d
	case 0x93e <= c && c <= 0x94f, 0x2000 <= c && c <= 0x206f, 0x3006 < c && c < 0x3031, 0xff00 <= c && c <= 0xff20, 0x64b <= c && c <= 0x65f:
		return false
	}
	return unicode.IsLetter(c)
}

// IsMark is [unicode.IsMark].
func IsMark(c rune) bool {
	switch {
	case c < 0x300, 0x370 <= c && c <= 0x482, 0x48a <= c && c <= 0x590, 0x5d0 <= c && c <= 0x60f, 0x620 <= c && c <= 0x64a, 0x671 <= c && c <= 0x6d5,
		0x904 <= c && c <= 0x939, 0x1e00 <= c && c <= 0x20cf, 0x309b <= c && c <= 0xa66e, 0xac00 <= c && c <= 0xfb1d, 0xfe30 <= c && c <= 0x101fc:
		return false
	case 0x93e <= c && c <= 0x94f:
		return true
	}
	return unicode.IsMark(c)
}

// IsDigit is [unicode.IsDigit].
func IsDigit(c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return '0' <= c && c <= '9'
	case c < 0x660, 0x66a <= c && c <= 0x6ef, 0x6fa <= c && c <= 0x7bf, 0x1c5a <= c && c <= 0xa61f, 0xac00 <= c && c <= 0xff0f:
		return false
	}
	return unicode.IsDigit(c)
}

// IsSpace is [unicode.IsSpace].
func IsSpace(c rune) bool {
	switch {
	case c <= ' ':
		return c == ' ' || '\t' <= c && c <= '\r'
	case c < 0x1680:
		return c == 0x85 || c == 0xa0
	case c > 0x3000:
		return false
	}
	return unicode.IsSpace(c)
}

// Lower is [unicode.ToLower].
func Lower(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	case 0xc0 <= c && c <= 0xde && c != 0xd7, 0x391 <= c && c <= 0x3a9 && c != 0x3a2, 0x410 <= c && c <= 0x42f:
		return c + 0x20
	case 0x400 <= c && c <= 0x40f:
		return c + 0x50
	case 0x531 <= c && c <= 0x556:
		return c + 0x30
	case 0xdf <= c && c <= 0xff, 0x3ac <= c && c <= 0x3ce, 0x430 <= c && c <= 0x45f, 0x561 <= c && c <= 0x586, 0x590 <= c && c <= 0x109f, 0x2000 <= c && c <= 0x20ff,
		0x2e80 <= c && c <= 0xa63f, 0xac00 <= c && c <= 0xff20:
		return c
	case 0x100 <= c && c <= 0x12f, 0x14a <= c && c <= 0x177, 0x1ea0 <= c && c <= 0x1eff:
		return c | 1 // capitals are even, the small letter follows
	}
	return unicode.ToLower(c)
}
