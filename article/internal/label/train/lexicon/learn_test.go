package main

import (
	"math/rand/v2"
	"testing"
)

// TestLearn teaches which words go with which class, on pages of some sites, and asks
// of rows it has not seen. A word of one site alone is not learned, however sure it is.
func TestLearn(t *testing.T) {
	const (
		noise = 1 << 39
		alone = 1 << 38
	)
	chance := rand.New(rand.NewPCG(1, 2))
	draw := func(n int) (rows []row, of lessons) {
		for range n {
			class := int32(chance.IntN(3))
			words := row{uint64(class+1) << 32, noise | uint64(chance.IntN(50))<<17}
			site := int32(chance.IntN(9))
			if site == 0 && class == 2 {
				words[0] = alone
			}
			rows = append(rows, words)
			of.classes, of.weights, of.sites = append(of.classes, class), append(of.weights, 1), append(of.sites, site)
		}
		return rows, of
	}
	rows, of := draw(2000)
	x := learn(rows, of, options{levels: 1, sites: 3, rounds: 3, rate: 1, sparse: 1})
	if _, ok := x.entries[key(alone)]; ok {
		t.Error("a word of one site is in the lexicon")
	}
	rows, of = draw(500)
	right := 0
	for i, said := range x.say(rows) {
		best := 0
		for k, v := range said {
			if v > said[best] {
				best = k
			}
		}
		if int32(best) == of.classes[i] || rows[i][0] == alone {
			right++
		}
	}
	if right < 490 {
		t.Errorf("%d of 500 right", right)
	}
}

// TestLevels holds a word to saying different things at different levels.
func TestLevels(t *testing.T) {
	rows := []row{{1 << 32}, {1<<32 | 1}}
	of := lessons{classes: []int32{4, 7}, weights: []float32{1, 1}, sites: []int32{1, 1}}
	x := learn(rows, of, options{levels: 2, sites: 1, rounds: 50, rate: 1, sparse: 0})
	if len(x.entries) != 1 {
		t.Fatalf("%d entries, want one for both levels", len(x.entries))
	}
	said := x.say(rows)
	if said[0][4] <= said[0][7] || said[1][7] <= said[1][4] {
		t.Errorf("%v", said)
	}
	if got, want := len(x.bytes()), 2+3+2*classCount; got != want {
		t.Errorf("%d bytes in the file, want %d", got, want)
	}
}
