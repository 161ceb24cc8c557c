// Dump writes what the label model sees of pages in the corpus format; see package
// corpus.
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
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log"
	"os"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
	"github.com/newspage-go/newspage/article/internal/label/train/corpus"
)

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
	if err := dump(flag.Arg(0), *prefix, given{*body, *roles}, corpus.Mode{Text: *text, Render: *render}); err != nil {
		log.Fatal(err)
	}
}

// given are the files that hold what an earlier pass said, if any.
type given struct{ body, roles string }

func dump(dir, prefix string, g given, m corpus.Mode) error {
	out, err := newWriter(prefix, g)
	if err != nil {
		return err
	}
	if err := corpus.Each(dir, m, out.write); err != nil {
		return err
	}
	return out.close()
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

func (w *writer) write(r corpus.Row, f *flow.Flow) error {
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
func (w *writer) numbers(r corpus.Row, f *flow.Flow) ([][]float32, error) {
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
