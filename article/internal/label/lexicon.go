package label

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// A lexicon holds what words say of the role of the block they stand in, learned from
// annotated pages: words of texts, or what elements are called and links lead to. A
// word that few sites have is not in it.
type lexicon struct {
	marks  [1 << markBits / 64]uint64 // a bit for each word: most that are looked up are not in the lexicon
	before [1 << markBits / 64]uint16 // how many words are before those with bits here
	says   []leaf                     // by word, in the order of their keys, and level; the first of a word has its key
	levels int
}

// markBits is how much of a key finds its mark: they stay in the nearest cache.
const markBits = 17

// keyBits is how much of a hashed word is kept: it is rare that two meet.
const keyBits = 24

// lexiconSteps is the number of steps to one in which words count.
const lexiconSteps = 16

// nameLevels are the elements whose names are asked for, the nearest first, and behind
// them the link.
const nameLevels = len(nameDistance)

// nameDistance is the level of the lexicon for each: a word says the same at all of one.
var nameDistance = [...]uint8{0, 0, 0, 1, 1, 1, 1, 0}

// linkLevel is the place of the link among these.
const linkLevel = nameLevels - 1

// distances is how many distances there are.
const distances = 2

// find returns what a word says by level, nil if it is not in the lexicon. The marks
// before that of the word tell where it stands, but for words that share one.
func (x *lexicon) find(word uint32) []leaf {
	key := max(word>>(32-keyBits), 1)
	mark := key >> (keyBits - markBits)
	marks, own := x.marks[mark/64], uint64(1)<<(mark%64)
	if marks&own == 0 {
		return nil
	}
	for n := int(x.before[mark/64]) + bits.OnesCount64(marks&(own-1)); n*x.levels < len(x.says); n++ {
		switch says := x.says[n*x.levels:]; {
		case says[0].key() == key:
			return says[:x.levels]
		case says[0].key() > key:
			return nil
		}
	}
	return nil
}

// read takes a lexicon off the front of the file of a model.
func (x *lexicon) read(data []byte, levels int) (rest []byte) {
	count := int(binary.LittleEndian.Uint16(data))
	data = data[2:]
	x.levels, x.says = levels, make([]leaf, levels*count)
	for n := range count {
		key := uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16
		x.says[n*levels][1] = uint64(key) << keyShift
		mark := key >> (keyBits - markBits)
		if x.marks[mark/64] == 0 {
			x.before[mark/64] = uint16(n)
		}
		x.marks[mark/64] |= 1 << (mark % 64)
		data = data[3:]
	}
	for level := range levels {
		for role := range modelRoles {
			for n := range count {
				x.says[n*levels+level].put(role, int8(data[n]))
			}
			data = data[count:]
		}
	}
	return data
}

// lexicons are that of texts and that of names.
type lexicons struct{ texts, names lexicon }

func (x *lexicons) read(data []byte) (rest []byte) {
	return x.names.read(x.texts.read(data, 1), distances)
}

// A saying is what words say together.
type saying struct {
	says  packed
	words int // known or not
}

// lexiconColumns is how many numbers the lexicons give a block: for each role one of
// its text and one of its names and links.
const lexiconColumns = 2 * len(modelRoles)

// consult makes the lexicons those that are asked from now on.
func (l *labeller) consult(x *lexicons) {
	l.lexicons = x
	if l.flow.Names != nil {
		names, callings := l.flow.Names.Count()
		l.names, l.callings = fit(l.names, names), fit(l.callings, callings)
	}
}

// fillLexicons writes what the words of block i say.
func (l *labeller) fillLexicons(i int, f *filler) {
	var text, names saying
	text.addText(&l.lexicons.texts, l.spoken[l.spokenEnds[i]:l.spokenEnds[i+1]])
	if l.flow.Names != nil {
		names = *l.calledSays(l.flow.Features[i].Called)
	}
	l.leads = l.linkWords(i, l.leads[:0])
	names.words += len(l.leads)
	for _, word := range l.leads {
		if says := l.lexicons.names.find(word); says != nil {
			names.says.hear(&says[nameDistance[linkLevel]])
		}
	}
	text.fill(f)
	names.fill(f)
}

func (s *saying) addText(x *lexicon, words []uint32) {
	s.words += len(words)
	for _, word := range words {
		if says := x.find(word); says != nil {
			s.says.hear(&says[0])
		}
	}
}

// fill writes what the words say of each role: the more there are, the less each.
func (s *saying) fill(f *filler) {
	share := 1 / (lexiconSteps * math.Sqrt(float64(max(s.words, 1))))
	for _, v := range s.says.scores() {
		f.add(float64(v) * share)
	}
}

// A nameSaying is what the words of a name say at each distance.
type nameSaying struct {
	says  [distances]packed
	words int // 0: not read yet; a name has one at least
}

// calledSays sums up what the names of an element and of those around it say, once for
// each calling.
func (l *labeller) calledSays(called int32) *saying {
	s := &l.callings[called]
	if s.words > 0 {
		return s
	}
	for level := 0; called != 0 && level < linkLevel; level++ {
		var name int32
		name, called = l.flow.Names.Calling(called)
		says := l.nameSays(name)
		s.says.join(&says.says[nameDistance[level]])
		s.words += says.words
	}
	return s
}

// nameSays reads a name, once.
func (l *labeller) nameSays(name int32) *nameSaying {
	s := &l.names[name]
	if s.words == 0 {
		words := l.flow.Names.Words(name)
		s.words = len(words)
		for _, word := range words {
			for level, says := range l.lexicons.names.find(word) {
				s.says[level].hear(&says)
			}
		}
	}
	return s
}

// named returns the words of the name of an element around block i or, at the level of
// links, of where these lead.
func (l *labeller) named(i, level int) []uint32 {
	if level == linkLevel {
		return l.linkWords(i, nil)
	}
	if l.flow.Names == nil {
		return nil
	}
	name, called := int32(0), l.flow.Features[i].Called
	for range level + 1 {
		name, called = l.flow.Names.Calling(called)
	}
	return l.flow.Names.Words(name)
}
