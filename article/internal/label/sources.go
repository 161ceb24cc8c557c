package label

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/boilerplate"
)

const (
	sourcesWords  = 3  // words of a line that heads a list of sources, at most
	sourcesReach  = 3  // blocks below that line within which the list begins
	referenceSize = 60 // words of one of them, at most: longer ones are the story's
)

// takeSources takes lists of works that the story names as its sources ("Sources",
// and lines of one template below) out of the body: they are credits.
func (l *labeller) takeSources() {
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		if l.isSource(i) && i+1 < len(l.blocks) && l.isSource(i+1) {
			continue // within a list that was taken
		}
		if l.headsSources(i) {
			l.takeList(i)
		}
	}
}

// headsSources reports whether a line near the story heads its sources.
func (l *labeller) headsSources(i int) bool {
	return i >= l.first && l.flow.Features[i].Near[flow.InFooter] == flow.Far && l.bareCue(i)
}

// bareCue reports whether a line speaks of sources and names none.
func (l *labeller) bareCue(i int) bool {
	if l.sights[i].class != boilerplate.ClassCredit || l.flow.Features[i].Words > sourcesWords {
		return false
	}
	credits := boilerplate.Credits(l.blocks[i].Text)
	return len(credits) == 1 && credits[0].Kind == boilerplate.CreditSource && len(credits[0].Names)+len(credits[0].Organizations) == 0
}

// takeList takes the lines of one template below line i.
func (l *labeller) takeList(i int) {
	from := l.firstReference(i)
	for j := from; j < len(l.blocks) && l.isReference(j, from); j++ {
		l.body[j] = false
		l.source(j)
		if j == from {
			l.body[i] = false
			l.source(i)
		}
	}
}

// firstReference returns where the list opens that line i heads: at the first line with
// another of its template behind it, or else at the first one that is no credit, notice
// or prompt. A line of how the site checks what it says may stand before it.
func (l *labeller) firstReference(i int) int {
	to := min(i+sourcesReach, len(l.blocks)-1)
	for from := i + 1; from < to; from++ {
		if l.sights[from].class == boilerplate.ClassNone && l.isReference(from+1, from) {
			return from
		}
	}
	from := i + 1
	for from < to && l.sights[from].class != boilerplate.ClassNone {
		from++
	}
	return from
}

// isReference reports whether a line could be one of the list that opens at from.
func (l *labeller) isReference(j, from int) bool {
	f := &l.flow.Features[j]
	return l.flow.Markup && f.Group == l.flow.Features[from].Group && f.Words <= referenceSize && !l.heading(j) && l.sights[j].class != boilerplate.ClassPrompt
}

// source notes that a line is one of the sources.
func (l *labeller) source(i int) {
	if l.sources == nil {
		l.sources = make([]bool, len(l.blocks))
	}
	l.sources[i] = true
}

func (l *labeller) isSource(i int) bool { return l.sources != nil && l.sources[i] }
