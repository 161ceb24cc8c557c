package article

import (
	"strings"
	"unicode"
)

// readable gives a name in capitals the form it has in a sentence.
func readable(name string) string {
	for _, r := range name {
		if unicode.IsLower(r) || r >= 0x2E80 {
			return name
		}
	}
	words := strings.Fields(strings.ToLower(name))
	for i, word := range words {
		if i == 0 || i == len(words)-1 || !isParticle(word) {
			words[i] = capitalize(word)
		}
	}
	return strings.Join(words, " ")
}

// capitalize sets the capitals of a name in small letters: after a hyphen, a
// full stop, and an apostrophe behind one letter (O'Mara, not Mara's).
func capitalize(word string) string {
	var out strings.Builder
	if rest, ok := strings.CutPrefix(word, "mc"); ok && len(rest) > 2 {
		return "Mc" + capitalize(rest)
	}
	start, letters := true, 0
	for _, r := range word {
		if start {
			r = unicode.ToTitle(r)
		}
		out.WriteRune(r)
		if unicode.IsLetter(r) {
			start, letters = false, letters+1
			continue
		}
		start = r != '\'' && r != '’' || letters == 1
		letters = 0
	}
	return out.String()
}
