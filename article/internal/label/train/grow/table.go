package main

import (
	"slices"
	"sync"
)

// maxBins is how many values of a column are told apart at most.
const maxBins = 64

// A table is rows of numbers of which only the order counts: each column is parted
// into bins of about as many rows each.
type table struct {
	rows, columns int
	cuts          [][]float32 // of each column: bin k ends below cuts[k]
	bins          []uint8     // row by row
}

func newTable(numbers []float32, columns int) *table {
	t := &table{rows: len(numbers) / columns, columns: columns, cuts: make([][]float32, columns)}
	t.bins = make([]uint8, len(numbers))
	abreast(columns, func(c int) {
		column := make([]float32, t.rows)
		for i := range column {
			column[i] = numbers[i*columns+c]
		}
		t.cuts[c] = cutsOf(column)
		for i, v := range column {
			bin, found := slices.BinarySearch(t.cuts[c], v)
			if found {
				bin++
			}
			t.bins[i*columns+c] = uint8(bin)
		}
	})
	return t
}

// row returns the bins of row i.
func (t *table) row(i int) []uint8 { return t.bins[i*t.columns:][:t.columns] }

// cutsOf returns the values that open bins: all but the least if they are few, else
// some with about as many rows between them.
func cutsOf(column []float32) []float32 {
	values := slices.Clone(column)
	slices.Sort(values)
	if distinct := slices.Compact(slices.Clone(values)); len(distinct) <= maxBins {
		return distinct[1:]
	}
	var cuts []float32
	last, from := values[0], 0
	for left := maxBins; left > 1; left-- {
		at := from + (len(values)-from)/left
		if values[at] == last { // more rows of one value than a bin should have: the next value
			n, _ := slices.BinarySearchFunc(values, last, func(a, b float32) int {
				if a <= b {
					return -1
				}
				return 1
			})
			if at = n; at == len(values) {
				break
			}
		}
		last = values[at]
		cuts = append(cuts, last)
		from, _ = slices.BinarySearch(values, last)
	}
	return cuts
}

// workers is how many goroutines share the work. More gain little: growing a tree waits for memory.
const workers = 2

// abreast calls do for 0 to n-1, several at a time.
func abreast(n int, do func(i int)) {
	var group sync.WaitGroup
	for k := range workers {
		group.Go(func() {
			for i := k; i < n; i += workers {
				do(i)
			}
		})
	}
	group.Wait()
}
