package boilerplate

import (
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
	phrases [256][]cuePhrase     // by the low byte of that number
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

var cueIndex = sync.OnceValue(func() *cueTable {
	table := new(cueTable)
	for _, language := range lang.All {
		for i := range language.Cues {
			from := &language.Cues[i]
			c := &cue{newRule(language.Tag, &from.Rule), from.Before}
			for words := range splitPhrases(from.Phrases) {
				n := start(words[0], words[1], words[2])
				table.begins[n/64] |= 1 << (n % 64)
				table.phrases[byte(n)] = append(table.phrases[byte(n)], cuePhrase{words, newFront(words), c})
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

// wordBytes are the bytes that words are made of.
var wordBytes = func() (table [256]bool) {
	for c := range table {
		table[c] = c >= utf8.RuneSelf || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
	}
	return table
}()

// sight finds the first cue of a text that is short enough for it.
func sight(text string) (sighting, bool) {
	table := cueIndex()
	for i := 0; ; {
		for i < len(text) && !wordBytes[text[i]] {
			i++
		}
		if i+2 >= len(text) {
			return sighting{}, false
		}
		if n := start(text[i], text[i+1], text[i+2]); table.begins[n/64]&(1<<(n%64)) != 0 {
			if s, ok := table.at(text, i, n); ok {
				return s, true
			}
		}
		for i < len(text) && wordBytes[text[i]] {
			i++
		}
	}
}

// at returns the cue that stands at i in a text, among those of one start.
func (t *cueTable) at(text string, i int, n uint16) (sighting, bool) {
	words := -1
	near, plain := frontOf(text[i:])
	phrases := t.phrases[byte(n)]
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
		if words <= p.cue.most {
			return sighting{p.cue, i, i + length}, true
		}
	}
	return sighting{}, false
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
