package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// The headline of a plain text is looked for among so many lines above the first of the
// story and below it, which may be a stray.
const (
	headlineAbove = 40
	headlineBelow = 12
)

// What is seen of a line that may be the headline; headlineWeights says what it means.
const (
	headLine       = iota // it is a line, and not that there is none
	headTiny              // a word
	headFew               // two words at most
	headSome              // three or four
	headUsual             // 7 to 18
	headLong              // 19 to 26
	headLonger            // more
	headShare             // how much of what it names the story names, too
	headTopmost           // the first line of which that is half or more
	headBelowSuch         // how many of these stand above, of four
	headStop              // ends with a full stop
	headSigned            // a byline or a date is the next line
	headSignedSoon        // or one of the two behind that
	headGapAbove          // an empty line above
	headGapBelow          // and below
	headGaps              // both
	headOverhead          // stands above headlines and is none; see overhead
	headPrompt            // asks for something
	headCredit            // a credit or a notice
	headDate
	headBody    // the model takes it for the story
	headDeck    // how likely it is a deck
	headListed  // an entry of a list, or an offer
	headFirst   // the first line of all
	headOpening // the headline by the opening lines alone; see topLine
	headLower   // opens with a small letter
	headMarks   // has marks that stand between the steps of trails
	headTrail   // ends in what one of the next lines says
	headShort   // the line above is of three words at most
	headNext    // how long the next line is, of twelve words
	headNextShare
	headNextStop
	headAtStory  // the story begins with the next line
	headBelow    // stands below the first line of the story
	headDistance // lines to the next paragraph of the story, in tens
	HeadlineColumns
)

// storyParagraph is how many words a line of the story has at least that a headline may
// stand above, and farthestParagraph how far down it is looked for.
const (
	storyParagraph    = 15
	farthestParagraph = 40
)

// findHeadlineAbove looks for the headline of a plain text once its story is known: no
// element tells it from what stands above it, but it tells of the story. A text may have
// none.
func (l *labeller) findHeadlineAbove() {
	if l.flow.Markup || l.first >= len(l.blocks) {
		return
	}
	from, rows := l.headlineRows()
	best := l.likeliest(from, rows)
	if best >= 0 && l.sights[from+best].title {
		return
	}
	l.dismissHeadline(from + best)
	if best >= 0 {
		l.markCopies(l.sights[from+best].key)
		l.body[from+best] = false
	}
	l.trimHeadings()
	l.settle()
}

// dismissHeadline takes the mark off what was taken for the headline. A sentence of it
// right above the story, and below the headline if there is one, belongs to the story.
func (l *labeller) dismissHeadline(headline int) {
	if above := l.first - 1; above > headline && l.sights[above].title && l.endsWithSentence(above) && l.flow.Features[above].Words >= storyParagraph {
		l.body[above] = true
	}
	for i := range l.sights {
		l.sights[i].title = false
	}
}

// withoutHeadline is the score of there being no headline: that is a quarter of what the
// weights were learned from, and rarer among texts.
const withoutHeadline = -1.5

// likeliest returns the row of the headline, or -1 if it is likelier that there is none.
func (l *labeller) likeliest(from int, rows [][HeadlineColumns]float64) int {
	best, most := -1, withoutHeadline
	for n, row := range rows {
		if l.noHeadline(from + n) {
			continue
		}
		score := 0.0
		for column, v := range row {
			score += v * headlineWeights[column]
		}
		if score > most {
			best, most = n, score
		}
	}
	return best
}

// headlineRows returns what is seen of the lines that may be the headline, from one on.
func (l *labeller) headlineRows() (from int, rows [][HeadlineColumns]float64) {
	from = max(0, l.first-headlineAbove)
	to := min(len(l.blocks), l.first+headlineBelow)
	shares := l.storyShares(from, to)
	rows = make([][HeadlineColumns]float64, to-from)
	such, rights := 0, l.rights()
	for n := range rows {
		i := from + n
		l.seeHeadline(i, &rows[n])
		row := &rows[n]
		row[headOverhead] = float64(one(l.overhead(i, rights)))
		row[headShare] = shares[n]
		row[headBelowSuch] = float64(min(such, 4)) / 4
		row[headTopmost] = float64(one(such == 0 && shares[n] >= 0.5))
		if n+1 < len(shares) {
			row[headNextShare] = shares[n+1]
		}
		if shares[n] > 0.5 && l.flow.Features[i].Words >= 3 && l.sights[i].class == boilerplate.ClassNone && !l.sights[i].date {
			such++
		}
	}
	return from, rows
}

