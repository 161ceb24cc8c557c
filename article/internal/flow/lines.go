package flow

import (
	"context"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// A line is one line of plain text that is not blank.
type line struct {
	text   string
	number int   // from 1
	gap    int   // blank lines before it
	end    int32 // the column at which it ends, with what indents it; tooWide if that is farther
	bullet bool
	dash   bool // opens with one that may be a bullet
}

// lineReader is plain text on its way to blocks.
type lineReader struct {
	lines  []line
	width  int  // lines are broken at this column, a paragraph is many lines; 0 if each is its own
	full   bool // there were more lines than may be read
	buffer []byte

	references references
}

// readLines takes the text apart, no more than most lines of it. The error is
// the context's.
func readLines(ctx context.Context, text string, most int64) (*lineReader, error) {
	ends := int64(strings.Count(text, "\n")) // nearly all of them: so that millions of lines are not copied as they become more
	r := &lineReader{lines: make([]line, 0, max(min(ends+1, most), 0))}
	gap := 0
	for number := 1; text != ""; number++ {
		if number%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if int64(number) > most {
			r.full = true
			break
		}
		var raw string
		raw, text = cutLine(text)
		l := line{number: number, gap: gap}
		l.text, l.bullet = consumeBullet(strings.TrimFunc(raw, unicode.IsSpace))
		l.dash = !l.bullet && opensWithDash(l.text)
		if l.text == "" {
			gap++
			continue
		}
		l.end = int32(columns(strings.TrimRightFunc(raw, unicode.IsSpace)))
		gap = 0
		r.lines = append(roomy(r.lines, 1), l)
	}
	for _, step := range [...]func(){func() { r.width = wrapWidth(r.lines) }, r.markDashes, r.takeReferences} {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		step()
	}
	return r, nil
}

// cutLine takes the first line off: it ends with \n, \r\n or a lone \r, or at
// one of the separators that stand for them.
func cutLine(text string) (line, rest string) {
	for i := 0; i < len(text); i++ {
		if !mayEndLine[text[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !strings.ContainsRune(lineEnds, r) {
			continue
		}
		if strings.HasPrefix(text[i:], "\r\n") {
			size = 2
		}
		return text[:i], text[i+size:]
	}
	return text, ""
}

const lineEnds = "\n\r\v\f\u0085\u2028\u2029"

// mayEndLine are the first bytes of the characters that end a line, which some share
// with others.
var mayEndLine = func() (table [256]bool) {
	for _, end := range lineEnds {
		table[string(end)[0]] = true
	}
	return table
}()

// finish makes the blocks. The error is the context's.
func (r *lineReader) finish(ctx context.Context) (*Flow, error) {
	starts, err := r.paragraphs(ctx)
	if err != nil {
		return nil, err
	}
	f := &Flow{Page: &page.Page{Stated: new(page.Stated), Blocks: make([]*page.Block, len(starts))}}
	if ctx.Err() != nil { // of millions of lines it takes a while to make room
		return nil, ctx.Err()
	}
	f.Features = make([]Features, len(starts))
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	blocks := make([]page.Block, len(starts))
	run := int32(0)
	for i, start := range starts {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		end := len(r.lines)
		if i+1 < len(starts) {
			end = int(starts[i+1])
		}
		if i == 0 || r.lines[start].gap > 0 {
			run++
		}
		f.Page.Blocks[i] = &blocks[i]
		blocks[i] = r.block(i, r.lines[start:end])
		f.Features[i] = featuresOf(ctx, &blocks[i], r.lines[start].gap, run)
	}
	return f, nil
}

// block makes a block of the lines of a paragraph.
func (r *lineReader) block(index int, lines []line) page.Block {
	first := lines[0]
	b := page.Block{Index: index, Kind: page.Paragraph, Text: first.text, Path: r.path(first.number)}
	if first.bullet {
		b.Kind, b.Level = page.ListItem, 1
	}
	if len(lines) > 1 || r.references.addresses != nil {
		var text []byte
		for i, l := range lines {
			if i > 0 {
				text = append(text, joint(lines[i-1].text, l.text)...)
			}
			text = r.references.appendLine(&b, text, l.text)
		}
		b.Text = string(text)
	}
	return b
}

// path returns "line[12]".
func (r *lineReader) path(number int) string {
	r.buffer = strconv.AppendInt(append(r.buffer[:0], "line["...), int64(number), 10)
	return string(append(r.buffer, ']'))
}

// featuresOf fills the features of a block of plain text.
func featuresOf(ctx context.Context, b *page.Block, gap int, run int32) Features {
	m := Features{LineGap: gap, Parents: [4]int32{run}}
	for i := range m.Near {
		m.Near[i] = Far
	}
	for i := range m.Hints {
		m.Hints[i] = Far
	}
	m.count(ctx, []byte(b.Text))
	return m
}
