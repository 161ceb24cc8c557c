package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSignature is the most bytes that a signature has.
const maxSignature = 80

// releaseSource opens the last line of a press release in the convention of the wires
// that carry them, before the name of who issued it.
const releaseSource = "SOURCE "

// signature reads a line that is nothing but who signs: one agency or several, "Jane
// Doe/dpa" under a picture, or a bracket of names that closes with the day,
// "(APA, 11.9.2015)".
func signature(text string) (Credit, bool) {
	if len(text) > maxSignature {
		return Credit{}, false
	}
	inner, bracketed := unbracketed(unmarked(text))
	alone := isAgency(inner)
	list, with := withoutWith(inner)
	if !alone && !bracketed && !with && isPlain(inner) {
		return Credit{}, false // as nearly all lines
	}
	c := Credit{Kind: CreditSource, Text: text, Span: Span{0, len(text)}}
	switch {
	case alone:
		c.Rule, c.Organizations = RuleAgency, []string{inner}
	case c.readRelease(inner), c.readPicture(inner):
	case c.readAgencies(list, with):
		c.Rule = RuleAgencies
	case c.readInitials(inner):
		c.Kind, c.Rule = CreditReporting, "any/initials"
	case bracketed && endsWithDay(inner):
		c.readSigners(inner)
		c.Rule = "any/signed"
	case isPhotoSignature(inner):
		c.Kind, c.Rule = CreditPhoto, "any/photo-signed"
		c.Names, c.Organizations = SplitNames(inner)
	default:
		return Credit{}, false
	}
	return c, true
}

// isPlain reports whether a line has none of what a signature has that is more than one
// agency: a mark between names, letters of other scripts, the opening of a release.
func isPlain(line string) bool {
	return line == "" || line[0] < utf8.RuneSelf && !strings.HasPrefix(line, releaseSource) && strings.IndexByte(line, '/') < 0 && strings.IndexByte(line, ',') < 0
}

// readRelease reads who issued a press release, on the last line of it.
func (c *Credit) readRelease(line string) bool {
	issuer, ok := strings.CutPrefix(line, releaseSource)
	if !ok || !isNameLike(issuer) {
		return false
	}
	c.Rule, c.Organizations = "en/release", []string{issuer}
	return true
}

// readSigners reads a list that closes with the day, whose first piece may be initials.
func (c *Credit) readSigners(list string) {
	l := nameList{}
	l.read(list)
	if first, _, _ := strings.Cut(list, ","); isInitials(strings.TrimSpace(first)) && !isAgency(first) {
		l.names = append([]string{strings.TrimSpace(first)}, l.names...)
	}
	if c.Names, c.Organizations = l.names, l.organizations; len(c.Organizations) == 0 {
		c.Kind = CreditReporting
	}
}

// isPhotoSignature reports whether a line is a name, a slash and an agency, or the other
// way round.
func isPhotoSignature(line string) bool {
	first, last := strings.IndexByte(line, '/'), strings.LastIndexByte(line, '/')
	if first <= 0 || last == len(line)-1 {
		return false
	}
	return isAgency(strings.TrimSpace(line[last+1:])) && isNameLike(line[:last]) && strings.Contains(strings.TrimSpace(line[:last]), " ") && !strings.Contains(line, ":") ||
		isAgency(strings.TrimSpace(line[:first])) && isPersonLike(line[first+1:])
}

// isPersonLike reports whether a text is two or three words like those of a name.
func isPersonLike(s string) bool {
	const fewest, most = 1, 2 // spaces
	s = strings.TrimSpace(s)
	n := strings.Count(s, " ")
	return n >= fewest && n <= most && isNameLike(s)
}

// readInitials reads the initials that end the copy of agencies, those of who wrote it
// and of who edited it: "rdc/msp/jrr", "api/ agz/". Two without a slash behind them
// may be any words: "and/or".
func (c *Credit) readInitials(line string) bool {
	const (
		fewest, most = 2, 5
		mostBytes    = 24
	)
	slashes := strings.Count(line, "/")
	if slashes < fewest || slashes > most || len(line) > mostBytes {
		return false
	}
	var names []string
	for name := range strings.SplitSeq(strings.TrimSuffix(line, "/"), "/") {
		for part := range strings.SplitSeq(strings.TrimSpace(name), "-") { // "bur-tom": the bureau, and who
			if len(part) < fewest || !isInitials(part) || smallWords[part] {
				return false
			}
			names = append(names, part)
		}
	}
	c.Names = names
	return true
}

// signatureBrackets are what signatures stand in.
var signatureBrackets = [...][2]string{{"(", ")"}, {"[", "]"}, {"（", "）"}, {"【", "】"}, {"〔", "〕"}, {"/", "/"}}

