package label

import (
	"github.com/newspage-go/newspage/article/page"
)

// A tally sums up blocks that belong together: those of one template, or
// those below one element.
type tally struct {
	prose                                    float64
	blocks, words, chars, linked, paragraphs int32
	dates                                    int32
	topics                                   topicTally
}

// tallyOf is what block i adds to the tallies it belongs to.
func (l *labeller) tallyOf(i int) tally {
	m := &l.flow.Features[i]
	return tally{
		blocks: 1, words: int32(m.Words), chars: int32(m.Chars), linked: int32(m.LinkChars), prose: l.prose(i),
		paragraphs: one(l.blocks[i].Kind == page.Paragraph), dates: one(l.sights[i].date), topics: l.topics[i].tally(),
	}
}

func (t *tally) add(of *tally) {
	t.prose += of.prose
	t.blocks += of.blocks
	t.words += of.words
	t.chars += of.chars
	t.linked += of.linked
	t.paragraphs += of.paragraphs
	t.dates += of.dates
	t.topics.add(&of.topics)
}

// count sums up the blocks by template and by element, and notes what
// stands where.
func (l *labeller) count() {
	n := len(l.blocks)
	top := int32(0)
	for i := range l.flow.Features {
		for _, parent := range l.flow.Features[i].Parents {
			top = max(top, parent)
		}
	}
	l.elements, l.looks, l.groups = fit(l.elements, int(top)+1), fit(l.looks, int(top)+1), l.groups[:0]
	l.groupOf = fit(l.groupOf, n)
	l.before = fit(l.before, n+1)
	l.headings = fit(l.headings, n)
	l.titleDistance = fit(l.titleDistance, n)
	if !l.goOn(0) { // of a flood it takes a while to make room
		return
	}
	l.numbers.Clear(usualGroups)
	heading, title := -1, -1
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		m := &l.flow.Features[i]
		own := l.tallyOf(i)
		for level, parent := range m.Parents {
			if parent != 0 && (level == 0 || parent != m.Parents[level-1]) {
				l.elements[parent].add(&own)
			}
		}
		l.group(i).add(&own)
		l.before[i+1] = l.before[i] + m.Words
		l.headings[i] = heading
		if l.heading(i) || m.Words <= 6 && l.sights[i].prompt != "" {
			heading = i
		}
		if l.sights[i].title {
			title = i
		}
		l.titleDistance[i] = -1
		if title >= 0 {
			l.titleDistance[i] = i - title
		}
	}
	l.groupLooks = fit(l.groupLooks, len(l.groups))
}

// usualGroups is how many templates there is room for at once.
const usualGroups = 128

// group returns the tally of the template of block i, which is new if it has no
// number.
func (l *labeller) group(i int) *tally {
	number := l.numbers.Add(uint64(l.flow.Features[i].Group) + 1)
	if *number == 0 {
		l.groups = append(l.groups, tally{})
		*number = int32(len(l.groups))
	}
	l.groupOf[i] = *number - 1
	return &l.groups[l.groupOf[i]]
}

// countCopies notes how often each text stands on the page, and how often before.
func (l *labeller) countCopies() {
	seen := &l.numbers
	seen.Clear(len(l.sights))
	for i := range l.sights {
		if !l.goOn(i) {
			return
		}
		s := &l.sights[i]
		times := seen.Add(s.key)
		s.earlier = int(*times)
		*times++
	}
	for i := range l.sights {
		if !l.goOn(i) {
			return
		}
		l.sights[i].copies = int(*seen.Of(l.sights[i].key))
	}
}

var noTally tally

func (l *labeller) element(ordinal int32) *tally {
	if ordinal <= 0 || int(ordinal) >= len(l.elements) {
		return &noTally
	}
	return &l.elements[ordinal]
}

// A look is what trees see of a tally: made once for each element and each template, of
// which are many blocks.
type look struct {
	blocks, words, linked, prose, paragraphs, dates uint16
	topics                                          [topicTallyColumns]uint16
}

