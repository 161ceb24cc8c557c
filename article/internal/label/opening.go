package label

import "github.com/newspage-go/newspage/article/page"

// openingReach is how many blocks behind one with a dateline the body may go on.
const openingReach = 3

// takeOpening takes a block that the rules take for body and that opens with a
// dateline into the body which follows it: wires open their stories so.
func (l *labeller) takeOpening() {
	for i := range l.blocks {
		if !l.sights[i].dateline || l.rules[i] != page.Body || l.chance[i] < leastChance {
			continue
		}
		for j := i + 1; j <= i+openingReach && j < len(l.blocks); j++ {
			l.body[i] = l.body[i] || l.body[j]
		}
	}
}

// What stands further before the dateline than leadReach blocks is not of its story,
// if at least storyWords words of body follow it within storyReach blocks.
const (
	leadReach  = 8
	storyReach = 30
	storyWords = 60
)

// dropBefore takes out of the body of a plain text what stands well before the line
// with the dateline that opens its story: teasers read like prose where no markup
// tells them apart.
func (l *labeller) dropBefore() {
	if l.flow.Markup {
		return
	}
	at, most := -1, storyWords-1
	for i := range l.blocks {
		if l.body[i] && l.sights[i].dateline {
			if words := l.bodyWords(i, i+storyReach); words > most {
				at, most = i, words
			}
		}
	}
	for i := range at - leadReach {
		l.body[i] = false
	}
}

// bodyWords is how many words of body stand in the blocks from one (inclusive) to
// another (exclusive).
func (l *labeller) bodyWords(from, to int) (words int) {
	for i := from; i < min(to, len(l.blocks)); i++ {
		if l.body[i] {
			words += l.flow.Features[i].Words
		}
	}
	return words
}
