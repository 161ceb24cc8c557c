package flow

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// A builder collects the text of the open block and the blocks done. All text
// goes into one buffer, of which the blocks are slices in the end.
type builder struct {
	ctx     context.Context
	text    []byte // of all blocks
	start   int    // where the open block begins in text
	space   bool   // white space is due before the next character
	breaks  int    // line breaks since the last character
	hold    int    // index of the innermost frame that holds all of the block; valid while it has text
	lowest  int    // the lowest depth reached since the last character
	held    frame  // a copy of the hold frame, once it is popped
	saved   bool   // held is valid
	heldIn  surroundings
	crossed int // element borders since the last character, for words glued by markup alone
	link    openLink
	linkAll int    // characters of the open block in links
	bold    int    // characters of the open block in bold
	path    []byte // of the innermost open element
	heldAt  []byte // the path of held
	paths   paths  // of all blocks
	gap     gap    // since the last block
	around  around

	blocks   pile[rough]
	links    []page.Link
	features pile[Features]
	words    int // of all blocks
	made     made
}

// made is the memory of the blocks that a page is made of.
type made struct {
	blocks []page.Block
	list   []*page.Block // of these
}

// blocksFor returns memory for n blocks; what is in it is of no use.
func (m *made) blocksFor(n int) []page.Block {
	if cap(m.blocks) < n {
		m.blocks = make([]page.Block, n)
	}
	m.blocks = m.blocks[:n]
	return m.blocks
}

// listFor returns an empty list with room for n blocks.
func (m *made) listFor(n int) []*page.Block {
	if cap(m.list) < n {
		m.list = make([]*page.Block, 0, n)
	}
	return m.list[:0]
}

// rough is a block before all text is known.
type rough struct {
	start, end  int
	links, upto int
	kind        page.Kind
	level       int
	path        stretch
	frame       blockPlace
}

// openLink is the link that is open, in a block or between two.
type openLink struct {
	url, rel string
	start    int  // offset in the block's text
	open     bool // it has text in the open block
	inside   bool // an a element with an address is open
}

func (b *builder) empty() bool { return len(b.text) == b.start }

func (b *builder) breakLine() {
	b.breaks++
	b.space = true
}

// write adds the text of one text node, white space collapsed; less of it once
// the context has ended.
func (b *builder) write(s string, stack []frame) {
	top := &stack[len(stack)-1]
	if top.pre {
		b.writePreformatted(s, stack)
		return
	}
	look := textAtOnce
	for i := 0; i < len(s); {
		if i >= look {
			if b.ctx.Err() != nil {
				return
			}
			look = i + textAtOnce
		}
		c, size := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(s[i:])
		}
		if isSpace(c) {
			b.space = true
			i++
			if size > 1 {
				i += size - 1
			}
			continue
		}
		end, spaces := cleanEnd(s, i+size)
		b.before(c, stack)
		b.add(s[i:end], spaces, top)
		i = end
	}
}

// cleanEnd returns where the text stops that is written as it stands: words
// with one space between them. spaces is how many there are.
func cleanEnd(s string, i int) (end, spaces int) {
	for i < len(s) {
		switch {
		case solid[s[i]]:
			i++
		case s[i] == ' ' && i+1 < len(s) && solid[s[i+1]]:
			spaces++
			i += 2
		default:
			return i, spaces
		}
	}
	return i, spaces
}

// solid are the bytes of characters that are no white space, but for the first
// bytes that some white space shares with other characters.
var solid = func() (table [256]bool) {
	for c := range table {
		table[c] = c > ' '
	}
	for _, space := range "\u0085\u1680\u2000\u3000" { // the others begin with the same bytes
		table[string(space)[0]] = false
	}
	return table
}()

// writePreformatted keeps white space as it is, but for what opens the block.
func (b *builder) writePreformatted(s string, stack []frame) {
	if b.empty() {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
	}
	if s == "" {
		return
	}
	b.before(' ', stack)
	b.add(s, 0, &stack[len(stack)-1])
}

// before does what is due before the next character: a block border for two
// breaks in a row, a newline for one, a space.
func (b *builder) before(next rune, stack []frame) {
	if b.breaks > 1 && !b.empty() {
		b.flush(stack)
	}
	b.place(len(stack) - 1)
	switch {
	case b.empty():
	case b.breaks == 1:
		b.text = append(b.text, '\n')
	case b.space || b.glued(next):
		b.text = append(b.text, ' ')
	}
	b.space, b.breaks, b.crossed = false, 0, 0
	if b.link.inside && !b.link.open {
		b.link.open = true
		b.link.start = len(b.text) - b.start
	}
}

// glued reports whether two elements end and begin without white space
// between what reads as two words: "Jane Doe" and "July 3" in two spans. A
// style sheet sets them apart; here a space has to.
func (b *builder) glued(next rune) bool {
	if b.crossed < 2 || !(unicode.IsUpper(next) || unicode.IsDigit(next)) {
		return false
	}
	last, _ := utf8.DecodeLastRune(b.text)
	return unicode.IsLower(last) || unicode.IsDigit(last) != unicode.IsDigit(next) && unicode.IsDigit(last)
}

// place keeps track of the innermost frame that holds all text of the block.
func (b *builder) place(depth int) {
	switch {
	case b.empty():
		b.hold, b.saved = depth, false
	case b.lowest < b.hold:
		b.hold, b.saved = b.lowest, false
	}
	b.lowest = depth
}

// add appends a text; the spaces in it are not counted.
func (b *builder) add(s string, spaces int, top *frame) {
	b.text = append(b.text, s...)
	if b.link.inside {
		b.linkAll += utf8.RuneCountInString(s) - spaces
	}
	if top.bold {
		b.bold += utf8.RuneCountInString(s) - spaces
	}
}

// popped is told before the innermost frame goes.
func (b *builder) popped(stack []frame) {
	depth := len(stack) - 1
	b.crossed++
	if b.empty() {
		return
	}
	if depth == b.hold && b.lowest >= b.hold && !b.saved {
		b.held, b.heldIn, b.saved = stack[depth], *b.around.of(stack, depth), true
		b.heldAt = append(b.heldAt[:0], b.path[:b.held.path]...)
	}
	b.lowest = min(b.lowest, depth-1)
}

func (b *builder) openLink(url, rel string) {
	b.closeLink()
	url = strings.TrimSpace(url)
	if url == "" {
		return
	}
	b.link = openLink{url: url, rel: strings.ToLower(rel), inside: true}
}

// closeLink ends the link, if one is open: at its end tag, or at the start of
// another (a elements do not nest).
func (b *builder) closeLink() {
	b.cutLink()
	b.link = openLink{}
}

// cutLink ends the link's stretch in the open block; it may go on in the next.
func (b *builder) cutLink() {
	if !b.link.open {
		return
	}
	b.link.open = false
	if end := len(b.text) - b.start; end > b.link.start {
		b.links = append(b.links, page.Link{Start: b.link.start, End: end, URL: b.link.url, Rel: b.link.rel})
	}
}

// isSpace is white space as printed, the no-break space included: what reads
// the text should not have to know of it.
func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return unicode.IsSpace(r)
}
