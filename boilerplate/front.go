package boilerplate

import "unicode/utf8"

// A front is the first eight bytes of a phrase, as far as they are ASCII, to pass
// over nearly all texts that it cannot match.
type front struct{ bytes, mask uint64 }

func newFront(words string) front {
	var f front
	for i := 0; i < min(len(words), 8) && words[i] < utf8.RuneSelf; i++ {
		f.bytes |= uint64(words[i]) << (8 * i)
		f.mask |= 0xFF << (8 * i)
	}
	return f
}

// matches reports whether a text may open with the phrase, as frontOf packs it.
func (f front) matches(text uint64) bool { return text&f.mask == f.bytes }

// frontOf packs the first eight bytes of a text, folded. plain is false if they do
// not tell: not all are ASCII, or two spaces in a row stand for one.
func frontOf(text string) (packed uint64, plain bool) {
	last := byte(0)
	for i := range min(len(text), 8) {
		b := foldedASCII[text[i]]
		if text[i] >= utf8.RuneSelf || b == ' ' && last == ' ' {
			return 0, false
		}
		packed |= uint64(b) << (8 * i)
		last = b
	}
	return packed, true
}
