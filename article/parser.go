package article

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/decode"
	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
	"github.com/newspage-go/newspage/article/internal/meta"
)

// The limits of the zero Parser.
const (
	DefaultMaxBytes  = 16 << 20
	DefaultMaxNodes  = 1_000_000
	DefaultMaxJSONLD = meta.DefaultMaxJSONLD
)

// A Parser turns pages into Articles. The zero value is ready to use; it is
// safe for concurrent use as long as nobody changes its fields. For the limits
// 0 means the default and a negative number no limit.
type Parser struct {
	MaxBytes  int64 // of input; more is ErrTooLarge
	MaxNodes  int64 // of the tree, or lines of plain text; the rest is left out with a warning
	MaxJSONLD int64 // bytes of JSON-LD that are read; more is left out with a warning

	Extractors    []Extractor // nil is Extractors(); empty but not nil is none
	KeepFurniture bool        // put the text of the furniture into Article.Furniture.Parts
	KeepScripts   bool        // keep scripts and styles in the tree, for extractors that read them

	// DetectCharset names the charset of HTML that declares none and is not
	// UTF-8, from its bytes without tags; "" if it does not know. Nil is a
	// small detector of our own.
	DetectCharset func([]byte) string

	// OnRule, if not nil, is told what became of each selector of the site
	// rules that were meant for the page; see package rules. It may be called
	// from several goroutines at once, for different pages.
	OnRule func(RuleEvent)
}

// Hints are what the caller knows of a page besides its bytes. All are optional.
type Hints struct {
	URL         string    // the address it was fetched from
	ContentType string    // the HTTP header
	Language    string    // BCP 47
	Fetched     time.Time // when it was fetched or archived
}

// Parse reads a page with the zero [Parser]: HTML, or plain text if
// Hints.ContentType says so and it does not open with a doctype or an html tag,
// or if there is no markup in it.
func Parse(r io.Reader, h Hints) (*Article, error) {
	return new(Parser).Parse(context.Background(), r, h)
}

// ParseText reads plain text with the zero [Parser].
func ParseText(r io.Reader, h Hints) (*Article, error) {
	return new(Parser).ParseText(context.Background(), r, h)
}

// Parse is [Parse] with the Parser's settings. The error is a *[ParseError].
// With ErrNoBody and ErrNotArticle there is an Article all the same.
func (p *Parser) Parse(ctx context.Context, r io.Reader, h Hints) (*Article, error) {
	t := p.begin(ctx, h)
	if err := t.read(r); err != nil {
		t.release()
		return nil, err
	}
	if isPlain(h.ContentType, t.text) {
		return t.run(textStages)
	}
	return t.run(htmlStages)
}

// ParseText is [ParseText] with the Parser's settings.
func (p *Parser) ParseText(ctx context.Context, r io.Reader, h Hints) (*Article, error) {
	t := p.begin(ctx, h)
	if err := t.read(r); err != nil {
		t.release()
		return nil, err
	}
	return t.run(textStages)
}

// ParseNode reads a tree that the caller parsed. The tree is not changed, and
// the Article does not refer to it. Of the Parser's limits only those on JSON-LD
// and blocks apply: MaxBytes, MaxNodes, KeepScripts and DetectCharset are about
// making a tree. A nil root is an empty page.
func (p *Parser) ParseNode(ctx context.Context, root *html.Node, h Hints) (*Article, error) {
	t := p.begin(ctx, h)
	if root == nil {
		root = &html.Node{Type: html.DocumentNode} // nothing is on it
	}
	t.root = root
	return t.run(treeStages)
}

// noLimit is more than any input has; one more can still be counted.
const noLimit = 1<<62 - 1

// limit applies the rule for limits: 0 is the default, negative is none.
func limit(n, otherwise int64) int64 {
	switch {
	case n == 0:
		return otherwise
	case n < 0:
		return noLimit
	}
	return min(n, noLimit)
}

