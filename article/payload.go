package article

import (
	"bytes"
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
	"github.com/newspage-go/newspage/article/page"
)

// Pages that draw themselves in the browser send their story as a string of HTML
// in a script, often a string within a string. Such a string has at least so many
// bytes and paragraphs, and lies at most so deep.
const (
	leastPayload    = 400
	leastParagraphs = 2
	deepestPayload  = 3
)

// scriptBody uses the story that a script of the page carries where the page
// neither prints nor states one.
func (t *task) scriptBody() {
	if len(t.article.Body) > 0 || !t.flow.Markup || !label.StatesArticle(t.flow.Page.Stated) {
		return
	}
	source := t.payload()
	if source == "" {
		return
	}
	document, err := dom.Parse(t.ctx, []byte(source), dom.Options{MaxNodes: limit(t.parser.MaxNodes, DefaultMaxNodes)})
	if err != nil {
		return
	}
	cut, err := flow.FromTree(t.ctx, document.Root, t.address)
	if err != nil {
		return
	}
	defer cut.Release()
	cut.Page.Stated, cut.Page.Language = t.flow.Page.Stated, t.flow.Page.Language
	if _, err := label.Decide(t.ctx, cut); err != nil {
		return
	}
	for _, b := range cut.Page.Blocks {
		heading := b.Kind == page.Heading && len(t.article.Body) > 0 // what is all story has no other headings
		if heading || b.Verdict().Role == page.Body {
			t.article.Body = append(t.article.Body, Part{Kind: b.Kind, Level: b.Level, Text: b.Text})
		}
	}
	if len(t.article.Body) > 0 {
		t.article.Origins["body"] = Origin{By: "scripts", Path: "script", Confidence: Level(page.Low)}
		t.label.Article = true
		t.warn("script-body", "assemble", "the page prints no body; the one that a script carries is used")
	}
}

// payload returns the longest string of HTML in the page's scripts.
func (t *task) payload() string {
	longest := ""
	for script := range t.eachScript {
		if t.ctx.Err() != nil {
			return ""
		}
		if strings.Contains(script, "<p") || strings.Contains(script, "u003cp") || strings.Contains(script, "u003Cp") {
			longest = longer(longest, findHTML(script, 0))
		}
	}
	return longest
}

func longer(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}

// eachScript goes through the contents of script elements: those that the tree
// left out, then those in it.
func (t *task) eachScript(yield func(string) bool) {
	if t.scripts != nil {
		for script := range bytes.SplitSeq(t.scripts.Bytes(), []byte{0}) {
			if !yield(string(script)) {
				return
			}
		}
	}
	t.treeScripts(yield)
}

func (t *task) treeScripts(yield func(string) bool) {
	if t.root == nil {
		return // plain text
	}
	seen := 0
	for n := range t.root.Descendants() {
		if seen++; !t.goOn(seen) {
			return
		}
		if n.Type == html.ElementNode && n.DataAtom == atom.Script && n.FirstChild != nil && !yield(n.FirstChild.Data) {
			return
		}
	}
}

// findHTML returns the longest HTML with paragraphs among the string literals of a
// text, those of JSON and JavaScript with double quotes, and the literals in them.
func findHTML(text string, depth int) string {
	longest := ""
	for {
		start := strings.IndexByte(text, '"')
		if start < 0 {
			return longest
		}
		end := literalEnd(text, start)
		if end < 0 {
			return longest
		}
		if end-start >= leastPayload {
			longest = longer(longest, readLiteral(text[start:end], depth))
		}
		text = text[end:]
	}
}

// literalEnd returns the end of the string literal that opens at start, or -1.
func literalEnd(text string, start int) int {
	for i := start + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return -1
}

// readLiteral returns the HTML that a literal is or holds.
func readLiteral(literal string, depth int) string {
	var value string
	if json.Unmarshal([]byte(literal), &value) != nil {
		return ""
	}
	if inner := ""; depth < deepestPayload && strings.IndexByte(value, '"') >= 0 {
		if inner = findHTML(value, depth+1); inner != "" {
			return inner
		}
	}
	if strings.Count(value, "<p") < leastParagraphs {
		return ""
	}
	return value[strings.IndexByte(value, '<'):]
}
