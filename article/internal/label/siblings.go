package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// Paragraphs of one element are taken for body together if so many of their words are;
// those behind the last that is, if there are so many of them: one or two sign off.
const (
	siblingWords = 25
	siblingTail  = 3
)

// siblingChance is how likely each of them is body at least.
const siblingChance = 0.1

// takeSiblings takes into the body what stands among its paragraphs in one element, of
// one template with them, and is doubtful by itself: places of a list, each linked to
// its topic, or short answers.
func (l *labeller) takeSiblings() {
	if !l.flow.Markup {
		return // all lines are siblings there
	}
	for from := 0; from < len(l.blocks) && l.stopped == nil; {
		to := from + 1
		for to < len(l.blocks) && l.goOn(to) && l.siblings(from, to) {
			to++
		}
		l.takeRun(from, to)
		from = to
	}
}

// joinQuotes takes the lines of a quotation into the body of which one is: a post of three
// words with its day below.
func (l *labeller) joinQuotes() {
	for i := 1; i < len(l.blocks) && l.goOn(i); i++ {
		if l.body[i] != l.body[i-1] && l.oneQuote(i-1, i) {
			l.body[i-1], l.body[i] = true, true
		}
	}
}

// oneQuote reports whether two blocks are lines of one quotation.
func (l *labeller) oneQuote(i, j int) bool {
	if l.blocks[i].Kind != page.Quote || l.blocks[j].Kind != page.Quote {
		return false
	}
	path := quotePath(l.blocks[i].Path)
	return path != "" && path == quotePath(l.blocks[j].Path)
}

// quotePath returns the path of the quotation that an element is in, or is.
func quotePath(path string) string {
	i := strings.LastIndex(path, "/blockquote")
	if i < 0 {
		return ""
	}
	end := strings.IndexByte(path[i+1:], '/')
	if end < 0 {
		return path
	}
	return path[:i+1+end]
}

// siblings reports whether two paragraphs stand in one element and are of one template.
func (l *labeller) siblings(i, j int) bool {
	a, b := &l.flow.Features[i], &l.flow.Features[j]
	return a.Group == b.Group && a.Parents[1] == b.Parents[1] && l.plainParagraph(i) && l.plainParagraph(j)
}

// plainParagraph reports whether a block is a paragraph and no credit, notice, prompt,
// date or line of topics.
func (l *labeller) plainParagraph(i int) bool {
	s := &l.sights[i]
	return l.blocks[i].Kind == page.Paragraph && s.class == boilerplate.ClassNone && !s.date && !l.filesStory(i)
}

// takeRun takes the siblings from one block (inclusive) to another (exclusive) into the
// body if they are, on the whole.
func (l *labeller) takeRun(from, to int) {
	words, taken, last, likely := 0, 0, -1, 0.0
	for i := from; i < to; i++ {
		n := l.flow.Features[i].Words
		words += n
		likely += float64(n) * float64(l.chance[i])
		if l.body[i] {
			taken += n
			last = i
		}
	}
	if taken < siblingWords || likely < bodyChance*float64(words) {
		return
	}
	if to-last <= siblingTail {
		to = last
	}
	for i := from; i < to; i++ {
		l.body[i] = l.body[i] || l.chance[i] >= siblingChance
	}
}
