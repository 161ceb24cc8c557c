package flow

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The columns between which the lines of hard-wrapped text end.
const (
	minWrap = 50
	maxWrap = 90
)

// A wrapping is what the lines of a text say of how they were broken. Only lines
// that another follows directly say something.
type wrapping struct {
	ends     [tooWide]int // full lines by the column at which they end
	followed int
	full     int // of those followed, as wide as broken lines are
	broken   int // of the full, such that break off within a sentence
	long     int // wider than any wrapper leaves them
}

// wrapWidth returns the column at which the text was broken: most lines are about as
// long as the longest, hardly any is much longer, many break off within a sentence,
// and the next word would not have fitted. It is 0 if each line is a paragraph.
func wrapWidth(lines []line) int {
	var w wrapping
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && isFollowed(lines, end-1) {
			end++
		}
		w.add(lines[i:end])
		i = end
	}
	if w.full < 6 || w.full*10 < w.followed*6 || w.broken*10 < w.full*6 || w.long*10 > w.full {
		return 0
	}
	width := w.width()
	if tightLines(lines, width)*10 < w.full*6 {
		return 0
	}
	return width
}

// isFollowed reports whether the next line stands directly below line i and opens no
// item of a list.
func isFollowed(lines []line, i int) bool {
	return i+1 < len(lines) && lines[i+1].gap == 0 && !lines[i+1].bullet
}

// add counts lines of which each follows the other directly, unless all are short:
// menus and lists say nothing of the width of the text.
func (w *wrapping) add(run []line) {
	followed, full := 0, 0
	for i := range run {
		l := &run[i]
		if isUnbreakable(l.text) {
			continue
		}
		if l.end >= tooWide {
			w.long++
			continue
		}
		if i+1 == len(run) {
			continue
		}
		followed++
		if l.end < minWrap {
			continue
		}
		full++
		w.ends[l.end]++
		if breaksOff(l.text) {
			w.broken++
		}
	}
	if full > 0 {
		w.followed += followed
		w.full += full
	}
}

// width returns the column before which nearly all full lines end: a few that are
// longer than the rest are none of the wrapper's.
func (w *wrapping) width() int {
	left := w.full
	for end, n := range w.ends {
		if left -= n; left*10 < w.full {
			return end
		}
	}
	return 0
}

// tightLines counts the full lines at which the next word had hardly room.
func tightLines(lines []line, width int) (n int) {
	for i := range lines {
		l := &lines[i]
		if l.end >= minWrap && l.end < tooWide && isFollowed(lines, i) && !isUnbreakable(l.text) && spare(lines, i, width) < width/12 {
			n++
		}
	}
	return n
}

// spare returns how many columns would have been left in line i behind the first
// word of the next line: less than none where a wrapper had to break.
func spare(lines []line, i, width int) int {
	before, after := lines[i].text, lines[i+1].text
	return width - int(lines[i].end) - len(joint(before, after)) - firstWord(after)
}

// isUnbreakable reports whether a line is as long as its only word is, or holds an
// address, at which no wrapper breaks it.
func isUnbreakable(s string) bool {
	if strings.Contains(s, "://") {
		return true
	}
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || isUnspaced(r) }) < 0
}

// breaksOff reports whether a line ends within a sentence.
func breaksOff(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return !strings.ContainsRune(".!?:。！？…\"”»", r)
}
