package main

import (
	"bytes"
	"context"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article"
)

// An extractor turns a page in UTF-8 into the text of its story.
type extractor struct {
	name string
	text func(page []byte) (string, error)
}

// baseline is the price that all others are multiples of.
var baseline = extractor{"html.Parse", func(page []byte) (string, error) {
	_, err := html.Parse(bytes.NewReader(page))
	return "", err
}}

var extractors = []extractor{
	{"newspage", func(page []byte) (string, error) {
		a, err := new(article.Parser).Parse(context.Background(), bytes.NewReader(page), article.Hints{ContentType: "text/html; charset=utf-8"})
		if a == nil {
			return "", err
		}
		return a.Body.Text(), nil
	}},
	{"go-trafilatura", func(page []byte) (string, error) {
		r, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{})
		if err != nil {
			return "", err
		}
		return r.ContentText, nil
	}},
	{"go-readability", func(page []byte) (string, error) {
		a, err := readability.FromReader(bytes.NewReader(page), nil)
		if err != nil || a.Node == nil {
			return "", err
		}
		var b strings.Builder
		err = a.RenderText(&b)
		return b.String(), err
	}},
}

// byName finds an extractor.
func byName(name string) (extractor, bool) {
	for _, e := range extractors {
		if e.name == name {
			return e, true
		}
	}
	return extractor{}, false
}
