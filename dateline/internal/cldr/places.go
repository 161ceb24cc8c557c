package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

type territories struct {
	Main map[string]struct {
		LocaleDisplayNames struct{ Territories map[string]string }
	}
}

type zones struct {
	Main map[string]struct {
		Dates struct {
			TimeZoneNames struct{ Zone json.RawMessage }
		}
	}
}

// wireLanguages are those in which agencies send most, whose names of places
// and abbreviations are read.
var wireLanguages = []string{
	"en", "de", "fr", "es", "pt", "it", "nl", "sv", "no", "da", "pl", "ru", "uk", "tr", "id", "ar", "fi", "hu", "ro", "cs", "el", "hr",
	"hi", "bn", "vi", "fa", "he", "ur", "ca", "bg", "sr", "sk", "sl", "fil", "sw", "sq", "lt", "lv", "et", "zh", "zh-Hant", "ja", "ko",
}

// notPlaces are exemplar "cities" under names that are other words too.
var notPlaces = []string{"center", "knox", "troll", "easter", "wake", "midway", "unknown location", "unknown city", "nome", "casey", "davis", "palmer", "menominee"}

func writePlaces(out io.Writer, dates, names string) error {
	countries, cities := map[string]bool{}, map[string]bool{}
	for _, language := range wireLanguages {
		var file territories
		if err := read(&file, names, "main", language, "territories.json"); err != nil {
			return err
		}
		for code, name := range file.Main[language].LocaleDisplayNames.Territories {
			if len(code) == 2 && code != "ZZ" && !strings.HasPrefix(code, "X") {
				add(countries, name)
			}
		}
		if err := addCities(cities, dates, language); err != nil {
			return err
		}
	}
	for _, name := range notPlaces {
		delete(cities, name)
	}
	fmt.Fprintf(out, "// cldrCountries are the names of countries, a bar between them.\nconst cldrCountries = %s\n\n", list(countries))
	fmt.Fprintf(out, "// cldrCities are the names of the cities after which time zones are called.\nconst cldrCities = %s\n", list(cities))
	return nil
}

// addCities adds the cities of one language: those that CLDR names, and in
// English those whose name is the zone's own.
func addCities(cities map[string]bool, dates, language string) error {
	var file zones
	if err := read(&file, dates, "main", language, "timeZoneNames.json"); err != nil {
		return err
	}
	var areas map[string]map[string]json.RawMessage
	if err := json.Unmarshal(file.Main[language].Dates.TimeZoneNames.Zone, &areas); err != nil {
		return err
	}
	for area, zones := range areas {
		if area == "Etc" || area == "Antarctica" {
			continue
		}
		for id, zone := range zones {
			var city struct{ ExemplarCity string }
			if json.Unmarshal(zone, &city) == nil && city.ExemplarCity != "" {
				add(cities, city.ExemplarCity)
			} else if language == "en" {
				add(cities, strings.ReplaceAll(id, "_", " "))
			}
		}
	}
	return nil
}

// add keeps a name of letters alone, in small letters.
func add(names map[string]bool, name string) {
	name = strings.ToLower(strings.ReplaceAll(name, "\u00ad", ""))
	name = strings.ReplaceAll(name, "’", "'")
	letters := 0
	for _, c := range name {
		switch {
		case unicode.IsLetter(c):
			letters++
		case !unicode.IsMark(c) && !strings.ContainsRune(" -'.\u200c", c):
			return
		}
	}
	if (letters > 2 || letters == 2 && len(name) == 6) && len(name) < 44 {
		names[name] = true
	}
}

func list(names map[string]bool) string {
	keys := make([]string, 0, len(names))
	for name := range names {
		keys = append(keys, name)
	}
	slices.Sort(keys)
	var lines []string
	for chunk := range slices.Chunk(keys, 16) {
		lines = append(lines, strconv.Quote(strings.Join(chunk, "|")+"|"))
	}
	return strings.Join(lines, " +\n")
}
