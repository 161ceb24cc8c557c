package boilerplate

import (
	"strings"
	"testing"
	"time"
)

// TestLongList holds SplitNames to a time that grows with the text and not with
// its square: that would be most of a minute.
func TestLongList(t *testing.T) {
	const people = 1 << 14
	for _, joint := range []string{" and ", " UND ", " & ", " of the "} {
		start := time.Now()
		names, _ := SplitNames(strings.Repeat("Ann Example"+joint, people))
		if took := time.Since(start); len(names) != people || took > 10*time.Second {
			t.Errorf("%q: %d names of %d in %v", joint, len(names), people, took)
		}
	}
}
