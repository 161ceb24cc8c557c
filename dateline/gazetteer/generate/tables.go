package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/places"
)

// names returns the names of a city that go into the table: all of a very large
// one and of capitals, those of a large one in other scripts and up to so many
// others in Latin letters, those of a small one
// that its language writes.
func (c *city) names(mostLatin int) []string {
	names := []string{c.name, c.ascii}
	for _, name := range c.translated {
		if c.population >= translatedFrom || c.class == "PPLC" {
			names = append(names, name)
		}
	}
	if c.population < someNamesFrom && c.class != "PPLC" {
		return names
	}
	latin := 0
	for _, name := range c.others {
		if !isName(name) {
			continue
		}
		if isLatin(name) {
			if latin++; latin > mostLatin && c.population < allNamesFrom && c.class != "PPLC" {
				continue
			}
		}
		names = append(names, name)
	}
	return names
}

// isName keeps out codes of airports, transcriptions without capitals, and words.
func isName(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	switch {
	case name == "" || unicode.IsLower(r) || strings.ContainsAny(name, "0123456789()"):
		return false
	case r < utf8.RuneSelf && len(name) <= 3, strings.ToUpper(name) == name && strings.ToLower(name) != name && len(name) <= 5:
		return false
	case strings.Count(name, " ") > 3:
		return false
	}
	return unicode.In(r, scripts...)
}

// scripts are those of the languages whose datelines are read.
var scripts = []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew, unicode.Devanagari,
	unicode.Bengali, unicode.Thai, unicode.Han, unicode.Katakana, unicode.Hiragana, unicode.Hangul}

// placesTable is the sorted hashes of names of large cities and of capitals.
func placesTable(cities []city) []byte {
	hashes := make(map[uint32]uint32) // with the bit of major cities, by those without
	for i := range cities {
		c := &cities[i]
		capital := c.class == "PPLC"
		if c.population < leastInPlaces && !capital {
			continue
		}
		for _, name := range c.names(mostLatinInPlaces) {
			if utf8.RuneCountInString(name) <= 3 && isLatin(name) {
				continue
			}
			h := uint32(places.Hash(name)) &^ places.MajorBit
			if capital && c.population >= leastInPlaces || c.population >= leastMajor {
				hashes[h] |= places.MajorBit
			}
			hashes[h] |= h
		}
	}
	var out []byte
	for _, h := range slices.Sorted(maps.Values(hashes)) {
		out = binary.LittleEndian.AppendUint32(out, h)
	}
	return out
}

func isLatin(name string) bool {
	for _, r := range name {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

// A reference says that a name is that of a place; of a country if place is
// countryBase and its number, of a region if it is regionBase and its.
type reference struct {
	hash  uint64
	place uint32
}

const (
	hashMask    = 1<<40 - 1
	countryBase = 1 << 22
	regionBase  = 1 << 23
)

// gazetteerTable writes what package gazetteer reads: see file.go there.
func gazetteerTable(cities []city, regions, countries map[string]string) ([]byte, error) {
	codes, err := countryCodes(cities, countries)
	if err != nil {
		return nil, err
	}
	number := make(map[string]int)
	for i, code := range codes {
		number[code] = i
	}
	regionCodes := slices.Sorted(maps.Keys(regions))
	regionNumber := make(map[string]int)
	for i, code := range regionCodes {
		regionNumber[code] = i + 1
	}
	var refs []reference
	refer := func(name string, place int) {
		refs = append(refs, reference{places.Hash(name) & hashMask, uint32(place)})
	}
	var records, texts bytes.Buffer
	for i := range cities {
		c := &cities[i]
		var flags uint8
		if c.class == "PPLC" {
			flags = 1
		}
		binary.Write(&records, binary.LittleEndian, struct {
			Lat, Lon       int16
			Population     uint32
			Country, Flags uint8
			Region         uint16
			Name           uint32
		}{int16(c.lat * 100), int16(c.lon * 100), uint32(c.population), uint8(number[c.country]), flags, uint16(regionNumber[c.region]), uint32(texts.Len())})
		texts.WriteString(c.name + "\n")
		for _, name := range c.names(mostLatin) {
			refer(name, i)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(countries)) {
		refer(name, countryBase+number[countries[name]])
	}
	for i, code := range regionCodes {
		refer(regions[code], regionBase+i+1)
	}
	return assemble(codes, regionCodes, regions, records.Bytes(), texts.Bytes(), refs), nil
}

// mostWithCities is how many countries the byte of a city's record tells apart.
const mostWithCities = 1 << 8

// countryCodes returns the codes of all countries, those with a city first: there
// are more countries than a byte has numbers, but not more that have cities.
func countryCodes(cities []city, countries map[string]string) ([]string, error) {
	withCity, others := make(map[string]bool), make(map[string]bool)
	for i := range cities {
		withCity[cities[i].country] = true
	}
	if len(withCity) > mostWithCities {
		return nil, fmt.Errorf("%d countries have a city, and a record has room for %d", len(withCity), mostWithCities)
	}
	for _, code := range countries {
		if !withCity[code] {
			others[code] = true
		}
	}
	return append(slices.Sorted(maps.Keys(withCity)), slices.Sorted(maps.Keys(others))...), nil
}

// assemble joins the parts, the length of each before it.
func assemble(codes, regionCodes []string, regions map[string]string, records, texts []byte, refs []reference) []byte {
	slices.SortFunc(refs, func(a, b reference) int {
		if a.hash != b.hash {
			return int(int64(a.hash) - int64(b.hash))
		}
		return int(a.place) - int(b.place)
	})
	refs = slices.Compact(refs)
	var hashes []byte
	for _, r := range refs {
		hashes = append(hashes, byte(r.hash), byte(r.hash>>8), byte(r.hash>>16), byte(r.hash>>24), byte(r.hash>>32), byte(r.place), byte(r.place>>8), byte(r.place>>16))
	}
	var lines []string
	for _, code := range regionCodes {
		lines = append(lines, code+"\t"+regions[code])
	}
	out := []byte("NPG1")
	for _, part := range [][]byte{[]byte(strings.Join(codes, "")), []byte(strings.Join(lines, "\n")), records, texts, hashes} {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(part)))
		out = append(out, part...)
	}
	return out
}
