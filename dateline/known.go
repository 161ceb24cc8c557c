package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/places"
)

// known reports whether a piece of the text is a place that is known.
func (s *scan) known(start, end int) bool { return isKnown(s.text[start:end]) }

// isKnown reports whether a name is one of a city, or of a state or country in
// full.
func isKnown(name string) bool {
	word := lang.Of(name)
	if isOften(name, word) {
		return true
	}
	place := places.Of(name)
	return place == places.Major || place == places.City && !isArea(name)
}

// isListed is isKnown for places from which datelines are often sent: what is not
// one of them, in small letters before a colon, is a label more often than not.
func isListed(name string) bool {
	return isOften(name, lang.Of(name)) || places.Of(name) == places.Major
}

// isOften reports whether the lists of the languages have a name as that of a
// place from which datelines are sent.
func isOften(name string, word lang.Word) bool {
	return word.Is(lang.City) || word.Is(lang.State) && len(name) > len("N.Y.")
}

// isArea reports whether a name is one of a state, province or country, with or
// without the dot of an abbreviation.
func isArea(name string) bool {
	if lang.Of(name).Is(lang.State | lang.Region) {
		return true
	}
	bare := strings.TrimSuffix(name, ".")
	return len(bare) < len(name) && lang.Of(bare).Is(lang.State|lang.Region)
}

// placeAtEnd returns where the longest known place that ends text begins.
func placeAtEnd(text string) (start int, ok bool) {
	for i := range text {
		if name := text[i:]; isKnown(name) || isEasternCountry(name) {
			return i, true
		}
	}
	return 0, false
}

// isEasternCountry reports whether a name in Chinese is a country's, which
// stand like cities in the lines of that language.
func isEasternCountry(name string) bool {
	c, _ := firstRune(name)
	return isHan(c) && lang.Of(name).Is(lang.Region)
}
