package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// findHeadline marks the blocks that print the headline: those that say what
// the page states as such; else the only h1; else, in plain text, the opening
// line.
func (l *labeller) findHeadline() {
	keys := l.headlineKeys(l.flow.Page.Stated)
	slices.Sort(keys)
	keys = slices.Compact(keys)
	found := false
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		if l.flow.Features[i].Words >= 2 && slices.Contains(keys, l.sights[i].key) {
			l.sights[i].title, found = true, true
		}
	}
	if i := l.topHeading(); i >= 0 && (!found || l.soleHeading(i)) {
		l.markCopies(l.sights[i].key)
	}
}

// topHeading returns the block that looks most like the headline where the
// page states none.
func (l *labeller) topHeading() int {
	if !l.flow.Markup {
		return l.topLine()
	}
	best := -1
	for i, b := range l.blocks {
		if b.Kind != page.Heading || l.flow.Features[i].Words < 2 {
			continue
		}
		if best < 0 || b.Level < l.blocks[best].Level {
			best = i
		}
	}
	return best
}

// soleHeading reports whether block i is the one h1 of the page that has
// several words. Pages state one headline for search engines and print another.
func (l *labeller) soleHeading(i int) bool {
	if !l.flow.Markup || l.blocks[i].Level != 1 {
		return false
	}
	for j, b := range l.blocks {
		if j != i && b.Kind == page.Heading && b.Level == 1 && l.flow.Features[j].Words > 2 && l.sights[j].key != l.sights[i].key {
			return false
		}
	}
	return l.flow.Features[i].Words > 2
}

// openingLines is how far down the headline of a plain text is looked for.
const openingLines = 40

// topLine returns the line of plain text that is the headline: one of the
// opening lines that is printed again further down before the prose begins,
// else the first that has the length of one. What stands above headlines is none,
// and a sentence that does not open the text gives way to a line that stands right
// above a byline or a date: letters have a greeting there. A line that was passed over
// but stands so is taken rather than a paragraph.
func (l *labeller) topLine() int {
	best, passed, rights := -1, -1, l.rights()
	for i := 0; i < len(l.blocks) && i < openingLines; i++ {
		f, s := &l.flow.Features[i], &l.sights[i]
		if f.Words >= 40 || s.dateline {
			break
		}
		if f.Words < 4 || s.date || s.class != boilerplate.ClassNone {
			continue
		}
		if l.overhead(i, rights) {
			if passed < 0 && l.aboveSign(i) {
				passed = i
			}
			continue
		}
		if l.printedAgain(i) {
			return i
		}
		if best < 0 || best > 0 && l.endsWithStop(best) && !l.endsWithStop(i) && l.aboveSign(i) {
			best = i
		}
	}
	if passed >= 0 && (best < 0 || passed < best && l.endsWithStop(best)) {
		return passed
	}
	return best
}

// printedAgain reports whether another of the opening lines below i says the same.
func (l *labeller) printedAgain(i int) bool {
	for j := i + 1; j < len(l.blocks) && j < openingLines; j++ {
		if l.sights[j].key == l.sights[i].key {
			return true
		}
	}
	return false
}

// endsWithStop reports whether block i ends with a full stop.
func (l *labeller) endsWithStop(i int) bool {
	return strings.HasSuffix(strings.TrimRight(l.blocks[i].Text, "\"”»"), ".")
}

// endsWithSentence reports whether block i ends as sentences do, in any script.
func (l *labeller) endsWithSentence(i int) bool {
	last, _ := utf8.DecodeLastRuneInString(l.blocks[i].Text)
	return endsSentence(last)
}

// aboveSign reports whether the next block is a byline or a date.
func (l *labeller) aboveSign(i int) bool {
	return i+1 < len(l.blocks) && (l.sights[i+1].date || l.sights[i+1].class == boilerplate.ClassCredit)
}

func (l *labeller) markCopies(key uint64) {
	for i := range l.sights {
		if l.sights[i].key == key {
			l.sights[i].title = true
		}
	}
}
