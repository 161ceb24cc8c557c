package article

import (
	"context"
	"strings"
)

// unpin copies the strings of an Article that may be slices of the page, so
// that keeping an Article does not keep its page in memory. The copies share
// one piece of memory: an Article is kept, or not, as a whole. The error is the
// context's.
func unpin(ctx context.Context, a *Article) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	size := 0
	a.eachString(func(s *string) { size += len(*s) })
	if err := ctx.Err(); err != nil {
		return err
	}
	var text strings.Builder
	text.Grow(size)
	a.eachString(func(s *string) { text.WriteString(*s) })
	if err := ctx.Err(); err != nil {
		return err
	}
	rest := text.String()
	a.eachString(func(s *string) { *s, rest = rest[:len(*s)], rest[len(*s):] })
	for name, o := range a.Origins {
		o.Path = strings.Clone(o.Path)
		a.Origins[name] = o
	}
	return ctx.Err()
}

// A visit is called with every string of an Article that may be a slice of the
// page.
type visit func(*string)

func (a *Article) eachString(v visit) {
	for _, s := range []*string{
		&a.Language, &a.CanonicalURL, &a.AMPURL, &a.NextPage, &a.Publisher.Name, &a.Publisher.Domain,
		&a.Title, &a.Deck, &a.Kicker, &a.Section, &a.Published.Raw, &a.Modified.Raw, &a.Posted.Raw,
	} {
		v(s)
	}
	v.list(a.Breadcrumb)
	v.list(a.Tags)
	v.parts(a.Header)
	v.parts(a.Body)
	v.parts(a.Furniture.Parts)
	v.authors(a.Authors)
	v.media(a)
	v.notes(a)
	v.sections(a.Sidebar)
	v.dateline(a.Dateline)
	if a.Wire != nil {
		v(&a.Wire.Agency)
	}
}

func (v visit) list(list []string) {
	for i := range list {
		v(&list[i])
	}
}

func (v visit) parts(parts []Part) {
	for i := range parts {
		p := &parts[i]
		v(&p.Text)
		v(&p.Path)
		v(&p.Time)
		for j := range p.Links {
			v(&p.Links[j].URL)
		}
	}
}

func (v visit) authors(authors []Author) {
	for i := range authors {
		a := &authors[i]
		v(&a.Name)
		v(&a.Role)
		v(&a.Organization)
		v(&a.URL)
		v(&a.Raw)
	}
}

func (v visit) media(a *Article) {
	for i := range a.Images {
		m := &a.Images[i]
		v(&m.URL)
		v(&m.Alt)
		v(&m.Caption)
		v(&m.Credit)
		v.list(m.Variants)
	}
	for i := range a.Embeds {
		v(&a.Embeds[i].URL)
		v(&a.Embeds[i].Provider)
	}
}

func (v visit) notes(a *Article) {
	for i := range a.Credits {
		c := &a.Credits[i]
		v(&c.Text)
		v.list(c.Names)
		v.list(c.Organizations)
	}
	for i := range a.Notices {
		v(&a.Notices[i].Text)
	}
}

func (v visit) sections(sections []Section) {
	for i := range sections {
		s := &sections[i]
		v(&s.Heading)
		for j := range s.Items {
			item := &s.Items[j]
			v(&item.Text)
			v(&item.URL)
			v(&item.Published.Raw)
		}
		v.parts(s.Parts)
	}
}

func (v visit) dateline(d *Dateline) {
	if d == nil {
		return
	}
	v(&d.Text)
	v(&d.Agency)
	v(&d.Byline)
	for i := range d.Places {
		v(&d.Places[i].Name)
		v(&d.Places[i].Region)
	}
}
