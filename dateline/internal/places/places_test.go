package places

import "testing"

func TestKnown(t *testing.T) {
	for _, c := range []struct {
		name string
		want bool
		why  string
	}{
		{"Geneva", true, "as English writes it"},
		{"GENÈVE", true, "capitals and accents do not matter"},
		{"Saint-Denis", true, "marks between words are spaces"},
		{"ROMA", true, "in its own language"},
		{"上海", true, "ideographs"},
		{"القاهرة", true, "Arabic"},
		{"UPDATE", false, "a label"},
		{"Jane Doe", false, "a person"},
		{"EXCLUSIVE", false, "a label"},
		{"", false, "nothing"},
	} {
		if got := Known(c.name); got != c.want {
			t.Errorf("Known(%q) = %t: %s", c.name, got, c.why)
		}
	}
}

func TestMajor(t *testing.T) {
	for _, c := range []struct {
		name string
		want bool
		why  string
	}{
		{"Vaduz", true, "a capital, however small"},
		{"Mumbai", true, "more than a million people"},
		{"孟买", true, "in every script"},
		{"Geneva", false, "neither"},
		{"Nowhere Quay", false, "no city"},
	} {
		if got := Major(c.name); got != c.want {
			t.Errorf("Major(%q) = %t: %s", c.name, got, c.why)
		}
	}
}

func TestTable(t *testing.T) {
	if len(table) > 200<<10 || len(table)%hashSize != 0 {
		t.Errorf("%d bytes", len(table))
	}
	for i := 1; i < len(table)/hashSize; i++ {
		if hashAt(i-1) >= hashAt(i)&^MajorBit {
			t.Fatalf("hash %d is not above the one before", i)
		}
	}
}

func TestKnownAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Known("Nowhere Quay"); Known("Besançon") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
