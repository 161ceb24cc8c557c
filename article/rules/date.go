package rules

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// A dateForm says how a site prints its dates. Empty, they are read as those
// of any page.
type dateForm struct {
	layout   string // as package time writes it
	zone     *time.Location
	language string // of names of months and days; "" for the page's
}

// checkLayout reports what is wrong with a layout.
func checkLayout(layout string) error {
	at := time.Date(2031, time.November, 23, 17, 49, 58, 0, time.UTC)
	printed := at.Format(layout)
	back, err := time.Parse(layout, printed)
	switch {
	case printed == layout:
		return errors.New("it holds no part of a date")
	case err != nil:
		return fmt.Errorf("what it prints cannot be read back: %v", err)
	case back.Year() != at.Year() || back.Month() != at.Month() || back.Day() != at.Day():
		return errors.New("it does not hold year, month and day")
	}
	return nil
}

// read reads a date.
func (f dateForm) read(text, pageLanguage string) (article.Timestamp, bool) {
	language := f.language
	if language == "" {
		language = pageLanguage
	}
	if f.layout == "" {
		stamp, ok := article.ParseTime(text, language)
		return f.place(stamp), ok
	}
	t, err := time.Parse(f.layout, f.translate(text, language))
	if err != nil {
		return article.Timestamp{}, false
	}
	stamp := article.Timestamp{Time: t, Precision: article.Day, Zone: article.ZoneUnknown, Raw: text}
	switch {
	case strings.Contains(f.layout, "05"):
		stamp.Precision = article.Second
	case strings.Contains(f.layout, "04"), strings.Contains(f.layout, "15"), strings.Contains(f.layout, "3"):
		stamp.Precision = article.Minute
	}
	for _, mark := range [...]string{"-07", "Z07", "MST"} {
		if strings.Contains(f.layout, mark) {
			stamp.Zone, stamp.Time = article.ZoneKnown, fixed(t)
		}
	}
	return f.place(stamp), true
}

// place gives a time of day without a zone the one of the rule.
func (f dateForm) place(stamp article.Timestamp) article.Timestamp {
	if f.zone == nil || stamp.Zone == article.ZoneKnown || stamp.Precision == article.Day || stamp.IsZero() {
		return stamp
	}
	t := stamp.Time
	stamp.Time = fixed(time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), f.zone))
	stamp.Zone = article.ZoneKnown
	return stamp
}

// fixed gives t a zone that is its offset alone, so that what machines know of
// zones makes no difference to the result.
func fixed(t time.Time) time.Time {
	_, offset := t.Zone()
	if offset == 0 {
		return t.UTC()
	}
	return t.In(time.FixedZone("", offset))
}

// translate writes the names of months and days in a text as layouts have
// them, if this layout has names, and digits of any script as 0 to 9.
func (f dateForm) translate(text, language string) string {
	var translated strings.Builder
	inWord := false
	for i := 0; i < len(text); {
		if name, size := f.consumeName(text[i:], language); size > 0 && !inWord {
			translated.WriteString(name)
			i += size
			continue
		}
		if n, digits, size := calendar.ConsumeNumber(text[i:]); size > 0 {
			fmt.Fprintf(&translated, "%0*d", digits, n)
			i, inWord = i+size, false
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		inWord = unicode.IsLetter(r)
		translated.WriteString(text[i : i+size])
		i += size
	}
	return translated.String()
}

// consumeName reads the name of a month or a day, if the layout has such, and
// returns it as the layout writes it. A full stop behind it goes with it, but
// where the layout has one too.
func (f dateForm) consumeName(text, language string) (name string, size int) {
	if strings.Contains(f.layout, "Jan") {
		if month, n, ok := calendar.ConsumeMonth(text, language); ok {
			return f.written(month.String(), "Jan", "January", text[:n]), n
		}
	}
	if strings.Contains(f.layout, "Mon") {
		if day, n, ok := calendar.ConsumeWeekday(text, language); ok {
			return f.written(time.Weekday(day%7).String(), "Mon", "Monday", text[:n]), n
		}
	}
	return "", 0
}

// written returns a name as the layout writes it; short and long are what
// stands for it there.
func (f dateForm) written(name, short, long, printed string) string {
	form := long
	if !strings.Contains(f.layout, long) {
		name, form = name[:len(short)], short
	}
	if strings.HasSuffix(printed, ".") && strings.Contains(f.layout, form+".") {
		name += "."
	}
	return name
}
