package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/html/charset"
)

// A page is one file, in UTF-8.
type page struct {
	name string
	data []byte
}

func readPages(folders []string) ([]page, error) {
	var pages []page
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".html") {
				return err
			}
			data, err := readPage(path)
			pages = append(pages, page{filepath.Base(path), data})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if len(pages) == 0 {
		return nil, errors.New("no .html or .html.gz file there")
	}
	return pages, nil
}

// readPage reads a file and decodes it as browsers do, so that charsets are no
// part of the comparison.
func readPage(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		if data, err = io.ReadAll(z); err != nil {
			return nil, err
		}
	}
	r, err := charset.NewReader(bytes.NewReader(data), "text/html")
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(r)
	return bytes.ToValidUTF8(text, []byte("\uFFFD")), err
}
