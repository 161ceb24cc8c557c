package article

import (
	"bytes"
	"context"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
)

// A task is one page on its way through the stages.
type task struct {
	parser   *Parser
	ctx      context.Context
	hints    Hints
	address  *url.URL
	article  *Article
	buffer   *bytes.Buffer
	text     []byte        // until there is a tree, or the lines are blocks
	scripts  *bytes.Buffer // those that the tree leaves out; nil for a tree of the caller's
	root     *html.Node    // nil for plain text
	document dom.Document  // whose root that is; none for a tree of the caller's
	flow     *flow.Flow
	label    label.Result
	draft    *Draft
	captions []caption
	asked    int // captions of which was asked whether they are the story's
	pictures map[*html.Node]picture
	scene    *scene
	base     *url.URL // what the addresses of the page are relative to
}

func (p *Parser) begin(ctx context.Context, h Hints) *task {
	t := &task{parser: p, ctx: ctx, hints: h, draft: newDraft(ctx, h)}
	t.draft.onRule = p.OnRule
	t.article = &Article{SchemaVersion: SchemaVersion, URL: h.URL, Origins: make(map[string]Origin)}
	if u, err := url.Parse(strings.TrimSpace(h.URL)); err == nil && u.Host != "" {
		t.address = u
	}
	return t
}

// release gives back what only the stages needed.
func (t *task) release() {
	switch {
	case t.flow == nil:
	case t.parser.Extractors == nil: // those of others may have kept what they saw
		t.flow.ReleasePage()
		t.document.Release()
	default:
		t.flow.Release()
	}
	giveBack(t.buffer)
	giveBack(t.scripts)
	t.buffer, t.scripts, t.text = nil, nil, nil
}

func (t *task) fail(stage string, err error) error {
	return &ParseError{Stage: stage, URL: t.hints.URL, Err: err}
}

func (t *task) warn(code, stage, text string) {
	t.article.Warnings = append(t.article.Warnings, Warning{Code: code, Stage: stage, Text: text})
}
