// Generate writes the table of package forename from a list of names, one a
// line, on standard input; names.mjs says where they are from.
//
//	node article/internal/forename/generate/names.mjs DIR/package/dist/index.js | go run ./article/internal/forename/generate
//
// It is run from the root of the repository.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// out is the file that is written.
const out = "article/internal/forename/names.txt.gz"

// shortest is how many letters a name has at least: shorter ones are words of
// other languages too often.
const shortest = 3

func main() {
	log.SetFlags(0)
	log.SetPrefix("generate: ")
	names := make(map[string]bool)
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		if name := strings.ToLower(strings.TrimSpace(lines.Text())); isWord(name) && !words[name] {
			names[name] = true
		}
	}
	if err := write(slices.Sorted(maps.Keys(names))); err != nil {
		log.Fatal(err)
	}
}

// isWord reports whether a name is one word in a script that has capitals.
func isWord(name string) bool {
	for _, r := range name {
		if r != '-' && r != '\'' && !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) {
			return false
		}
	}
	return utf8.RuneCountInString(name) >= shortest
}

// write writes the names, a line each.
func write(names []string) error {
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write([]byte(strings.Join(names, "\n") + "\n")); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	log.Printf("%d names, %d bytes", len(names), packed.Len())
	return os.WriteFile(out, packed.Bytes(), 0o644)
}
