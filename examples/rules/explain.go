package main

import (
	"fmt"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// explain prints what each selector found, where that moved blocks, and which
// fields differ from what the generic extractor says.
func explain(c call) error {
	if len(c.args) != 2 {
		return errUsage
	}
	set, err := load(c.args[0])
	if err != nil {
		return err
	}
	generic, err := parse(new(article.Parser), c.args[1], c.url)
	if err != nil {
		return err
	}
	var events []article.RuleEvent
	var before []page.Role
	var after *page.Page
	note := article.ExtractorFunc("before", func(p *page.Page, _ *article.Draft) {
		for _, b := range p.Blocks {
			before = append(before, b.Verdict().Role)
		}
		after = p
	})
	p := &article.Parser{
		Extractors: append(article.Extractors(), note, set),
		OnRule:     func(e article.RuleEvent) { events = append(events, e) },
	}
	ruled, err := parse(p, c.args[1], c.url)
	if err != nil {
		return err
	}
	if len(events) == 0 {
		fmt.Fprintf(c.w, "no rule is for this page (address %q)\n", c.url)
	}
	for _, e := range events {
		fmt.Fprintf(c.w, "%-16s %-18s %-9s %3d  %s\n", e.Rule, e.Field, e.Outcome, e.Count, e.Selector)
	}
	c.moved(after, before)
	c.differences(generic, ruled)
	for _, w := range ruled.Warnings {
		fmt.Fprintf(c.w, "warning %s: %s\n", w.Code, w.Text)
	}
	return nil
}

// moved prints the blocks whose role the rules changed.
func (c call) moved(p *page.Page, before []page.Role) {
	fmt.Fprintln(c.w, "\nblocks moved")
	for i, b := range p.Blocks {
		if v := b.Verdict(); i < len(before) && v.Role != before[i] {
			fmt.Fprintf(c.w, "  %-11s → %-11s %-28s %s\n", before[i], v.Role, v.Why, oneLine(b.Text))
		}
	}
}

// differences prints the fields that rules gave, with the generic value.
func (c call) differences(generic, ruled *article.Article) {
	fmt.Fprintln(c.w, "\nfields (rule, generic)")
	for _, f := range [...]struct {
		name string
		of   func(*article.Article) string
	}{
		{"title", func(a *article.Article) string { return a.Title }},
		{"deck", func(a *article.Article) string { return a.Deck }},
		{"kicker", func(a *article.Article) string { return a.Kicker }},
		{"section", func(a *article.Article) string { return a.Section }},
		{"publisher", func(a *article.Article) string { return a.Publisher.Name }},
		{"authors", func(a *article.Article) string {
			text := ""
			for _, author := range a.Authors {
				text += author.Name + "; "
			}
			return text
		}},
		{"published", func(a *article.Article) string { return stamp(a.Published) }},
		{"modified", func(a *article.Article) string { return stamp(a.Modified) }},
		{"tags", func(a *article.Article) string { return fmt.Sprint(a.Tags) }},
		{"body", func(a *article.Article) string { return fmt.Sprintf("%d parts: %s", len(a.Body), a.Body.Text()) }},
		{"extra", func(a *article.Article) string { return fmt.Sprint(a.Extra) }},
	} {
		own, other := f.of(ruled), f.of(generic)
		if own != other {
			fmt.Fprintf(c.w, "  %-10s %s\n  %-10s %s\n", f.name, oneLine(own), "", oneLine(other))
		}
	}
}
