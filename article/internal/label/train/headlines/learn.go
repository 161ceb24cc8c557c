package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/newspage-go/newspage/article/internal/label"
)

// weights are what each column adds to how likely a line is the headline.
type weights [label.HeadlineColumns]float64

func (w *weights) score(row *[label.HeadlineColumns]float64) (sum float64) {
	for column, v := range row {
		sum += v * w[column]
	}
	return sum
}

// best is the line that is likeliest, or -1 if it is likelier that there is no headline:
// that has a score of nothing.
func (w *weights) best(rows [][label.HeadlineColumns]float64) int {
	best, most := -1, 0.0
	for n := range rows {
		if score := w.score(&rows[n]); score > most {
			best, most = n, score
		}
	}
	return best
}

// chances are how likely each line is the headline.
func (w *weights) chances(rows [][label.HeadlineColumns]float64) []float64 {
	top := 0.0
	if best := w.best(rows); best >= 0 {
		top = w.score(&rows[best])
	}
	chances, total := make([]float64, len(rows)), math.Exp(-top)
	for n := range rows {
		chances[n] = math.Exp(w.score(&rows[n]) - top)
		total += chances[n]
	}
	for n := range chances {
		chances[n] /= total
	}
	return chances
}

// The weights are learned in so many steps of such a size, each over all samples; small
// weights are preferred so much.
const (
	steps     = 300
	stepSize  = 0.1
	smallness = 1.0 / 2000
)

// learn finds the weights by which the headlines of the samples are likeliest, by
// gradient ascent (Adam).
func learn(samples []sample) *weights {
	w, mean, square := new(weights), new(weights), new(weights)
	for step := 1; step <= steps; step++ {
		slope := w.slope(samples)
		for column := range w {
			mean[column] = 0.9*mean[column] + 0.1*slope[column]
			square[column] = 0.999*square[column] + 0.001*slope[column]*slope[column]
			m := mean[column] / (1 - math.Pow(0.9, float64(step)))
			s := square[column] / (1 - math.Pow(0.999, float64(step)))
			w[column] += stepSize * m / (math.Sqrt(s) + 1e-8)
		}
	}
	return w
}

// slope is how the likelihood of the headlines grows with each weight.
func (w *weights) slope(samples []sample) (slope weights) {
	for _, s := range samples {
		headlines := 0.0
		for _, is := range s.headline {
			if is {
				headlines++
			}
		}
		for n, chance := range w.chances(s.rows) {
			miss := -chance
			if s.headline[n] {
				miss += 1 / headlines
			}
			for column, v := range s.rows[n] {
				slope[column] += miss * v / float64(len(samples))
			}
		}
	}
	for column := range slope {
		slope[column] -= smallness * w[column]
	}
	return slope
}

// perLine is how many weights stand on a line of the table.
const perLine = 8

// source prints the weights as the source of the table.
func source(w *weights) string {
	var text strings.Builder
	text.WriteString("package label\n\n// headlineWeights are what the columns add to how likely a line is the headline, in log-odds,\n" +
		"// in their order. They were learned by train/headlines; train/report.md has what they reach.\n" +
		"var headlineWeights = [HeadlineColumns]float64{")
	for column, v := range w {
		if column%perLine == 0 {
			text.WriteString("\n\t")
		} else {
			text.WriteByte(' ')
		}
		fmt.Fprintf(&text, "%.2f,", v)
	}
	text.WriteString("\n}\n")
	return text.String()
}
