package boilerplate

import "strings"

// withoutAddress takes an e-mail address or a handle off the end of a piece, where a
// name stands before it: "Jane Doe jdoe@quay.example". One that stands alone is left,
// as is what leads to it: "Email jdoe@quay.example".
func withoutAddress(s string) string {
	at := strings.IndexByte(s, '@')
	if at < 0 {
		return s
	}
	if name := strings.TrimRight(s[:lastWord(s[:at])], " \u00a0"); isPerson(bare(name)) {
		return name
	}
	return s
}

// withoutTail takes off the end of a name what papers print there without a mark, and
// keeps the body: "Jane Doe Staff Writer".
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
		body, ok := l.tail(s[i+1:])
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
func (l *nameList) tail(s string) (body string, ok bool) {
	if !l.first && !l.joined {
		return "", false
	}
	return "", opensPost(s) && isRole(s)
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
