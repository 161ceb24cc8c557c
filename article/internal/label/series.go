package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// A series is so many entries at least, and the line that heads it so many words at most.
const (
	leastSeries    = 4
	seriesHeadline = 12
)

// takeSeries takes a list that closes a story in plain text into it: days with what
// happens on them, or numbers in turn. Its lines are too short for the model to tell
// them from those of a margin.
func (l *labeller) takeSeries() {
	from := l.last + 1
	if l.last < 0 || from >= len(l.blocks) {
		return
	}
	to, entries := 0, 0
	start := l.seriesStart()
	switch text := l.blocks[l.last].Text; {
	case start <= l.last: // the model has its first entries
		from = start
		to, entries = l.seriesEnd(from)
	case strings.HasSuffix(text, ":") || strings.HasSuffix(text, "："):
		to, entries = l.seriesEnd(from)
	case l.sights[from].class == boilerplate.ClassNone && l.flow.Features[from].Words <= seriesHeadline && !opensOthers(l.blocks[from].Text):
		to, entries = l.seriesEnd(from + 1)
	}
	if entries < leastSeries || to <= l.last {
		return
	}
	for i := from; i < to; i++ {
		l.body[i], l.chance[i] = true, max(l.chance[i], bodyChance)
	}
	l.last = to - 1
}

// seriesStart returns the first of the entries that end the story as the model has it:
// the block behind it if there are none.
func (l *labeller) seriesStart() int {
	start := l.last + 1
	for start > 0 && l.goOn(start) && opensEntry(l.blocks[start-1].Text, l.flow.Page.Language) {
		start--
	}
	return start
}

// opensEntry reports whether a line opens with any day or number as entries do.
func opensEntry(line, language string) bool {
	n, _, _ := calendar.ConsumeNumber(line)
	return opensNumber(line, n) || opensDay(line, language, new(calendar.Date))
}

// seriesEnd returns where the series ends that opens at block i, and how many entries it
// has. An address may stand behind each.
func (l *labeller) seriesEnd(i int) (end, entries int) {
	language := l.flow.Page.Language
	last := calendar.Date{} // the days of a programme come in their order, those of other stories the other way round
	for end = i; end < len(l.blocks) && l.goOn(end); end++ {
		text := l.blocks[end].Text
		switch {
		case opensNumber(text, entries+1):
			entries++
		case opensDay(text, language, &last):
			entries++
		case entries == 0 || !flow.IsAddress(text):
			return end, entries
		}
	}
	return end, entries
}

// yearEnd is how many months back the next day of a programme stands in a new year.
const yearEnd = 6

// opensOthers reports whether a line is "More recipes", "Other news".
func opensOthers(line string) bool {
	word, _, _ := strings.Cut(strings.ToLower(line), " ")
	return otherWords[word]
}

var otherWords = map[string]bool{
	"more": true, "other": true, "latest": true, "recent": true, "mehr": true, "weitere": true, "andere": true, "plus": true, "autres": true, "más": true, "otros": true,
	"otras": true, "altri": true, "altre": true, "mais": true, "outras": true, "meer": true, "andra": true, "fler": true, "flere": true, "więcej": true, "другие": true, "ещё": true,
}

// opensNumber reports whether a line opens with a number of a list.
func opensNumber(line string, want int) bool {
	n, _, size := calendar.ConsumeNumber(line)
	if size == 0 || n != want {
		return false
	}
	rest := line[size:]
	return len(rest) > 2 && (rest[0] == ')' || rest[0] == '.') && rest[1] == ' '
}

// opensDay reports whether a line opens with a day that comes behind the last one, a dash
// or a colon, and what is on that day.
func opensDay(line, language string, last *calendar.Date) bool {
	d, size, ok := calendar.Consume(line, language)
	if !ok || d.Day == 0 || d.Month == 0 || last.Month == d.Month && last.Day > d.Day || last.Month > d.Month && last.Month-d.Month < yearEnd {
		return false
	}
	*last = d
	rest := strings.TrimLeft(line[size:], " .\u00a0")
	for _, mark := range [...]string{"–", "—", "-", ":", ",", "@", "|"} {
		if behind, found := strings.CutPrefix(rest, mark); found {
			return strings.Contains(strings.TrimSpace(behind), " ")
		}
	}
	return false
}
