package lang

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// A Word is the set of all that one word may be.
type Word uint32

// What a word may be; the fields of Language of the same names say more.
const (
	And Word = 1 << iota
	Link
	Direction
	River
	Short
	Start
	Ending
	Vessel
	Nowhere
	Region
	Common
	Label
	Speech
	Article
	Opener
	City
	State
)

// Is reports whether a word is any of kinds.
func (w Word) Is(kinds Word) bool { return w&kinds != 0 }

// longest is the size of the longest word that Of looks up.
const longest = 48

//go:generate go run ../cldr countries table_cldr.go

var words = sync.OnceValue(func() map[string]Word {
	table := map[string]Word{}
	add := func(list, mark string, kind Word) {
		for word := range strings.SplitSeq(list, mark) {
			if word != "" {
				table[fold(strings.ReplaceAll(word, "-", " "))] |= kind
			}
		}
	}
	for _, l := range languages {
		add(l.And, " ", And)
		add(l.Links, " ", Link)
		add(l.Directions, " ", Direction)
		add(l.Rivers, " ", River)
		add(l.Short, " ", Short)
		add(l.Starts, " ", Start)
		add(l.Endings, " ", Ending)
		add(l.Vessels, " ", Vessel)
		add(l.Nowhere, " ", Nowhere)
		add(l.States, "|", State)
		add(l.Regions, "|", Region)
		add(l.Cities, "|", City)
		add(l.Common, " ", Common)
		add(l.Labels, " ", Label)
		add(l.Speech, " ", Speech)
		add(l.Articles, " ", Article)
		add(l.Openers, " ", Opener)
	}
	add(cldrCountries, "|", Region)
	return table
})

// Of returns what a word, in any case, is in any of the languages. It does not
// allocate.
func Of(word string) Word {
	var buffer [longest]byte
	n := foldInto(&buffer, word)
	return words()[string(buffer[:n])]
}

func fold(word string) string {
	var buffer [longest]byte
	n := foldInto(&buffer, word)
	return string(buffer[:n])
}

// foldInto writes word in small letters and returns their size, 0 if it is
// too long to be in any list.
func foldInto(buffer *[longest]byte, word string) int {
	n := 0
	for _, c := range word {
		if n+utf8.UTFMax > longest {
			return 0
		}
		switch {
		case 'A' <= c && c <= 'Z':
			buffer[n] = byte(c) + 'a' - 'A'
			n++
		case c < utf8.RuneSelf:
			buffer[n] = byte(c)
			n++
		case c == '’':
			buffer[n] = '\''
			n++
		default:
			n += utf8.EncodeRune(buffer[n:], letter.Lower(c))
		}
	}
	return n
}