func newLook(t *tally) look {
	return look{
		blocks: guarded(float64(t.blocks)), words: guarded(float64(t.words)), linked: guarded(share(t.linked, t.chars)),
		prose: guarded(t.prose), paragraphs: guarded(float64(t.paragraphs)), dates: guarded(share(t.dates, t.blocks)),
		topics: t.topics.look(),
	}
}

// newGroupLook is newLook for a template: words and prose are the means.
func newGroupLook(t *tally) look {
	l := newLook(t)
	l.words, l.prose = guarded(share(t.words, t.blocks)), guarded(t.prose/float64(max(t.blocks, 1)))
	return l
}

var noLook = newLook(&noTally)

// lookOfGroup returns what trees see of the template of block i.
func (l *labeller) lookOfGroup(i int) *look {
	seen := &l.groupLooks[l.groupOf[i]]
	if seen.blocks == 0 {
		*seen = newGroupLook(&l.groups[l.groupOf[i]])
	}
	return seen
}

// lookOf returns what trees see of an element.
func (l *labeller) lookOf(ordinal int32) *look {
	if ordinal <= 0 || int(ordinal) >= len(l.elements) {
		return &noLook
	}
	seen := &l.looks[ordinal]
	if seen.blocks == 0 {
		*seen = newLook(&l.elements[ordinal])
	}
	return seen
}

// A mean is a mean of probabilities weighted by words.
type mean struct{ sum, weight float64 }

func (m *mean) add(p float32, words int) {
	m.sum += float64(p) * float64(words+1)
	m.weight += float64(words + 1)
}

func (m mean) mean() float64 {
	if m.weight == 0 {
		return -1
	}
	return m.sum / m.weight
}

// A window answers what probabilities say about stretches of the page.
type window struct {
	sums, weights []float64 // running, by block
	byParent      []mean
	byGroup       []mean
	first, last   int // blocks more likely body than not; the page's ends without any
	most          float32
	words         float64 // expected words of body
}

func (l *labeller) newWindow(p []float32) *window {
	w := &l.window
	*w = window{
		sums: fit(w.sums, len(p)+1), weights: fit(w.weights, len(p)+1),
		byParent: fit(w.byParent, len(l.elements)), byGroup: fit(w.byGroup, len(l.groups)), first: -1,
	}
	for i, v := range p {
		if !l.goOn(i) {
			break
		}
		m := &l.flow.Features[i]
		w.sums[i+1] = w.sums[i] + float64(v)*float64(m.Words+1)
		w.weights[i+1] = w.weights[i] + float64(m.Words+1)
		for level, parent := range m.Parents[:3] {
			if parent != 0 && (level == 0 || parent != m.Parents[level-1]) {
				w.byParent[parent].add(v, m.Words)
			}
		}
		w.byGroup[l.groupOf[i]].add(v, m.Words)
		w.most = max(w.most, v)
		if v >= 0.5 {
			if w.first < 0 {
				w.first = i
			}
			w.last = i
		}
	}
	w.words = w.sums[len(p)]
	if w.first < 0 {
		w.last = len(p)
	}
	return w
}

func (w *window) parent(ordinal int32) float64 {
	if ordinal <= 0 || int(ordinal) >= len(w.byParent) {
		return -1
	}
	return w.byParent[ordinal].mean()
}

// between is the mean over the blocks from one (inclusive) to another (exclusive).
func (w *window) between(from, to int) float64 {
	from, to = max(from, 0), min(to, len(w.sums)-1)
	if from >= to {
		return -1
	}
	return (w.sums[to] - w.sums[from]) / (w.weights[to] - w.weights[from])
}

func (w *window) near(i, reach int) float64   { return w.between(i-reach, i+reach+1) }
func (w *window) before(i, reach int) float64 { return w.between(i-reach, i) }
func (w *window) after(i, reach int) float64  { return w.between(i+1, i+1+reach) }

// done is the share of the expected body that stands before block i.
func (w *window) done(i int) float64 {
	if w.words == 0 {
		return 0
	}
	return w.sums[i] / w.words
}

// density is the share of the page's words that are expected to be body.
func (w *window) density() float64 {
	total := w.weights[len(w.weights)-1]
	if total == 0 {
		return 0
	}
	return w.words / total
}
