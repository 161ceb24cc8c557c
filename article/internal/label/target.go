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

// A standpoint is the page from which addresses are seen.
type standpoint struct {
	known   bool
	host    string // "" if it is not known
	site    string // the last labels of the host
	section string // the first part of the path
}

func newStandpoint(from *url.URL) standpoint {
	if from == nil {
		return standpoint{}
	}
	return standpoint{true, from.Host, lastLabels(from.Host), firstPart(strings.Trim(from.Path, "/"))}
}

// aim reads what an address says.
func (p standpoint) aim(address string) target {
	t := target{linked: true}
	address, t.external = p.leaveSite(address)
	path, _, _ := strings.Cut(address, "#")
	path, _, t.query = strings.Cut(path, "?")
	path = strings.Trim(path, "/")
	if path == "" {
		return t
	}
	t.section = p.known && firstPart(path) == p.section
	t.depth, t.slug = walkPath(path)
	return t
}

// What a character of a path is: letters and most others are nothing.
const (
	pathBorder = iota + 1
	pathJoint
	pathDigit
	pathEscape
)

var pathMarks = [256]uint8{
	'/': pathBorder, '-': pathJoint, '_': pathJoint, '+': pathJoint, '%': pathEscape,
	'0': pathDigit, '1': pathDigit, '2': pathDigit, '3': pathDigit, '4': pathDigit,
	'5': pathDigit, '6': pathDigit, '7': pathDigit, '8': pathDigit, '9': pathDigit,
}

// walkPath counts the parts of a path and tells whether the last of them has the
// joints of a story's name, or any the long number that stories are filed under.
func walkPath(path string) (depth int, slug bool) {
	depth = 1
	joints, digits, filed := 0, 0, false
	for i := range len(path) {
		mark := pathMarks[path[i]]
		if mark == pathDigit {
			digits++
			filed = filed || digits == storyDigits
			continue
		}
		digits = 0
		if mark == 0 {
			continue
		}
		switch mark {
		case pathBorder:
			depth++
			joints = 0
		case pathJoint:
			joints++
		case pathEscape:
			if strings.HasPrefix(path[i:], "%20") {
				joints++
			}
		}
	}
	return depth, filed || joints >= storyJoints
}

// leaveSite takes scheme and host off an address, and reports whether they are
// another site's.
func (p standpoint) leaveSite(address string) (rest string, external bool) {
	if !strings.HasPrefix(address, "http") && !strings.HasPrefix(address, "//") {
		return address, false
	}
	_, rest, ok := strings.Cut(address, "//")
	if !ok {
		return address, false
	}
	host, path, _ := strings.Cut(rest, "/")
	return path, p.host != "" && host != p.host && lastLabels(host) != p.site
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