// contextReader stops reading when the context ends.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c contextReader) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(b)
}

// read takes the input in and decodes it.
func (t *task) read(r io.Reader) error {
	most := limit(t.parser.MaxBytes, DefaultMaxBytes)
	t.buffer = buffers.Get().(*bytes.Buffer)
	buffer := t.buffer
	if sized, ok := r.(interface{ Len() int }); ok {
		buffer.Grow(int(min(int64(sized.Len()), most)) + bytes.MinRead)
	}
	n, err := buffer.ReadFrom(io.LimitReader(contextReader{t.ctx, r}, most+1))
	switch {
	case err != nil:
		return t.fail("read", err)
	case n > most:
		return t.fail("read", ErrTooLarge)
	case isBinary(buffer.Bytes()):
		return t.fail("decode", ErrNotText)
	}
	d := decode.Decode(t.ctx, buffer.Bytes(), t.hints.ContentType, t.parser.DetectCharset)
	t.article.Charset = Charset{Name: d.Name, By: d.By}
	if d.Replaced > 0 {
		t.warn("replaced-characters", "decode", "some bytes are no text in the page's charset")
	}
	t.text = d.Text
	return nil
}

// A stage is one step on the way from a text to an Article.
type stage struct {
	name string
	run  func(*task) error
}

// The stages, by what there is to begin with. All end with the same ones.
var (
	treeStages = []stage{
		{"flow", (*task).cutTree}, {"meta", (*task).readStated},
		{"language", (*task).tellLanguage}, {"label", (*task).decide}, {"extract", (*task).extract}, {"assemble", (*task).assemble},
	}
	htmlStages = append([]stage{{"dom", (*task).buildTree}}, treeStages...)
	textStages = append([]stage{{"flow", (*task).cutText}}, treeStages[2:]...)
)

// run takes the stages in order. The last one may fail and give an Article all
// the same; no stage begins once the context has ended.
func (t *task) run(stages []stage) (*Article, error) {
	defer t.release()
	for _, s := range stages {
		err := t.ctx.Err()
		if err == nil {
			err = s.run(t)
		}
		switch {
		case err == nil:
		case errors.Is(err, ErrNoBody), errors.Is(err, ErrNotArticle):
			return t.article, t.fail(s.name, err)
		default:
			return nil, t.fail(s.name, err)
		}
	}
	return t.article, nil
}

func (t *task) buildTree() error {
	t.scripts = buffers.Get().(*bytes.Buffer)
	document, err := dom.Parse(t.ctx, t.text, dom.Options{
		MaxNodes: limit(t.parser.MaxNodes, DefaultMaxNodes), KeepScripts: t.parser.KeepScripts, Scripts: t.scripts,
		Lean: t.parser.Extractors == nil && !t.parser.KeepScripts, // the extractors of others may read anything
	})
	for _, w := range document.Warnings {
		t.warn(w.Code, "dom", w.Text)
	}
	t.root, t.document, t.text = document.Root, document, nil
	return err
}

func (t *task) cutTree() (err error) {
	t.flow, err = flow.FromTree(t.ctx, t.root, t.address)
	if err == nil && t.flow.Revealed {
		t.warnRevealed()
	}
	return err
}

func (t *task) warnRevealed() {
	t.warn("hidden-text", "flow", "the page hides its text until a script runs; it was read as visible")
}

func (t *task) cutText() (err error) {
	t.flow, err = flow.FromText(t.ctx, string(t.text), t.address, limit(t.parser.MaxNodes, DefaultMaxNodes))
	if err == nil && t.flow.Cut {
		t.warn("node-limit", "flow", "the text was cut off at the limit of lines")
	}
	return err
}

func (t *task) readStated() error {
	stated, skipped, err := meta.FromTree(t.ctx, t.root, limit(t.parser.MaxJSONLD, DefaultMaxJSONLD))
	if skipped > 0 {
		t.warn("json-ld-limit", "meta", "JSON-LD beyond the limit was not read")
	}
	t.flow.Page.Stated = stated
	return err
}

