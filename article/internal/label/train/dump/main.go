// Dump writes what the label model sees of pages in the corpus format: a folder
// with truth.jsonl, whose rows name pages by "page" (../pages/NAME.html.gz) or by
// "id" (pages/ID.html.gz), and plain texts by "id" (text/ID.txt.gz).
//
//	go run ./article/internal/label/train/dump [-text | -render] [-body FILE | -roles FILE] -o PREFIX DIR
//
// With -text it reads the plain texts, with -render the pages as plain text of
// its own making.
//
// Without more it writes PREFIX.jsonl, a line a page with the blocks' texts,
// PREFIX.rows, the blocks' rows of 32-bit floats, and PREFIX.texts and PREFIX.names,
// the words that lexicons are asked for, in 64 bits: of each block how many there are,
// and the words, with their level in the lowest byte. With -body, a file of chances of
// being body, a 32-bit float a block, it writes PREFIX.context instead, what these
// say around each block, and with -roles, a file of the chances of all roles,
// PREFIX.crowd.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/newspage-go/newspage/article/internal/decode"
	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
	"github.com/newspage-go/newspage/article/internal/meta"
	"github.com/newspage-go/newspage/article/page"
)

// A row of truth.jsonl, as far as it is needed here.
type row struct {
	ID   string `json:"id"`
	Page string `json:"page"`
	URL  string `json:"url"`
	Fold int    `json:"fold"`
}

// A line of PREFIX.jsonl.
type line struct {
	ID     string   `json:"id"`
	URL    string   `json:"url"`
	Fold   int      `json:"fold"`
	Blocks []string `json:"blocks"`
}

func main() {
	log.SetFlags(0)
	text := flag.Bool("text", false, "read the plain texts")
	render := flag.Bool("render", false, "turn the pages into plain text first")
	body := flag.String("body", "", "`FILE` of chances of being body, a 32-bit float a block")
	roles := flag.String("roles", "", "`FILE` of chances of all roles, as many floats a block")
	prefix := flag.String("o", "dump", "`PREFIX` of the files written")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := dump(flag.Arg(0), *prefix, given{*body, *roles}, mode{*text, *render}); err != nil {
		log.Fatal(err)
	}
}

// A mode is how pages are read.
type mode struct{ text, render bool }

// given are the files that hold what an earlier pass said, if any.
type given struct{ body, roles string }

func dump(dir, prefix string, g given, m mode) error {
	truth, err := os.Open(filepath.Join(dir, "truth.jsonl"))
	if err != nil {
		return err
	}
	defer truth.Close()
	out, err := newWriter(prefix, g)
	if err != nil {
		return err
	}
	for d := json.NewDecoder(truth); d.More(); {
		var r row
		if err := d.Decode(&r); err != nil {
			return err
		}
		f, err := read(dir, r, m)
		if os.IsNotExist(err) {
			continue // not every page has a plain text
		}
		if err != nil {
			return fmt.Errorf("%s: %w", r.ID, err)
		}
		if err := out.write(r, f); err != nil {
			return err
		}
	}
	return out.close()
}

// read takes a page through the stages before label.
func read(dir string, r row, m mode) (*flow.Flow, error) {
	path := filepath.Join(dir, "pages", r.ID+".html.gz")
	if r.Page != "" {
		path = filepath.Join(dir, "..", "pages", r.Page+".html.gz")
	}
	if m.text {
		path = filepath.Join(dir, "text", r.ID+".txt.gz")
	}
	data, err := readGzip(path)
	if err != nil {
		return nil, err
	}
	address, _ := url.Parse(r.URL)
	f, err := parse(context.Background(), data, address, m.text)
	if err == nil && m.render {
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

// A writer writes the files of one folder.
type writer struct {
	given              given
	said               io.Reader // what an earlier pass said
	rows, texts, names io.Writer
	encoder            *json.Encoder
	files              []output
}

// An output is a file that is written.
type output struct {
	file     *os.File
	buffered *bufio.Writer
}

// create opens a file to be written.
func (w *writer) create(name string) io.Writer {
	file, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	w.files = append(w.files, output{file, bufio.NewWriterSize(file, 1<<20)})
	return w.files[len(w.files)-1].buffered
}

func newWriter(prefix string, g given) (*writer, error) {
	w := &writer{given: g}
	switch {
	case g.roles != "":
		w.rows = w.create(prefix + ".crowd")
	case g.body != "":
		w.rows = w.create(prefix + ".context")
	default:
		w.rows, w.texts, w.names = w.create(prefix+".rows"), w.create(prefix+".texts"), w.create(prefix+".names")
		w.encoder = json.NewEncoder(w.create(prefix + ".jsonl"))
		return w, nil
	}
	f, err := os.Open(g.body + g.roles)
	if err != nil {
		return nil, err
	}
	w.said = bufio.NewReader(f)
	return w, nil
}

func (w *writer) write(r row, f *flow.Flow) error {
	rows, err := w.numbers(r, f)
	if err != nil {
		return err
	}
	for _, values := range rows {
		if err := binary.Write(w.rows, binary.LittleEndian, values); err != nil {
			return err
		}
	}
	return nil
}

// numbers returns the rows that are asked for; the texts are written on the way.
func (w *writer) numbers(r row, f *flow.Flow) ([][]float32, error) {
	n := len(f.Page.Blocks)
	lesson := label.NewLesson(f)
	switch {
	case w.given.roles != "":
		p := make([]label.Chances, n)
		err := binary.Read(w.said, binary.LittleEndian, p)
		return lesson.Crowd(p), err
	case w.given.body != "":
		p := make([]float32, n)
		err := binary.Read(w.said, binary.LittleEndian, p)
		return lesson.Context(p), err
	}
	l := line{ID: r.ID, URL: r.URL, Fold: r.Fold, Blocks: make([]string, n)}
	for i, b := range f.Page.Blocks {
		l.Blocks[i] = b.Text
		text, names := lesson.Words(i)
		if err := errors.Join(w.words(w.texts, text), w.words(w.names, names...)); err != nil {
			return nil, err
		}
	}
	return lesson.Rows(), w.encoder.Encode(l)
}

// words writes the words of a block, by level.
func (w *writer) words(to io.Writer, levels ...[]uint32) error {
	all := []uint64{0}
	for level, words := range levels {
		for _, word := range words {
			all = append(all, uint64(word)<<8|uint64(label.NameDistance(level)))
		}
	}
	all[0] = uint64(len(all) - 1)
	return binary.Write(to, binary.LittleEndian, all)
}

func (w *writer) close() error {
	for _, f := range w.files {
		if err := errors.Join(f.buffered.Flush(), f.file.Close()); err != nil {
			return err
		}
	}
	return nil
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
