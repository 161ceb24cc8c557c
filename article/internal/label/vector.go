package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/boilerplate"
)

// The numbers the model sees of one block: what it holds, what is around it,
// what the rules think of it. A row is filled in this order; the training reads
// rows written by the same code, so order and meaning live here alone.
const (
	ownColumns      = 36
	aroundColumns   = int(flow.AncestorCount)
	groupColumns    = 4 + 3*5
	neighbourReach  = 3
	neighbourColumn = 6
	placeColumns    = 15
	gapColumns      = 6

	// PlainColumns is the length of a block's row without what the lexicons say.
	PlainColumns = ownColumns + aroundColumns + groupColumns + 2*neighbourReach*neighbourColumn + placeColumns + gapColumns + topicColumns + landmarkColumns
	// RowColumns is its length before context is added.
	RowColumns = PlainColumns + lexiconColumns
	// ContextColumns is how many numbers about the chances of body around a block
	// follow, and CrowdColumns how many about other roles.
	ContextColumns = 22
	CrowdColumns   = 4 * crowdKinds

	allColumns = RowColumns + ContextColumns + CrowdColumns
)

// share is a part of a whole; 0 of nothing.
func share[N int | int32](part, whole N) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// fillRow writes the row of block i, without context.
func (l *labeller) fillRow(i int, f *filler) {
	l.fillPlain(i, f)
	l.fillLexicons(i, f)
}

// fillPlain writes what is known of block i without the lexicons.
func (l *labeller) fillPlain(i int, f *filler) {
	l.fillOwn(i, f)
	m := &l.flow.Features[i]
	f.bytes(m.Near[:])
	l.fillGroups(i, f)
	for d := 1; d <= neighbourReach; d++ {
		l.fillNeighbour(i, i-d, f)
		l.fillNeighbour(i, i+d, f)
	}
	l.fillPlace(i, f)
	l.fillGaps(i, f)
	l.fillTopic(i, f)
	l.fillLandmarks(i, f)
}

// fillOwn writes what the block itself holds.
func (l *labeller) fillOwn(i int, f *filler) {
	b, m, s := l.blocks[i], &l.flow.Features[i], &l.sights[i]
	first, _ := utf8.DecodeRuneInString(b.Text)
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	f.add(float64(m.Words), share(m.Chars, m.Words), share(m.LinkChars, m.Chars), float64(m.Links),
		share(m.Letters, m.Chars), share(m.Upper, m.Letters), share(m.Digits, m.Chars), float64(m.Sentences),
		float64(m.Commas), share(m.Stops, m.Words), share(m.BoldChars, m.Chars), float64(m.Breaks),
		float64(b.Kind), float64(b.Level), float64(m.Depth), float64(m.LineGap),
		float64(s.class), float64(promptNumber(s.prompt)), s.prose, float64(tagNumber(m)))
	f.flag(last == '!' || last == '！', last == '?' || last == '？', strings.IndexByte(b.Text, '@') >= 0)
	f.flag(endsSentence(last), last == ':', last == '…', unicode.IsUpper(first), isQuoteMark(first), unicode.IsDigit(first),
		s.date, s.dateline, s.title)
	f.add(l.stated.story(i), l.stated.summary(i), float64(l.sights[i].copies), float64(l.sights[i].earlier))
}

func endsSentence(r rune) bool {
	switch r {
	case '.', '!', '?', '。', '！', '？', '।', '۔', '؟', '"', '”', '»', '」', ')':
		return true
	}
	return false
}

func isQuoteMark(r rune) bool {
	switch r {
	case '"', '“', '„', '«', '»', '「', '『', '\'', '‘', '–', '—', '-':
		return true
	}
	return false
}

// promptNumber numbers the kinds of prompts; 0 is none.
func promptNumber(k boilerplate.PromptKind) int {
	if k == "" {
		return 0
	}
	for n, kind := range promptKinds {
		if kind == k {
			return n + 1
		}
	}
	return 0
}

// promptKinds are in the order the model was trained with.
var promptKinds = [...]boilerplate.PromptKind{
	boilerplate.PromptRelated, boilerplate.PromptReadMore, boilerplate.PromptTrending, boilerplate.PromptNewsletter,
	boilerplate.PromptSubscribe, boilerplate.PromptApp, boilerplate.PromptPaywall, boilerplate.PromptShare,
	boilerplate.PromptFollow, boilerplate.PromptComment, boilerplate.PromptAdvert, boilerplate.PromptAbout,
	boilerplate.PromptLogIn, boilerplate.PromptCookie, boilerplate.PromptContact,
}

