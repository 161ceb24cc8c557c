package label

import "testing"

func TestIsClock(t *testing.T) {
	for text, want := range map[string]bool{
		"18:05": true, "0:20": true, "6.05pm": true, "6.05 p.m.": true, "18.05 Uhr": true, "9:30 GMT": true,
		"12.50": false, "27:61": false, "31:05": false, "2:1": false, ":05": false, "18:05 Lower road closed": false, "a:05": false, "": false, "8:5": false,
	} {
		if got := isClock(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
