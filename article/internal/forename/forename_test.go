package forename

import (
	"slices"
	"strings"
	"testing"
)

func TestIs(t *testing.T) {
	for _, c := range []struct {
		word string
		want bool
		why  string
	}{
		{"Bence", true, "a name"},
		{"JULIA", true, "in capitals"},
		{"Amélie", true, "with its accent"},
		{"Anna-Lena", true, "two with a hyphen"},
		{"Дмитрий", true, "in Cyrillic letters"},
		{"Aadi", true, "the first of the table"},
		{"Harbour", false, "a word"},
		{"Will", false, "a name that is a word as well"},
		{"Paris", false, "a name that is a place as well"},
		{"Juliax", false, "more than a name"},
		{"Juli a", false, "no word"},
		{"", false, "nothing"},
		{"\n", false, "what parts the names of the table"},
	} {
		if got := Is(c.word); got != c.want {
			t.Errorf("Is(%q) = %v, want %v: %s", c.word, got, c.want, c.why)
		}
	}
}

func TestTable(t *testing.T) {
	if len(packed) > 60<<10 {
		t.Errorf("%d bytes", len(packed))
	}
	names := strings.Split(strings.Trim(table().names, "\n"), "\n")
	if len(names) < 10000 || !slices.IsSorted(names) {
		t.Fatalf("%d names, or not in order", len(names))
	}
	for _, name := range names {
		if !Is(name) {
			t.Fatalf("%q is not found", name)
		}
	}
}

func TestIsAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(10, func() { Is("harbour") }); n > 0 {
		t.Errorf("a miss allocates %v times", n)
	}
}
