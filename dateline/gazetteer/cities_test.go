package gazetteer

import (
	"strings"
	"testing"
)

// TestCitiesAndRegions holds the country of every city to that of its region, whose
// code is stored apart: "ZA.06" is in "ZA". The numbers of countries have one byte.
func TestCitiesAndRegions(t *testing.T) {
	file := table()
	seen := make(map[string]bool)
	for i := range uint32(len(file.cities) / recordSize) {
		city := file.city(i)
		country := file.country(city)
		seen[country] = true
		region := file.regionCode(int(city.region))
		if within, _, _ := strings.Cut(region, "."); region != "" && within != country {
			t.Errorf("%s is in %s, its region in %s", file.name(city), country, region)
		}
	}
	for _, code := range []string{"AE", "ZA", "ZM", "ZW"} {
		if !seen[code] {
			t.Errorf("no city is in %s", code)
		}
	}
}

// TestCountriesOfCities asks for the largest city of every country.
func TestCountriesOfCities(t *testing.T) {
	file := table()
	asked := make(map[string]bool)
	for i := range uint32(len(file.cities) / recordSize) { // the largest first
		city := file.city(i)
		country := file.country(city)
		if asked[country] {
			continue
		}
		asked[country] = true
		if !answers(file.name(city), country) {
			t.Errorf("%s: none of its places is in %s", file.name(city), country)
		}
	}
	if len(asked) < 200 {
		t.Errorf("cities of %d countries", len(asked))
	}
}

func answers(name, country string) bool {
	for _, p := range Resolve(name, "", Hint{}) {
		if p.Country == country && (p.Lat != 0 || p.Lon != 0) {
			return true
		}
	}
	return false
}
