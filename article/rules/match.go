package rules

import (
	"strings"
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// A match says for which pages a rule is.
type match struct {
	hosts, paths []string
	meta         []metaTest
	probe        *selector
	from, until  time.Time
}

// A metaTest wants a meta element of a name with a content like a pattern.
type metaTest struct{ name, pattern string }

// page reports whether the page is one by what it says and how it is built.
// Host, path and dates are asked before.
func (m *match) page(p *page.Page) bool {
	for _, t := range m.meta {
		if !t.holds(p) {
			return false
		}
	}
	return m.probe == nil || len(m.probe.find(p)) > 0
}

func (t metaTest) holds(p *page.Page) bool {
	for _, v := range p.Stated.All(t.name) {
		if like(strings.ToLower(v.Text), t.pattern) {
			return true
		}
	}
	return false
}

// like reports whether a text is a pattern in which a star stands for any text.
func like(text, pattern string) bool {
	pieces := strings.Split(pattern, "*")
	last := len(pieces) - 1
	text, ok := strings.CutPrefix(text, pieces[0])
	if last == 0 || !ok {
		return ok && text == ""
	}
	for _, piece := range pieces[1:last] {
		if _, text, ok = strings.Cut(text, piece); !ok {
			return false
		}
	}
	return strings.HasSuffix(text, pieces[last])
}

// patterns are those under which Sites knows the rule.
func (m *match) patterns() []string {
	hosts, paths := m.hosts, m.paths
	if len(hosts) == 0 {
		hosts = []string{"*"}
	}
	if len(paths) == 0 {
		paths = []string{""}
	}
	var list []string
	for _, host := range hosts {
		for _, path := range paths {
			list = append(list, host+path)
		}
	}
	return list
}
