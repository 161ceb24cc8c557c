package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractPublisher reads what the site calls itself where no meta element says
// so: in its own item, in an element for libraries, or at an end of the title.
func extractPublisher(p *page.Page, d *Draft) {
	if name, path, ok := statedOwner(p); ok {
		d.PublisherName.Propose(name, path, page.No)
	}
	if name, ok := titleSite(p.Stated.Title, d.siteOf(p)); ok {
		d.PublisherName.Propose(name, "title", page.No)
	}
	if v, ok := p.Stated.First("dc.publisher", "dcterms.publisher", "publisher"); ok && !strings.HasPrefix(v.Text, "http") {
		d.PublisherName.Propose(v.Text, v.Path, page.No)
	}
	for _, item := range p.Stated.Items {
		if name := item.Text("name"); item.Is("WebSite") && name != "" && len(name) < maxHome {
			d.PublisherName.Propose(name, item.Path+".name", page.Low)
			return
		}
	}
}

// titleSite returns the part at an end of a title that is the site's name.
func titleSite(title string, s *site) (string, bool) {
	for _, mark := range titleMarks {
		i := strings.LastIndex(title, mark)
		if i < 0 {
			continue
		}
		if part := strings.TrimSpace(title[i+len(mark):]); s.isCalled(part) {
			return part, true
		}
		if part := strings.TrimSpace(title[:i]); isName(titleKey(part), s.names) {
			return part, true
		}
	}
	part, _, ok := strings.Cut(title, ": ")
	return part, ok && isName(titleKey(part), s.names)
}

// statedOwner returns the name of the body whose address the page states to be
// its own site.
func statedOwner(p *page.Page) (name, path string, ok bool) {
	for _, item := range p.Stated.Items {
		if name := item.Text("name"); item.Is("Organization", "NewsMediaOrganization", "Corporation") && name != "" && len(name) < maxHome && leadsHome(p, item.Text("url")) {
			return name, item.Path + ".name", true
		}
	}
	return "", "", false
}
