package article

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// A sighting is one date that the page prints, or states in a time element,
// with what speaks for its being that of the story.
type sighting struct {
	stamp    Timestamp
	path     string
	score    int
	modified bool
}

// What a sighting must reach: to be believed, and to be taken where the page
// says nothing else.
const (
	believed = 4
	guessed  = 1
)

// maxSightings bounds how many dates of a page are looked at, and maxDated how many
// lines with a digit in them are searched for some.
const (
	maxSightings = 200
	maxDated     = 5000
)

// extractDates reads the dates that stand on the page: in time elements, in
// elements whose markup names a date, and in lines. The nearer to the
// headline, and the more says that it is a date of the story, the better.
func extractDates(p *page.Page, d *Draft) {
	s := *d.sceneOf(p)
	if s.body < 0 {
		s.body, s.end = max(s.title, 0), max(s.title, 0)
	}
	list := s.times(nil)
	list = s.marked(list)
	list = s.lines(list, s.isNear)
	list = s.opening(list)
	if !statesDate(p) && !slices.ContainsFunc(list, func(v sighting) bool { return v.score >= believed && !v.modified }) {
		list = s.lines(list, func(i int) bool { return !s.isNear(i) })
	}
	slices.SortStableFunc(list, func(a, b sighting) int { return cmp.Compare(b.score, a.score) })
	const most = 6
	for i := min(len(list), most) - 1; i >= 0; i-- { // the best last: it wins among equals
		v := &list[i]
		field, confidence := &d.Published, page.Low
		if v.modified {
			field = &d.Modified
		}
		if v.score < guessed {
			continue
		}
		if v.score < believed {
			confidence = page.No
		}
		field.Propose(v.stamp, v.path, confidence)
	}
}

// times looks at the time elements.
func (s *scene) times(list []sighting) []sighting {
	for i, v := range s.page.Stated.Times {
		if !s.goOn(i) {
			break
		}
		stamp, ok := ParseTime(v.Text, s.language)
		if !ok || len(list) == maxSightings {
			continue
		}
		at, ok := s.place(v.Node)
		if !ok {
			continue
		}
		context := ""
		if at < len(s.page.Blocks) && len(s.page.Blocks[at].Text) < maxDateLine {
			context = beforeDate(s.page.Blocks[at].Text, s.language)
		}
		score := s.zone(at) + 1
		if v.Name == "datetime" {
			score++
		}
		if dom.HasAttr(v.Node, "pubdate") {
			score += 2 // as an earlier HTML marked it
		}
		list = append(list, sighting{stamp, v.Path, score + wordScore(context), saysModified(context)})
	}
	return list
}

// beforeDate returns what stands before the first date of a line.
func beforeDate(text, language string) string {
	if _, start, _, ok := calendar.Find(text, language); ok {
		return text[:start]
	}
	return text
}

// marked looks at the elements whose attributes name a date.
func (s *scene) marked(list []sighting) []sighting {
	for i, v := range s.page.Stated.Marks {
		if !s.goOn(i) {
			break
		}
		if v.Name == "author" || len(list) == maxSightings || !mayHoldNumber(v.Text) {
			continue
		}
		text := strings.ReplaceAll(v.Text, "\n", " ")
		stamp, ok := ParseTime(text, s.language)
		if !ok {
			continue
		}
		at, ok := s.place(v.Node)
		if !ok {
			continue
		}
		before := beforeDate(text, s.language)
		list = append(list, sighting{
			stamp, v.Path, s.zone(at) + 1 + precise(stamp) + wordScore(before), v.Name == "modified" || saysModified(before),
		})
	}
	return list
}

// maxDateLine is how long a line that says when may be, in bytes.
const maxDateLine = 240

// statesDate reports whether the page states for machines when its story was
// published.
func statesDate(p *page.Page) bool {
	if item := storyItem(p, page.JSONLD); item != nil && item.Text("datePublished") != "" {
		return true
	}
	_, ok := p.Stated.First("article:published_time", "datepublished")
	return ok
}

// isNear reports whether a block stands where the dates of a story do.
func (s *scene) isNear(at int) bool { return s.zone(at) > 0 }

