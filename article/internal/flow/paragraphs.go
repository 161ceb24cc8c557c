package flow

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraphs returns the lines at which paragraphs begin.
func (r *lineReader) paragraphs(ctx context.Context) ([]int32, error) {
	starts := make([]int32, 0, len(r.lines))
	for i := 0; i < len(r.lines); i = r.paragraph(i) {
		if len(starts)%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		starts = append(starts, int32(i))
	}
	return starts, nil
}

// paragraph returns the index after the lines that belong to the paragraph
// that starts at line i.
func (r *lineReader) paragraph(i int) int {
	end := i + 1
	for r.width > 0 && isFollowed(r.lines, end-1) && !r.endsBefore(i, end) {
		end++
	}
	return end
}

// endsBefore reports whether the paragraph that starts at one line of wrapped text
// is over before another.
func (r *lineReader) endsBefore(start, i int) bool {
	return stands(&r.lines[i-1]) || stands(&r.lines[i]) || r.isItem(start, i) || r.isSpeech(i) || r.hadRoom(i-1)
}

// stands reports whether a line is a paragraph of its own: a wrapper would have
// broken it, or it is an address and nothing else.
func stands(l *line) bool {
	return l.end >= tooWide || IsAddress(l.text)
}

// IsAddress reports whether a line is the address of a page, at most with the number
// that printers set behind it.
func IsAddress(s string) bool {
	address, rest := s, ""
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		address, rest = s[:i], s[i:]
	}
	return startsAddress(address) && strings.IndexFunc(rest, unicode.IsLetter) < 0
}

// startsAddress reports whether a word looks like the address of a page.
func startsAddress(word string) bool {
	return strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "http://") || strings.HasPrefix(word, "www.")
}

// isItem reports whether line i opens the next item of the numbered list of which an
// item starts at another line, or the first of one. Behind words that go on "1." is
// the day of a month, as far as anybody knows.
func (r *lineReader) isItem(start, i int) bool {
	n := itemNumber(r.lines[i].text)
	switch n {
	case 0:
		return false
	case 1:
		return !breaksOff(r.lines[i-1].text)
	}
	return n == itemNumber(r.lines[start].text)+1
}

// isSpeech reports whether line i opens with a dash as speech does: who said it may
// stand behind one too, but opens with a small letter.
func (r *lineReader) isSpeech(i int) bool {
	said, ok := cutDash(r.lines[i].text)
	return ok && !breaksOff(r.lines[i-1].text) && !opensSmall(said)
}

// itemNumber returns the number of "12. Text" or "12) Text", 0 if a line opens with none.
func itemNumber(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4; i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			n = n*10 + int(c-'0')
		case i > 0 && (c == '.' || c == ')') && strings.HasPrefix(s[i+1:], " "):
			return n
		default:
			return 0
		}
	}
	return 0
}

// hadRoom reports whether the first word of the next line would have fitted into
// line i: wrappers break only where it would not. Those that even lines out, and
// those of print, leave room for a word in most lines, but for more only at the
// end of a paragraph. What is left of a word with a hyphen always belongs to it.
func (r *lineReader) hadRoom(i int) bool {
	before, small := r.lines[i].text, opensSmall(r.lines[i+1].text)
	if small && strings.HasSuffix(before, "-") {
		return false
	}
	room := r.width / 6
	if !breaksOff(before) && !small {
		room = r.width / 24
	}
	return spare(r.lines, i, r.width) >= room
}

// opensSmall reports whether a line opens with a small letter.
func opensSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
