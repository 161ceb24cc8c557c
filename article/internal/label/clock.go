package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// fewestClocks is how many lines that tell the time make a running report.
const fewestClocks = 3

// dropClocks leaves the times of the entries of a running report out of the body:
// they are no text of the story, but say when what follows was written.
func (l *labeller) dropClocks() {
	var clocks []int
	for i, in := range l.body {
		if in && l.blocks[i].Kind != page.Cell && isClock(l.blocks[i].Text) {
			clocks = append(clocks, i)
		}
	}
	if len(clocks) < fewestClocks {
		return
	}
	for _, i := range clocks {
		l.body[i] = false
	}
}

// longestClock is how many bytes a line has at most that only tells the time.
const longestClock = 20

// isClock reports whether a line tells the time of day and nothing else: "18:05",
// "6.05 pm", "18.05 Uhr". Numbers with a point alone are a price.
func isClock(text string) bool {
	if len(text) > longestClock {
		return false
	}
	clock := strings.TrimSuffix(text, " Uhr")
	_, size, ok := calendar.ConsumeClock(clock, "")
	return ok && size == len(clock) && (strings.Contains(text, ":") || strings.Trim(text, "0123456789.") != "")
}
