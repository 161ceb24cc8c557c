package flow

import (
	"context"
	"math"
	"unicode"
	"unicode/utf8"
)

// textAtOnce is how many bytes of one text are read between two looks at the
// context.
const textAtOnce = 1 << 17

// count fills the features that the text alone decides, in one pass; less of them
// once the context has ended.
func (m *Features) count(ctx context.Context, text []byte) {
	w := word{}
	look := textAtOnce
	for i := 0; i < len(text); {
		if i >= look {
			if ctx.Err() != nil {
				return
			}
			look = i + textAtOnce
		}
		from := i
		for ; i < len(text) && isPlainLetter(text[i]); i++ {
			if text[i] < 'a' {
				m.Upper++
			}
			w.hash = packed(w.hash, rune(text[i]|0x20))
		}
		m.Letters += i - from
		m.Chars += i - from
		if w.length += i - from; i == len(text) {
			break
		}
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		i += size
		class := classOf(r)
		m.see(r, class, &w)
		if class == classEnd && (i >= len(text) || r >= 0x2000 || text[i] == ' ' || text[i] == '"') {
			m.Sentences++
		}
	}
	m.end(&w)
	m.Words += (w.wide + 1) / 2
}

// isPlainLetter reports whether a byte is a letter of ASCII.
func isPlainLetter(b byte) bool { return (b|0x20)-'a' <= 'z'-'a' }

// A word is what was read of a word so far.
type word struct {
	hash   uint64 // its letters; see packed
	length int    // characters
	wide   int    // ideographs and kana of the whole text, which are not set apart by spaces
}

// see counts a character that is no letter of ASCII.
func (m *Features) see(r rune, class runeClass, w *word) {
	if class != classSpace {
		m.Chars++
	}
	switch class {
	case classLower, classUpper:
		m.Letters++
		if class == classUpper {
			m.Upper++
			r = unicode.ToLower(r)
		}
		w.hash = packed(w.hash, r)
		w.length++
	case classDigit:
		m.Digits++
		w.length++
		w.hash = ^uint64(0)
	case classWide:
		m.end(w)
		m.Letters++
		w.wide++
		if isParticle(r) {
			m.Stops++
		}
	case classComma:
		m.end(w)
		m.Commas++
	case classSpace:
		m.end(w)
		if r == '\n' {
			m.Breaks++
		}
	default:
		if !joinsWord(r) {
			m.end(w)
		}
	}
}

// end counts the word that ends, if there is one.
func (m *Features) end(w *word) {
	if w.length > 0 {
		m.Words++
		if isStop(w.hash, w.length) {
			m.Stops++
		}
	}
	w.hash, w.length = 0, 0
}

// runeClass is what a character does to a count.
type runeClass uint8

const (
	classOther runeClass = iota
	classLower           // a letter, or a mark that belongs to one
	classUpper
	classDigit
	classWide
	classEnd
	classComma
	classSpace
)

// shortRunes is the first character of more than two bytes.
const shortRunes = 0x800

var shortClass = func() (t [shortRunes]runeClass) {
	for c := range t {
		t[c] = slowClass(rune(c))
	}
	return t
}()

func classOf(r rune) runeClass {
	if r < shortRunes {
		return shortClass[r]
	}
	return slowClass(r)
}

func slowClass(r rune) runeClass {
	switch {
	case r == '.' || r == '!' || r == '?' || r == '…' || r == '。' || r == '！' || r == '？' || r == '।' || r == '؟' || r == '۔' || r == '።':
		return classEnd
	case r == ',' || r == ';' || r == '，' || r == '、' || r == '；' || r == '،' || r == '؛':
		return classComma
	case isSpace(r):
		return classSpace
	case isWide(r):
		return classWide
	case r >= 0xAC00 && r <= 0xD7A3: // Korean syllables
		return classLower
	case unicode.IsUpper(r):
		return classUpper
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return classLower
	case unicode.IsDigit(r):
		return classDigit
	}
	return classOther
}

// isWide reports whether a character is a word or half of one by itself: the
// ideographs and kana, and Thai, Lao, Khmer and Burmese, which set no spaces.
func isWide(r rune) bool {
	return r >= 0x3040 && r <= 0x30FF || r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF ||
		r >= 0x20000 && r <= 0x3FFFF || r >= 0x0E00 && r <= 0x0EFF || r >= 0x1000 && r <= 0x109F || r >= 0x1780 && r <= 0x17FF
}

// CountWords counts words as [Features] does: two ideographs are one.
func CountWords(text string) int { return wordsUpTo(text, math.MaxInt) }

// HasWords reports whether a text has so many words at least.
func HasWords(text string, least int) bool { return wordsUpTo(text, least) >= least }

// HasMoreWords reports whether a text has more words than so many.
func HasMoreWords(text string, most int) bool { return HasWords(text, most+1) }

// wordsUpTo counts words until there are enough.
func wordsUpTo(text string, enough int) int {
	words, wide, within := 0, 0, false
	for i := 0; i < len(text) && words+(wide+1)/2 < enough; {
		if isPlainLetter(text[i]) {
			for i < len(text) && isPlainLetter(text[i]) {
				i++
			}
			words, within = words+opened(within), true
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch class := classOf(r); {
		case class == classLower, class == classUpper, class == classDigit:
			words, within = words+opened(within), true
		case class == classWide:
			wide, within = wide+1, false
		default:
			within = within && joinsWord(r)
		}
	}
	return words + (wide+1)/2
}

// opened is 1 where a word begins: none is open.
func opened(within bool) int {
	if within {
		return 0
	}
	return 1
}

// joinsWord reports whether a sign may stand within a word.
func joinsWord(r rune) bool { return r == '\'' || r == '’' || r == '-' }
