// Package forename knows given names: what tells the name of a person from a
// heading, a rubric or a button where nothing else on a page does. It knows
// those in scripts that have capitals alone, and none that are words as well.
//
// The names are those of Faker (https://fakerjs.dev, npm package @faker-js/faker
// 10.6.0), under the MIT License; LICENSE holds its text. Generate writes the table.
package forename

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"sync"
)

//go:embed names.txt.gz
var packed []byte

// table is the names, sorted, each between two line breaks.
var table = sync.OnceValue(func() string {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return "\n"
	}
	names, _ := io.ReadAll(r) // the file is the package's own, and its test reads it whole
	return "\n" + string(names)
})

// Is reports whether a word is a given name, or two of them with a hyphen.
func Is(word string) bool {
	word = strings.ToLower(word)
	if known(word) {
		return true
	}
	first, _, double := strings.Cut(word, "-")
	return double && known(first)
}

// known finds a name by halving the table.
func known(name string) bool {
	names := table()
	low, high := 0, len(names)-1
	for low < high {
		middle := low + strings.LastIndexByte(names[low:(low+high)/2+1], '\n')
		end := middle + 1 + strings.IndexByte(names[middle+1:], '\n')
		switch at := names[middle+1 : end]; {
		case at == name:
			return true
		case at < name:
			low = end
		default:
			high = middle
		}
	}
	return false
}
