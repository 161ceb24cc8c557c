package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
)

// organizationWords are words that end or stand in names of bodies.
var organizationWords = wordSet(`news press agency times post ministry university universität université universidad universidade inc ltd llc gmbh
	media tribune journal herald magazine newspaper network wire service images foundation institute institut department office
	group company corp corporation guardian daily today online tv radio association police council committee newswire agencies zeitung team center
	centre society reuters shutterstock alliance sports sport board bank union museum archives library school college hospital studios
	pictures productions entertainment partners project bureau administration authority commission government parliament directory
	congress congresso yearbook research data statistics survey chronicle gazette observer independent standard globe mail star sun
	landeshauptstadt stadt gemeinde verband verein bundesamt amt ministerium agentur nachrichtenagentur agence agencia agenzia verlag
	stiftung partei behörde polizei feuerwehr bundeswehr kommission rundfunk fernsehen companhia ministerio ministère gobierno
	fundación instituto asociación mojo games rights management facebook instagram twitter youtube google wikipedia wikimedia commons
	pixabay unsplash pexels flickr presse pressestelle deutscher deutsche bundesverband`)

func isAgency(s string) bool {
	_, ok := agency.Lookup(s)
	return ok
}

// isWire reports whether a name is that of an agency whose lines open with it.
func isWire(s string) bool {
	a, ok := agency.Lookup(s)
	return ok && a.Kind == agency.Wire
}

// isOrganization reports whether a name is that of a body: an agency, an
// acronym, a site, or a name with a word that only bodies have.
func isOrganization(s string) bool {
	if isAgency(s) {
		return true
	}
	words, upper, acronym, last := 0, 0, false, ""
	for word := range strings.FieldsSeq(s) {
		words++
		word = strings.Trim(word, ".,()")
		last = word
		if organizationWords[strings.ToLower(word)] {
			return true
		}
		if isUpper(word) {
			upper++
			acronym = acronym || utf8.RuneCountInString(word) >= 3 && utf8.RuneCountInString(word) <= mostAcronym
		}
	}
	if words == 1 {
		return isSite(s) || isAcronym(s) || mixesCase(s) && !strings.ContainsAny(s, "-'’") && upper == 0
	}
	return (acronym || isAcronym(last)) && upper < words || strings.HasPrefix(s, "DER ") || strings.HasPrefix(s, "DIE ")
}

// isSite reports whether a word is the address of a site.
func isSite(s string) bool {
	i := strings.LastIndexByte(s, '.')
	return i > 0 && i < len(s)-2 && !strings.HasSuffix(s, ".") && !startsWithDigit(s)
}

// mostAcronym is how many letters an acronym has at most.
const mostAcronym = 6

func isAcronym(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= mostAcronym && isUpper(s)
}

// isUpper reports whether a word is of capitals, and digits behind them.
func isUpper(s string) bool {
	for i, r := range s {
		if !unicode.IsUpper(r) && (i == 0 || !unicode.IsDigit(r) && r != '\'' && r != '’') {
			return false
		}
	}
	return s != ""
}
