package main

import (
	"math"
	"math/rand/v2"
)

type options struct {
	levels, sites, rounds int
	rate, sparse          float64
}

// lessons are what the rows are taken for, how much each counts and where it is from.
type lessons struct {
	classes []int32
	weights []float32
	sites   []int32
}

// classCount is the number of roles that the model tells apart.
const classCount = 11

// A weight of a word for a class, as the follow-the-regularized-leader method with
// rates of their own for each keeps it (McMahan et al., "Ad click prediction: a view
// from the trenches", 2013): what it says follows from the sum of slopes.
type weight struct{ slope, squares float32 }

// A learner has the weights of the words that several sites have.
type learner struct {
	options
	places  map[uint64]int32
	weights [][classCount]weight
}

// learn reads all lessons some times over.
func learn(rows []row, of lessons, o options) *lexicon {
	l := learner{options: o, places: common(rows, of, o.sites)}
	l.weights = make([][classCount]weight, len(l.places))
	known := l.known(rows)
	order := make([]int, 0, len(of.classes))
	for i, class := range of.classes {
		if class >= 0 {
			order = append(order, i)
		}
	}
	chance := rand.New(rand.NewPCG(7, 1))
	for range o.rounds {
		chance.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		for _, i := range order {
			l.read(known[i], share(rows[i]), int(of.classes[i]), of.weights[i])
		}
	}
	return l.lexicon()
}

// common numbers the words that lessons of several sites have.
func common(rows []row, of lessons, least int) map[uint64]int32 {
	type seen struct{ site, count int32 }
	all := make(map[uint64]seen)
	last := make(map[uint64]map[int32]bool)
	for i, class := range of.classes {
		if class < 0 {
			continue
		}
		for _, word := range rows[i] {
			s, ok := all[word]
			switch site := of.sites[i]; {
			case !ok:
				all[word] = seen{site, 1}
			case s.site == site || int(s.count) >= least || last[word][site]:
			default:
				if last[word] == nil {
					last[word] = make(map[int32]bool)
				}
				last[word][site] = true
				all[word] = seen{s.site, s.count + 1}
			}
		}
	}
	places := make(map[uint64]int32)
	for i, class := range of.classes {
		if class < 0 {
			continue
		}
		for _, word := range rows[i] {
			if _, numbered := places[word]; !numbered && int(all[word].count) >= least {
				places[word] = int32(len(places))
			}
		}
	}
	return places
}

// known returns the places of the known words of each row.
func (l *learner) known(rows []row) [][]int32 {
	known := make([][]int32, len(rows))
	for i, words := range rows {
		for _, word := range words {
			if place, ok := l.places[word]; ok {
				known[i] = append(known[i], place)
			}
		}
	}
	return known
}

// share is how much each word of a row counts: the more there are, the less.
func share(words row) float32 { return float32(1 / math.Sqrt(float64(max(len(words), 1)))) }

// says is the weight of a word for a class.
func (l *learner) says(w weight) float32 {
	beyond := max(float32(math.Abs(float64(w.slope)))-float32(l.sparse), 0)
	return float32(math.Copysign(float64(beyond), -float64(w.slope))) * float32(l.rate) / (1 + root(w.squares))
}

func root(v float32) float32 { return float32(math.Sqrt(float64(v))) }

// faint is a slope that teaches nothing.
const faint = 0.0003

// read takes the lesson of one row.
func (l *learner) read(places []int32, share float32, class int, counts float32) {
	var slopes [classCount]float32
	for _, place := range places {
		for k, w := range l.weights[place] {
			slopes[k] += l.says(w) * share
		}
	}
	softmax(&slopes)
	slopes[class]--
	for k := range slopes {
		slope := slopes[k] * counts * share
		if slope < faint && slope > -faint {
			continue
		}
		for _, place := range places {
			w := &l.weights[place][k]
			rise := (root(w.squares+slope*slope) - root(w.squares)) / float32(l.rate)
			w.slope += slope - rise*l.says(*w)
			w.squares += slope * slope
		}
	}
}

// softmax makes chances of scores.
func softmax(scores *[classCount]float32) {
	top, sum := scores[0], float32(0)
	for _, v := range scores {
		top = max(top, v)
	}
	for k, v := range scores {
		scores[k] = float32(math.Exp(float64(v - top)))
		sum += scores[k]
	}
	for k := range scores {
		scores[k] /= sum
	}
}
