package boilerplate

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/newspage-go/newspage/boilerplate/internal/lang"
)

// A cue is a rule whose phrases tell what a line is wherever they stand in it:
// "… contributed to this report."
type cue struct {
	*rule
	before int // how many bytes of the line may stand before the phrase; 0 is any number
}

// A cueTable holds the phrases of cues by their first three bytes, of which five
// bits each are enough to pass over nearly all other words.
type cueTable struct {
	begins  [1 << 15 / 64]uint64 // whether any phrase begins so
	phrases [256][]cuePhrase     // by a hash of that number
}

type cuePhrase struct {
	words string
	front front
	cue   *cue
}

// start numbers the first three bytes of a word.
func start(a, b, c byte) uint16 {
	return uint16(a&31)<<10 | uint16(b&31)<<5 | uint16(c&31)
}

// bucket hashes such a number: few of those in use share one.
func bucket(n uint16) uint8 { return uint8(n * 0x9E37 >> 8) }

var cueIndex = sync.OnceValue(func() *cueTable {
	table := new(cueTable)
	for _, language := range lang.All {
		for i := range language.Cues {
			from := &language.Cues[i]
			c := &cue{newRule(language.Tag, &from.Rule), from.Before}
			for words := range splitPhrases(from.Phrases) {
				n := start(words[0], words[1], words[2])
				table.begins[n/64] |= 1 << (n % 64)
				list := &table.phrases[bucket(n)]
				*list = append(*list, cuePhrase{words, newFront(words), c})
			}
		}
	}
	return table
})

// A sighting is a cue in a text: where its phrase stands.
type sighting struct {
	cue        *cue
	start, end int
}

// wordBytes are the bytes that words are made of: 1, others are 0.
var wordBytes = func() (table [256]uint8) {
	for c := range table {
		if c >= utf8.RuneSelf || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' {
			table[c] = 1
		}
	}
	return table
}()

// sight finds the first cue of a text that is short enough for it. It goes from
// byte to byte, and knows the number of the last three and which of them are of a
// word: going from word to word is slower, since no processor can guess how long
// the next one is.
func sight(text string) (sighting, bool) {
	table := cueIndex()
	last := uint16(0)  // see start
	words := uint64(0) // a bit a byte, that of the last one lowest
	for i := range len(text) {
		last = last<<5&(1<<15-1) | uint16(text[i]&31)
		words = words<<1 | uint64(wordBytes[text[i]])
		if begins := words >> 2 &^ (words >> 3); table.begins[last/64]>>(last%64)&begins&1 == 0 {
			continue
		}
		if s, ok := table.at(text, i-2, last); ok {
			return s, true
		}
	}
	return sighting{}, false
}

// at returns the cue that stands at i in a text, among those of one start.
func (t *cueTable) at(text string, i int, n uint16) (sighting, bool) {
	if strings.HasSuffix(text[:i], "://") || strings.HasSuffix(text[:i], "www.") {
		return sighting{}, false // a site's address
	}
	words := -1
	near, plain := frontOf(text[i:])
	phrases := t.phrases[bucket(n)]
	for k := range phrases {
		p := &phrases[k]
		if plain && !p.front.matches(near) {
			continue
		}
		length := foldedPrefix(text[i:], p.words)
		if length == 0 || p.cue.before > 0 && (i == 0 || i > p.cue.before) {
			continue
		}
		if words < 0 {
			words = countWords(text)
		}
		if words <= p.cue.most && p.cue.admits(text, i, i+length) {
			return sighting{p.cue, i, i + length}, true
		}
	}
	return sighting{}, false
}

// The names of cues that say something of the words around them alone.
const (
	agencyCue  = "any/photo-agency" // names stand there, and no sentence
	vacancyCue = "any/vacancy"      // it is in brackets, or closes the line
)

// admits reports whether what stands before and behind a phrase may stand there.
func (c *cue) admits(text string, start, end int) bool {
	switch c.name {
	case agencyCue:
		names := text[min(sentenceStart(text[:end]), start):start]
		return isNames(names) && (strings.HasSuffix(names, "/") || isNames(text[end:])) // "Jane Doe/Getty Images The quay at night"
	case vacancyCue:
		return text[:start] != "" && text[start-1] == '(' || end == len(text)
	}
	return true
}

// foldedPrefix returns how many bytes of text the words take, without regard to
// case and kind of white space, if a word ends there; else 0.
func foldedPrefix(text, words string) int {
	at := 0
	for _, want := range words {
		if at >= len(text) {
			return 0
		}
		got, size := foldFirst(text[at:])
		if got != want {
			return 0
		}
		at += size
	}
	if at < len(text) && isWord(words[len(words)-1]) && isWord(text[at]|0x20) {
		return 0
	}
	return at
}
