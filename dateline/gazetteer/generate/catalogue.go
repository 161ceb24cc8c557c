package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// readNames returns the names of cities in the languages of datelines by GeoNames'
// number, as the catalogues of Debian's libgeonames-common have them.
func readNames(dir string) (map[string][]string, error) {
	names := make(map[string][]string)
	for _, language := range languages {
		switch language {
		case "zh-Hant":
			language = "zh_TW"
		}
		data, err := os.ReadFile(filepath.Join(dir, language, "LC_MESSAGES", "geonames.mo"))
		if os.IsNotExist(err) {
			continue // nobody has translated into it
		}
		if err != nil {
			return nil, err
		}
		if err := readCatalogue(data, names); err != nil {
			return nil, fmt.Errorf("%s: %w", language, err)
		}
	}
	return names, nil
}

// catalogueMark opens the files of gettext.
const catalogueMark = 0x950412de

// readCatalogue adds the entries of a gettext catalogue: two tables of lengths and
// offsets, for keys and for what they mean.
func readCatalogue(data []byte, names map[string][]string) error {
	word := func(at uint32) uint32 { return binary.LittleEndian.Uint32(data[at:]) }
	if len(data) < 20 || word(0) != catalogueMark {
		return fmt.Errorf("no catalogue")
	}
	n, keys, values := word(8), word(12), word(16)
	text := func(table, i uint32) string {
		length, at := word(table+8*i), word(table+8*i+4)
		return string(data[at : at+length])
	}
	for i := range n {
		if key := text(keys, i); key != "" && strings.Trim(key, "0123456789") == "" {
			names[key] = append(names[key], text(values, i))
		}
	}
	return nil
}
