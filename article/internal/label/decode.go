package label

import "github.com/newspage-go/newspage/article/page"

// switchCost is what it costs, in log-odds, to enter or leave the body: short
// blocks between paragraphs go with them, a lone sentence in a menu does not.
const switchCost = 2.2

// decode finds the most likely sequence of body and not body (Viterbi over
// two states), then drops islands that hold little beside the main one.
func (l *labeller) decode() {
	n := len(l.blocks)
	l.body = fit(l.body, n)
	from := make([][2]bool, n) // the best predecessor of each state: true is body
	out, in := 0.0, -switchCost
	for i := range n {
		stay, enter := in, out-switchCost
		from[i][1] = stay >= enter
		nextIn := max(stay, enter) + l.score[i]/2
		leave := in - switchCost
		from[i][0] = leave > out
		nextOut := max(out, leave) - l.score[i]/2
		in, out = nextIn, nextOut
	}
	state := in-switchCost > out
	for i := n - 1; i >= 0; i-- {
		l.body[i] = state
		if state {
			state = from[i][1]
		} else {
			state = from[i][0]
		}
	}
	l.inTurn((*labeller).keepMain, (*labeller).trim)
}

// keepMain drops the runs of body that are far smaller than the largest and
// not near it.
func (l *labeller) keepMain() {
	type run struct {
		from, to int
		weight   float64
	}
	var runs []run
	best := 0.0
	for i := 0; i < len(l.body); i++ {
		if !l.body[i] {
			continue
		}
		r := run{from: i}
		for ; i < len(l.body) && l.body[i]; i++ {
			r.weight += l.prose(i)
		}
		r.to = i
		runs = append(runs, r)
		best = max(best, r.weight)
	}
	main := 0
	for k, r := range runs {
		if r.weight == best {
			main = k
			break
		}
	}
	for _, r := range runs {
		gap := max(runs[main].from-r.to, r.from-runs[main].to)
		if r.weight >= best/3 || gap <= 12 && r.weight > 0 {
			continue
		}
		for i := r.from; i < r.to; i++ {
			l.body[i] = false
		}
	}
}

// trim takes leading and trailing blocks that are headings, dates or the like
// off the body and notes where it begins and ends.
func (l *labeller) trim() {
	l.first, l.last = len(l.body), -1
	for i, in := range l.body {
		if in && l.score[i] < -3 && !l.heading(i) {
			l.body[i] = false
			in = false
		}
		if in {
			l.first = min(l.first, i)
			l.last = i
		}
	}
	for l.last >= 0 && l.last > l.first && (l.heading(l.last) || l.score[l.last] < -1) {
		l.body[l.last] = false
		l.last--
		for l.last > l.first && !l.body[l.last] {
			l.last--
		}
	}
}

func (l *labeller) heading(i int) bool { return l.blocks[i].Kind == page.Heading }
