package label

import "sync"

// labellers keeps the memory of evidence for the next page.
var labellers = sync.Pool{New: func() any { return new(labeller) }}

// mostElements is the number of elements, and of names, above which the memory of
// a page is not kept.
const mostElements = 1 << 15

// release gives the memory of the evidence back; the labeller is of no use then.
func (l *labeller) release() {
	if len(l.blocks) > maxKept || len(l.elements) > mostElements || len(l.reading.names) > mostElements {
		return
	}
	l.reading.ctx, l.aside.ctx = nil, nil
	*l = labeller{
		sights: l.sights, body: l.body, score: l.score, rules: l.rules, reading: l.reading, aside: l.aside, nameEnds: l.nameEnds,
		topics: l.topics, landmarks: l.landmarks, groups: l.groups, groupOf: l.groupOf, elements: l.elements, looks: l.looks, groupLooks: l.groupLooks, before: l.before,
		faces: l.faces, headings: l.headings, titleDistance: l.titleDistance, known: l.known, numbers: l.numbers,
		spoken: l.spoken, spokenEnds: l.spokenEnds, leads: l.leads, names: l.names, callings: l.callings,
		chance: l.chance, again: l.again, roles: l.roles, window: l.window, crowd: l.crowd, said: l.said,
		stated: statement{shingles: l.stated.shingles, stories: l.stated.stories, summaries: l.stated.summaries},
	}
	labellers.Put(l)
}

// fit returns a slice of n zero values, in the memory of another if that is enough.
func fit[T any](memory []T, n int) []T {
	if cap(memory) < n {
		return make([]T, n)
	}
	memory = memory[:n]
	clear(memory)
	return memory
}
