package calendar

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// spaces returns the size of the white space that opens text, of the kinds that
// stand within a time of day.
func spaces(text string) int {
	size := 0
	for size < len(text) {
		switch b := text[size]; {
		case b == ' ':
			size++
		case b < utf8.RuneSelf:
			return size
		case strings.HasPrefix(text[size:], "\u00a0"):
			size += len("\u00a0")
		case strings.HasPrefix(text[size:], "\u202f"), strings.HasPrefix(text[size:], "\u2009"):
			size += len("\u202f")
		default:
			return size
		}
	}
	return size
}

// endsWord reports whether no letter opens text.
func endsWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return text == "" || !letter.Is(r) && !letter.IsMark(r)
}