// fillGroups writes what the block's template and the elements around it hold.
func (l *labeller) fillGroups(i int, f *filler) {
	m := &l.flow.Features[i]
	g := l.lookOfGroup(i)
	f.put(g.blocks, g.words, g.linked, g.prose)
	for level := range 3 {
		e := l.lookOf(m.Parents[level])
		f.put(e.blocks, e.words, e.linked, e.prose, e.paragraphs)
	}
}

// A face is what trees see of a block from others.
type face struct{ words, linky, prose, kind, rule uint16 }

// seeFaces makes ready what the blocks are to each other: each is seen from six.
func (l *labeller) seeFaces() {
	l.faces = fit(l.faces, len(l.blocks))
	for i := range l.faces {
		if !l.goOn(i) {
			return
		}
		s := &l.sights[i]
		l.faces[i] = face{
			words: guarded(float64(l.flow.Features[i].Words)), linky: guarded(s.linky), prose: guarded(s.prose),
			kind: seenByte[l.blocks[i].Kind], rule: seenByte[l.rules[i]],
		}
	}
}

// nothing is the face of no block.
var nothing = guarded(-1)

// fillNeighbour writes what the block at j holds, as seen from i.
func (l *labeller) fillNeighbour(i, j int, f *filler) {
	if j < 0 || j >= len(l.blocks) {
		f.put(nothing, nothing, nothing, nothing, nothing, nothing)
		return
	}
	near := uint8(0)
	switch own, m := &l.flow.Features[i], &l.flow.Features[j]; {
	case own.Group == m.Group:
		near = 3
	case own.Parents[0] == m.Parents[0]:
		near = 2
	case own.Parents[1] == m.Parents[1]:
		near = 1
	}
	a := &l.faces[j]
	f.put(a.words, a.linky, a.prose, a.kind, seenByte[near], a.rule)
}

// fillPlace writes where the block stands and what the rules say.
func (l *labeller) fillPlace(i int, f *filler) {
	n := len(l.blocks)
	heading := l.headings[i]
	f.add(share(i, n), float64(n), share(l.before[i], l.before[n]), float64(l.before[n]),
		float64(l.titleDistance[i]), l.score[i], float64(l.rules[i]), float64(l.distance(i, l.container)), l.container.share)
	f.flag(l.body[i], l.flow.Markup)
	if heading < 0 {
		f.add(-1, -1, -1, -1)
		return
	}
	f.add(float64(i-heading), float64(l.rules[heading]), float64(promptNumber(l.sights[heading].prompt)),
		float64(l.flow.Features[heading].Words))
}

// fillGaps writes what stands between the block and its neighbours.
func (l *labeller) fillGaps(i int, f *filler) {
	m := &l.flow.Features[i]
	p := &m.Pictures
	f.bytes([]uint8{p.Before, p.Above, p.After, p.Below, uint8(m.FieldBefore), uint8(m.FieldAfter)})
}

// fillContext writes what the probabilities p say around block i.
func (l *labeller) fillContext(i int, p []float32, w *window, f *filler) {
	for d := -3; d <= 3; d++ {
		if j := i + d; j >= 0 && j < len(p) {
			f.add(float64(p[j]))
		} else {
			f.add(-1)
		}
	}
	m := &l.flow.Features[i]
	for level := range 3 {
		f.add(w.parent(m.Parents[level]))
	}
	f.add(w.byGroup[l.groupOf[i]].mean(), w.near(i, 5), w.near(i, 12), w.before(i, 5), w.after(i, 5), float64(w.most), w.words,
		w.done(i), float64(i-w.first), float64(w.last-i), share(i-w.first, max(w.last-w.first, 1)), w.density())
}

// tagNumber tells the elements apart that templates use for text.
func tagNumber(m *flow.Features) int {
	for n, tag := range tags {
		if tag == m.Tag {
			return n + 1
		}
	}
	return 0
}

// tags are in the order the model was trained with.
var tags = [...]atom.Atom{
	atom.P, atom.Div, atom.Span, atom.Li, atom.A, atom.Td, atom.Th, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
	atom.Figcaption, atom.Blockquote, atom.Time, atom.Strong, atom.B, atom.Em, atom.I, atom.Section, atom.Article,
	atom.Button, atom.Label, atom.Dt, atom.Dd, atom.Pre, atom.Address, atom.Footer, atom.Header, atom.Aside, atom.Cite,
}
