package label

import (
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// pointsAway reports whether a block is a link to another story that says so:
// "Read more: …".
func (l *labeller) pointsAway(i int) bool {
	switch l.sights[i].prompt {
	case boilerplate.PromptRelated, boilerplate.PromptReadMore, boilerplate.PromptTrending:
		return l.sights[i].linky >= 0.4
	}
	return l.calledAway(i) || l.linksBetween(i)
}

// linksBetween reports whether a block is nothing but the linked headline of another story
// of the site, with paragraphs around it that do not lead in to it.
func (l *labeller) linksBetween(i int) bool {
	t := &l.topics[i].link
	if !l.flow.Markup || l.sights[i].linky < 0.95 || l.flow.Features[i].Words < betweenLeast || l.endsWithStop(i) || !t.slug || t.external || t.errand != noErrand || l.heading(i) {
		return false
	}
	return i > 0 && i+1 < len(l.blocks) && l.endsWithStop(i-1) && l.blocks[i-1].Kind == page.Paragraph && l.blocks[i+1].Kind == page.Paragraph && l.sights[i-1].linky < 0.3 && l.sights[i+1].linky < 0.3
}

// betweenLeast is how many words such a headline has at least.
const betweenLeast = 4

// calledEntries is how many entries of one list are looked at for the line above it.
const calledEntries = 12

// calledAway reports whether what stands above a link, or above the list that it is in,
// in one element with it, says that other stories stand below: "Read more:".
func (l *labeller) calledAway(i int) bool {
	f := l.flow.Features
	if f[i].Words < entryLeast || !l.flow.Markup || l.sights[i].linky < 0.9 || l.endsWithStop(i) || l.topics[i].link.external || l.topics[i].link.errand != noErrand {
		return false
	}
	above := i - 1
	for above >= 0 && i-above <= calledEntries && f[above].Group == f[i].Group && l.sights[above].linky >= 0.9 {
		above--
	}
	if above < 0 || !l.announces(above) || l.blocks[above].Kind == page.Heading || len(l.blocks[above].Links) > 0 {
		return false
	}
	switch l.sights[above].prompt {
	case boilerplate.PromptRelated, boilerplate.PromptReadMore:
		return f[above].Parents[1] != 0 && slices.Contains(f[i].Parents[:], f[above].Parents[1])
	}
	return false
}

// entryLeast is how many words the linked headline of another story has at least.
const entryLeast = 3

// filesStory reports whether a block is a label and links to topics.
func (l *labeller) filesStory(i int) bool {
	if l.topics[i].link.errand != topicErrand || l.sights[i].linky < 0.5 {
		return false
	}
	b := l.blocks[i]
	label := strings.TrimRight(b.Text[:min(b.Links[0].Start, len(b.Text))], " ")
	return strings.HasSuffix(label, ":")
}
