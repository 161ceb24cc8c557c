package gazetteer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newspage-go/newspage/dateline/internal/places"
)

// A Place is where a name may be.
type Place struct {
	Name       string  // as its country writes it in Latin letters; the name asked for where only country or region are known
	Country    string  // ISO 3166-1 alpha-2; "UN" for the United Nations, "XK" for Kosovo
	Region     string  // the state, province or the like, "" if not known
	Lat, Lon   float64 // degrees north and east, to a hundredth; both 0 where only country or region are known
	Population int     // people, 0 if not known
}

// A Hint is what speaks for one of several places of one name.
type Hint struct {
	Country string // ISO 3166-1 alpha-2: the page's, or that of the agency
}

// Resolve returns the places that a dateline may mean by a name and the region
// printed behind it, "" if none is; the likeliest is first. A region that is known
// rules out places elsewhere: where it has none of that name in the table, the
// region alone is the answer. No answer means that the name is not known.
func Resolve(name, region string, hint Hint) []Place {
	t := table()
	if key := strings.ToUpper(strings.TrimSpace(name)); key == "UNITED NATIONS" || key == "U.N." {
		return []Place{{Name: name, Country: "UN"}}
	}
	areas := t.areas(region, hint)
	var found []candidate
	own := t.areas(name, hint)
	t.each(name, func(place uint32) {
		if place < countryBase && within(areas, t.city(place)) {
			found = append(found, t.rate(place, name, hint))
		}
	})
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	answers := make([]Place, 0, len(found)+1)
	if region == "" && len(own) > 0 && (len(found) == 0 || own[0].region == 0 && !found[0].large()) {
		answers = append(answers, own[0].place(name))
	}
	for _, c := range found {
		answers = append(answers, t.place(c))
	}
	if len(answers) == 0 && len(areas) > 0 {
		answers = append(answers, areas[0].place(name))
	}
	if len(answers) == 0 {
		return nil
	}
	return answers
}

// A candidate is a city with how much speaks for it.
type candidate struct {
	number uint32
	city   record
	score  float64
}

// A city is large if its name, alone in a dateline, means it rather than a country
// of that name. Before a state or province, any city goes.
func (c candidate) large() bool { return c.city.capital() || c.city.population >= largeCity }

const (
	largeCity    = 300000
	capitalBonus = 6
	hintBonus    = 8
	aloneBonus   = 20
	otherName    = 0.3 // a name in another language, or an old one
)

// rate weighs a city: people, its rank, the hint, and the style of agencies, which
// write some cities without a region.
func (t *tables) rate(number uint32, name string, hint Hint) candidate {
	c := candidate{number: number, city: t.city(number)}
	c.score = float64(c.city.population + 1)
	country := t.country(c.city)
	switch {
	case places.Hash(t.name(c.city)) != places.Hash(name):
		c.score *= otherName
	case c.city.capital():
		c.score *= capitalBonus
	}
	if country == hint.Country && country != "" {
		c.score *= hintBonus
	}
	if country == "US" && alone[strings.ToUpper(name)] {
		c.score *= aloneBonus
	}
	return c
}

func (t *tables) place(c candidate) Place {
	return Place{Name: t.name(c.city), Country: t.country(c.city), Region: t.regionName(int(c.city.region)),
		Lat: float64(c.city.lat) / 100, Lon: float64(c.city.lon) / 100, Population: c.city.population}
}

// An area is a country, or a region of one.
type area struct {
	country string
	region  int    // number of the region, 0 for the whole country
	name    string // of the region
}

func (a area) place(name string) Place { return Place{Name: name, Country: a.country, Region: a.name} }

// areas returns what a region's name as printed may mean, the likeliest first.
func (t *tables) areas(name string, hint Hint) []area {
	name = strings.TrimSpace(name)
	if name == "" {
		return nil
	}
	key := strings.ToUpper(strings.ReplaceAll(name, " ", ""))
	if code, ok := abbreviations[key]; ok {
		return []area{t.areaOf(code)}
	}
	if code, ok := taiwanese[key]; ok {
		return []area{t.areaOf(code)}
	}
	var found []area
	t.each(name, func(place uint32) {
		switch {
		case place >= regionBase:
			found = append(found, t.areaOf(t.regionCode(int(place-regionBase))))
		case place >= countryBase:
			found = append(found, area{country: t.codes[2*(place-countryBase):][:2]})
		}
	})
	slices.SortStableFunc(found, func(a, b area) int { return cmp.Compare(a.rank(hint), b.rank(hint)) })
	return found
}

// rank orders areas of one name: countries, then what the hint speaks for, then
// the regions that English datelines name most.
func (a area) rank(hint Hint) int {
	switch {
	case a.country == hint.Country && a.country != "":
		return 0
	case a.region == 0:
		return 1
	case a.country == "US" || a.country == "CA" || a.country == "GB" || a.country == "AU" || a.country == "IN":
		return 2
	}
	return 3
}

// within reports whether a city is in one of the areas; all are where none is known.
func within(areas []area, c record) bool {
	if len(areas) == 0 {
		return true
	}
	t := table()
	for _, a := range areas {
		if a.country == t.country(c) && (a.region == 0 || a.region == int(c.region)) {
			return true
		}
	}
	return false
}

// each calls yield with the numbers of all that bear a name. Taiwan writes 臺 for 台
// where it is formal, which GeoNames seldom does.
func (t *tables) each(name string, yield func(uint32)) {
	if len(name) > 120 {
		return
	}
	h := places.Hash(name) & hashMask
	i, found := t.search(h)
	if other := strings.ReplaceAll(name, "臺", "台"); !found && other != name {
		h = places.Hash(other) & hashMask
		i, _ = t.search(h)
	}
	for ; i < t.references() && t.hash(i) == h; i++ {
		yield(t.reference(i))
	}
}
