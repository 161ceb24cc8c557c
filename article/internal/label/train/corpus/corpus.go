// Package corpus reads folders in the corpus format: truth.jsonl, whose rows name pages
// by "page" (../pages/NAME.html.gz) or by "id" (pages/ID.html.gz), and plain texts by
// "id" (text/ID.txt.gz). It is for the training alone.
package corpus

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage-go/newspage/article/internal/decode"
	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/meta"
	"github.com/newspage-go/newspage/article/page"
)

// A Row of truth.jsonl, as far as the training needs it here.
type Row struct {
	ID    string `json:"id"`
	Page  string `json:"page"`
	URL   string `json:"url"`
	Title string `json:"title"`
	Fold  int    `json:"fold"`
}

// A Mode is how pages are read.
type Mode struct {
	Text   bool // the plain texts
	Render bool // the pages, turned into plain text first
}

// Each calls do for the rows of a folder and the pages that go with them. Not every
// row has a plain text: those without are passed over.
func Each(dir string, m Mode, do func(Row, *flow.Flow) error) error {
	truth, err := os.Open(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		return err
	}
	defer truth.Close()
	for d := json.NewDecoder(truth); d.More(); {
		var r Row
		if err := d.Decode(&r); err != nil {
			return err
		}
		f, err := read(dir, r, m)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", r.ID, err)
		}
		if err := do(r, f); err != nil {
			return err
		}
	}
	return nil
}

// read takes a page through the stages before label.
func read(dir string, r Row, m Mode) (*flow.Flow, error) {
	path := filepath.Join(dir, "pages", r.ID+".html.gz")
	if r.Page != "" {
		path = filepath.Join(dir, "..", "pages", r.Page+".html.gz")
	}
	if m.Text {
		path = filepath.Join(dir, "text", r.ID+".txt.gz")
	}
	data, err := readGzip(path)
	if err != nil {
		return nil, err
	}
	address, _ := url.Parse(r.URL)
	f, err := parse(context.Background(), data, address, m.Text)
	if err == nil && m.Render {
		f, err = parse(context.Background(), []byte(plain(f)), address, true)
	}
	return f, err
}

// plain prints a page as a browser's plain text would: paragraphs and headings
// between blank lines, all else a line each.
func plain(f *flow.Flow) string {
	var text strings.Builder
	last := page.Text
	for _, b := range f.Page.Blocks {
		text.WriteByte('\n')
		if apart(b.Kind) || apart(last) {
			text.WriteByte('\n')
		}
		if b.Kind == page.ListItem && len(b.Links) == 0 {
			text.WriteString("• ")
		}
		text.WriteString(b.Text)
		last = b.Kind
	}
	return text.String()
}

func apart(k page.Kind) bool { return k == page.Paragraph || k == page.Heading || k == page.Quote }

func readGzip(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

func parse(ctx context.Context, data []byte, address *url.URL, text bool) (*flow.Flow, error) {
	d := decode.Decode(context.Background(), data, "", nil)
	if text {
		f, err := flow.FromText(ctx, string(d.Text), address, 1<<20)
		if err == nil {
			f.Page.Language = flow.Language(f.Page.Blocks, f.Features)
		}
		return f, err
	}
	document, err := dom.Parse(ctx, d.Text, dom.Options{Lean: true})
	if err != nil {
		return nil, err
	}
	f, err := flow.FromTree(ctx, document.Root, address)
	if err != nil {
		return nil, err
	}
	f.Page.Stated, _, err = meta.FromTree(ctx, document.Root, meta.DefaultMaxJSONLD)
	f.Page.Language = flow.Language(f.Page.Blocks, f.Features)
	return f, err
}
