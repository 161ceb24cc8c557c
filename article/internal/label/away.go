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
	return l.namesOther(i)
}

// namesOther reports whether a block is the linked headline of another story, by what
// stands around it.
func (l *labeller) namesOther(i int) bool {
	return l.linksHeadline(i) && (l.calledAway(i) || l.linksBetween(i))
}

// linksHeadline reports whether a block is nothing but a link to a page of the site, in
// words that are no sentence.
func (l *labeller) linksHeadline(i int) bool {
	t := &l.topics[i].link
	return l.flow.Markup && l.sights[i].linky >= 0.9 && l.flow.Features[i].Words >= entryLeast && !t.external && t.errand == noErrand && !l.endsWithStop(i)
}

// entryLeast is how many words the linked headline of another story has at least, and
// betweenLeast where nothing calls it.
const (
	entryLeast   = 3
	betweenLeast = 4
)

// linksBetween reports whether paragraphs stand around a linked headline that do not lead
// in to it.
func (l *labeller) linksBetween(i int) bool {
	return i > 0 && i+1 < len(l.blocks) && l.topics[i].link.slug && l.flow.Features[i].Words >= betweenLeast && !l.heading(i) &&
		l.endsWithStop(i-1) && l.isText(i-1) && l.isText(i+1)
}

// isText reports whether a block is a paragraph, and no link.
func (l *labeller) isText(i int) bool {
	return l.blocks[i].Kind == page.Paragraph && l.sights[i].linky < 0.3
}

// calledEntries is how many entries of one list are looked at for the line above it.
const calledEntries = 12

// calledAway reports whether what stands above a linked headline, or above the list that it
// is in, in one element with it, says that other stories stand below: "Read more:".
func (l *labeller) calledAway(i int) bool {
	f := l.flow.Features
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

// filesStory reports whether a block is a label and links to topics.
func (l *labeller) filesStory(i int) bool {
	if l.topics[i].link.errand != topicErrand || l.sights[i].linky < 0.5 {
		return false
	}
	b := l.blocks[i]
	label := strings.TrimRight(b.Text[:min(b.Links[0].Start, len(b.Text))], " ")
	return strings.HasSuffix(label, ":")
}
