package article

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// Pull quotes have so many characters, letters and digits alone.
const (
	shortestRepeat = 20
	longestRepeat  = 400
)

// mostRepeats is how many blocks of a page are compared with its prose.
const mostRepeats = 200

// extractRepeats finds pull quotes: what stands apart from the prose and says
// what a paragraph of the body says too.
func extractRepeats(p *page.Page, d *Draft) {
	var body, key []byte
	looked := 0
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if !standsApart(b) {
			continue
		}
		key = appendLetters(key[:0], withoutSpeaker(b.Text))
		if len(key) < shortestRepeat || len(key) > longestRepeat {
			continue
		}
		if looked++; looked > mostRepeats {
			return
		}
		if body == nil {
			body = prose(p, d)
		}
		if bytes.Contains(body, key) {
			b.Vote(page.Repeat, page.High, "repeats the body")
			voteSpeaker(p.Blocks, i)
		}
	}
}

// longestSpeaker is how many words say who is quoted.
const longestSpeaker = 8

// voteSpeaker votes for the block behind pull quote i that says who is quoted:
// it stands in one figure, or one quotation, with it.
func voteSpeaker(blocks []*page.Block, i int) {
	if i+1 == len(blocks) || blocks[i].Node == nil || flow.HasMoreWords(blocks[i+1].Text, longestSpeaker) {
		return
	}
	n := blocks[i].Node
	for depth, around := depthOf(n), sharedDepth(n, blocks[i+1].Node); depth > around; depth-- {
		n = n.Parent
	}
	if n != nil && (n.DataAtom == atom.Figure || n.DataAtom == atom.Blockquote) {
		blocks[i+1].Vote(page.Repeat, page.High, "says who is quoted once more")
	}
}

// standsApart reports whether a block could be a pull quote.
func standsApart(b *page.Block) bool {
	if len(b.Text) > 3*longestRepeat || len(b.Links) > 0 || b.Kind == page.Heading && b.Verdict().Role == page.Body {
		return false
	}
	switch b.Verdict().Role {
	case page.Body, page.Furniture, page.Media, page.FactBox, page.Caption:
		return b.Kind == page.Quote || b.Kind == page.Text && b.Node != nil || strings.Contains(b.Path, "/aside") || strings.Contains(b.Path, "/blockquote")
	}
	return false
}

// prose returns the letters of the body that does not stand apart, a line a
// block.
func prose(p *page.Page, d *Draft) []byte {
	size := 1
	for _, b := range p.Blocks {
		if b.Verdict().Role == page.Body {
			size += len(b.Text) + 1
		}
	}
	body := make([]byte, 0, size)
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			break
		}
		if b.Verdict().Role == page.Body && !standsApart(b) {
			body = append(appendLetters(body, b.Text), '\n')
		}
	}
	return append(body, '\n')
}

// withoutSpeaker returns a quote without the name behind a dash at its end.
func withoutSpeaker(text string) string {
	if !strings.Contains(text, "\xe2\x80") { // as all dashes begin
		return text
	}
	for _, dash := range [...]string{"—", "–", "―"} {
		if i := strings.LastIndex(text, dash); i > len(text)/2 {
			return text[:i]
		}
	}
	return text
}

// appendLetters appends the letters and digits of a text, in lower case.
func appendLetters(letters []byte, text string) []byte {
	letters = slices.Grow(letters, len(text))
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			var size int
			letters, size = appendASCII(letters, text[i:])
			i += size
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = utf8.AppendRune(letters, unicode.ToLower(r))
		}
		i += size
	}
	return letters
}

// appendASCII is appendLetters up to the first character that is not of ASCII, and
// returns where that is. Each byte is written, and those that are no letters are
// written over: what comes next need not be guessed.
func appendASCII(letters []byte, text string) ([]byte, int) {
	n := len(letters)
	letters = slices.Grow(letters, len(text))[:n+len(text)]
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return letters[:n], i
		}
		low := lowLetters[text[i]]
		letters[n] = low
		if low != 0 {
			n++
		}
	}
	return letters[:n], len(text)
}

// lowLetters are the letters and digits of ASCII in lower case, 0 for other bytes.
var lowLetters = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		if r := unicode.ToLower(rune(c)); unicode.IsLetter(r) || unicode.IsDigit(r) {
			table[c] = byte(r)
		}
	}
	return table
}()
