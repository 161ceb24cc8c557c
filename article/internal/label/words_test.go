package label

import (
	"testing"
	"unicode/utf8"
)

func TestReading(t *testing.T) {
	for _, test := range []struct {
		text, like   string
		key          bool
		words, names int
		why          string
	}{
		{"The bell moves", "THE BELL, MOVES!", true, 3, 2, "neither case nor signs matter; a name has four letters"},
		{"The U.S. pier", "The US pier", true, 4, 1, "a key runs over signs, words end at them"},
		{"Tide at 1874", "Tide at 1875", false, 3, 2, "digits are letters"},
		{"Île d'Or", "ÎLE D’OR", true, 3, 0, "so are those with accents, of which three are no name"},
		{"Колокол", "КОЛОКОЛ", true, 1, 1, "in all scripts"},
		{"港の鐘", "港の鐘。", true, 3, 2, "ideographs are words, two of them a name"},
		{"bell 港 tide", "bell 港tide", true, 3, 2, "and a word ends behind one"},
		{"घंटा", "घटा", true, 2, 1, "marks are of names, not of keys"},
		{" – ", "", true, 0, 0, "signs alone are nothing"},
	} {
		var a, b reading
		a.of(test.text)
		b.of(test.like)
		if (a.key == b.key) != test.key || len(a.words) != test.words || len(a.names) != test.names {
			t.Errorf("%q and %q: one key %v, %d words, %d names; want %v, %d, %d: %s", test.text, test.like, a.key == b.key, len(a.words), len(a.names),
				test.key, test.words, test.names, test.why)
		}
	}
}

// TestScripts holds what is known of characters at once to what the tables of Unicode say.
func TestScripts(t *testing.T) {
	for c := range rune(utf8.MaxRune + 1) {
		if c >= 0x2000 && c <= 0x206F {
			continue // signs, whatever they are
		}
		if got, want := scriptOf(c), slowScript(c); got != want {
			t.Fatalf("%U: %+v, want %+v", c, got, want)
		}
	}
}

func TestShingles(t *testing.T) {
	for _, test := range []struct {
		text, in string
		want     float64
		why      string
	}{
		{"the bell moves to the pier", "the bell moves to the pier on Monday", 1, "all three-word runs are stated"},
		{"the bell moves on Monday", "the bell moves to the pier", 1. / 3, "one of three is"},
		{"bell", "bell", 1, "a text of one word is one"},
		{"the bell", "on the bell", 0, "which no longer text has"},
	} {
		var a, b reading
		a.of(test.text)
		b.of(test.in)
		s := statement{summaries: make([]float32, 1)}
		s.shingles.Clear(8)
		for _, h := range shingles(b.words) {
			*s.shingles.Add(h) |= ofSummary
		}
		s.compare(0, a.words)
		if got := s.summary(0); float32(got) != float32(test.want) {
			t.Errorf("%q in %q: %v, want %v: %s", test.text, test.in, got, test.want, test.why)
		}
	}
}
