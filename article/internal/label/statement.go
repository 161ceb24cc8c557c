package label

import "github.com/newspage-go/newspage/article/internal/hashed"

// shingleWords is how many words in a row must agree for a text to count as
// said by the page for machines.
const shingleWords = 3

// A statement is what the page states of its story, as sets of word shingles,
// and how much of each block is in them.
type statement struct {
	shingles           hashed.Table[uint8]
	all, met           int       // shingles of the story, and those of them that blocks print
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

// hear reads the story and the summary as stated.
func (l *labeller) hear() {
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
	stories, summaries := l.stated.stories, l.stated.summaries
	l.stated = statement{shingles: l.stated.shingles, printed: -1}
	l.stated.shingles.Clear((len(story) + len(summary)) / 6)
	if l.learn(story, ofStory) {
		l.stated.stories, l.stated.all = fit(stories, len(l.blocks)), l.stated.shingles.Count()
	}
	if l.learn(summary, ofSummary) {
		l.stated.summaries = fit(summaries, len(l.blocks))
	}
}

// Marks of shingles: what they are of, and that a block has printed one of the story.
const (
	ofStory = 1 << iota
	ofSummary
	printed
)

// leastStated is how long a text is that is compared with the blocks.
const leastStated = 20

// learn cuts a text into shingles and reports whether it is long enough for that.
func (l *labeller) learn(text string, mark uint8) bool {
	if len(text) < leastStated {
		return false
	}
	for _, h := range shingles(l.aside.again(text).words) {
		*l.stated.shingles.Add(h) |= mark
	}
	return true
}

// mostCompared is how many shingles of a block are compared.
const mostCompared = 200

// compare notes what share of the shingles of block i stands in the story and in
// the summary. The words are those of the block, and are lost.
func (s *statement) compare(i int, words []uint64) {
	if s.stories == nil && s.summaries == nil || len(words) == 0 {
		return
	}
	all := shingles(words)
	inStory, inSummary := 0, 0
	for _, h := range all {
		marks := s.shingles.Of(h)
		if marks == nil {
			continue
		}
		inStory += int(*marks & ofStory)
		inSummary += int(*marks & ofSummary / ofSummary)
		if *marks&(ofStory|printed) == ofStory {
			*marks |= printed
			s.met++
		}
	}
	if s.stories != nil {
		s.stories[i] = float32(inStory) / float32(len(all))
	}
	if s.summaries != nil {
		s.summaries[i] = float32(inSummary) / float32(len(all))
	}
}

// sum notes what share of the story the blocks print.
func (s *statement) sum() {
	if s.stories != nil {
		s.printed = share(s.met, s.all)
	}
}

// shingles hashes every run of shingleWords words, in their place. A text of fewer
// words is one shingle.
func shingles(words []uint64) []uint64 {
	n := len(words)
	if n < shingleWords {
		if n == 2 {
			words[0] = words[0]*1031 + words[1]
		}
		return words[:min(n, 1)]
	}
	for k := range words[:n-2] {
		words[k] = words[k]*31 + words[k+1]*1031 + words[k+2]
	}
	return words[:n-2]
}
