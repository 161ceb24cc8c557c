package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
)

// nameJoints stand between two names, in the languages of the rules.
var nameJoints = []string{" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " и ", " & ", " with ", " mit ", " avec ", " con ", " for ", " of the "}

// SplitNames takes a list of names apart: "Jane Doe in Paris, John Roe and
// the Associated Press" gives two people and an organisation. Roles, desks,
// places behind "in", e-mail addresses and dates are left out.
func SplitNames(text string) (names, organizations []string) {
	text = strings.Trim(text, " \t\n.:：()[]（）【】/|-–—,\u00a0")
	for _, piece := range pieces(text) {
		body, piece := employer(strings.Trim(piece, " \t*–—-"))
		piece = bare(piece)
		if body != "" {
			organizations = append(organizations, body)
		}
		switch {
		case piece == "" || isRole(piece):
		case isOrganization(piece):
			organizations = append(organizations, piece)
		case isPerson(piece):
			names = append(names, piece)
		}
	}
	return names, organizations
}

// possessives stand between a body and the person who works for it.
var possessives = []string{"'s ", "’s ", "s' ", "s’ "}

// posts are words behind which, in such a line, a name begins.
var posts = []string{" writers ", " writer ", " reporters ", " reporter ", " correspondent ", " correspondents ", " editor ", " editors "}

// employer takes the body off the front of "CNN's Jane Doe" or "Associated Press
// writer Jane Doe", and the post with it.
func employer(s string) (body, person string) {
	for _, mark := range possessives {
		if i := strings.Index(s, mark); i > 0 {
			body, person = s[:i], s[i+len(mark):]
			if mark[0] == 's' {
				body += "s"
			}
			return body, person
		}
	}
	for _, post := range posts {
		i := indexCase(s, post)
		if i <= 0 || i+len(post) >= len(s) {
			continue
		}
		person = s[i+len(post):]
		for body = s[:i]; body != "" && !isOrganization(body); {
			body = body[:max(strings.LastIndexByte(body, ' '), 0)] // "AP Technology": the field goes with the post
		}
		return body, person
	}
	return "", s
}

// indexCase is strings.Index that takes a capital for the first letter of the word.
func indexCase(s, word string) int {
	if i := strings.Index(s, word); i >= 0 {
		return i
	}
	return strings.Index(s, " "+strings.ToUpper(word[1:2])+word[2:])
}

// pieces cuts at commas, semicolons, slashes, bars and joints.
func pieces(text string) []string {
	var found []string
	for _, piece := range strings.FieldsFunc(text, func(r rune) bool {
		return strings.ContainsRune(",;/|、，；\n•·", r)
	}) {
		found = cutJoints(found, piece)
	}
	return found
}

func cutJoints(found []string, piece string) []string {
	for _, joint := range nameJoints {
		i := indexFold(piece, joint)
		if i < 0 {
			continue
		}
		found = cutJoints(found, piece[:i])
		return cutJoints(found, piece[i+len(joint):])
	}
	return append(found, piece)
}

// indexFold is strings.Index that takes " AND " for " and ".
func indexFold(s, joint string) int {
	if i := strings.Index(s, joint); i >= 0 {
		return i
	}
	return strings.Index(s, strings.ToUpper(joint))
}

// bare takes off what stands around a name: "by", "in Paris", brackets.
func bare(s string) string {
	s = strings.Trim(s, " \t.:：()[]（）【】-–—*\u00a0")
	for _, word := range [...]string{"by ", "By ", "BY ", "and ", "the ", "The ", "Von ", "von ", "Por ", "Par ", "Di ", "Door ", "Af ", "Av ", "dr. ", "Dr. "} {
		s = strings.TrimPrefix(s, word)
	}
	for _, word := range [...]string{" in ", " at ", " from ", " (", " - ", " – ", " | ", " @"} {
		if i := strings.Index(s, word); i > 0 {
			s = s[:i]
		}
	}
	return strings.TrimSpace(s)
}

// isRole reports whether a piece is a role, a desk, or no name at all.
func isRole(s string) bool {
	lower := strings.ToLower(s)
	if strings.ContainsAny(s, "@0123456789") || strings.Contains(lower, "www.") {
		return true
	}
	for word := range strings.FieldsSeq(lower) {
		switch strings.Trim(word, ".") {
		case "editor", "reporter", "correspondent", "writer", "writers", "staff", "desk", "contributor", "contributing", "senior",
			"columnist", "bureau", "chief", "producer", "analyst", "author", "updated", "published", "posted", "reporters", "redaktion",
			"redacción", "redazione", "rédaction", "admin", "guest", "photographer", "report", "special", "min", "read", "editors":
			return true
		}
	}
	return false
}

// organizationWords are words that end or stand in names of bodies.
var organizationWords = map[string]bool{
	"news": true, "press": true, "agency": true, "times": true, "post": true, "ministry": true, "university": true, "inc": true, "ltd": true,
	"media": true, "tribune": true, "journal": true, "herald": true, "magazine": true, "newspaper": true, "network": true, "wire": true, "service": true,
	"images": true, "foundation": true, "institute": true, "department": true, "office": true, "group": true, "company": true, "corp": true, "guardian": true,
	"daily": true, "today": true, "online": true, "tv": true, "radio": true, "association": true, "police": true, "council": true, "committee": true,
	"newswire": true, "agencies": true, "zeitung": true, "team": true, "center": true, "centre": true, "society": true, "reuters": true, "shutterstock": true,
}

// isOrganization reports whether a name is that of a body: an agency, an
// acronym, a site, or a name with a word that only bodies have.
func isOrganization(s string) bool {
	if _, ok := agency.Lookup(s); ok {
		return true
	}
	words := strings.Fields(s)
	for _, word := range words {
		if organizationWords[strings.ToLower(strings.Trim(word, "."))] {
			return true
		}
	}
	if len(words) == 1 {
		return strings.Contains(s, ".") || isAcronym(s)
	}
	return false
}

func isAcronym(s string) bool {
	if n := utf8.RuneCountInString(s); n < 2 || n > 6 {
		return false
	}
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// isPerson reports whether a piece has the form of a person's name: two to
// five words that begin with capitals, or two to four ideographs.
func isPerson(s string) bool {
	words, capitals := 0, 0
	for word := range strings.FieldsSeq(s) {
		words++
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "'’\"“("))
		if unicode.IsUpper(r) || unicode.IsTitle(r) {
			capitals++
		} else if unicode.IsLetter(r) && !unicode.IsLower(r) {
			return utf8.RuneCountInString(s) <= 24 // a script without case
		}
	}
	return words <= 6 && capitals >= 1 && capitals*2 >= words
}
