package main

import "math"

// A grower grows one tree, level by level: all nodes of a level ask the same.
type grower struct {
	*table
	options
	slopes  []slope // of rows
	columns []int   // that may be used
}

// A stand is the rows that have come to a node.
type stand struct {
	rows []int32
	sum  slope
	bins []slope // by place of the column and bin
}

// A split parts the rows of every stand of a level.
type split struct {
	gain  float32
	place int // of the column
	bin   int // the last one that goes left
}

func (g *grower) grow(rows []int32) (t tree) {
	level := []*stand{{rows: rows, sum: g.sum(rows), bins: g.count(rows)}}
	for range g.depth {
		s := g.choose(level)
		if s.gain <= 0 {
			break
		}
		column := g.columns[s.place]
		t.asks = append(t.asks, ask{column: column, value: g.cuts[column][s.bin], bin: uint8(s.bin)})
		level = g.part(level, s, len(t.asks) == g.depth)
	}
	for _, s := range level {
		t.says = append(t.says, g.say(s))
	}
	return t
}

// say returns the values of a leaf.
func (g *grower) say(s *stand) (says [classCount]float32) {
	for k := range classCount {
		v := -float64(s.sum.first[k]) / (max(float64(s.sum.second[k]), 0) + g.lambda) * g.rate
		says[k] = float32(math.Round(min(max(v, -most), most)*steps) / steps)
	}
	return says
}

// part parts all stands of a level: the left halves come first, then the right ones,
// so that the place of a stand has a bit for each answer, the first one the lowest.
func (g *grower) part(level []*stand, s split, last bool) []*stand {
	column, next := g.columns[s.place], make([]*stand, 2*len(level))
	for k, parent := range level {
		middle := 0
		for i, row := range parent.rows {
			if int(g.row(int(row))[column]) <= s.bin {
				parent.rows[middle], parent.rows[i] = row, parent.rows[middle]
				middle++
			}
		}
		left, right := &stand{rows: parent.rows[:middle]}, &stand{rows: parent.rows[middle:]}
		g.share(parent, left, right, last)
		next[k], next[k+len(level)] = left, right
	}
	return next
}

// share sums up the rows of two new stands: those of the smaller one are counted,
// the others are what is left.
func (g *grower) share(s, left, right *stand, last bool) {
	small, big := left, right
	if len(small.rows) > len(big.rows) {
		small, big = big, small
	}
	small.sum, big.sum = g.sum(small.rows), s.sum
	big.sum.subtract(&small.sum)
	if last || len(s.rows) < fewRows {
		return
	}
	small.bins, big.bins = g.count(small.rows), s.bins
	inParts(len(big.bins), func(i int) { big.bins[i].subtract(&small.bins[i]) })
}

// fewRows is how many rows have no say in what is asked.
const fewRows = 20

func (g *grower) sum(rows []int32) (s slope) {
	for _, row := range rows {
		s.add(&g.slopes[row])
	}
	return s
}

// together is how many columns are counted in one run over the rows: as many as keep
// their sums in the cache.
const together = 8

// count sums the slopes of rows by column and bin.
func (g *grower) count(rows []int32) []slope {
	sums := make([]slope, len(g.columns)*maxBins)
	abreast((len(g.columns)+together-1)/together, func(part int) {
		from := part * together
		columns := g.columns[from:min(from+together, len(g.columns))]
		for _, row := range rows {
			s, bins := &g.slopes[row], g.row(int(row))
			for k, column := range columns {
				sums[(from+k)*maxBins+int(bins[column])].add(s)
			}
		}
	})
	return sums
}

// choose finds what parts a level best.
func (g *grower) choose(level []*stand) (best split) {
	found := make([]split, len(g.columns))
	abreast(len(found), func(place int) { found[place] = g.best(level, place) })
	for _, other := range found {
		if other.gain > best.gain {
			best = other
		}
	}
	return best
}

// best finds the best way to part a level by one column.
func (g *grower) best(level []*stand, place int) split {
	cuts := len(g.cuts[g.columns[place]])
	var gains [maxBins]float32
	for _, s := range level {
		if s.bins != nil {
			g.gain(s, place, gains[:cuts])
		}
	}
	best := split{place: place}
	for bin, gain := range gains[:cuts] {
		if gain > best.gain {
			best.gain, best.bin = gain, bin
		}
	}
	return best
}

// gain adds what a stand gains by each way to part it by a column.
func (g *grower) gain(s *stand, place int, gains []float32) {
	lambda, least := float32(g.lambda), float32(g.least)
	all, before := s.sum.worth(lambda), s.sum.curvature()
	left, right, passed := slope{}, s.sum, float32(0)
	bins := s.bins[place*maxBins:][:maxBins]
	for bin := range gains {
		left.add(&bins[bin])
		right.subtract(&bins[bin])
		passed += bins[bin].curvature()
		if passed >= least && before-passed >= least {
			gains[bin] += left.worth(lambda) + right.worth(lambda) - all
		}
	}
}

// worth is twice the loss that a leaf of this slope saves.
func (s *slope) worth(lambda float32) (sum float32) {
	for k := range classCount {
		sum += s.first[k] * s.first[k] / (max(s.second[k], 0) + lambda)
	}
	return sum
}

// curvature is the sum of the second derivatives.
func (s *slope) curvature() (sum float32) {
	for k := range classCount {
		sum += s.second[k]
	}
	return sum
}

func (s *slope) add(other *slope) {
	for k := range classCount {
		s.first[k] += other.first[k]
		s.second[k] += other.second[k]
	}
}

func (s *slope) subtract(other *slope) {
	for k := range classCount {
		s.first[k] -= other.first[k]
		s.second[k] -= other.second[k]
	}
}
