package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// A printer prints results in one format.
type printer interface {
	begin(count int)
	print(result)
	end() error
}

func newPrinter(format string, out io.Writer) (printer, error) {
	w := bufio.NewWriter(out)
	switch format {
	case "article":
		return &articlePrinter{w: w, color: isTerminal(out) && os.Getenv("NO_COLOR") == ""}, nil
	case "json":
		return &jsonPrinter{w: w}, nil
	case "jsonl":
		return &linePrinter{w: w}, nil
	case "text":
		return &textPrinter{w: w}, nil
	}
	return nil, fmt.Errorf("unknown format %q: want article, json, jsonl or text", format)
}

// jsonPrinter prints one article for one input and an array for several.
type jsonPrinter struct {
	w       *bufio.Writer
	many    bool
	printed int
}

func (p *jsonPrinter) begin(count int) {
	if p.many = count > 1; p.many {
		p.w.WriteString("[")
	}
}

func (p *jsonPrinter) print(r result) {
	if p.printed++; p.printed > 1 {
		p.w.WriteString(",\n")
	}
	if r.err != nil {
		fmt.Fprintln(os.Stderr, "parse:", r.input.File+":", r.err)
	}
	p.w.Write(encode(r.article, "  "))
}

func (p *jsonPrinter) end() error {
	if p.many {
		p.w.WriteString("]")
	}
	p.w.WriteString("\n")
	return p.w.Flush()
}

// encode is JSON without escapes for the sake of HTML.
func encode(v any, indent string) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return []byte("null")
	}
	return []byte(strings.TrimSuffix(b.String(), "\n"))
}

// linePrinter prints a JSON line a page.
type linePrinter struct{ w *bufio.Writer }

func (p *linePrinter) begin(int) {}

func (p *linePrinter) print(r result) {
	line := struct {
		File    string  `json:"file"`
		MS      float64 `json:"ms"`
		Error   string  `json:"error"`
		Article any     `json:"article"`
		Why     []claim `json:"why,omitempty"`
	}{File: r.input.File, MS: float64(r.took.Microseconds()) / 1000, Why: r.claims}
	if r.err != nil {
		line.Error = r.err.Error()
	}
	if r.article != nil {
		line.Article = r.article
	}
	p.w.Write(append(encode(line, ""), '\n'))
}

func (p *linePrinter) end() error { return p.w.Flush() }

// textPrinter prints the bodies alone.
type textPrinter struct{ w *bufio.Writer }

func (p *textPrinter) begin(int) {}

func (p *textPrinter) print(r result) {
	if r.err != nil {
		fmt.Fprintln(os.Stderr, "parse:", r.input.File+":", r.err)
	}
	if r.article != nil {
		fmt.Fprintln(p.w, r.article.Body.Text())
	}
}

func (p *textPrinter) end() error { return p.w.Flush() }
