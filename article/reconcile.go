package article

import (
	"strings"
	"time"

	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// datelineParts is how many parts of a body may open with its dateline: the
// first ones can be standfirsts.
const datelineParts = 3

// readBody reads the dateline, the credits and the notices inside the body.
func (t *task) readBody() {
	a := t.article
	for i := range a.Body {
		if i%1024 == 0 && t.ctx.Err() != nil {
			return // what is left undone is not given to anybody
		}
		text := a.Body[i].Text
		if i < datelineParts && a.Dateline == nil {
			t.readDateline(i, text)
		}
		for _, c := range boilerplate.Credits(text) {
			if c.Kind == boilerplate.CreditPhoto || c.Kind == boilerplate.CreditByline {
				continue
			}
			a.Credits = append(a.Credits, Credit{
				Kind: c.Kind, Names: c.Names, Organizations: c.Organizations, Text: c.Text,
				Part: i, Span: Span{c.Span.Start, c.Span.End},
			})
		}
		for _, n := range boilerplate.Notices(text) {
			a.Notices = append(a.Notices, Notice{Kind: n.Kind, Text: n.Text, Part: i, Span: Span{n.Span.Start, n.Span.End}})
		}
	}
}

func (t *task) readDateline(i int, text string) {
	d, _, ok := dateline.Cutter{Language: t.article.Language}.Cut(text)
	if !ok {
		return
	}
	line := NewDateline(d, t.pageDate())
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
// resolved by the day of the page, if that is known. Part and Span are left
// for the caller.
func NewDateline(d dateline.Dateline, pageDate time.Time) Dateline {
	line := Dateline{Text: d.Text, Agency: d.Agency, Byline: d.Byline}
	for _, p := range d.Places {
		line.Places = append(line.Places, Place{Name: p.Name, Region: p.Region})
	}
	line.Date = datelineDate(d.Date, pageDate)
	return line
}

func datelineDate(d calendar.Date, pageDate time.Time) DatelineDate {
	full, ok := d, false
	if d.Day > 0 && d.Year == 0 {
		full, ok = d.Resolve(pageDate)
	}
	return DatelineDate{Year: full.Year, Month: int(full.Month), Day: full.Day, Inferred: ok}
}
