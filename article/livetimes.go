package article

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// leastEntries is how many entries with a time make a running report.
const leastEntries = 3

// liveTimes gives the entries of a running report, the first part of each, the
// times that the page marks at them, states for them, or prints in front of them.
func (t *task) liveTimes(until int) {
	for _, entries := range [...]func(int) map[int]string{t.markedTimes, t.statedTimes, t.printedTimes} {
		times := entries(until)
		if len(times) < leastEntries {
			continue
		}
		for part, at := range times {
			t.article.Body[part].Time = at
		}
		return
	}
}

// markedTimes returns, by body part, the times that stand in time elements.
func (t *task) markedTimes(until int) map[int]string {
	times := make(map[int]string)
	part, pending := 0, ""
	for i, b := range t.flow.Page.Blocks[:until] {
		if !t.goOn(i) {
			break
		}
		if stamp := markedTime(b.Node); stamp != "" {
			pending = stamp
		}
		if b.Verdict().Role != page.Body {
			continue
		}
		if pending != "" {
			times[part], pending = pending, ""
		}
		part++
	}
	return times
}

// markedNodes is how far into a block its time is looked for.
const markedNodes = 4

// markedTime returns the time that a time element at the front of a block, or
// the one the block lies in, states to the minute; "" without one.
func markedTime(n *html.Node) string {
	if n == nil {
		return ""
	}
	if n.DataAtom != atom.Time && n.Parent != nil && n.Parent.DataAtom == atom.Time {
		n = n.Parent
	}
	for i := 0; n != nil && i < markedNodes; i++ {
		if n.DataAtom == atom.Time {
			return momentOf(dom.Attr(n, "datetime"))
		}
		n = n.FirstChild
	}
	return ""
}

// momentOf returns a stamp that tells the minute as RFC 3339, else "".
func momentOf(text string) string {
	stamp, ok := ParseStamp(text)
	if !ok || stamp.Precision == Day {
		return ""
	}
	return stamp.Time.Format(time.RFC3339)
}

// statedTimes returns, by body part, the times that the page states for machines
// for entries with this headline.
func (t *task) statedTimes(int) map[int]string {
	stated := statedEntries(t.flow.Page.Stated)
	if len(stated) == 0 {
		return nil
	}
	times := make(map[int]string)
	for i, p := range t.article.Body {
		if at := stated[titleKey(p.Text)]; at != "" && p.Kind == page.Heading {
			times[i] = at
		}
	}
	return times
}

// statedEntries returns when the entries of a running report were written, as it
// states for machines, by the letters of their headlines.
func statedEntries(s *page.Stated) map[string]string {
	var times map[string]string
	for _, item := range s.Items {
		if !item.Is("LiveBlogPosting") {
			continue
		}
		for _, p := range item.All("liveBlogUpdate") {
			if p.Item == nil {
				continue
			}
			if headline, at := titleKey(p.Item.Text("headline")), momentOf(p.Item.Text("datePublished")); headline != "" && at != "" {
				if times == nil {
					times = make(map[string]string)
				}
				times[headline] = at
			}
		}
	}
	return times
}

// What running reports are called, in their headlines and addresses: by a word, or
// by several, or in scripts that set no spaces.
var (
	liveWords   = []string{"live", "ticker", "liveticker", "liveblog", "newsticker", "canlı", "онлайн", "наживо"}
	livePhrases = newFragments("as it happened", "minute by minute", "en direct", "en vivo", "minuto a minuto", "ao vivo", "in diretta", "na żywo", "на живо", "直播", "実況", "速報", "생중계")
)

// isLive reports whether a title or an address calls a report running.
func isLive(title, address string) bool {
	for _, text := range [...]string{title, address} {
		text = strings.ToLower(text)
		words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
		if livePhrases.exactly(text) || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(liveWords, w) }) {
			return true
		}
	}
	return false
}

// printedTimes returns, by body part, the times of day in front of the entries of
// a report that calls itself live: on the day it was published, and those after.
func (t *task) printedTimes(until int) map[int]string {
	a := t.article
	if !isLive(a.Title, a.URL) || !tellsLocalDay(a.Published) {
		return nil
	}
	var parts []int
	var clocks []time.Duration
	part, pending := 0, time.Duration(-1)
	for i, b := range t.flow.Page.Blocks[:until] {
		if !t.goOn(i) {
			break
		}
		role := b.Verdict().Role
		if c, ok := openingClock(b.Text); ok && (role == page.Body || role == page.Furniture || role == page.Date || role == page.Deck) {
			pending = c
		}
		if role != page.Body {
			continue
		}
		if pending >= 0 {
			parts, clocks, pending = append(parts, part), append(clocks, pending), -1
		}
		part++
	}
	if len(parts) < leastEntries {
		return nil
	}
	backwards := slices.Clone(clocks)
	slices.Reverse(backwards)
	if lasts(backwards) < lasts(clocks) { // the newest stands first
		slices.Reverse(parts)
		clocks = backwards
	}
	if lasts(clocks) > longestReport {
		return nil
	}
	times := make(map[int]string, len(parts))
	year, month, day := a.Published.Time.Date()
	for i, part := range parts {
		if i > 0 && clocks[i] < clocks[i-1] {
			day++
		}
		at := time.Date(year, month, day, 0, 0, int(clocks[i]/time.Second), 0, a.Published.Time.Location())
		times[part] = at.Format(time.RFC3339)
	}
	return times
}

// longestReport is how long a report lasts that prints no day.
const longestReport = 48 * time.Hour

// tellsLocalDay reports whether a stamp tells the day where the page was written:
// one in UTC may be of another.
func tellsLocalDay(s Timestamp) bool {
	if s.IsZero() {
		return false
	}
	_, offset := s.Time.Zone()
	return s.Zone != ZoneKnown || offset != 0 || s.Precision == Day
}

// lasts returns how long it takes from the first to the last of some times of day,
// none of which is more than a day behind the one before.
func lasts(clocks []time.Duration) time.Duration {
	total := time.Duration(0)
	for i := 1; i < len(clocks); i++ {
		total += (clocks[i] - clocks[i-1] + 24*time.Hour) % (24 * time.Hour)
	}
	return total
}

// clockMarks set a time of day apart from what follows.
const clockMarks = "\n:|-–—•·"

// openingClock reads the time of day that a text is or opens with, set apart from
// what follows.
func openingClock(text string) (time.Duration, bool) {
	if text == "" || text[0] < '0' || text[0] > '9' {
		return 0, false
	}
	c, size, ok := calendar.ConsumeClock(text, "")
	if !ok || c.Hour > 23 {
		return 0, false
	}
	rest := strings.TrimLeft(strings.TrimPrefix(text[size:], " Uhr"), " ")
	if first, _ := utf8.DecodeRuneInString(rest); rest != "" && !strings.ContainsRune(clockMarks, first) {
		return 0, false
	}
	return time.Duration(c.Hour)*time.Hour + time.Duration(c.Minute)*time.Minute + time.Duration(c.Second)*time.Second, true
}
