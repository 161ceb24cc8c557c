package label

import (
	"unicode"
	"unicode/utf8"
)

// shingleWords is how many words in a row must agree for a text to count as
// said by the page for machines.
const shingleWords = 3

// A statement is what the page states of its story, as sets of word shingles,
// and how much of each block is in them.
type statement struct {
	stories, summaries []float32 // by block: -1 where nothing is stated, else 0 to 1
	printed            float64   // share of the story that the blocks print; -1 where none is stated
}

func (s *statement) story(i int) float64   { return covered(s.stories, i) }
func (s *statement) summary(i int) float64 { return covered(s.summaries, i) }

func covered(shares []float32, i int) float64 {
	if shares == nil {
		return -1
	}
	return float64(shares[i])
}

// compare reads the story and the summary as stated and compares the blocks
// with them.
func (l *labeller) compare() {
	stated := l.flow.Page.Stated
	story, summary := "", ""
	for _, item := range stated.Items {
		if item.Is(articleTypes...) {
			if text := item.Text("articleBody"); len(text) > len(story) {
				story = text
			}
			if text := item.Text("description"); summary == "" {
				summary = text
			}
		}
	}
	for _, name := range [...]string{"og:description", "description"} {
		if v, ok := stated.First(name); ok && len(v.Text) > len(summary) {
			summary = v.Text
		}
	}
	l.cover(newStatedText(story), newStatedText(summary))
}

// A statedText is a text that the page states, and what the blocks print of it.
type statedText struct {
	shingles *hashes
	met      int // shingles that stand in blocks
	in       int // of the block in hand
}

// printed marks a shingle that a block has.
const printed = 1

// leastStated is how long a text is that is compared with the blocks.
const leastStated = 20

// newStatedText cuts a text into shingles; nil is one too short.
func newStatedText(text string) *statedText {
	if len(text) < leastStated {
		return nil
	}
	t := &statedText{shingles: newHashes(len(text) / 6)}
	eachShingle(text, func(h uint64) bool {
		t.shingles.add(h, 0)
		return true
	})
	return t
}

// meet notes a shingle of the block in hand.
func (t *statedText) meet(h uint64) {
	if t == nil {
		return
	}
	if marks := t.shingles.of(h); marks != nil {
		t.in++
		if *marks == 0 {
			*marks = printed
			t.met++
		}
	}
}

// cover notes what share of each block's shingles stands in the story and in the
// summary, and what share of the story's in blocks.
func (l *labeller) cover(story, summary *statedText) {
	l.stated.printed = -1
	if story == nil && summary == nil {
		return
	}
	shares := make([]float32, 2*len(l.blocks))
	for i, b := range l.blocks {
		if !l.goOn(i) {
			return
		}
		all := 0
		eachShingle(b.Text, func(h uint64) bool {
			all++
			story.meet(h)
			summary.meet(h)
			return all < 200
		})
		story.note(shares[:len(l.blocks)], i, all)
		summary.note(shares[len(l.blocks):], i, all)
	}
	if story != nil {
		l.stated.stories, l.stated.printed = shares[:len(l.blocks)], share(story.met, story.shingles.count)
	}
	if summary != nil {
		l.stated.summaries = shares[len(l.blocks):]
	}
}

// note ends the block in hand, which has so many shingles.
func (t *statedText) note(shares []float32, i, all int) {
	if t == nil {
		return
	}
	if all > 0 {
		shares[i] = float32(t.in) / float32(all)
	}
	t.in = 0
}

// eachShingle hashes every run of shingleWords words; ideographs are words. A
// text of fewer words is one shingle.
func eachShingle(text string, yield func(uint64) bool) {
	var words [shingleWords]uint64
	n := 0
	emit := func(word uint64) bool {
		copy(words[:], words[1:])
		words[shingleWords-1] = word
		n++
		return n < shingleWords || yield(words[0]*31+words[1]*1031+words[2])
	}
	var word uint64
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		case r >= 'A' && r <= 'Z':
			r += 'a' - 'A'
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			r = unicode.ToLower(r)
		default:
			if word != 0 && !emit(word) {
				return
			}
			word = 0
			continue
		}
		word = (word ^ uint64(r)) * 0x9E3779B97F4A7C15
		if r >= 0x3040 && r <= 0x9FFF {
			if !emit(word) {
				return
			}
			word = 0
		}
	}
	if word != 0 && !emit(word) {
		return
	}
	if n > 0 && n < shingleWords {
		yield(words[0]*31 + words[1]*1031 + words[2])
	}
}
