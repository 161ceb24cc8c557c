package article

import (
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// settleDates brings the dates of the page into agreement. What somebody who
// knows the site gave stays as it is.
func (t *task) settleDates() {
	a := t.article
	if a.Published.IsZero() && a.Posted.IsZero() && !a.Modified.IsZero() {
		a.Published = a.Modified // published by then, at the latest
		a.Origins["published"] = a.Origins["modified"]
	}
	given, givenModified := a.Published, a.Modified
	a.Published = t.finest(a.Published, &t.draft.Published)
	a.Modified = t.finest(a.Modified, &t.draft.Modified)
	printed := t.printed()
	a.Published = localize(a.Published, printed)
	a.Modified = localize(a.Modified, printed)
	a.Modified = sameZone(a.Modified, a.Published)
	a.Published = sameZone(a.Published, a.Modified)
	if swapped, ok := swap(a.Published); ok && t.agrees(swapped) && !t.agrees(a.Published) {
		a.Published = swapped
	}
	if a.Origins["published"].Confidence == page.Exact {
		a.Published = given
	}
	if a.Origins["modified"].Confidence == page.Exact {
		a.Modified = givenModified
	}
}

// finest returns the most precise of the candidates that name the day of the
// one that won: a machine may state the day alone where a line has the minute.
func (t *task) finest(won Timestamp, candidates *Candidates[Timestamp]) Timestamp {
	if won.Precision != Day {
		return won
	}
	best := won
	for _, c := range candidates.all {
		if c.Value.Precision != Day && c.Value.Time.Format(time.DateOnly) == won.Time.Format(time.DateOnly) &&
			(best.Precision == Day || best.Zone != ZoneKnown && c.Value.Zone == ZoneKnown) {
			best = c.Value
		}
	}
	return best
}

// printed are the times that readers see, in no known zone.
func (t *task) printed() []Timestamp {
	var list []Timestamp
	for _, field := range [...]*Candidates[Timestamp]{&t.draft.Published, &t.draft.Modified} {
		for _, c := range field.all {
			if c.Origin.By == "dates" && c.Value.Zone == ZoneUnknown {
				list = append(list, c.Value)
			}
		}
	}
	return list
}

// localize gives a time that is stated in UTC the zone of its place, where the
// page also prints it as it was there: both name one moment, so the difference
// is the zone. A page that prints the day alone says so only if the time is a
// midnight there.
func localize(stated Timestamp, printed []Timestamp) Timestamp {
	if stated.Zone != ZoneKnown || stated.Precision == Day {
		return stated
	}
	if _, offset := stated.Time.Zone(); offset != 0 {
		return stated
	}
	for _, p := range printed {
		ahead := p.Time.Sub(stated.Time.Truncate(time.Minute)).Truncate(time.Minute)
		if ahead == 0 || ahead.Abs() > maxOffset || ahead%(15*time.Minute) != 0 {
			continue
		}
		if p.Precision == Day && (stated.Time.Second() != 0 || ahead < 0 || ahead > midnightOffset) {
			continue
		}
		stated.Time = stated.Time.In(time.FixedZone("", int(ahead/time.Second)))
		stated.Zone = ZoneInferred
		return stated
	}
	return stated
}

// season is how far apart two times of one place may be and have one offset:
// the clocks change twice a year.
const season = 30 * 24 * time.Hour

// sameZone gives a time that is stated in UTC the zone that was inferred for
// another time of the page.
func sameZone(stated, other Timestamp) Timestamp {
	_, offset := stated.Time.Zone()
	if stated.Zone != ZoneKnown || other.Zone != ZoneInferred || offset != 0 || stated.Time.Sub(other.Time).Abs() > season {
		return stated
	}
	stated.Time, stated.Zone = stated.Time.In(other.Time.Location()), ZoneInferred
	return stated
}

const (
	maxOffset      = 14 * time.Hour
	midnightOffset = 3 * time.Hour // a midnight stated in UTC: in Europe, and east of it
)

// swap exchanges day and month of a date printed in numbers, where that makes
// a date.
func swap(t Timestamp) (Timestamp, bool) {
	day, month := t.Time.Day(), int(t.Time.Month())
	if t.Zone == ZoneKnown || day > 12 || day == month || !ambiguous(t.Raw) {
		return t, false
	}
	c := t.Time
	t.Time = time.Date(c.Year(), time.Month(day), month, c.Hour(), c.Minute(), c.Second(), 0, c.Location())
	return t, true
}

// ambiguous reports whether a printed date opens with two numbers of one or
// two digits, so that either may be the day. With dots the day comes first.
func ambiguous(raw string) bool {
	first, rest := consumeDigits(raw, 4)
	if first == 0 || first > 12 || rest == "" || rest[0] != '/' && rest[0] != '-' {
		return false
	}
	second, rest := consumeDigits(rest[1:], 4)
	return second > 0 && second <= 12 && rest != ""
}

// agrees reports whether another statement of the page, or what the caller
// knows, supports the day: one that is the same to a day, in a form that
// leaves no doubt.
func (t *task) agrees(stamp Timestamp) bool {
	for _, field := range [...]*Candidates[Timestamp]{&t.draft.Published, &t.draft.Modified, &t.draft.Posted} {
		for _, c := range field.all {
			if !ambiguous(c.Value.Raw) && c.Value.Time.Sub(stamp.Time).Abs() < 36*time.Hour {
				return true
			}
		}
	}
	return false
}
