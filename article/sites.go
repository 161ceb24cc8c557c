package article

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// Sites hands a page to the extractors registered for its host. The zero value
// is ready; register before the first page, use from any number of goroutines.
// Finding out that nobody is registered for a host takes a few look-ups and
// allocates nothing, however many sites there are.
type Sites struct {
	hosts map[string][]siteEntry // the very host, without www.
	below map[string][]siteEntry // every host below it; "" for all hosts
	count int
}

type siteEntry struct {
	path      string // "" or a pattern that begins with /
	specific  int
	order     int
	extractor Extractor
}

// Handle registers e for a pattern: "example.com" (and its www.), "*.example.com"
// (every host below it), "*" (every page, also one without an address), each
// alone or with a path, "example.com/news/*". A star in a path stands for any text; a path without
// one at its end is a prefix all the same. Case does not matter; a host is
// written as it stands in addresses.
//
// For a page all patterns that match are asked, the most specific last, so
// that it wins among equals: a whole host beats a wildcard, a longer host or
// path a shorter one, and the later registered its equal.
func (s *Sites) Handle(pattern string, e Extractor) {
	host, path, _ := strings.Cut(strings.ToLower(pattern), "/")
	entry := siteEntry{extractor: e, order: s.count}
	s.count++
	if path = strings.TrimRight(path, "*"); path != "" {
		entry.path = "/" + path
	}
	host, wild := strings.CutPrefix(host, "*")
	host = strings.TrimPrefix(strings.TrimPrefix(host, "."), "www.")
	entry.specific = len(host)<<20 + min(len(path), 1<<20-1)
	if s.hosts == nil {
		s.hosts, s.below = make(map[string][]siteEntry), make(map[string][]siteEntry)
	}
	if wild {
		s.below[host] = append(s.below[host], entry)
		return
	}
	entry.specific += 1 << 40
	s.hosts[host] = append(s.hosts[host], entry)
}

// Name returns "sites"; origins name the extractor that was chosen.
func (s *Sites) Name() string { return "sites" }

// Extract runs the extractors of the page's host.
func (s *Sites) Extract(p *page.Page, d *Draft) {
	for _, e := range s.find(p.URL) {
		extract(e.extractor, p, d)
	}
}

// find returns the entries for an address, the most specific last.
func (s *Sites) find(u *url.URL) []siteEntry {
	if s.count == 0 {
		return nil
	}
	if u == nil {
		u = new(url.URL)
	}
	host := strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."), ".")
	path := ""
	var found []siteEntry
	take := func(entries []siteEntry) {
		for _, e := range entries {
			if path == "" {
				path = strings.ToLower(u.Path) + "/"
			}
			if e.path == "" || matchesPath(e.path, path) {
				found = append(found, e)
			}
		}
	}
	take(s.below[""])
	for rest := host; ; {
		i := strings.IndexByte(rest, '.')
		if i < 0 {
			break
		}
		rest = rest[i+1:]
		take(s.below[rest])
	}
	take(s.hosts[host])
	slices.SortFunc(found, func(a, b siteEntry) int {
		return cmp.Or(cmp.Compare(a.specific, b.specific), cmp.Compare(a.order, b.order))
	})
	return found
}

// matchesPath reports whether a path begins as a pattern says, in which a star
// stands for any text. It takes the first place for each piece, which is right
// since the end is open.
func matchesPath(pattern, path string) bool {
	first, rest, _ := strings.Cut(pattern, "*")
	path, ok := strings.CutPrefix(path, first)
	for rest != "" && ok {
		var piece string
		piece, rest, _ = strings.Cut(rest, "*")
		_, path, ok = strings.Cut(path, piece)
	}
	return ok
}
