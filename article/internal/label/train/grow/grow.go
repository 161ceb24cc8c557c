package main

import "math"

// fewRows is how many rows are not parted any more.
const fewRows = 20

// A grower grows one tree, the leaf first that gains most by being parted.
type grower struct {
	*table
	options
	slopes  []slope // of rows
	columns []int   // that may be used
	tree    tree
}

// A stand is the rows at a leaf.
type stand struct {
	at, depth int // of its node
	rows      []int32
	sum       slope
	bins      []slope // by place of the column and bin; nil if it will not be parted
	best      split
}

// A split parts the rows of a leaf.
type split struct {
	gain  float32
	place int // of the column
	bin   int // the last one that goes left
}

func (g *grower) grow(rows []int32) tree {
	root := &stand{rows: rows, sum: g.sum(rows)}
	root.bins = g.count(rows)
	g.choose(root)
	g.tree = tree{{column: leaf}}
	open := []*stand{root}
	for len(open) < g.options.leaves {
		best := 0
		for k, s := range open {
			if s.best.gain > open[best].best.gain {
				best = k
			}
		}
		if open[best].best.gain <= 0 {
			break
		}
		left, right := g.part(open[best])
		open[best] = left
		open = append(open, right)
	}
	for _, s := range open {
		g.say(s)
	}
	return g.tree
}

// say writes the values of a leaf.
func (g *grower) say(s *stand) {
	n := &g.tree[s.at]
	for k := range classCount {
		v := -float64(s.sum.first[k]) / (float64(s.sum.second[k]) + g.lambda) * g.rate
		n.says[k] = float32(math.Round(min(max(v, -most), most)*steps) / steps)
	}
}

// part parts the rows of a leaf as is best and gives it children.
func (g *grower) part(s *stand) (left, right *stand) {
	column := g.columns[s.best.place]
	at := len(g.tree)
	g.tree[s.at] = node{column: column, value: g.cuts[column][s.best.bin], bin: uint8(s.best.bin), left: at}
	g.tree = append(g.tree, node{column: leaf}, node{column: leaf})
	middle := 0
	for i, row := range s.rows {
		if int(g.row(int(row))[column]) <= s.best.bin {
			s.rows[middle], s.rows[i] = row, s.rows[middle]
			middle++
		}
	}
	left = &stand{at: at, depth: s.depth + 1, rows: s.rows[:middle]}
	right = &stand{at: at + 1, depth: s.depth + 1, rows: s.rows[middle:]}
	g.share(s, left, right)
	g.choose(left)
	g.choose(right)
	return left, right
}

// share sums up the rows of two new leaves: those of the smaller one are counted,
// the others are what is left.
func (g *grower) share(s, left, right *stand) {
	small, big := left, right
	if len(small.rows) > len(big.rows) {
		small, big = big, small
	}
	small.sum, big.sum = g.sum(small.rows), s.sum
	big.sum.subtract(&small.sum)
	if small.depth >= g.options.depth {
		return
	}
	small.bins, big.bins = g.count(small.rows), s.bins
	inParts(len(big.bins), func(i int) { big.bins[i].subtract(&small.bins[i]) })
}

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

// choose finds the best way to part a leaf.
func (g *grower) choose(s *stand) {
	if s.bins == nil || len(s.rows) < fewRows {
		return
	}
	found := make([]split, len(g.columns))
	abreast(len(found), func(place int) { found[place] = g.best(s, place) })
	for _, other := range found {
		if other.gain > s.best.gain {
			s.best = other
		}
	}
}

// best finds the best way to part a leaf by one column.
func (g *grower) best(s *stand, place int) split {
	best := split{place: place}
	lambda, least := float32(g.lambda), float32(g.least)
	all, before := s.sum.worth(lambda), s.sum.curvature()
	left, right, passed := slope{}, s.sum, float32(0)
	bins := s.bins[place*maxBins:][:maxBins]
	for bin := range g.cuts[g.columns[place]] {
		left.add(&bins[bin])
		right.subtract(&bins[bin])
		passed += bins[bin].curvature()
		if passed < least || before-passed < least {
			continue
		}
		if gain := left.worth(lambda) + right.worth(lambda) - all; gain > best.gain {
			best.gain, best.bin = gain, bin
		}
	}
	return best
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
