package boilerplate

import (
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/dateline/agency"
)

// withoutAddress takes an e-mail address or a handle off the end of a piece, where a
// name stands before it: "Jane Doe jdoe@quay.example". One that stands alone is left,
// as is what leads to it: "Email jdoe@quay.example".
func withoutAddress(s string) string {
	at := strings.IndexByte(s, '@')
	if at < 0 {
		return s
	}
	i := max(strings.LastIndexAny(s[:at], " \u00a0(<["), 0)
	if name := strings.TrimRight(s[:i], " \u00a0=:(<["); isPerson(bare(name)) {
		return name
	}
	return s
}

// withoutTail takes off the end of a name what papers print there without a mark, and
// keeps the body: "Jane Doe Associated Press", "Jane Doe AP Business Writer".
func (l *nameList) withoutTail(s string) string {
	for i, words := 0, 0; i < len(s); i++ {
		if s[i] != ' ' {
			continue
		}
		if words++; words < 2 {
			continue
		}
		if words == mostNames { // "Jane Doe And John Roe": rather two than one
			break
		}
		body, ok := l.tail(s[:i], s[i+1:])
		if !ok || !isPerson(s[:i]) || isOrganization(s[:i]) || isRole(s[:i]) || strings.HasPrefix(s, "The ") {
			continue
		}
		if body != "" {
			l.organizations = append(l.organizations, body)
		}
		return s[:i]
	}
	return s
}

// tail reports whether what stands behind a name is no part of it: for whom somebody
// works, or as what. A post alone may as well be told of whoever was named before:
// "Jane Doe, White House Correspondent".
func (l *nameList) tail(name, s string) (body string, ok bool) {
	for _, opening := range tailOpenings {
		if rest, found := strings.CutPrefix(s, opening); found && isOrganization(rest) {
			return rest, true
		}
	}
	if _, size, found := agency.Consume(s); found && (size == len(s) || s[size] == ' ' && isRole(s[size:])) && !isFamilyName(name, s[:size]) {
		return s[:size], true
	}
	if !l.first && !l.joined {
		return "", false
	}
	if rest, found := cutStaff(s); found && l.joined && isOrganization(rest) {
		return rest, true
	}
	return "", opensPost(s) && isRole(s)
}

// isFamilyName reports whether the last word of a name is rather somebody's own than
// that of an agency which is called the same: "Michael J. Fox", "ANA" among capitals.
func isFamilyName(name, body string) bool {
	switch body {
	case "AP", "AFP", "UPI", "Reuters", "REUTERS", "Bloomberg", "BLOOMBERG", "Xinhua":
		return false
	}
	if strings.Contains(body, " ") || unicode.IsLower(firstRune(body)) {
		return false
	}
	return !isAcronym(body) || strings.IndexFunc(name, unicode.IsLower) < 0
}

// postOpenings open what somebody is at a paper: no place or subject is called so
// before "Reporter".
var postOpenings = [...]string{"Staff", "Senior", "Executive", "Managing", "Contributing", "Freelance"}

func opensPost(s string) bool {
	first, _, several := strings.Cut(s, " ")
	for _, word := range postOpenings {
		if several && strings.EqualFold(first, word) {
			return true
		}
	}
	return false
}

// tailOpenings stand between a name and a body.
var tailOpenings = [...]string{"The ", "For the ", "For The ", "for the ", "for The ", "For ", "Special to the ", "Special to The ", "Special to ", "special to the ", "special to The ", "special to "}

// cutStaff takes the word for those who work for a body off its name.
func cutStaff(s string) (body string, ok bool) {
	if body, ok = strings.CutSuffix(s, " Staff"); !ok {
		body, ok = strings.CutSuffix(s, " STAFF")
	}
	return body, ok
}