// lines looks at the blocks that are chosen.
func (s *scene) lines(list []sighting, chosen func(int) bool) []sighting {
	searched := 0
	for i, b := range s.page.Blocks {
		if !s.goOn(i) {
			break
		}
		if len(b.Text) > maxDateLine || len(list) == maxSightings || !chosen(i) || !mayHoldNumber(b.Text) {
			continue
		}
		if searched++; searched > maxDated {
			break
		}
		role := b.Verdict().Role
		if !mayDate(role) || s.isBeside(i) {
			continue
		}
		score := s.zone(i)
		switch role {
		case page.Date:
			score += 3
		case page.Byline:
			score++
		case page.Body:
			if len(b.Text) > maxDateLine/3 {
				continue
			}
		}
		list = readLine(list, b, score, s.language)
	}
	return list
}

// openingReach is how far into the first paragraphs a date may begin, in bytes,
// that says when they were written: "(18.01.2018) …", a dateline with its year.
const openingReach = 48

// opening looks at the fronts of the first paragraphs, for pages that print no
// other date.
func (s *scene) opening(list []sighting) []sighting {
	for i := max(s.title+1, 0); i <= s.body && i < len(s.page.Blocks); i++ {
		text := s.page.Blocks[i].Text
		if len(text) <= maxDateLine/3 {
			continue
		}
		front := strings.ToValidUTF8(text[:min(len(text), 2*openingReach)], "")
		stamp, start, _, ok := findDate(front, s.language)
		if ok && start <= openingReach {
			list = append(list, sighting{stamp, s.page.Blocks[i].Path, guessed, false})
		}
	}
	return list
}

// readLine looks at the first two dates of a line.
func readLine(list []sighting, b *page.Block, score int, language string) []sighting {
	text := unglue(b.Text)
	for i := range 2 {
		stamp, start, end, ok := findDate(text, language)
		if !ok {
			return list
		}
		if i == 0 && isBare(text[:start], text[end:]) {
			score++
		}
		before := text[:start]
		list = append(list, sighting{stamp, b.Path, score + precise(stamp) + wordScore(before), saysModified(before)})
		text = text[end:]
	}
	return list
}

// hasDigit reports whether a text has a digit of any script.
func hasDigit(s string) bool {
	for _, r := range s {
		if r >= '0' && r <= '9' || r >= 0x660 && unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// mayHoldNumber is hasDigit for texts that are searched for dates: ideographs may be
// numerals.
func mayHoldNumber(s string) bool {
	for _, r := range s {
		if r >= '0' && r <= '9' || r >= 0x660 && r <= 0xFF19 && (r < 0x2000 || r >= 0x3007) {
			return true
		}
	}
	return false
}

// place returns the block at which an element stands, unless that belongs to
// another story or to readers.
func (s *scene) place(n *html.Node) (at int, ok bool) {
	at = s.page.Before(n)
	if at >= len(s.page.Blocks) {
		return at, true
	}
	role := s.page.Blocks[at].Verdict().Role
	return at, mayDate(role) && !s.isBeside(at)
}

// isBeside reports whether a block stands in an aside away from the headline.
func (s *scene) isBeside(at int) bool {
	return s.zone(at) <= 0 && strings.Contains(s.page.Blocks[at].Path, "/aside")
}

// mayDate reports whether a block of that role may say when the story was published.
func mayDate(r page.Role) bool {
	switch r {
	case page.Related, page.Trending, page.Comments, page.Stats:
		return false
	}
	return true
}

// zone weighs where a date stands: best between the headline and the body.
func (s *scene) zone(at int) int {
	switch {
	case at >= s.title && at <= s.body+1:
		return 3
	case at < s.title && at >= s.title-4, at >= s.end-1 && at <= s.end+8:
		return 1
	case at > s.body && at < s.end:
		return 0
	}
	return -1
}

// wordScore weighs the words before a date.
func wordScore(before string) int {
	switch {
	case saysPreprint(before):
		return -3 // not this page's, wherever it stands
	case saysFirst(before):
		return 12 // whatever else stands at the headline
	case saysPublished(before), saysModified(before):
		return 2
	}
	return 0
}

// precise says whether the time of day is there too.
func precise(t Timestamp) int {
	if t.Precision == Day {
		return 0
	}
	return 1
}
