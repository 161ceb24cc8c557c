package flow

import "testing"

func TestHasWords(t *testing.T) {
	for _, test := range []struct {
		text, why string
		words     int
	}{
		{"", "nothing", 0},
		{" … – ", "signs alone", 0},
		{"one", "a word", 1},
		{"Jane’s well-known boat", "signs within words", 3},
		{"3,500 boats/ships", "signs between words", 4},
		{"港口", "two ideographs", 1},
		{"港口的", "half a word is one", 2},
		{"port 港口 harbour", "scripts side by side", 3},
		{"caf\xe9 \xff noir", "bytes that are no text", 2},
	} {
		var m Features
		m.count(t.Context(), []byte(test.text))
		if m.Words != test.words || CountWords(test.text) != test.words {
			t.Errorf("%s: Features count %d words of %q, CountWords %d; want %d", test.why, m.Words, test.text, CountWords(test.text), test.words)
		}
		if !HasWords(test.text, test.words) || HasMoreWords(test.text, test.words) {
			t.Errorf("%s: %q has not %d words", test.why, test.text, test.words)
		}
	}
}
