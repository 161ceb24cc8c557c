package article

import (
	"strings"
	"time"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// yearless reads a day that is printed without its year at the headline, where
// the page's address or the day on which the caller fetched it says which year
// it was.
func (d *Draft) yearless(s *scene) (Timestamp, string, bool) {
	years := d.yearsOf(s.page)
	for i := max(s.title-bylineReach, 0); years != nil && i <= s.body+1 && i < len(s.page.Blocks); i++ {
		if !s.goOn(i) {
			break
		}
		b := s.page.Blocks[i]
		if len(b.Text) > maxDateLine/3 || !mayHoldNumber(b.Text) || s.isCard(i) {
			continue
		}
		day, start, end, ok := calendar.Find(b.Text, s.language)
		if !ok || day.Year != 0 || day.Month == 0 || day.Day == 0 {
			continue
		}
		if b.Verdict().Role != page.Date && !isBare(b.Text[:start], b.Text[end:]) {
			continue
		}
		if day.Year = years(day); day.Year != 0 {
			return stampOf(day, b.Text[start:], end-start, s.language), b.Path, true
		}
	}
	return Timestamp{}, "", false
}

// yearsOf returns what gives a day its year: that in the page's address, else
// the last in which the day had come when the page was fetched; nil if neither
// is known.
func (d *Draft) yearsOf(p *page.Page) func(calendar.Date) int {
	if year := addressYear(p); year != 0 {
		return func(calendar.Date) int { return year }
	}
	if d.hints.Fetched.IsZero() {
		return nil
	}
	latest := d.hints.Fetched.UTC().AddDate(0, 0, 1) // it may be tomorrow where the page is from
	return func(day calendar.Date) int {
		first := time.Date(latest.Year(), day.Month, day.Day, 0, 0, 0, 0, time.UTC)
		if first.After(latest) {
			return latest.Year() - 1
		}
		return latest.Year()
	}
}

// addressYear returns the year that is a folder of the page's address, 0
// without one.
func addressYear(p *page.Page) int {
	if p.URL == nil {
		return 0
	}
	for folder := range strings.SplitSeq(original(p.URL).Path, "/") {
		if year, rest := consumeDigits(folder, 4); len(folder) == 4 && rest == "" && year >= earliest && year <= latest {
			return year
		}
	}
	return 0
}
