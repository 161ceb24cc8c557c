package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/rules/rulestest"
)

// parse reads a page with the extractors of a parser. An article of which only
// a part was found is one.
func parse(p *article.Parser, page, url string) (*article.Article, error) {
	data, err := os.ReadFile(page)
	if err != nil {
		return nil, err
	}
	hints := article.Hints{URL: url}
	if filepath.Ext(page) == ".txt" {
		hints.ContentType = "text/plain"
	}
	a, err := p.Parse(context.Background(), bytes.NewReader(data), hints)
	if a == nil {
		return nil, err
	}
	return a, nil
}

// test prints a table of the fields of each page.
func test(c call) error {
	if len(c.args) != 1 {
		return errUsage
	}
	set, err := load(c.args[0])
	if err != nil {
		return err
	}
	cases, err := rulestest.Cases(os.DirFS(c.args[0]))
	if err != nil {
		return err
	}
	p := &article.Parser{Extractors: append(article.Extractors(), set)}
	failed := false
	for _, page := range cases {
		fields, err := page.Check(p)
		if err != nil {
			fmt.Fprintln(c.w, err)
			failed = true
			continue
		}
		for _, f := range fields {
			fmt.Fprintf(c.w, "%-30s %-14s %s\n", page.Page, f.Name, f.Status)
			if f.Status != rulestest.OK {
				failed = true
				fmt.Fprintf(c.w, "    got  %s\n    want %s\n", f.Got, f.Want)
			}
		}
	}
	if failed {
		return errFailed
	}
	return nil
}

// expect prints the expectations of a page as it is read now, to be read,
// mended and saved beside it.
func expect(c call) error {
	if len(c.args) != 2 {
		return errUsage
	}
	set, err := load(c.args[0])
	if err != nil {
		return err
	}
	a, err := parse(&article.Parser{Extractors: append(article.Extractors(), set)}, c.args[1], c.url)
	if err != nil {
		return err
	}
	return printJSON(c, expected(a))
}

// expected is the excerpt of an Article that is worth holding.
func expected(a *article.Article) any {
	body := make([]string, len(a.Body))
	for i, p := range a.Body {
		body[i] = p.Text
	}
	names := make([]string, len(a.Authors))
	for i, author := range a.Authors {
		names[i] = author.Name
	}
	e := struct {
		URL       string         `json:"url,omitzero"`
		Title     string         `json:"title"`
		Deck      string         `json:"deck,omitzero"`
		Section   string         `json:"section,omitzero"`
		Authors   []string       `json:"authors,omitempty"`
		Published string         `json:"published,omitzero"`
		Modified  string         `json:"modified,omitzero"`
		Tags      []string       `json:"tags,omitempty"`
		Body      []string       `json:"body"`
		Extra     map[string]any `json:"extra,omitempty"`
	}{URL: a.URL, Title: a.Title, Deck: a.Deck, Section: a.Section, Authors: names, Tags: a.Tags, Body: body, Extra: a.Extra}
	e.Published, e.Modified = stamp(a.Published), stamp(a.Modified)
	return e
}

// stamp is a time as the JSON of an Article has it.
func stamp(t article.Timestamp) string {
	if t.IsZero() {
		return ""
	}
	data, err := t.Time.MarshalText()
	if err != nil {
		return ""
	}
	return string(data)
}

func printJSON(c call, v any) error {
	encoder := json.NewEncoder(c.w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// oneLine shortens a text for a table.
func oneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > 70 {
		return string(runes[:69]) + "…"
	}
	return text
}
