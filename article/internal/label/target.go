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
	errand   errand
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
	t := target{linked: true, errand: schemeErrand(address)}
	host := ""
	address, host, t.external = p.leaveSite(address)
	if t.external {
		t.errand = hostErrand(host)
	}
	path, _, _ := strings.Cut(address, "#")
	path, _, t.query = strings.Cut(path, "?")
	path = strings.Trim(path, "/")
	if path == "" {
		return t
	}
	t.section = p.known && firstPart(path) == p.section
	errand := noErrand
	t.depth, t.slug, errand = walkPath(path)
	if t.errand == noErrand {
		t.errand = errand
	}
	return t
}

// What a character of a path is: letters and most others are nothing.
const (
	pathBorder = iota + 1
	pathJoint
	pathDot
	pathDigit
	pathEscape
)

var pathMarks = [256]uint8{
	'/': pathBorder, '-': pathJoint, '_': pathJoint, '+': pathJoint, '.': pathDot, '%': pathEscape,
	'0': pathDigit, '1': pathDigit, '2': pathDigit, '3': pathDigit, '4': pathDigit,
	'5': pathDigit, '6': pathDigit, '7': pathDigit, '8': pathDigit, '9': pathDigit,
}

// walkPath counts the parts of a path and tells whether the last of them has the
// joints of a story's name, or any the long number that stories are filed under, and
// what the path is for: the errand of the first part that is a word that has one or,
// where no story is named, of the first word.
func walkPath(path string) (depth int, slug bool, e errand) {
	depth = 1
	joints, digits, filed := 0, 0, false
	word, whole, inPart := uint32(0), true, noErrand
	for i := 0; ; i++ {
		mark := uint8(pathBorder)
		if i < len(path) {
			mark = pathMarks[path[i]]
		}
		if mark == pathDigit {
			digits++
			filed = filed || digits == storyDigits
			continue
		}
		digits = 0
		if mark == 0 {
			word = nextHash(word, path[i])
			continue
		}
		if word != 0 {
			switch found := errandOf(word); {
			case whole && mark != pathJoint && e == noErrand:
				e = found
			case inPart == noErrand:
				inPart = found
			}
			word = 0
		}
		whole = mark == pathBorder
		if i == len(path) {
			break
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
	slug = filed || joints >= storyJoints
	if e == noErrand && !slug {
		e = inPart
	}
	return depth, slug, e
}

// leaveSite takes scheme and host off an address, and reports whether they are
// another site's.
func (p standpoint) leaveSite(address string) (rest, host string, external bool) {
	if !strings.HasPrefix(address, "http") && !strings.HasPrefix(address, "//") {
		return address, "", false
	}
	_, rest, ok := strings.Cut(address, "//")
	if !ok {
		return address, "", false
	}
	host, path, _ := strings.Cut(rest, "/")
	return path, host, p.host != "" && host != p.host && lastLabels(host) != p.site
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