// unbracketed takes the brackets off a signature, or the dash before it, and reports
// whether brackets in the proper sense were there.
func unbracketed(s string) (inner string, bracketed bool) {
	if s == "" || wordBytes[s[0]] != 0 && s[0] < utf8.RuneSelf {
		return s, false
	}
	for _, pair := range signatureBrackets {
		if rest, ok := strings.CutPrefix(s, pair[0]); ok {
			if inner, ok := strings.CutSuffix(rest, pair[1]); ok {
				return strings.TrimSpace(inner), pair[0] != "/"
			}
		}
	}
	return strings.TrimLeft(s, "-–— \u00a0"), false
}

// mostSigners is how many agencies and initials a signature has at the most.
const mostSigners = 8

// withWords stand before the agencies that a story has been put together from, by
// their first letter.
var withWords = [256][]string{
	'a': {"avec l'", "avec l’", "avec "}, 'c': {"con ", "com "}, 'i': {"inputs from "}, 'm': {"mit ", "met ", "med "}, 't': {"theo "}, 'w': {"with "},
}

// withoutWith takes such a word off a list, and what may stand behind it.
func withoutWith(list string) (rest string, found bool) {
	if len(list) < 2 {
		return list, false
	}
	for _, word := range withWords[list[0]|0x20] {
		if list[1]|0x20 == word[1] && len(list) > len(word) && strings.EqualFold(list[:len(word)], word) {
			return strings.TrimSuffix(list[len(word):], " inputs"), true
		}
	}
	return list, false
}

// readAgencies reads a list of agencies, among which may be the initials or the site
// of those who put the story together: "AFP, Reuters", "SDA/sep", "mit dpa", "red,
// ORF.at/Agenturen".
func (c *Credit) readAgencies(list string, with bool) bool {
	least := 2
	if with {
		least = 1
	}
	if strings.Count(list, " ") > 2*mostSigners {
		return false
	}
	if first, last := endWords(list); !isAgency(first) && !isAgency(last) {
		return false
	}
	named, others := 0, 0
	var names, organizations []string
	for piece := range pieces(list) {
		switch s := strings.TrimSpace(piece.text); {
		case s == "":
		case isAgency(s), isInitials(s) && isWire(strings.ToUpper(s)):
			named++
			organizations = append(organizations, s)
		case isDesk(s):
			others++
		case isInitials(s):
			others++
			names = append(names, s)
		case isSite(s) && !strings.Contains(s, " "):
			others++
			organizations = append(organizations, s)
		default:
			return false
		}
		if named+others > mostSigners {
			return false
		}
	}
	if named == 0 || named+others < least {
		return false
	}
	c.Names, c.Organizations = names, organizations
	return true
}

// endWords returns the first and the last word of a list.
func endWords(list string) (first, last string) {
	from, to := 0, len(list)
	for from < len(list) && !partsNames[list[from]] {
		from++
	}
	for to > 0 && !partsNames[list[to-1]] {
		to--
	}
	return list[:from], list[to:]
}

// partsNames are the bytes between the names of a list.
var partsNames = [256]bool{' ': true, ',': true, '/': true, '|': true, '&': true}

// isDesk reports whether a piece is the mark of the editors of the site itself, or of
// the end of a story.
func isDesk(s string) bool {
	switch strings.ToLower(strings.TrimSuffix(s, ".")) {
	case "red", "end", "ends", "fim", "fin", "fine", "ende", "slut":
		return true
	}
	return false
}

// unmarked takes spaces, points and stars off the ends of a line. Nearly all lines
// have none, which is soon seen; a no-break space is C2 A0.
func unmarked(text string) string {
	if text != "" {
		first, last := text[0], text[len(text)-1]
		if wordBytes[first] != 0 && first != 0xC2 && wordBytes[last] != 0 && last != 0xA0 {
			return text
		}
	}
	return strings.Trim(text, " .*\u00a0")
}

// endsWithDay reports whether a text ends with a day in numbers: "11.9.2015".
func endsWithDay(s string) bool {
	points, digits := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && digits > 0:
			points++
		case c == ' ' && i > 0 && s[i-1] == '.':
		default:
			return points == 2 && digits >= 4 && (c == ' ' || c == ',')
		}
	}
	return false
}

// isNameLike reports whether all words of a short text begin with capitals or
// are joints of names.
func isNameLike(s string) bool {
	words := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' }) {
		words++
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && len(word) > 3 {
			return false
		}
	}
	return words > 0 && words <= 6
}

// smallWords are words of the length of initials that stand with slashes between them.
var smallWords = wordSet("he him his she her hers they them on off yes no up down in out and or und oder ja nein et ou y o si oui non el la los las er sie es ihr ihm lui elle il")
