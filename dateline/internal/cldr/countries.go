package main

import (
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

// wireLanguages are those in which agencies send most, whose names of countries
// and abbreviations are read.
var wireLanguages = []string{
	"en", "de", "fr", "es", "pt", "it", "nl", "sv", "no", "da", "pl", "ru", "uk", "tr", "id", "ar", "fi", "hu", "ro", "cs", "el", "hr",
	"hi", "bn", "vi", "fa", "he", "ur", "ca", "bg", "sr", "sk", "sl", "fil", "sw", "sq", "lt", "lv", "et", "zh", "zh-Hant", "ja", "ko",
}

func writeCountries(out io.Writer, names string) error {
	countries := map[string]bool{}
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
	}
	fmt.Fprintf(out, "// cldrCountries are the names of countries, a bar between them.\nconst cldrCountries = %s\n", list(countries))
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
