package article

import (
	"net/url"
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
)

// settlePublisher takes the site's name, where nothing states it, from what
// stands beside the headline in the page's title and has the site's host in it.
func (t *task) settlePublisher() {
	a, p := t.article, t.flow.Page
	if a.Publisher.Name != "" || p.URL == nil {
		return
	}
	head := titleKey(a.Title)
	for _, part := range titleParts(p.Stated.Title) {
		key := titleKey(part)
		if key == "" || len(part) > maxSite || strings.Contains(head, key) || strings.Contains(key, head) || !isOfHost(part, original(p.URL)) {
			continue
		}
		a.Publisher.Name = part
		a.Origins["publisher"] = Origin{By: "title", Path: "title", Confidence: page.No}
		return
	}
}

// maxSite is how long a site's name is at the most, in bytes.
const maxSite = 70

// titleParts returns the parts of a title between its marks, the last first.
func titleParts(title string) []string {
	var parts []string
	before, after, ok := cutLastMark(title)
	for ok && len(parts) < mostParts {
		parts = append(parts, strings.TrimSpace(after))
		before, after, ok = cutLastMark(before)
	}
	if front, rest, ok := strings.Cut(before, ": "); ok {
		parts = append(parts, strings.TrimSpace(rest), strings.TrimSpace(front))
	}
	return append(parts, strings.TrimSpace(before))
}

// isOfHost reports whether a name is that of a host: one of the words between
// the host's dots is the name or stands in it, is made of its words, or of their
// initials.
func isOfHost(name string, address *url.URL) bool {
	labels := strings.Split(strings.TrimPrefix(strings.ToLower(address.Hostname()), "www."), ".")
	for _, label := range labels[:max(len(labels)-1, 0)] {
		label = strings.ReplaceAll(label, "-", "")
		if len(label) >= minLabel && !commonLabels[label] && (isNamed(label, strings.ToLower(name)) || strings.Contains(titleKey(name), label) ||
			sharesWords(name, label) || hasInitials(name, label)) {
			return true
		}
	}
	return false
}

// minLabel is how long a word of a host is at the least by which a name is known.
const minLabel = 3

// commonLabels stand in many hosts.
var commonLabels = wordSet("com net org gov edu blog blogs news co info shop home page web archive world blogspot wordpress")

// sharesWords reports whether half of a name, and half of a host's word, are
// words that both have.
func sharesWords(name, label string) bool {
	shared := 0
	for word := range strings.FieldsSeq(name) {
		if key := titleKey(word); len(key) > minLabel && strings.Contains(label, key) {
			shared += len(key)
		}
	}
	return 2*shared >= len(titleKey(name)) && 2*shared >= len(label)
}

// hasInitials reports whether a host's word is, or begins with, the initials of
// a name.
func hasInitials(name, label string) bool {
	var initials strings.Builder
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if r := first(word); unicode.IsLetter(r) {
			initials.WriteRune(r)
		}
	}
	s := initials.String()
	return len(s) >= minLabel && strings.HasSuffix(s, label) || len(s) > minLabel && strings.HasPrefix(label, s)
}
