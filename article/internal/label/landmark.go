package label

import (
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// A landmark is what stands around a block at some distance: the line that says
// what the list is that it stands in, the byline, the next ones of its template.
type landmark struct {
	announced      int32 // the last line that announces what follows it, or -1
	headings       int32 // headings since then
	signed, sign   int32 // blocks since the last byline or date of the story, and until the next; -1 beyond signReach
	earlier, later int32 // blocks since the last one of the same template, and until the next; -1 without
}

const (
	// announceWords is how many words a line has that announces what follows.
	announceWords = 8
	// signReach is how far away a byline is looked for.
	signReach = 15
)

// survey notes the landmarks of every block.
func (l *labeller) survey() {
	l.landmarks = fit(l.landmarks, len(l.blocks))
	lastOf := make([]int32, len(l.groups))
	for k := range lastOf {
		lastOf[k] = -1
	}
	announced, headings, signed := int32(-1), int32(0), int32(-1)
	for i := range l.landmarks {
		if !l.goOn(i) {
			return
		}
		m := &l.landmarks[i]
		m.announced, m.headings, m.signed = announced, headings, sinceSign(int32(i), signed)
		m.earlier, m.later = -1, -1
		if last := &lastOf[l.groupOf[i]]; *last >= 0 {
			m.earlier = int32(i) - *last
			l.landmarks[*last].later = m.earlier
		}
		lastOf[l.groupOf[i]] = int32(i)
		switch {
		case l.announces(i):
			announced, headings = int32(i), 0
		case l.heading(i):
			headings++
		}
		if l.signs(i) {
			signed = int32(i)
		}
	}
}

// lookAhead notes how far the next byline is.
func (l *labeller) lookAhead() {
	next := int32(-1)
	for i := int32(len(l.landmarks)) - 1; i >= 0; i-- {
		l.landmarks[i].sign = -1
		if next >= 0 && next-i <= signReach {
			l.landmarks[i].sign = next - i
		}
		if l.signs(int(i)) {
			next = i
		}
	}
}

func sinceSign(i, signed int32) int32 {
	if signed < 0 || i-signed > signReach {
		return -1
	}
	return i - signed
}

// announces reports whether a line says what the lines after it are.
func (l *labeller) announces(i int) bool {
	return l.sights[i].class == boilerplate.ClassPrompt && l.sights[i].prompt != "" && l.flow.Features[i].Words <= announceWords
}

// signs reports whether the rules take a block for the story's byline or date.
func (l *labeller) signs(i int) bool { return l.rules[i] == page.Byline || l.rules[i] == page.Date }

const landmarkColumns = 10 + 3 + 6

// fillLandmarks writes how far the landmarks of block i are and what they say, how
// many of the words are in the author's name, and how many dates are around it.
func (l *labeller) fillLandmarks(i int, f *filler) {
	m := &l.landmarks[i]
	if m.announced < 0 {
		f.add(-1, 0, -1, -1)
	} else {
		f.add(float64(i-int(m.announced)), float64(promptNumber(l.sights[m.announced].prompt)),
			float64(l.blocks[m.announced].Level), float64(m.headings))
	}
	f.add(float64(m.signed), float64(m.sign), float64(m.earlier), float64(m.later), float64(l.topics[i].inAuthor))
	f.put(l.lookOfGroup(i).dates)
	parents := &l.flow.Features[i].Parents
	for level := range 3 {
		f.put(l.lookOf(parents[level]).dates)
	}
	e := l.lookOf(parents[3])
	f.put(e.blocks, e.words, e.linked, e.prose, e.paragraphs, e.dates)
}
