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
	"unicode"
)

//go:embed names.txt.gz
var packed []byte

// A nameTable holds the names.
type nameTable struct {
	names string                     // sorted, each between two line breaks
	marks [1 << markBits / 64]uint64 // whether any name has a hash that begins so
}

// markBits leave seven of eight marks free: nearly all words that are no names are
// told by one.
const markBits = 17

var table = sync.OnceValue(func() *nameTable {
	t := &nameTable{names: "\n"}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return t
	}
	names, _ := io.ReadAll(r) // the file is the package's own, and its test reads it whole
	t.names += string(names)
	for name := range strings.FieldsSeq(t.names) {
		i, bit := mark(name)
		t.marks[i] |= bit
	}
	return t
})

// mark returns where the mark of a word stands, in any case.
func mark(word string) (i, bit uint64) {
	hash := uint64(0)
	for _, r := range word {
		hash = (hash ^ uint64(unicode.ToLower(r))) * 0x9E3779B97F4A7C15
	}
	at := hash >> (64 - markBits)
	return at / 64, 1 << (at % 64)
}

// Is reports whether a word is a given name, or two of them with a hyphen.
func Is(word string) bool {
	t := table()
	if t.has(word) {
		return true
	}
	first, _, double := strings.Cut(word, "-")
	return double && t.has(first)
}

// has reports whether a word is one of the names, in any case.
func (t *nameTable) has(word string) bool {
	i, bit := mark(word)
	return t.marks[i]&bit != 0 && t.find(strings.ToLower(word))
}

// find looks a name up by halving the table.
func (t *nameTable) find(name string) bool {
	names := t.names
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
