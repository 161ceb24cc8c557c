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
	return isListed(name) || places.Known(name) && !isArea(name)
}

// isListed is isKnown for places from which datelines are often sent: what is not
// one of them, in small letters before a colon, is a label more often than not.
func isListed(name string) bool {
	return standsAlone(name) || len(name) > 4 && isRegion(name) || lang.Of(name).Is(lang.City) || places.Major(name)
}

// isArea reports whether a name is one of a state, province or country, with or
// without the dot of an abbreviation.
func isArea(name string) bool {
	if isRegion(name) {
		return true
	}
	bare := strings.TrimSuffix(name, ".")
	return len(bare) < len(name) && isRegion(bare) || lang.Of(bare).Is(lang.Region)
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
