package places

import "testing"

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name string
		want Kind
		why  string
	}{
		{"Geneva", City, "as English writes it"},
		{"GENÈVE", City, "capitals and accents do not matter"},
		{"Aix-en-Provence", City, "marks between words are spaces"},
		{"ROMA", Major, "in its own language"},
		{"上海", Major, "ideographs"},
		{"القاهرة", Major, "Arabic"},
		{"Vaduz", City, "a small capital"},
		{"Kigali", Major, "a large capital"},
		{"Mumbai", Major, "more than a million people"},
		{"UPDATE", None, "a label"},
		{"Jane Doe", None, "a person"},
		{"EXCLUSIVE", None, "a label"},
		{"", None, "nothing"},
	} {
		if got := Of(c.name); got != c.want {
			t.Errorf("Of(%q) = %d, want %d: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestTable(t *testing.T) {
	if len(hashes) > 200<<10 || len(hashes)%hashSize != 0 {
		t.Errorf("%d bytes", len(hashes))
	}
	for i := 1; i < len(hashes)/hashSize; i++ {
		if hashAt(i-1) >= hashAt(i)&^MajorBit {
			t.Fatalf("hash %d is not above the one before", i)
		}
	}
}

func TestOfAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Of("Nowhere Quay"); Of("Besançon") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
