package article

import (
	"strings"
	"time"

	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline"
	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
	"github.com/newspage-go/newspage/dateline/gazetteer"
)

// datelineParts is how many parts of a body may open with its dateline: the
// first ones can be standfirsts.
const datelineParts = 3

// readBody reads the dateline, the credits and the notices inside the body.
func (t *task) readBody() {
	a := t.article
	for i := range a.Body {
		if !t.goOn(i) {
			return
		}
		text := a.Body[i].Text
		if i < datelineParts && a.Dateline == nil {
			t.readDateline(i, text)
		}
		credits, notices := t.creditsAndNotices(text)
		for _, c := range credits {
			if c.Kind == boilerplate.CreditPhoto || c.Kind == boilerplate.CreditByline {
				continue
			}
			a.Credits = append(a.Credits, Credit{
				Kind: c.Kind, Names: c.Names, Organizations: c.Organizations, Text: c.Text,
				Part: i, Span: Span{c.Span.Start, c.Span.End},
			})
		}
		for _, n := range notices {
			a.Notices = append(a.Notices, Notice{Kind: n.Kind, Text: n.Text, Part: i, Span: Span{n.Span.Start, n.Span.End}})
		}
	}
}

// creditsAndNotices returns those in a paragraph. The label stage has looked at most of
// them as a whole.
func (t *task) creditsAndNotices(text string) ([]boilerplate.Credit, []boilerplate.Notice) {
	if t.label.Plain[text] {
		return boilerplate.Closing(text), nil
	}
	return boilerplate.CreditsAndNotices(text)
}

func (t *task) readDateline(i int, text string) {
	d, _, ok := dateline.Cutter{Language: t.article.Language}.Cut(text)
	if !ok {
		return
	}
	line := newDateline(d, t.pageDate(), t.country())
	line.Part, line.Span = i, Span{0, len(d.Text)}
	if at := strings.Index(text, d.Text); at > 0 {
		line.Span = Span{at, at + len(d.Text)}
	}
	t.article.Dateline = &line
}

// pageDate is the day that a dateline's year comes from.
func (t *task) pageDate() time.Time {
	switch a := t.article; {
	case !a.Published.IsZero():
		return a.Published.Time
	case !a.Posted.IsZero():
		return a.Posted.Time
	}
	return t.hints.Fetched
}

// NewDateline makes the Article's form of a dateline as cut: the date is
// resolved by the day of the page, if that is known, and places by their names and
// the country of the agency. Part and Span are left for the caller.
func NewDateline(d dateline.Dateline, pageDate time.Time) Dateline {
	return newDateline(d, pageDate, "")
}

// newDateline is NewDateline for a page of a country, "" if that is not known.
func newDateline(d dateline.Dateline, pageDate time.Time, country string) Dateline {
	line := Dateline{Text: d.Text, Agency: d.Agency, Byline: d.Byline}
	if a, ok := agency.Lookup(d.Agency); ok && country == "" {
		country = a.Country
	}
	for _, p := range d.Places {
		place := Place{Name: p.Name, Region: p.Region}
		if found := gazetteer.Resolve(p.Name, p.Region, gazetteer.Hint{Country: country}); len(found) > 0 {
			place.Country, place.Lat, place.Lon = found[0].Country, found[0].Lat, found[0].Lon
		}
		line.Places = append(line.Places, place)
	}
	line.Date = datelineDate(d.Date, pageDate)
	return line
}

// country is that of the page: of its site's address, else of its language as
// stated ("en-GB"); "" if neither says.
func (t *task) country() string {
	if t.address != nil {
		host := t.address.Hostname()
		switch top := strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:]); {
		case top == "UK":
			return "GB"
		case len(top) == 2 && top != "IO" && top != "TV" && top != "CO" && top != "ME" && top != "AI" && top != "EU": // those are used for what they spell
			return top
		}
	}
	if _, region, ok := strings.Cut(t.flow.Page.Language, "-"); ok && len(region) == 2 {
		return strings.ToUpper(region)
	}
	return ""
}

func datelineDate(d calendar.Date, pageDate time.Time) DatelineDate {
	full, ok := d, false
	if d.Day > 0 && d.Year == 0 {
		full, ok = d.Resolve(pageDate)
	}
	return DatelineDate{Year: full.Year, Month: int(full.Month), Day: full.Day, Inferred: ok}
}
