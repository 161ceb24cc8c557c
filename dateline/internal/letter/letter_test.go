package letter

import (
	"testing"
	"unicode"
)

// TestUnicode holds every answer to that of package unicode.
func TestUnicode(t *testing.T) {
	for _, f := range []struct {
		name      string
		got, want func(rune) bool
	}{
		{"Is", Is, unicode.IsLetter},
		{"IsMark", IsMark, unicode.IsMark},
		{"IsDigit", IsDigit, unicode.IsDigit},
		{"IsSpace", IsSpace, unicode.IsSpace},
	} {
		for c := rune(-1); c <= unicode.MaxRune+1; c++ {
			if got, want := f.got(c), f.want(c); got != want {
				t.Errorf("%s(%U) = %t, want %t", f.name, c, got, want)
			}
		}
	}
	for c := rune(-1); c <= unicode.MaxRune+1; c++ {
		if got, want := Lower(c), unicode.ToLower(c); got != want {
			t.Errorf("Lower(%U) = %U, want %U", c, got, want)
		}
	}
}
