package article

import "strings"

// unpin copies the strings of an Article that may be slices of the page, so
// that keeping an Article does not keep its page in memory.
func unpin(a *Article) {
	for _, s := range []*string{
		&a.Language, &a.CanonicalURL, &a.AMPURL, &a.NextPage, &a.Publisher.Name, &a.Publisher.Domain,
		&a.Title, &a.Deck, &a.Kicker, &a.Section, &a.Published.Raw, &a.Modified.Raw, &a.Posted.Raw,
	} {
		*s = strings.Clone(*s)
	}
	for _, list := range [][]string{a.Breadcrumb, a.Tags} {
		unpinStrings(list)
	}
	for _, parts := range [][]Part{a.Header, a.Body, a.Furniture.Parts} {
		unpinParts(parts)
	}
	for i := range a.Authors {
		u := &a.Authors[i]
		for _, s := range []*string{&u.Name, &u.Role, &u.Organization, &u.URL, &u.Raw} {
			*s = strings.Clone(*s)
		}
	}
	for i := range a.Images {
		m := &a.Images[i]
		for _, s := range []*string{&m.URL, &m.Alt, &m.Caption, &m.Credit} {
			*s = strings.Clone(*s)
		}
		unpinStrings(m.Variants)
	}
	for i := range a.Credits {
		c := &a.Credits[i]
		c.Text = strings.Clone(c.Text)
		unpinStrings(c.Names)
		unpinStrings(c.Organizations)
	}
	for i := range a.Notices {
		a.Notices[i].Text = strings.Clone(a.Notices[i].Text)
	}
	unpinSections(a.Sidebar)
	unpinDateline(a.Dateline)
}

func unpinStrings(list []string) {
	for i := range list {
		list[i] = strings.Clone(list[i])
	}
}

func unpinParts(parts []Part) {
	for i := range parts {
		p := &parts[i]
		p.Text, p.Path = strings.Clone(p.Text), strings.Clone(p.Path)
		for j := range p.Links {
			p.Links[j].URL = strings.Clone(p.Links[j].URL)
		}
	}
}

func unpinSections(sections []Section) {
	for i := range sections {
		s := &sections[i]
		s.Heading = strings.Clone(s.Heading)
		for j := range s.Items {
			item := &s.Items[j]
			item.Text, item.URL = strings.Clone(item.Text), strings.Clone(item.URL)
			item.Published.Raw = strings.Clone(item.Published.Raw)
		}
		unpinParts(s.Parts)
	}
}

func unpinDateline(d *Dateline) {
	if d == nil {
		return
	}
	for _, s := range []*string{&d.Text, &d.Agency, &d.Byline} {
		*s = strings.Clone(*s)
	}
	for i := range d.Places {
		d.Places[i].Name, d.Places[i].Region = strings.Clone(d.Places[i].Name), strings.Clone(d.Places[i].Region)
	}
}
