package flow

import (
	"unicode"
	"unicode/utf8"
)

// tooWide is the width from which no more columns are counted.
const tooWide = maxWrap + 21

// columns returns how wide a terminal prints a line, tooWide if it is wider.
func columns(s string) int {
	width := 0
	for _, r := range s {
		if r == '\t' {
			width += 8 - width%8
		} else {
			width += columnsOf(r)
		}
		if width >= tooWide {
			return tooWide
		}
	}
	return width
}

// columnsOf returns the columns of a character: two of a wide one, none of a mark
// above or below another.
func columnsOf(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case isDouble(r):
		return 2
	case unicode.Is(unicode.Mn, r):
		return 0
	}
	return 1
}

// isDouble reports whether a character is as wide as two letters, as those of
// Chinese, Japanese and Korean are.
func isDouble(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r <= 0x115F: // Hangul in parts
		return true
	case r < 0x2E80:
		return false
	case r <= 0xA4CF: // ideographs, kana, their punctuation
		return true
	case r < 0xAC00:
		return false
	}
	return r <= 0xD7A3 || // Hangul
		r >= 0xF900 && r <= 0xFAFF || // ideographs
		r >= 0xFE30 && r <= 0xFE6F || r >= 0xFF00 && r <= 0xFF60 || r >= 0xFFE0 && r <= 0xFFE6 || // forms
		r >= 0x1F300 && r <= 0x1F64F || // pictures
		r >= 0x20000 && r <= 0x3FFFD // ideographs
}

// isUnspaced reports whether a character is of a script that is written without
// white space between words: a wide one that is not Korean.
func isUnspaced(r rune) bool { return isDouble(r) && !unicode.Is(unicode.Hangul, r) }

// joint returns what stands between two lines that were one: nothing beside
// characters that are written without white space.
func joint(before, after string) string {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	if isUnspaced(last) || isUnspaced(first) {
		return ""
	}
	return " "
}

// firstWord returns the width of what a wrapper does not part at the start of a line:
// up to white space or between two characters that are written without it.
func firstWord(s string) int {
	width, before := 0, rune(-1)
	for _, r := range s {
		if before >= 0 && (unicode.IsSpace(r) || isSeam(before, r)) || width >= tooWide {
			break
		}
		width += columnsOf(r)
		before = r
	}
	return width
}

// isSeam reports whether a line may be broken between two characters without white
// space: not behind what opens or before what closes.
func isSeam(before, after rune) bool {
	if !isUnspaced(before) && !isUnspaced(after) {
		return false
	}
	return !unicode.In(before, unicode.Ps, unicode.Pi) && !unicode.In(after, unicode.Pe, unicode.Pf, unicode.Po)
}
