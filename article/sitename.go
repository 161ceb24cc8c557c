package article

import (
	"net/url"
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// A site is what a page's site is called, as keys.
type site struct {
	names    []string
	homes    []string // what links to the front page call it; some say "Start"
	sections []string // of the page: stripped off only before a name
}

// siteOf returns the names under which the site may stand in a title.
func (d *Draft) siteOf(p *page.Page) *site {
	if d.site == nil {
		d.site = collectNames(p)
	}
	return d.site
}

func collectNames(p *page.Page) *site {
	s := new(site)
	for _, name := range [...]string{"og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site"} {
		if v, ok := p.Stated.First(name); ok && v.Text != p.Stated.Title {
			s.names = append(s.names, titleKey(v.Text))
		}
	}
	for _, item := range p.Stated.Items {
		if item.Is("WebSite", "Organization", "NewsMediaOrganization") {
			s.names = append(s.names, titleKey(item.Text("name")))
		}
		if section := titleKey(item.Text("articleSection")); section != "" {
			s.sections = append(s.sections, section)
		}
	}
	if v, ok := p.Stated.First("article:section", "og:section", "section"); ok {
		s.sections = append(s.sections, titleKey(v.Text))
	}
	if p.URL != nil {
		host := strings.TrimPrefix(original(p.URL).Hostname(), "www.")
		s.names = append(s.names, titleKey(host), titleKey(strings.SplitN(registrable(host), ".", 2)[0]))
	}
	s.homes = homeNames(p)
	return s
}

// homeNames returns what the first links to the site's front page call it.
func homeNames(p *page.Page) []string {
	var names []string
	for _, b := range p.Blocks {
		for _, l := range b.Links {
			if len(names) == mostHomes || l.End-l.Start > maxHome || !leadsHome(p, l.URL) {
				continue
			}
			if key := titleKey(b.Text[l.Start:l.End]); key != "" {
				names = append(names, key)
			}
		}
	}
	return names
}

// How many links to the front page are asked for the site's name, and how long
// such a name is at the most, in bytes.
const (
	mostHomes = 4
	maxHome   = 40
)

// leadsHome reports whether a link leads to the front page of the page's site.
func leadsHome(p *page.Page, address string) bool {
	if address == "/" {
		return true
	}
	host, path, _ := strings.Cut(bareAddress(address), "/")
	return path == "" && p.URL != nil && host != "" && host == strings.TrimPrefix(p.URL.Hostname(), "www.")
}

// withoutSite strips the site's name, set apart by a mark, off either end of
// a title, and the section's name between the title and the site's.
func withoutSite(title string, s *site) string {
	bare, ok := cutTail(title, s.isCalled)
	if ok {
		bare, _ = cutTail(bare, func(tail string) bool { return slices.Contains(s.sections, titleKey(tail)) })
		title = bare
	}
	for _, mark := range [...]string{" | ", " - ", ": ", " – ", " — ", " : ", " » "} {
		if before, after, ok := strings.Cut(title, mark); ok && (isName(titleKey(before), s.names) || isName(titleKey(before), s.homes)) {
			return strings.TrimSpace(after)
		}
	}
	return title
}

// spacedMarks stand between the parts of a title, with white space around them.
var spacedMarks = [...]string{" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " : "}

// titleMarks are those and others that also stand within words: what is behind them
// must be a name.
var titleMarks = append(spacedMarks[:], "|", "｜", "ㅣ", "_", "-")

// cutTail strips what is behind a mark as long as it is a name.
func cutTail(title string, isName func(string) bool) (bare string, ok bool) {
	for range len(titleMarks) {
		before := title
		for _, mark := range titleMarks {
			if !strings.Contains(title, mark) { // which is much faster than where it stands last
				continue
			}
			if i := strings.LastIndex(title, mark); i > 0 && isName(title[i+len(mark):]) {
				title, ok = strings.TrimSpace(title[:i]), true
				break
			}
		}
		if title == before {
			break
		}
	}
	return title, ok
}

// cutLastMark cuts at the last mark with white space around it.
func cutLastMark(s string) (before, after string, ok bool) {
	at, size := -1, 0
	for _, mark := range spacedMarks {
		if i := strings.LastIndex(s, mark); i > at {
			at, size = i, len(mark)
		}
	}
	if at < 0 {
		return s, "", false
	}
	return s[:at], s[at+size:], true
}

// isCalled reports whether a text is a name of the site.
func (s *site) isCalled(text string) bool {
	return isSite(text, s.names) || isName(titleKey(text), s.homes)
}

func isSite(s string, site []string) bool {
	key := titleKey(s)
	if key == "" {
		return false
	}
	for _, name := range site {
		if name != "" && (key == name || len(name) > 3 && len(key) < 30 && (strings.HasPrefix(key, name) || strings.HasPrefix(name, key) && len(key) > 3)) {
			return true
		}
	}
	return false
}

// original returns the address that a web archive's address holds, else the
// address itself.
func original(u *url.URL) *url.URL {
	i := strings.Index(u.Path, "/http")
	if i < 0 {
		return u
	}
	scheme, rest, ok := strings.Cut(u.Path[i+1:], ":/")
	if inner, err := url.Parse(scheme + "://" + strings.TrimLeft(rest, "/")); ok && err == nil && inner.Host != "" {
		return inner
	}
	return u
}
