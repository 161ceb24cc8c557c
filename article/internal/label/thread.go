package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/boilerplate"
)

const (
	threadWords = 40 // words of the story, at least, that stand above its comments
	callWords   = 3  // words of a line that opens comments without counting them, at most
	countWords  = 4  // and of one that counts them
	namedWords  = 24 // which may name the story

	// A paragraph above comments, of at least shortWords words, is the story's though
	// it is no likelier body than this: the comments may be far more and likelier.
	shortWords  = 20
	aboveChance = 0.2
)

// takeThread takes out of the body what stands below the line that opens the
// readers' comments: they are prose as the story is. On a page with markup that is
// what is of no template of the story's and stands not beside it, and what its
// elements call comments and not the story; in plain text, all.
func (l *labeller) takeThread() {
	words, more, called := 0, 0, false
	var likely []int
	story := newHabitat(l)
	l.comments = make([]bool, len(l.blocks))
	for i, in := range l.body {
		if !l.goOn(i) {
			return
		}
		switch {
		case words+more >= threadWords && l.opensThread(i):
			if words < threadWords {
				l.take(likely)
			}
			l.takeComments(i, story)
			return
		case in && words >= threadWords && !called && l.calledComment(i):
			l.body[i], l.comments[i] = false, true
		case in:
			called = called || l.calledComment(i)
			words += l.flow.Features[i].Words
			story.add(l, i)
		case l.chance[i] >= aboveChance && l.flow.Features[i].Words >= shortWords && l.sights[i].prose >= 0.5:
			more += l.flow.Features[i].Words
			likely = append(likely, i)
		}
	}
}

// calledReach is how far up an element is that calls a block a comment.
const calledReach = 5

// calledComment reports whether an element around block i is named so.
func (l *labeller) calledComment(i int) bool {
	return l.flow.Features[i].Hints[flow.HintComment] <= calledReach
}

// take takes blocks into the body.
func (l *labeller) take(blocks []int) {
	for _, i := range blocks {
		l.body[i] = true
	}
}

// takeComments takes out of the body what stands from a block on and is not where
// the story is.
func (l *labeller) takeComments(from int, story *habitat) {
	for i := from; i < len(l.body); i++ {
		if l.body[i] && !(l.flow.Markup && story.has(l, i)) {
			l.body[i], l.comments[i] = false, true
		}
	}
}

// A habitat is where blocks stand: of which templates they are, and in which
// elements.
type habitat struct {
	groups   []bool
	elements []bool
}

func newHabitat(l *labeller) *habitat {
	return &habitat{groups: make([]bool, len(l.groups)), elements: make([]bool, len(l.elements))}
}

func (h *habitat) add(l *labeller, i int) {
	h.groups[l.groupOf[i]] = true
	for _, parent := range l.flow.Features[i].Parents[1:3] {
		h.elements[parent] = true
	}
}

// has reports whether a block is of one of the templates or stands right beside others.
func (h *habitat) has(l *labeller, i int) bool {
	parent := l.flow.Features[i].Parents[1]
	return h.groups[l.groupOf[i]] || parent != 0 && h.elements[parent]
}

// opensThread reports whether a line stands above comments: "Comments", "34
// responses to …".
func (l *labeller) opensThread(i int) bool {
	f, text := &l.flow.Features[i], l.blocks[i].Text
	if l.sights[i].linky >= 0.5 || f.Near[flow.InButton] != flow.Far || f.Near[flow.InLink] != flow.Far {
		return false // leads to them
	}
	if l.sights[i].prompt == boilerplate.PromptComment && f.Words <= callWords {
		return !isComment(text)
	}
	what := strings.TrimLeft(text, "[( 0123456789.,")
	if !strings.ContainsAny(text[:len(text)-len(what)], "0123456789") ||
		f.Words > countWords && (f.Words > namedWords || !strings.ContainsAny(what, "“”„«»\"")) {
		return false
	}
	kind, _ := boilerplate.FirstPrompt(what)
	return kind == boilerplate.PromptComment
}

// isComment reports whether a line is the word for one comment: so headings call
// the opinion of the author.
func isComment(line string) bool {
	switch strings.ToLower(strings.TrimRight(line, ":.")) {
	case "comment", "kommentar", "komentarz", "commentaire", "comentario", "comentário", "commento", "commentaar",
		"komentář", "komentár", "komentar", "kommentti", "комментарий", "коментар", "коментарий", "yorum":
		return true
	}
	return false
}

// commented reports whether block i reads like the story and is a comment on it.
func (l *labeller) commented(i int) bool { return l.comments[i] }
