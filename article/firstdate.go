package article

import (
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// When what a page states for machines and what it prints name different days,
// the earlier one is that of publication more often than not: systems state when
// a page was built, moved or put up again. Over the pages on which the two lie
// further apart than zones explain, the earlier printed day was right on nine
// in ten; a later one is as often that of a change, and is left alone.
const (
	zonesApart = 36 * time.Hour      // no zone puts a moment so long behind the midnight its day begins with
	movedApart = 30 * 24 * time.Hour // an address that old is no draft's
)

// settleFirst takes an earlier day for the one that is stated for machines, or,
// of two days that are stated, the one that is printed too.
func (t *task) settleFirst() {
	a := t.article
	origin := a.Origins["published"]
	switch origin.By {
	case "jsonld", "meta", "microdata":
	default:
		return
	}
	if origin.Confidence == page.Exact || a.Published.IsZero() {
		return
	}
	if c, ok := t.firstPrinted(); ok {
		t.republish(c)
		return
	}
	for _, c := range t.draft.Published.all {
		if c.Origin.By == "address" && a.Published.Time.Sub(c.Value.Time) > movedApart {
			t.republish(c)
			return
		}
	}
}

// firstPrinted returns the best date that is printed, if it is earlier than the
// stated one, and else a stated one that it agrees with.
func (t *task) firstPrinted() (c Candidate[Timestamp], ok bool) {
	printed := t.bestPrinted()
	if printed == nil {
		return c, false
	}
	stated := t.article.Published
	day := dayOf(printed.Value)
	switch apart := stated.Time.Sub(day); {
	case apart > zonesApart && !t.printsChange(day):
		return *printed, true
	case apart < -zonesApart || apart > zonesApart:
		for _, other := range t.draft.Published.all {
			if (other.Origin.By == "meta" || other.Origin.By == "jsonld") && other.Origin.Confidence == page.High && dayOf(other.Value).Equal(day) {
				return other, true
			}
		}
	}
	return c, false
}

// bestPrinted returns the best date of publication that the page prints, if it
// is believed.
func (t *task) bestPrinted() *Candidate[Timestamp] {
	all := t.draft.Published.all
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Origin.By == "dates" && all[i].Origin.Confidence == page.Low {
			return &all[i]
		}
	}
	return nil
}

// printsChange reports whether the page says of a day that it is that of a change.
func (t *task) printsChange(day time.Time) bool {
	for _, c := range t.draft.Modified.all {
		if dayOf(c.Value).Equal(day) {
			return true
		}
	}
	return false
}

// republish makes a candidate the date of publication.
func (t *task) republish(c Candidate[Timestamp]) {
	t.article.Published, t.article.Origins["published"] = c.Value, c.Origin
	t.warn("dates-disagree", "assemble", "the day that the page states for machines is not the one that it prints; the likelier is used")
}

// dayOf returns the midnight, in UTC, of the day as it is written.
func dayOf(t Timestamp) time.Time {
	y, m, d := t.Time.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
