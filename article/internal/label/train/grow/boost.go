package main

import (
	"math"
	"math/rand/v2"
)

// A slope is the first and second derivatives of the loss by each class's score, of
// one row or summed over many.
type slope struct{ first, second [classCount]float32 }

// boost grows trees, each against what the ones before still miss.
func boost(t *table, classes []int32, weights []float32, o options) forest {
	chance := rand.New(rand.NewPCG(o.seed, 1))
	scores := make([][classCount]float32, t.rows)
	slopes := make([]slope, t.rows)
	missed := make([]float64, t.rows)
	var f forest
	for range o.trees {
		inParts(t.rows, func(i int) { missed[i] = slopes[i].of(&scores[i], int(classes[i]), weights[i]) })
		g := grower{table: t, options: o, slopes: slopes}
		g.columns = chance.Perm(t.columns)[:int(float64(t.columns)*o.columns)]
		grown := g.grow(draw(slopes, missed, o, chance))
		f = append(f, grown)
		inParts(t.rows, func(i int) {
			for k, v := range grown.find(t.row(i)) {
				scores[i][k] += v
			}
		})
	}
	return f
}

// inParts calls do for 0 to n-1, part by part.
func inParts(n int, do func(i int)) {
	abreast(workers, func(part int) {
		for i := part * n / workers; i < (part+1)*n/workers; i++ {
			do(i)
		}
	})
}

// of writes the slopes of the loss of a row, the negative log of what softmax makes
// of its class's score, or of all scores but body's where no more is known, and
// returns by how much the class is missed. The second derivative is twice that by
// one score alone, as is usual where each class's score moves by itself.
func (s *slope) of(scores *[classCount]float32, class int, weight float32) (missed float64) {
	top := scores[0]
	for _, v := range scores {
		top = max(top, v)
	}
	var p [classCount]float64
	total := 0.0
	for k, v := range scores {
		p[k] = math.Exp(float64(v - top))
		total += p[k]
	}
	for k := range p {
		p[k] /= total
		s.first[k] = float32(p[k]) * weight
		s.second[k] = float32(max(2*p[k]*(1-p[k]), 1e-6)) * weight
	}
	if class != notBody {
		s.first[class] -= weight
		return 1 - p[class]
	}
	others := max(1-p[body], 1e-6)
	for k := range p {
		if k != body {
			s.first[k] -= float32(p[k]/others) * weight
		}
	}
	return p[body]
}

// fewer is how many times less often sure rows are drawn, and how many they count for.
const fewer = 4

// draw returns the rows that a tree is grown from.
func draw(slopes []slope, missed []float64, o options, chance *rand.Rand) []int32 {
	var rows []int32
	for i := range slopes {
		u := chance.Float64()
		if missed[i] < o.sure {
			u *= fewer
		}
		if u >= o.rows {
			continue
		}
		rows = append(rows, int32(i))
		if missed[i] < o.sure {
			for k := range classCount {
				slopes[i].first[k] *= fewer
				slopes[i].second[k] *= fewer
			}
		}
	}
	return rows
}
