package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/newspage-go/newspage/article"
)

// An input is one page to parse; File "-" is standard input.
type input struct {
	File        string `json:"file"`
	URL         string `json:"url"`
	ContentType string `json:"contentType"`
}

// A result is what became of an input.
type result struct {
	input   input
	article *article.Article
	err     error
	took    time.Duration // the parse alone, the page already in memory
	claims  []claim       // with -why
}

// collect lists the inputs: those of the manifest, then files, the pages of
// folders, what globs match; standard input if nothing is named.
func collect(s settings, names []string) ([]input, error) {
	var inputs []input
	if s.manifest != "" {
		listed, err := readManifest(s.manifest)
		if err != nil {
			return nil, err
		}
		inputs = listed
	}
	for _, name := range names {
		files, err := expand(name)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			inputs = append(inputs, input{File: file, URL: s.url})
		}
	}
	if len(inputs) == 0 && s.manifest == "" && len(names) == 0 {
		inputs = []input{{File: "-", URL: s.url}}
	}
	if len(inputs) == 0 {
		return nil, errors.New("no pages found")
	}
	return inputs, nil
}

func readManifest(name string) ([]input, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var inputs []input
	scanner := bufio.NewScanner(f)
	scanner.Buffer(nil, 1<<20)
	for n := 1; scanner.Scan(); n++ {
		if len(bytes.TrimSpace(scanner.Bytes())) == 0 {
			continue
		}
		var i input
		if err := json.Unmarshal(scanner.Bytes(), &i); err != nil || i.File == "" {
			return nil, fmt.Errorf("%s:%d: want a JSON object with a \"file\"", name, n)
		}
		inputs = append(inputs, i)
	}
	return inputs, scanner.Err()
}

// expand returns the files that a name stands for. A file that is not there is
// an input all the same, and its error its result.
func expand(name string) ([]string, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return pagesIn(name)
	}
	if strings.ContainsAny(name, "*?[") {
		return filepath.Glob(name)
	}
	return []string{name}, nil
}

// pagesIn lists the pages in a folder and those below it.
func pagesIn(dir string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		switch filepath.Ext(strings.TrimSuffix(path, ".gz")) {
		case ".html", ".htm", ".xhtml", ".txt":
			files = append(files, path)
		}
		return nil
	})
	return files, err
}

// results parses the inputs, several at once, and yields them in order.
func results(ctx context.Context, p *article.Parser, inputs []input, in io.Reader, s settings) iter.Seq[result] {
	return func(yield func(result) bool) {
		slots := make([]chan result, len(inputs))
		for i := range slots {
			slots[i] = make(chan result, 1)
		}
		work := make(chan int)
		var group sync.WaitGroup
		for range max(s.workers, 1) {
			group.Go(func() {
				for i := range work {
					slots[i] <- parseOne(ctx, p, inputs[i], in, s.why)
				}
			})
		}
		go func() {
			defer close(work)
			for i := range inputs {
				work <- i
			}
		}()
		for _, slot := range slots {
			if !yield(<-slot) {
				break
			}
		}
		group.Wait()
	}
}

func parseOne(ctx context.Context, p *article.Parser, i input, in io.Reader, why bool) result {
	r := result{input: i}
	if why {
		p = explain(p, &r.claims)
	}
	data, err := load(i.File, in)
	if err != nil {
		r.err = err
		return r
	}
	hints := article.Hints{URL: i.URL, ContentType: i.ContentType}
	if hints.ContentType == "" && strings.HasSuffix(strings.TrimSuffix(i.File, ".gz"), ".txt") {
		hints.ContentType = "text/plain"
	}
	start := time.Now()
	r.article, r.err = p.Parse(ctx, bytes.NewReader(data), hints)
	r.took = time.Since(start)
	return r
}

// load reads a file whole; a .gz file, or what begins like one, is unpacked.
func load(name string, in io.Reader) ([]byte, error) {
	data, err := []byte(nil), error(nil)
	if name == "-" {
		data, err = io.ReadAll(in)
	} else {
		data, err = os.ReadFile(name)
	}
	if err != nil || !bytes.HasPrefix(data, []byte("\x1f\x8b")) {
		return data, err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	unpacked, err := io.ReadAll(io.LimitReader(z, 1<<30))
	if err != nil && len(unpacked) == 0 {
		return nil, err
	}
	return unpacked, nil
}
