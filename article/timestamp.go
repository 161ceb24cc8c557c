package article

import (
	"strings"
	"time"
)

// A Timestamp is a point in time as exactly as the page states it.
type Timestamp struct {
	Time      time.Time `json:"time"`
	Precision Precision `json:"precision"`
	Zone      Zone      `json:"zone"`
	Raw       string    `json:"raw,omitzero"` // as printed or stated
}

// IsZero reports whether nothing is known.
func (t Timestamp) IsZero() bool { return t.Time.IsZero() }

// Precision is the smallest unit of a Timestamp's Time that was said.
type Precision string

// The precisions.
const (
	Day    Precision = "day"
	Minute Precision = "minute"
	Second Precision = "second"
)

// Zone says what is known of a Timestamp's time zone. An unknown one leaves
// the Time in UTC as printed.
type Zone string

// The zones.
const (
	ZoneKnown    Zone = "known"
	ZoneInferred Zone = "inferred"
	ZoneUnknown  Zone = "unknown"
)

// stampLayouts are the forms in which machines state times, the commonest
// first. Those without a zone leave it unknown.
var stampLayouts = []struct {
	layout    string
	precision Precision
	zoned     bool
}{
	{time.RFC3339Nano, Second, true},
	{"2006-01-02T15:04:05.999999999Z0700", Second, true},
	{"2006-01-02T15:04:05.999999999Z07", Second, true},
	{"2006-01-02T15:04Z07:00", Minute, true},
	{"2006-01-02T15:04Z0700", Minute, true},
	{"2006-01-02T15:04:05.999999999", Second, false},
	{"2006-01-02T15:04", Minute, false},
	{"2006-01-02 15:04:05.999999999Z07:00", Second, true},
	{"2006-01-02 15:04:05.999999999 Z07:00", Second, true},
	{"2006-01-02 15:04:05.999999999 Z0700", Second, true},
	{"2006-01-02 15:04:05.999999999 -0700 MST", Second, true},
	{"2006-01-02 15:04:05 MST", Second, true},
	{"2006-01-02 15:04:05.999999999", Second, false},
	{"2006-01-02 15:04Z07:00", Minute, true},
	{"2006-01-02 15:04", Minute, false},
	{"2006-01-02", Day, false},
	{"2006/01/02 15:04:05", Second, false},
	{"2006/01/02 15:04", Minute, false},
	{"2006/01/02", Day, false},
	{"20060102T150405Z0700", Second, true},
	{"20060102", Day, false},
	{time.RFC1123Z, Second, true},
	{time.RFC1123, Second, true},
	{"Mon, 2 Jan 2006 15:04:05 -0700", Second, true},
	{"Mon, 2 Jan 2006 15:04:05 MST", Second, true},
	{"Mon Jan _2 15:04:05 MST 2006", Second, true},
	{"Mon Jan _2 15:04:05 -0700 2006", Second, true},
	{"Mon Jan 02 2006 15:04:05 GMT-0700", Second, true},
}

// ParseStamp reads a time in one of the forms that machines write: ISO 8601
// and its neighbours, RFC 1123, seconds or milliseconds since 1970. A date nobody
// could have stated (before 1900, or after 2100) is not read.
func ParseStamp(s string) (Timestamp, bool) {
	if len(s) < 8 || len(s) > 64 {
		return Timestamp{}, false
	}
	stamp, ok := parseUnix(s)
	if !ok {
		stamp, ok = parseLayout(s)
	}
	if year := stamp.Time.Year(); !ok || year < 1900 || year > 2100 {
		return Timestamp{}, false
	}
	return stamp, true
}

// parseLayout reads a time in one of the layouts.
func parseLayout(s string) (Timestamp, bool) {
	for _, l := range stampLayouts {
		if !alike(l.layout, s) {
			continue
		}
		t, err := time.Parse(l.layout, s)
		if err != nil {
			continue
		}
		stamp := Timestamp{Time: t, Precision: l.precision, Zone: ZoneUnknown, Raw: s}
		if l.zoned {
			stamp.Zone = ZoneKnown
			stamp.Time = fixed(t)
		}
		return stamp, true
	}
	return Timestamp{}, false
}

// alike reports whether a text may be in a layout, by what stands behind the
// year and the day if it opens with the year, else by the day of the week it opens
// with: a parse that fails is dear.
func alike(layout, s string) bool {
	switch c := layout[0]; {
	case c != '2':
		return s[3] == layout[3] && opensWithWeekday(s)
	case len(layout) == len("20060102") || layout[4] == '0':
		return isDigit(s[4])
	case s[4] != layout[4] || len(s) < len("2006-01-02"):
		return false
	case len(layout) == len("2006-01-02"):
		return len(s) == len(layout)
	}
	return len(s) > len("2006-01-02") && s[10] == layout[10]
}

// ParseTime reads a time in a machine's form, else the first date of a text as
// printed for people, with the time of day beside it. The language (BCP 47) says
// what languages do not agree on: whether 3/4 is in March or in April. A date that
// is printed and older than the web, before 1985, is none of a page's.
func ParseTime(text, language string) (Timestamp, bool) {
	if stamp, ok := ParseStamp(text); ok {
		return stamp, true
	}
	return readDate(text, language)
}

// opensWithWeekday reports whether a text opens with the short name of one.
func opensWithWeekday(s string) bool {
	for day := range time.Saturday + 1 {
		if strings.EqualFold(s[:3], day.String()[:3]) {
			return true
		}
	}
	return false
}

// fixed gives t a zone that is its offset alone, so that two times from two
// machines compare equal whatever zones those machines know.
func fixed(t time.Time) time.Time {
	_, offset := t.Zone()
	if offset == 0 {
		return t.UTC()
	}
	return t.In(time.FixedZone("", offset))
}

// parseUnix reads seconds or milliseconds since 1970.
func parseUnix(s string) (Timestamp, bool) {
	if len(s) != 10 && len(s) != 13 {
		return Timestamp{}, false
	}
	n := int64(0)
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return Timestamp{}, false
		}
		n = n*10 + int64(c-'0')
	}
	if len(s) == 13 {
		n /= 1000
	}
	return Timestamp{Time: time.Unix(n, 0).UTC(), Precision: Second, Zone: ZoneKnown, Raw: s}, true
}
