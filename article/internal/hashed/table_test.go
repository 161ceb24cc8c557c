package hashed

import "testing"

// TestTable holds a table that grows to a map of the same.
func TestTable(t *testing.T) {
	var table Table[int]
	for round := range 3 {
		table.Clear(4)
		want := make(map[uint64]int)
		for n := range uint64(3000) {
			key := n * n % 701 << 40 // keys that differ in few bits, most of them twice and more
			*table.Add(key)++
			want[max(key, 1)]++
		}
		if table.Count() != len(want) {
			t.Errorf("round %d: %d keys, want %d", round, table.Count(), len(want))
		}
		for key, n := range want {
			if got := table.Of(key); got == nil || *got != n {
				t.Errorf("round %d: %d of key %d, want %d", round, got, key, n)
			}
		}
		if table.Of(7) != nil {
			t.Errorf("round %d: a key that was not added has a note", round)
		}
	}
}
