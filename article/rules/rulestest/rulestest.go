// Package rulestest tests rules against saved pages.
//
// A folder holds rules (*.json), pages (*.html, *.txt) and, for each page, what
// is expected of it: for story.html that is story.want.json, an excerpt of the
// Article's JSON. Only what is named there is compared:
//
//	{"url": "https://quay.example/a", "title": "The boats are back",
//	 "authors": ["Ilse Brandt"], "published": "2024-02-14T08:30:00+01:00",
//	 "body": ["The harbour master said …", "Nobody had expected …"], "tags": null}
//
// The url, if given, is that of the page. Where the Article has an object, a
// text stands for its text, name, time or url, whichever comes first; null
// means that there is nothing.
//
//	func TestRules(t *testing.T) { rulestest.Run(t, os.DirFS("testdata")) }
package rulestest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/rules"
)

// A Case is one page with what is expected of it.
type Case struct {
	Page string          // its file
	Data []byte          // its bytes
	Want json.RawMessage // what is expected; nil if there is no such file
}

// Run tests all pages of a folder, a sub-test each. A page without
// expectations, and a folder without pages, fail.
func Run(t *testing.T, dir fs.FS) {
	t.Helper()
	set, err := rules.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases(dir)
	if err != nil {
		t.Fatal(err)
	}
	p := &article.Parser{Extractors: append(article.Extractors(), set)}
	for _, c := range cases {
		t.Run(c.Page, func(t *testing.T) {
			fields, err := c.Check(p)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range fields {
				if f.Status != OK {
					t.Errorf("%s %s:\n got %s\nwant %s", f.Name, f.Status, f.Got, f.Want)
				}
			}
		})
	}
}

// Cases returns the pages of a folder and of those below it, in order. It is
// an error if there are none.
func Cases(dir fs.FS) ([]Case, error) {
	var cases []Case
	err := fs.WalkDir(dir, ".", func(name string, entry fs.DirEntry, err error) error {
		ext := path.Ext(name)
		if err != nil || entry.IsDir() || ext != ".html" && ext != ".htm" && ext != ".txt" {
			return err
		}
		c := Case{Page: name}
		if c.Data, err = fs.ReadFile(dir, name); err != nil {
			return err
		}
		c.Want, err = fs.ReadFile(dir, WantFile(name))
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		cases = append(cases, c)
		return err
	})
	if err == nil && len(cases) == 0 {
		err = errors.New("no pages (*.html, *.txt)")
	}
	return cases, err
}

// WantFile returns where the expectations of a page stand.
func WantFile(page string) string { return strings.TrimSuffix(page, path.Ext(page)) + ".want.json" }

// Check parses the page and compares.
func (c Case) Check(p *article.Parser) ([]Field, error) {
	if c.Want == nil {
		return nil, fmt.Errorf("%s: there is no %s", c.Page, WantFile(c.Page))
	}
	var want map[string]any
	decoder := json.NewDecoder(bytes.NewReader(c.Want))
	decoder.UseNumber()
	if err := decoder.Decode(&want); err != nil {
		return nil, fmt.Errorf("%s: %w", WantFile(c.Page), err)
	}
	a, err := p.Parse(context.Background(), bytes.NewReader(c.Data), c.hints(want))
	if a == nil {
		return nil, fmt.Errorf("%s: %w", c.Page, err)
	}
	got, err := plain(a)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Page, err)
	}
	names := make([]string, 0, len(want))
	for name := range want {
		names = append(names, name)
	}
	slices.Sort(names)
	fields := make([]Field, len(names))
	for i, name := range names {
		fields[i] = compare(name, want[name], got[name])
	}
	return fields, nil
}

// hints are what the expectations say of where the page comes from.
func (c Case) hints(want map[string]any) article.Hints {
	address, _ := want["url"].(string)
	h := article.Hints{URL: address}
	if path.Ext(c.Page) == ".txt" {
		h.ContentType = "text/plain"
	}
	return h
}

// plain returns an Article as its JSON says it.
func plain(a *article.Article) (map[string]any, error) {
	data, err := json.Marshal(a)
	if err != nil {
		return nil, err
	}
	var fields map[string]any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	err = decoder.Decode(&fields)
	return fields, err
}
