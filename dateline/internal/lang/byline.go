package lang

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// bylines are the openings of bylines by their first byte.
var bylines = sync.OnceValue(func() *[256][]string {
	table := new([256][]string)
	for _, l := range languages {
		for opening := range strings.SplitSeq(l.By, "|") {
			opening = strings.TrimSpace(opening)
			if opening == "" {
				continue
			}
			lower, upper := strings.ToLower(opening)[0], strings.ToUpper(opening)[0]
			table[lower] = append(table[lower], opening)
			if upper != lower {
				table[upper] = append(table[upper], opening)
			}
		}
	}
	return table
})

// ConsumeBy returns the size of the longest opening of a byline at the front
// of text, in any case, 0 if there is none. It does not allocate.
func ConsumeBy(text string) int {
	if text == "" {
		return 0
	}
	best := 0
	for _, opening := range bylines()[text[0]] {
		if n := len(opening); len(text) > 1 && (opening[1]^text[1])&^0x20 == 0 && n > best && n < len(text) && strings.EqualFold(text[:n], opening) && !startsLetter(text[n:]) {
			best = n
		}
	}
	return best
}

func startsLetter(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return letter.Is(c)
}