func (t *task) tellLanguage() error {
	t.flow.Page.Language = t.language()
	return nil
}

func (t *task) decide() (err error) {
	t.label, err = label.Decide(t.ctx, t.flow)
	if err == nil && t.hidesStory() {
		return t.reveal()
	}
	return err
}

// A page whose hidden attributes hide at least so many words, while it prints less
// than this share of the story it states for machines, hides that story.
const (
	leastHidden = 60
	mostPrinted = 0.7
)

func (t *task) hidesStory() bool {
	return t.flow.Awaited >= leastHidden && !t.flow.Revealed && t.label.Printed >= 0 && t.label.Printed < mostPrinted
}

// reveal cuts the page again, with what it hides from readers who do not pay.
func (t *task) reveal() error {
	revealed, err := flow.Reveal(t.ctx, t.root, t.address)
	if err != nil {
		return err
	}
	revealed.Page.Stated, revealed.Page.Language = t.flow.Page.Stated, t.flow.Page.Language
	t.flow.Release()
	t.flow = revealed
	t.warnRevealed()
	t.label, err = label.Decide(t.ctx, t.flow)
	return err
}

// builtIn is the list that a Parser without one of its own uses; nobody changes it.
var builtIn = Extractors()

func (t *task) extract() error {
	extractors := t.parser.Extractors
	if extractors == nil {
		extractors = builtIn
	}
	t.draft.scripts = t.eachScript
	for _, e := range extractors {
		extract(e, t.flow.Page, t.draft)
		if err := t.ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

// isPlain reports whether the input is plain text: because the header says so
// and it does not open like a page, or because nothing in it looks like a tag.
func isPlain(contentType string, text []byte) bool {
	kind, _, _ := strings.Cut(contentType, ";")
	if strings.EqualFold(strings.TrimSpace(kind), "text/plain") {
		return !opensPage(text)
	}
	for rest := text; ; {
		i := bytes.IndexByte(rest, '<')
		if i < 0 || i+1 >= len(rest) {
			return true
		}
		rest = bytes.TrimLeft(rest[i+1:], "<")
		if len(rest) == 0 {
			return true
		}
		if c := rest[0] | 0x20; c >= 'a' && c <= 'z' || rest[0] == '!' || rest[0] == '/' {
			switch end := bytes.IndexByte(rest, '>'); {
			case end > 0:
				return false
			case end < 0:
				return true
			}
		}
	}
}

// opensPage reports whether a text opens with a doctype or an html tag, as plain
// text does not.
func opensPage(text []byte) bool {
	text = bytes.TrimLeft(text, " \t\r\n")
	for _, opening := range [...]string{"<!doctype html", "<html"} {
		if len(text) > len(opening) && bytes.EqualFold(text[:len(opening)], []byte(opening)) {
			return true
		}
	}
	return false
}

// binaryMarks open files of kinds that hold no page.
var binaryMarks = [...]string{
	"%PDF-", "\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "PK\x03\x04", "\x1f\x8b", "\x7fELF", "RIFF",
	"\x00\x00\x01\x00", "ID3", "OggS", "7z\xbc\xaf", "PK\x05\x06", "Rar!\x1a", "BZh9", "\xfd7zXZ", "\x28\xb5\x2f\xfd",
	"wOFF", "wOF2", "\xd0\xcf\x11\xe0", "{\\rtf", "\x00asm", "\x1aE\xdf\xa3", "SQLite format 3\x00",
}

// isBinary reports whether the input is a file of a kind that is no text.
func isBinary(data []byte) bool {
	if len(data) > 12 && string(data[4:8]) == "ftyp" { // MP4 and its kin, behind the length of the box
		return true
	}
	for _, mark := range binaryMarks {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	return false
}
