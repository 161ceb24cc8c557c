package lang

import (
	"encoding/binary"
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

// A lexicon is all words of all languages. Most words that are looked up are
// not in it, which the set of their hashes tells at a lower price.
type lexicon struct {
	words  map[string]Word
	hashes [1 << (hashBits - 6)]uint64
}

var words = sync.OnceValue(func() *lexicon {
	table := &lexicon{words: map[string]Word{}}
	add := func(list, mark string, kind Word) {
		for word := range strings.SplitSeq(list, mark) {
			if word != "" {
				table.add(strings.ReplaceAll(word, "-", " "), kind)
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

func (l *lexicon) add(word string, kind Word) {
	var buffer [longest]byte
	n := foldInto(&buffer, word)
	h := hash(&buffer, n)
	l.hashes[h/64] |= 1 << (h % 64)
	l.words[string(buffer[:n])] |= kind
}

// Of returns what a word, in any case, is in any of the languages. It does not
// allocate.
func Of(word string) Word {
	var buffer [longest]byte
	n := foldInto(&buffer, word)
	l := words()
	if h := hash(&buffer, n); l.hashes[h/64]&(1<<(h%64)) == 0 {
		return 0
	}
	return l.words[string(buffer[:n])]
}

const hashBits = 16

// hash is a hash of the ends of a word of n bytes, behind which there are zeros.
func hash(buffer *[longest]byte, n int) uint64 {
	front := binary.LittleEndian.Uint64(buffer[:])
	back := binary.LittleEndian.Uint64(buffer[max(n-8, 0):])
	return ((front^back<<1)*0x9e3779b97f4a7c15 + uint64(n)*0xff51afd7ed558ccd) >> (64 - hashBits)
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
