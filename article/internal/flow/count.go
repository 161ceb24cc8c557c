package flow

import (
	"unicode"
	"unicode/utf8"
)

// count fills the features that the text alone decides, in one pass.
func (m *Features) count(text []byte) {
	var word uint64 // the letters of the word so far, packed; see packed
	length := 0     // characters of it
	wide := 0       // ideographs and kana, which are not set apart by spaces
	end := func() {
		if length > 0 {
			m.Words++
			if isStop(word, length) {
				m.Stops++
			}
		}
		word, length = 0, 0
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		class := classOf(r)
		if class != classSpace {
			m.Chars++
		}
		switch class {
		case classLower, classUpper:
			m.Letters++
			if class == classUpper {
				m.Upper++
				r = lower(r)
			}
			word = packed(word, r)
			length++
		case classDigit:
			m.Digits++
			length++
			word = ^uint64(0)
		case classWide:
			end()
			m.Letters++
			wide++
			if isParticle(r) {
				m.Stops++
			}
		case classEnd:
			end()
			if i+size >= len(text) || r >= 0x2000 || text[i+size] == ' ' || text[i+size] == '"' {
				m.Sentences++
			}
		case classComma:
			end()
			m.Commas++
		case classSpace:
			end()
			if r == '\n' {
				m.Breaks++
			}
		default:
			if r != '\'' && r != '’' && r != '-' {
				end()
			}
		}
		i += size
	}
	end()
	m.Words += (wide + 1) / 2
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

var asciiClass = func() (t [utf8.RuneSelf]runeClass) {
	for c := range t {
		t[c] = slowClass(rune(c))
	}
	return t
}()

func classOf(r rune) runeClass {
	if r < utf8.RuneSelf {
		return asciiClass[r]
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

func lower(r rune) rune {
	if r < utf8.RuneSelf {
		return r + 'a' - 'A'
	}
	return unicode.ToLower(r)
}

// CountWords counts words as [Features] does: two ideographs are one.
func CountWords(text string) int {
	var m Features
	m.count([]byte(text))
	return m.Words
}
