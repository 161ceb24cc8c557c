package article

import (
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// settleDates brings the dates of the page into agreement. What somebody who
// knows the site gave stays as it is.
func (t *task) settleDates() {
	a := t.article
	if (a.Published.IsZero() || t.guessed()) && a.Posted.IsZero() && !a.Modified.IsZero() {
		a.Published = a.Modified // published by then, at the latest
		a.Origins["published"] = a.Origins["modified"]
	}
	given, givenModified := a.Published, a.Modified
	t.settleFirst()
	a.Published = t.finest(a.Published, &t.draft.Published)
	a.Modified = t.finest(a.Modified, &t.draft.Modified)
	printed := t.printed()
	a.Published = localize(a.Published, printed)
	a.Modified = localize(a.Modified, printed)
	a.Modified = sameZone(a.Modified, a.Published)
	a.Published = sameZone(a.Published, a.Modified)
	a.Published = t.dayZone(a.Published)
	t.settleOrder()
	if a.Origins["published"].Confidence == page.Exact {
		a.Published = given
	}
	if a.Origins["modified"].Confidence == page.Exact {
		a.Modified = givenModified
	}
}

// guessed reports whether the day of publication is one printed far from the story,
// while a better line, another one, tells of a change.
func (t *task) guessed() bool {
	published, modified := t.article.Origins["published"], t.article.Origins["modified"]
	return published.By == "dates" && published.Confidence == page.No && modified.Confidence > page.No && modified.Path != published.Path
}

// finest returns the most precise of the candidates that name the day of the
// one that won: a machine may state the day alone where a line has the minute.
func (t *task) finest(won Timestamp, candidates *Candidates[Timestamp]) Timestamp {
	if won.Precision != Day {
		return withZone(won, candidates)
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

// withZone returns the candidate that names the time of day of the one that won, and
// its zone too: a line shows readers what an element around it states in full.
func withZone(won Timestamp, candidates *Candidates[Timestamp]) Timestamp {
	if won.Zone == ZoneKnown {
		return won
	}
	const clock = "2006-01-02T15:04"
	for _, c := range candidates.all {
		if c.Value.Zone == ZoneKnown && c.Value.Precision != Day && c.Value.Time.Format(clock) == won.Time.Format(clock) {
			return c.Value
		}
	}
	return won
}

// printed are the times that readers see, or that stand behind what they see.
func (t *task) printed() []Timestamp {
	var list []Timestamp
	for _, field := range [...]*Candidates[Timestamp]{&t.draft.Published, &t.draft.Modified} {
		for _, c := range field.all {
			if c.Origin.By == "dates" || c.Origin.By == "microdata" {
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
		if _, offset := p.Time.Zone(); offset != 0 && p.Precision != Day && p.Time.Sub(stated.Time).Abs() < time.Minute {
			stated.Time = stated.Time.In(p.Time.Location()) // the same moment, with the zone said
			return stated
		}
		if p.Zone != ZoneUnknown {
			continue
		}
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

// dayZone moves a time that is stated in UTC into the nearest zone in which it
// falls on the day that the page prints: shortly after midnight UTC it is the day
// before in America, and shortly before it the next day east of London.
func (t *task) dayZone(stated Timestamp) Timestamp {
	printed := t.bestPrinted()
	if printed == nil || printed.Value.Precision != Day || stated.Precision == Day {
		return stated
	}
	if _, offset := stated.Time.Zone(); offset != 0 || stated.Zone == ZoneInferred {
		return stated
	}
	hour, days := stated.Time.Hour(), dayOf(printed.Value).Sub(dayOf(stated))
	switch {
	case days == -24*time.Hour && hour < mostWest && !stated.Time.Equal(dayOf(stated)):
		stated.Time = stated.Time.In(time.FixedZone("", -(hour+1)*3600))
	case days == 24*time.Hour && hour >= 24-mostEast:
		stated.Time = stated.Time.In(time.FixedZone("", (24-hour)*3600))
	default:
		return stated
	}
	stated.Zone = ZoneInferred
	return stated
}

// The most hours that a time is moved for a day: in America by all its zones, to
// the east by Europe's alone, since papers print the next day on what they put
// online in the evening.
const (
	mostWest = 8
	mostEast = 3
)

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
