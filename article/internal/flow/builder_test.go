package flow

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// White space must not pass as part of a word; the letters of most texts should.
func TestSolid(t *testing.T) {
	for r := rune(0); r < unicode.MaxRune; r++ {
		if first := string(r)[0]; isSpace(r) && solid[first] {
			t.Errorf("%U is white space and begins with the solid byte %#x", r, first)
		}
	}
	for _, r := range "aZ09.,éßжش中" {
		if first := string(r)[0]; !solid[first] || first >= utf8.RuneSelf && !solid[string(r)[1]] {
			t.Errorf("%q is not solid: texts of such letters are written one by one", r)
		}
	}
}
