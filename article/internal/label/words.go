package label

import (
	"context"
	"unicode"
	"unicode/utf8"
)

// A reading is what one walk over a text finds in it. All of it is hashed, and the
// case of letters does not matter.
type reading struct {
	key   uint64   // letters and digits in a row, so that two printings of one headline meet; 0 is the empty text
	words []uint64 // of letters and digits; an ideograph ends one
	names []uint64 // words that may name something: of four letters or more; pairs of ideographs
	most  int      // words that are kept; 0 is all
	ctx   context.Context
}

// spread is what hashes are multiplied with.
const spread = 0x9E3779B97F4A7C15

// nameLetters is how many letters a word has at least that may name something.
const nameLetters = 4

// readAtOnce is how many bytes of one text are read between two looks at the
// context.
const readAtOnce = 1 << 17

// of reads a text, less of it once the context has ended. Words and names are kept
// behind those of earlier ones.
func (r *reading) of(text string) {
	var key, word, name, last uint64 // word and name are of the one in hand, last is the ideograph before
	letters := 0                     // of name
	look := readAtOnce
	for i := 0; ; {
		if i >= look {
			if r.ctx.Err() != nil {
				return
			}
			look = i + readAtOnce
		}
		from := i
		if word == name { // and so they stay: nearly all words may name something
			for ; i < len(text) && asciiLetters[text[i]] != 0; i++ {
				c := uint64(asciiLetters[text[i]])
				key, word = (key^c)*spread, (word^c)*spread
			}
			name = word
		}
		for ; i < len(text) && asciiLetters[text[i]] != 0; i++ {
			c := uint64(asciiLetters[text[i]])
			key, word, name = (key^c)*spread, (word^c)*spread, (name^c)*spread
		}
		if i > from {
			letters += i - from
			last = 0
		}
		if i == len(text) {
			break
		}
		c, size := rune(text[i]), 1
		var s script
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(text[i:])
			s = scriptOf(c)
		}
		i += size
		if s.keyed {
			key = (key ^ uint64(s.lower)) * spread
		}
		if s.spelled {
			word = (word ^ uint64(s.lower)) * spread
		}
		if word != 0 && (!s.spelled || isWide(c)) {
			r.addWord(word)
			word = 0
		}
		if s.named {
			name, last = (name^uint64(s.lower))*spread, 0
			letters++
			continue
		}
		if letters >= nameLetters {
			r.names = append(r.names, name)
		}
		name, letters = 0, 0
		if !isWide(c) {
			last = 0
			continue
		}
		if last != 0 {
			r.names = append(r.names, last*31+uint64(c))
		}
		last = uint64(c)
	}
	if word != 0 {
		r.addWord(word)
	}
	if letters >= nameLetters {
		r.names = append(r.names, name)
	}
	r.key = key
}

// again reads a text and forgets those before it.
func (r *reading) again(text string) *reading {
	r.words, r.names = r.words[:0], r.names[:0]
	r.of(text)
	return r
}

func (r *reading) addWord(word uint64) {
	if r.most == 0 || len(r.words) < r.most {
		r.words = append(r.words, word)
	}
}

// asciiLetters maps letters and digits to their small form, all else to 0.
var asciiLetters = func() (table [256]byte) {
	for c := byte('0'); c <= '9'; c++ {
		table[c] = c
	}
	for c := byte('a'); c <= 'z'; c++ {
		table[c], table[c+'A'-'a'] = c, c
	}
	return table
}()

// A script is what a character is to a reading.
type script struct {
	lower                 rune
	keyed, spelled, named bool // it is part of keys, of words, of names
}

// isWide reports whether a character is an ideograph or the like, which is a word
// by itself.
func isWide(c rune) bool { return c >= 0x3040 && c <= 0x9FFF }

// tabled is the first character behind the scripts of Europe, the Near East and India.
const tabled = 0xE00

var scripts = func() (table [tabled]script) {
	for c := range table {
		table[c] = slowScript(rune(c))
	}
	return table
}()

func scriptOf(c rune) script {
	if c < tabled {
		return scripts[c]
	}
	switch {
	case c >= 0x2000 && c <= 0x206F:
		return script{} // dashes, quotation marks and the like
	case c >= 0x3400 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF:
		return script{lower: c, keyed: true, spelled: true} // Chinese characters
	case c >= 0xAC00 && c <= 0xD7A3:
		return script{lower: c, keyed: true, spelled: true, named: true} // Korean syllables
	}
	return slowScript(c)
}

func slowScript(c rune) script {
	low := unicode.ToLower(c)
	return script{
		lower:   low,
		keyed:   unicode.IsLetter(low) || unicode.IsDigit(low),
		spelled: unicode.IsLetter(c) || unicode.IsDigit(c),
		named:   (unicode.IsLetter(c) || unicode.IsMark(c)) && !isWide(c),
	}
}
