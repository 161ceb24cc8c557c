package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// articlePrinter prints articles for people to read.
type articlePrinter struct {
	w     *bufio.Writer
	color bool
	many  bool
}

func (p *articlePrinter) begin(count int) { p.many = count > 1 }

func (p *articlePrinter) end() error { return p.w.Flush() }

func (p *articlePrinter) print(r result) {
	if p.many {
		p.heading("==== " + r.input.File)
	}
	if r.err != nil {
		p.field("error", r.err.Error())
	}
	if a := r.article; a != nil {
		p.top(a)
		p.body(a)
		p.aside(a)
		p.foot(a)
		p.why(r)
	}
	fmt.Fprintln(p.w)
}

const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	plain = "\x1b[0m"
)

func (p *articlePrinter) style(code, s string) string {
	if !p.color {
		return s
	}
	return code + s + plain
}

func (p *articlePrinter) heading(s string) {
	fmt.Fprintf(p.w, "\n%s\n", p.style(bold, s))
}

// field prints "name   value", unless there is none.
func (p *articlePrinter) field(name, value string) {
	if value != "" {
		fmt.Fprintf(p.w, "%s %s\n", p.style(faint, fmt.Sprintf("%-11s", name)), value)
	}
}

func (p *articlePrinter) top(a *article.Article) {
	p.heading(a.Title)
	p.field("deck", a.Deck)
	p.field("kicker", a.Kicker)
	p.field("authors", authors(a.Authors))
	p.field("published", stamp(a.Published))
	p.field("posted", stamp(a.Posted))
	p.field("modified", stamp(a.Modified))
	p.field("section", a.Section)
	p.field("breadcrumb", strings.Join(a.Breadcrumb, " / "))
	p.field("publisher", strings.TrimSpace(a.Publisher.Name+" "+a.Publisher.Domain))
	p.field("dateline", line(a.Dateline))
	if w := a.Wire; w != nil {
		p.field("wire", fmt.Sprintf("%s (%s; %s)", w.Agency, w.Kind, strings.Join(w.Evidence, ", ")))
	}
	p.field("stats", stats(a.Stats))
	p.field("tags", strings.Join(a.Tags, ", "))
	p.field("language", a.Language)
}

func authors(list []article.Author) string {
	var names []string
	for _, a := range list {
		names = append(names, a.Name)
	}
	return strings.Join(names, ", ")
}

// stamp prints a time as exactly as it is known.
func stamp(t article.Timestamp) string {
	if t.IsZero() {
		return ""
	}
	layout := map[article.Precision]string{article.Day: "2006-01-02", article.Minute: "2006-01-02 15:04", article.Second: "2006-01-02 15:04:05"}[t.Precision]
	if t.Zone == article.ZoneKnown && t.Precision != article.Day {
		layout += " -07:00"
	}
	return t.Time.Format(layout)
}

func line(d *article.Dateline) string {
	if d == nil {
		return ""
	}
	s := d.Text
	if d.Date.Day > 0 && d.Date.Year > 0 {
		s += fmt.Sprintf("  [%04d-%02d-%02d]", d.Date.Year, d.Date.Month, d.Date.Day)
	}
	return s
}

func stats(s article.Stats) string {
	var list []string
	for _, c := range []struct {
		n    int
		name string
	}{{s.Views, "views"}, {s.Shares, "shares"}, {s.Comments, "comments"}} {
		if c.n > 0 {
			list = append(list, strconv.Itoa(c.n)+" "+c.name)
		}
	}
	return strings.Join(list, ", ")
}

func (p *articlePrinter) body(a *article.Article) {
	fmt.Fprintln(p.w)
	for _, part := range a.Body {
		switch part.Kind {
		case page.Heading:
			fmt.Fprintf(p.w, "%s\n\n", p.style(bold, part.Text))
		case page.ListItem:
			fmt.Fprintf(p.w, "%s• %s\n\n", strings.Repeat("  ", max(part.Level-1, 0)), part.Text)
		case page.Quote:
			fmt.Fprintf(p.w, "    %s\n\n", strings.ReplaceAll(part.Text, "\n", "\n    "))
		default:
			fmt.Fprintf(p.w, "%s\n\n", part.Text)
		}
	}
}

func (p *articlePrinter) aside(a *article.Article) {
	for _, c := range a.Credits {
		p.field("credit", fmt.Sprintf("%s  [%s: %s]", c.Text, c.Kind, strings.Join(append(c.Names, c.Organizations...), ", ")))
	}
	for _, n := range a.Notices {
		p.field("notice", fmt.Sprintf("%s  [%s]", n.Text, n.Kind))
	}
	for _, i := range a.Images {
		p.field("image", strings.Join(strings.Fields(i.URL+" "+i.Caption+" "+i.Credit), " "))
	}
	for _, e := range a.Embeds {
		p.field("embed", e.URL)
	}
	for _, s := range a.Sidebar {
		p.heading("[" + string(s.Kind) + "] " + s.Heading)
		for _, item := range s.Items {
			fmt.Fprintf(p.w, "  • %s\n", strings.ReplaceAll(item.Text, "\n", "\n    "))
		}
		for _, part := range s.Parts {
			fmt.Fprintf(p.w, "  %s\n", part.Text)
		}
	}
}

func (p *articlePrinter) foot(a *article.Article) {
	fmt.Fprintln(p.w)
	for _, part := range a.Furniture.Parts {
		p.field("furniture", part.Text)
	}
	p.field("furniture", fmt.Sprintf("%d blocks, %d words", a.Furniture.Blocks, a.Furniture.Words))
	for _, w := range a.Warnings {
		p.field("warning", w.Code+": "+w.Text)
	}
	p.field("confidence", strconv.FormatFloat(a.Quality.Confidence, 'g', 3, 64)+"  "+strings.Join(a.Quality.Reasons, "; "))
}
