package article

import (
	"bytes"
	"context"
	"io"
	"net/url"
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
	DefaultMaxNodes  = 2_000_000
	DefaultMaxJSONLD = meta.DefaultMaxJSONLD
)

// A Parser turns pages into Articles. The zero value is ready to use; it is
// safe for concurrent use as long as nobody changes its fields. For the limits
// 0 means the default and a negative number no limit.
type Parser struct {
	MaxBytes  int64 // of input; more is ErrTooLarge
	MaxNodes  int64 // of the tree; the rest of the page is left out with a warning
	MaxJSONLD int64 // bytes of JSON-LD that are read; more is left out with a warning

	Extractors    []Extractor // nil is Extractors(); empty but not nil is none
	KeepFurniture bool        // put the text of the furniture into Article.Furniture.Parts
	KeepScripts   bool        // keep scripts in the tree, for extractors that read them

	// DetectCharset names the charset of HTML that declares none and is not
	// UTF-8, from its bytes without tags; "" if it does not know. Nil is a
	// small detector of our own.
	DetectCharset func([]byte) string
}

// Hints are what the caller knows of a page besides its bytes. All are optional.
type Hints struct {
	URL         string    // the address it was fetched from
	ContentType string    // the HTTP header
	Language    string    // BCP 47
	Fetched     time.Time // when it was fetched or archived
}

// Parse reads a page with the zero [Parser]: HTML, or plain text if
// Hints.ContentType says so or there is no markup in it.
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
	text, err := t.read(r)
	if err != nil {
		return nil, err
	}
	if isPlain(h.ContentType, text) {
		return t.fromText(text)
	}
	return t.fromHTML(text)
}

// ParseText is [ParseText] with the Parser's settings.
func (p *Parser) ParseText(ctx context.Context, r io.Reader, h Hints) (*Article, error) {
	t := p.begin(ctx, h)
	text, err := t.read(r)
	if err != nil {
		return nil, err
	}
	return t.fromText(text)
}

// ParseNode reads a tree that the caller parsed. The tree is not changed, and
// the Article does not refer to it.
func (p *Parser) ParseNode(ctx context.Context, root *html.Node, h Hints) (*Article, error) {
	t := p.begin(ctx, h)
	if root == nil {
		return nil, t.fail("dom", ErrNoBody)
	}
	return t.fromTree(root)
}

// A task is one page on its way through the stages.
type task struct {
	parser   *Parser
	ctx      context.Context
	hints    Hints
	address  *url.URL
	article  *Article
	flow     *flow.Flow
	label    label.Result
	draft    *Draft
	captions []caption
}

func (p *Parser) begin(ctx context.Context, h Hints) *task {
	t := &task{parser: p, ctx: ctx, hints: h, draft: newDraft(h)}
	t.article = &Article{SchemaVersion: SchemaVersion, URL: h.URL, Origins: make(map[string]Origin)}
	if u, err := url.Parse(strings.TrimSpace(h.URL)); err == nil && u.Host != "" {
		t.address = u
	}
	return t
}

func (t *task) fail(stage string, err error) error {
	return &ParseError{Stage: stage, URL: t.hints.URL, Err: err}
}

func (t *task) warn(code, stage, text string) {
	t.article.Warnings = append(t.article.Warnings, Warning{Code: code, Stage: stage, Text: text})
}

// limit applies the rule for limits: 0 is the default, negative is none.
func limit(n, otherwise int64) int64 {
	switch {
	case n == 0:
		return otherwise
	case n < 0:
		return 1<<62 - 1
	}
	return n
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
func (t *task) read(r io.Reader) (string, error) {
	most := limit(t.parser.MaxBytes, DefaultMaxBytes)
	var buffer bytes.Buffer
	if sized, ok := r.(interface{ Len() int }); ok {
		buffer.Grow(int(min(int64(sized.Len()), most)) + bytes.MinRead)
	}
	n, err := buffer.ReadFrom(io.LimitReader(contextReader{t.ctx, r}, most+1))
	switch {
	case err != nil:
		return "", t.fail("read", err)
	case n > most:
		return "", t.fail("read", ErrTooLarge)
	case isBinary(buffer.Bytes()):
		return "", t.fail("decode", ErrNotText)
	}
	d := decode.Decode(buffer.Bytes(), t.hints.ContentType, t.parser.DetectCharset)
	t.article.Charset = Charset{Name: d.Name, By: d.By}
	if d.Replaced > 0 {
		t.warn("replaced-characters", "decode", "some bytes are no text in the page's charset")
	}
	return d.Text, nil
}

// fromHTML takes the stages for markup.
func (t *task) fromHTML(text string) (*Article, error) {
	document, err := dom.Parse(t.ctx, text, dom.Options{
		MaxNodes: limit(t.parser.MaxNodes, DefaultMaxNodes), KeepScripts: t.parser.KeepScripts,
	})
	if err != nil {
		return nil, t.fail("dom", err)
	}
	for _, w := range document.Warnings {
		t.warn(w.Code, "dom", w.Text)
	}
	return t.fromTree(document.Root)
}

func (t *task) fromTree(root *html.Node) (*Article, error) {
	f, err := flow.FromTree(t.ctx, root, t.address)
	if err != nil {
		return nil, t.fail("flow", err)
	}
	stated, skipped, err := meta.FromTree(t.ctx, root, limit(t.parser.MaxJSONLD, DefaultMaxJSONLD))
	if err != nil {
		return nil, t.fail("meta", err)
	}
	if skipped > 0 {
		t.warn("json-ld-limit", "meta", "JSON-LD beyond the limit was not read")
	}
	f.Page.Stated = stated
	t.flow = f
	return t.judge()
}

// fromText takes the stages for plain text.
func (t *task) fromText(text string) (*Article, error) {
	f, err := flow.FromText(t.ctx, text, t.address)
	if err != nil {
		return nil, t.fail("flow", err)
	}
	t.flow = f
	return t.judge()
}

// judge takes the stages that are the same for both.
func (t *task) judge() (*Article, error) {
	p := t.flow.Page
	p.Language = t.language()
	t.label = label.Decide(t.flow)
	if err := t.ctx.Err(); err != nil {
		return nil, t.fail("label", err)
	}
	extractors := t.parser.Extractors
	if extractors == nil {
		extractors = Extractors()
	}
	for _, e := range extractors {
		extract(e, p, t.draft)
		if err := t.ctx.Err(); err != nil {
			return nil, t.fail("extract", err)
		}
	}
	return t.assemble()
}

// isPlain reports whether the input is plain text: because the header says so,
// or because nothing in it looks like a tag.
func isPlain(contentType, text string) bool {
	kind, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	switch strings.TrimSpace(kind) {
	case "text/plain":
		return true
	case "text/html", "application/xhtml+xml":
		return false
	}
	for rest := text; ; {
		i := strings.IndexByte(rest, '<')
		if i < 0 || i+1 >= len(rest) {
			return true
		}
		rest = rest[i+1:]
		if c := rest[0] | 0x20; c >= 'a' && c <= 'z' || rest[0] == '!' || rest[0] == '/' {
			if strings.IndexByte(rest, '>') > 0 {
				return false
			}
		}
	}
}

// binaryMarks open files of kinds that hold no page.
var binaryMarks = [...]string{
	"%PDF-", "\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "PK\x03\x04", "\x1f\x8b", "\x7fELF", "RIFF",
	"\x00\x00\x01\x00", "ID3", "OggS", "7z\xbc\xaf",
}

// isBinary reports whether the input is a file of a kind that is no text.
func isBinary(data []byte) bool {
	for _, mark := range binaryMarks {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	return false
}