// storyShares returns how much of what the blocks from one (inclusive) to another
// (exclusive) name the story names, too; 0 for those that name one thing at most.
func (l *labeller) storyShares(from, to int) []float64 {
	story := l.namesOfStory()
	shares := make([]float64, to-from)
	for n := range shares {
		names, known := l.namesOf(from+n), 0
		for _, h := range names {
			if in := story.Of(h); in != nil && *in&inStory != 0 {
				known++
			}
		}
		if len(names) >= 2 {
			shares[n] = float64(known) / float64(len(names))
		}
	}
	return shares
}

// seeHeadline notes what is seen of a line and of those around it.
func (l *labeller) seeHeadline(i int, row *[HeadlineColumns]float64) {
	f, s, said := &l.flow.Features[i], &l.sights[i], &l.said[i]
	note := func(column int, v bool) { row[column] = float64(one(v)) }
	w := f.Words
	note(headLine, true)
	note(headTiny, w == 1)
	note(headFew, w < 3)
	note(headSome, w == 3 || w == 4)
	note(headUsual, w >= 7 && w <= 18)
	note(headLong, w > 18 && w <= 26)
	note(headLonger, w > 26)
	note(headStop, l.endsWithStop(i))
	note(headSigned, l.signsStory(i+1))
	note(headSignedSoon, !l.signsStory(i+1) && (l.signsStory(i+2) || l.signsStory(i+3)))
	above, below := i == 0 || f.LineGap > 0, i+1 < len(l.blocks) && l.flow.Features[i+1].LineGap > 0
	note(headGapAbove, above)
	note(headGapBelow, below)
	note(headGaps, above && below)
	note(headPrompt, s.class == boilerplate.ClassPrompt)
	note(headCredit, s.class == boilerplate.ClassCredit || s.class == boilerplate.ClassNotice)
	note(headDate, s.date)
	note(headBody, l.body[i])
	if said.role == page.Deck {
		row[headDeck] = float64(said.p)
	}
	note(headListed, lists(said.role) || said.role == page.Promo)
	note(headFirst, i == 0)
	note(headOpening, s.title)
	first, _ := utf8.DecodeRuneInString(l.blocks[i].Text)
	note(headLower, unicode.IsLower(first))
	note(headMarks, strings.ContainsAny(l.blocks[i].Text, "|/»›>→·"))
	note(headTrail, l.endsTrail(i))
	note(headShort, i > 0 && l.flow.Features[i-1].Words <= 3)
	row[headNext] = 8.0 / 12
	if i+1 < len(l.blocks) {
		row[headNext] = float64(min(l.flow.Features[i+1].Words, 12)) / 12
		note(headNextStop, l.endsWithStop(i+1))
	}
	note(headAtStory, i+1 == l.first)
	note(headBelow, i > l.first)
	row[headDistance] = float64(l.toParagraph(i)) / 10
}

// trailReach is how many lines below a trail of links the headline stands at most that it
// ends in.
const trailReach = 6

// endsTrail reports whether a line ends in what one of the next lines says.
func (l *labeller) endsTrail(i int) bool {
	text := l.blocks[i].Text
	for _, b := range l.blocks[i+1 : min(i+1+trailReach, len(l.blocks))] {
		if len(b.Text) < len(text) && len(b.Text) > shortestTail && strings.HasSuffix(text, b.Text) {
			return true
		}
	}
	return false
}

// shortestTail is how many bytes such an end has at least.
const shortestTail = 12

// signsStory reports whether there is a line i which says who wrote the story or when.
func (l *labeller) signsStory(i int) bool {
	return i < len(l.blocks) && (l.sights[i].date || l.sights[i].class == boilerplate.ClassCredit)
}

// toParagraph is how many blocks stand between a line and the next paragraph of the story.
func (l *labeller) toParagraph(i int) (between int) {
	for j := i + 1; j < len(l.blocks) && between < farthestParagraph; j++ {
		if l.body[j] && l.flow.Features[j].Words >= storyParagraph {
			break
		}
		between++
	}
	return between
}
