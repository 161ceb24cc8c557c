package main

import (
	"math/rand/v2"
	"testing"
)

// TestBoost grows a forest for classes of which one hangs on two columns at once and
// one is rare, and asks it for rows it has not seen.
func TestBoost(t *testing.T) {
	const columns = 3
	chance := rand.New(rand.NewPCG(1, 2))
	draw := func(n int) (rows []float32, classes []int32) {
		for range n {
			a, b, noise := float32(chance.IntN(8)), float32(chance.IntN(8)), float32(chance.IntN(8))
			class := int32(0)
			switch {
			case a == 7 && b == 7:
				class = 9
			case (a < 4) != (b < 4):
				class = 3
			}
			rows, classes = append(rows, a, b, noise), append(classes, class)
		}
		return rows, classes
	}
	rows, classes := draw(4000)
	weights := []float32{}
	for range classes {
		weights = append(weights, 1)
	}
	o := options{trees: 40, depth: 4, rate: 0.2, lambda: 1, least: 1, rows: 0.7, columns: 0.7, sure: 0.03, seed: 3}
	f := boost(newTable(rows, columns), classes, weights, o)
	for _, tree := range f {
		if len(tree.asks) > o.depth || len(tree.says) != 1<<len(tree.asks) {
			t.Errorf("a tree of %d asks and %d leaves, want %d asks at most", len(tree.asks), len(tree.says), o.depth)
		}
	}
	rows, classes = draw(1000)
	right, rare := 0, 0
	for i, class := range classes {
		scores := f.scores(rows[i*columns:][:columns], 0, 0)
		best := 0
		for k, v := range scores {
			if v > scores[best] {
				best = k
			}
		}
		if int32(best) == class {
			right++
			if class == 9 {
				rare++
			}
		}
	}
	if right < 990 || rare == 0 {
		t.Errorf("%d of 1000 right, %d of them of the rare class", right, rare)
	}
}

// TestTable holds bins to the order of the values.
func TestTable(t *testing.T) {
	chance := rand.New(rand.NewPCG(5, 6))
	for _, different := range [...]int{1, 2, maxBins, maxBins + 1, 5000} {
		rows := make([]float32, 3000)
		for i := range rows {
			rows[i] = float32(chance.IntN(different)) - 3
		}
		table := newTable(rows, 1)
		if got := len(table.cuts[0]); got >= maxBins || different <= maxBins && got != different-1 {
			t.Errorf("%d different values: %d cuts", different, got)
		}
		for i, v := range rows {
			bin := int(table.bins[i])
			if bin > 0 && v < table.cuts[0][bin-1] || bin < len(table.cuts[0]) && v >= table.cuts[0][bin] {
				t.Fatalf("%d different values: %v in bin %d of %v", different, v, bin, table.cuts[0])
			}
		}
	}
}

// TestNotBody holds rows that are known not to be body, and no more, to teach that.
func TestNotBody(t *testing.T) {
	var rows, weights []float32
	var classes []int32
	for i := range 3000 {
		rows, weights = append(rows, float32(i%3)), append(weights, 1)
		classes = append(classes, [...]int32{body, notBody, 4}[i%3])
	}
	o := options{trees: 30, depth: 2, rate: 0.3, lambda: 1, least: 1, rows: 1, columns: 1, seed: 3}
	f := boost(newTable(rows, 1), classes, weights, o)
	for value, want := range [...]bool{true, false, false} {
		scores := f.scores([]float32{float32(value)}, 0, 0)
		rest := scores[0]
		for k, v := range scores {
			if k != body {
				rest = max(rest, v)
			}
		}
		if got := scores[body] > rest; got != want {
			t.Errorf("rows of %d: body %v, want %v: %v", value, got, want, scores)
		}
	}
}
