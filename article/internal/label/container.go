package label

// A container is where the prose of the page is densest.
type container struct {
	ordinal int32   // of the element, or of the run of lines; 0 if there is none
	share   float64 // of the page's prose that lies in it
}

// findContainer sums the prose below every block-level element near it and
// takes the innermost of those that hold nearly as much as the best.
func (l *labeller) findContainer() container {
	weights := l.proseByParent()
	total, best := 0.0, int32(0)
	for i := range l.sights {
		total += l.prose(i)
	}
	for ordinal, w := range weights {
		if w > weights[best] {
			best = int32(ordinal)
		}
	}
	if total == 0 {
		return container{}
	}
	return container{ordinal: best, share: weights[best] / total}
}

// prose is how many words of prose a block holds.
func (l *labeller) prose(i int) float64 {
	s := &l.sights[i]
	if s.prose < 0.4 || s.title {
		return 0
	}
	return s.prose * float64(l.flow.Features[i].Words)
}

// farther is what a level between a block and its container costs: of an
// element and one around it with hardly more prose, the inner one wins.
const farther = 0.92

func (l *labeller) proseByParent() []float64 {
	top := int32(0)
	for i := range l.flow.Features {
		top = max(top, l.flow.Features[i].Parents[0])
	}
	weights := make([]float64, top+1)
	for i := range l.flow.Features {
		if !l.goOn(i) {
			break
		}
		w := l.prose(i)
		if w == 0 {
			continue
		}
		if !l.flow.Markup {
			weights[l.flow.Features[i].Parents[0]] += w
			continue
		}
		for _, ordinal := range l.flow.Features[i].Parents[1:] {
			if ordinal > 0 {
				weights[ordinal] += w
			}
			w *= farther
		}
	}
	return weights
}

// distance returns how many levels block i lies below the container, or -1.
func (l *labeller) distance(i int, c container) int {
	for level, ordinal := range l.flow.Features[i].Parents {
		if ordinal == c.ordinal && ordinal != 0 {
			return level
		}
	}
	return -1
}
