package rules

import (
	"fmt"
	"time"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// A Rule is one compiled rule. It is an [article.Extractor] that expects pages
// of its site: which those are, a [Set] knows.
type Rule struct {
	name   string
	file   string
	match  match
	prune  bool
	body   []*expression
	fields []field
	votes  []vote
	extra  []field
}

// A field has alternatives, of which the first that finds something wins.
type field struct {
	key          string
	spec         *fieldSpec
	alternatives []*expression
}

// A vote gives blocks a role. All its expressions apply.
type vote struct {
	key         string
	role        page.Role
	expressions []*expression
}

// Name returns "rules/" and the name of the rule.
func (r *Rule) Name() string { return "rules/" + r.name }

// File returns the file that the rule stands in.
func (r *Rule) File() string { return r.file }

// Extract proposes what the rule finds, as sure as a caller can be, and votes
// on blocks. It does nothing for a page that the rule's meta or probe does not
// know.
func (r *Rule) Extract(p *page.Page, d *article.Draft) {
	if !r.match.page(p) {
		return
	}
	w := work{rule: r, page: p, draft: d}
	w.body()
	for _, f := range r.fields {
		w.field(f)
	}
	for _, v := range r.votes {
		w.vote(v)
	}
	for _, f := range r.extra {
		w.extra(f)
	}
}

// between binds the rule to the times in which its layout was in use.
func (r *Rule) between() article.Extractor {
	if r.match.from.IsZero() && r.match.until.IsZero() {
		return r
	}
	return article.Between(r.match.from, r.match.until, r)
}

// work is one rule on one page.
type work struct {
	rule  *Rule
	page  *page.Page
	draft *article.Draft
}

// tell reports what became of an expression.
func (w *work) tell(key string, e *expression, count int) {
	outcome := article.RuleMatched
	if count == 0 {
		outcome = article.RuleEmpty
	}
	w.draft.ReportRule(article.RuleEvent{Rule: w.rule.name, Field: key, Selector: e.text, Count: count, Outcome: outcome})
}

func (w *work) fellBack(key string) {
	w.draft.ReportRule(article.RuleEvent{Rule: w.rule.name, Field: key, Outcome: article.RuleFellBack})
}

func (w *work) why(key string) string { return "rule " + w.rule.name + "/" + key }

// body makes what the first alternative selects the body, and furniture of
// what was taken for the body elsewhere.
func (w *work) body() {
	for _, e := range w.rule.body {
		blocks, _ := e.found(w.page)
		w.tell("body", e, len(blocks))
		if len(blocks) == 0 {
			continue
		}
		inside := make(map[*page.Block]bool, len(blocks))
		for _, b := range blocks {
			inside[b] = true
			if !w.keeps(b) {
				b.Vote(page.Body, page.Exact, w.why("body"))
			}
		}
		for _, b := range w.page.Blocks {
			if v := b.Verdict(); !inside[b] && v.Role == page.Body && v.Confidence < page.Exact {
				b.Vote(page.Furniture, page.Exact, "outside of "+w.why("body"))
			}
		}
		return
	}
	if len(w.rule.body) > 0 {
		w.fellBack("body")
	}
}

// keeps reports whether a block inside the body has a role of its own: what
// the markup calls a caption or a control, and with "prune" whatever is known
// to be no text of the story.
func (w *work) keeps(b *page.Block) bool {
	switch role := b.Verdict().Role; {
	case b.Kind == page.Figcaption, b.Kind == page.Button:
		return true
	case w.rule.prune:
		return role != page.Body && role != page.Furniture
	}
	return false
}

// field proposes the first alternative that finds something.
func (w *work) field(f field) {
	for _, e := range f.alternatives {
		finds := e.find(w.page)
		ok := len(finds) > 0 && f.spec.propose(w, e, finds)
		if !ok {
			finds = nil
		}
		w.tell(f.key, e, len(finds))
		if !ok {
			continue
		}
		if !f.spec.plural {
			finds = finds[:1]
		}
		w.printed(f, finds)
		return
	}
	w.fellBack(f.key)
}

// printed gives the blocks in which values stand the role of their field, each
// once: elements may nest.
func (w *work) printed(f field, finds []find) {
	until, why := -1, w.why(f.key)
	for _, found := range finds {
		blocks := found.blocks
		for len(blocks) > 0 && blocks[0].Index <= until {
			blocks = blocks[min(len(blocks), until-blocks[0].Index+1):]
		}
		for _, b := range blocks {
			b.Vote(f.spec.role, page.Exact, why)
			until = b.Index
		}
	}
}

// vote gives all blocks that are found the role.
func (w *work) vote(v vote) {
	any := false
	for _, e := range v.expressions {
		blocks, _ := e.found(w.page)
		w.tell(v.key, e, len(blocks))
		any = any || len(blocks) > 0
		for _, b := range blocks {
			b.Vote(v.role, page.Exact, w.why(v.key))
		}
	}
	if !any {
		w.fellBack(v.key)
	}
}

// extra sets a field of the caller's own.
func (w *work) extra(f field) {
	for _, e := range f.alternatives {
		finds := e.find(w.page)
		w.tell("extra "+f.key, e, len(finds))
		if len(finds) == 0 {
			continue
		}
		if e.transform.split != "" {
			w.draft.SetExtra(f.key, texts(finds))
			return
		}
		w.draft.SetExtra(f.key, finds[0].text)
		return
	}
	w.fellBack("extra " + f.key)
}

func texts(finds []find) []string {
	list := make([]string, len(finds))
	for i, f := range finds {
		list[i] = f.text
	}
	return list
}

// date reads the first of the finds that is a date.
func (w *work) date(key string, e *expression, finds []find) (article.Timestamp, bool) {
	for _, f := range finds {
		if stamp, ok := e.date.read(f.text, w.page.Language); ok {
			return stamp, true
		}
	}
	w.draft.Warn("rule-date", fmt.Sprintf("%s: %q is no date of the form expected", w.why(key), shorten(finds[0].text)))
	return article.Timestamp{}, false
}

func shorten(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return text
}

// loadZone reads a zone: an offset, or a name that the machine knows.
func loadZone(name string) (*time.Location, error) {
	if t, err := time.Parse("-07:00", name); err == nil {
		_, offset := t.Zone()
		return time.FixedZone("", offset), nil
	}
	return time.LoadLocation(name)
}

// A Selection is one "select" of a rule.
type Selection struct {
	Field    string // title, move related
	Selector string
}

// Selectors returns what the rule selects, for tools that judge rules.
func (r *Rule) Selectors() []Selection {
	var list []Selection
	add := func(key string, expressions []*expression) {
		for _, e := range expressions {
			list = append(list, Selection{key, e.text})
		}
	}
	add("body", r.body)
	for _, f := range r.fields {
		add(f.key, f.alternatives)
	}
	for _, v := range r.votes {
		add(v.key, v.expressions)
	}
	for _, f := range r.extra {
		add("extra "+f.key, f.alternatives)
	}
	return list
}
