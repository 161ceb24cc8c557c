package label

import (
	"net/url"
	"strings"
)

// A target is what an address says of what it leads to.
type target struct {
	linked   bool
	slug     bool // names a story: words joined by hyphens, or a long number
	external bool // another site's
	section  bool // in the section of the page, by the first part of the path
	query    bool // something is asked of the site
	depth    int  // parts of the path
}

// storyJoints is how many hyphens or the like join the words of an address that
// names a story, and storyDigits how long a number in it is.
const (
	storyJoints = 3
	storyDigits = 5
)

// aim reads what an address says, as seen from the page at from, which may be nil.
func aim(from *url.URL, address string) target {
	t := target{linked: true}
	address, t.external = leaveSite(from, address)
	address, _, _ = strings.Cut(address, "#")
	path, _, query := strings.Cut(address, "?")
	t.query = query
	if path = strings.Trim(path, "/"); path == "" {
		return t
	}
	t.depth = strings.Count(path, "/") + 1
	if from != nil {
		t.section = firstPart(path) == firstPart(strings.Trim(from.Path, "/"))
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	joints := strings.Count(last, "-") + strings.Count(last, "_") + strings.Count(last, "+") + strings.Count(last, "%20")
	t.slug = joints >= storyJoints || longNumber(path)
	return t
}

// leaveSite takes scheme and host off an address, and reports whether they are
// another site's.
func leaveSite(from *url.URL, address string) (rest string, external bool) {
	if !strings.HasPrefix(address, "http") && !strings.HasPrefix(address, "//") {
		return address, false
	}
	_, rest, ok := strings.Cut(address, "//")
	if !ok {
		return address, false
	}
	host, path, _ := strings.Cut(rest, "/")
	return path, from != nil && from.Host != "" && lastLabels(host) != lastLabels(from.Host)
}

func firstPart(path string) string {
	first, _, _ := strings.Cut(path, "/")
	return first
}

// lastLabels returns the last two labels of a host name: near enough to tell
// sites apart where nothing hangs on it.
func lastLabels(host string) string {
	at := strings.LastIndexByte(host, '.')
	if at < 0 {
		return host
	}
	return host[strings.LastIndexByte(host[:at], '.')+1:]
}

// longNumber reports whether a path holds a number as those that stories are
// filed under.
func longNumber(path string) bool {
	run := 0
	for i := range len(path) {
		if path[i] < '0' || path[i] > '9' {
			run = 0
		} else if run++; run == storyDigits {
			return true
		}
	}
	return false
}
