package main

import (
	"slices"
	"strconv"
	"testing"
)

func TestCountryCodes(t *testing.T) {
	countries := map[string]string{"Antarctica": "AQ", "Chile": "CL", "Zimbabwe": "ZW"}
	codes, err := countryCodes([]city{{country: "ZW"}, {country: "CL"}, {country: "ZW"}}, countries)
	if want := []string{"CL", "ZW", "AQ"}; err != nil || !slices.Equal(codes, want) {
		t.Errorf("%q, %v; want %q: those with a city first", codes, err, want)
	}
	var cities []city
	for i := range mostWithCities + 1 {
		cities = append(cities, city{country: strconv.Itoa(i)})
	}
	if _, err := countryCodes(cities, nil); err == nil {
		t.Error("more countries with cities than a byte has numbers are an error")
	}
}
