// Parse prints the articles of pages.
//
//	parse [flags] [FILE | DIR | GLOB ...]
//
// Without names it reads one page from standard input. It prints what a reader
// wants to see (-format article), or JSON (json), a JSON line a page (jsonl),
// or the body's text (text). With -why it adds every value that was proposed
// for a field, by whom and how sure. Files that end in .gz are unpacked.
//
// A manifest (-manifest FILE) names many pages, a JSON line each, with what is
// known of them: {"file": "a.html", "url": "https://…", "contentType": "text/html"}.
//
// The exit status is 0 if every page gave an article without an error, 1 if
// some did not (what was found of them is printed all the same), 2 for wrong
// usage.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"

	"github.com/newspage-go/newspage/article"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// settings are the flags.
type settings struct {
	format, url, manifest string
	workers               int
	furniture, why        bool
}

// run is the program; it returns the exit status.
func run(ctx context.Context, args []string, in io.Reader, out, log io.Writer) int {
	var s settings
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(log)
	flags.StringVar(&s.format, "format", "article", "article, json, jsonl or text")
	flags.StringVar(&s.url, "url", "", "the address of the page, if there is one")
	flags.StringVar(&s.manifest, "manifest", "", "a file of {\"file\", \"url\", \"contentType\"} lines")
	flags.IntVar(&s.workers, "workers", runtime.NumCPU(), "pages parsed at once")
	flags.BoolVar(&s.furniture, "furniture", false, "also give menus, footers and the like")
	flags.BoolVar(&s.why, "why", false, "also give every value that was proposed for a field, and by whom")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	printer, err := newPrinter(s.format, out)
	if err != nil {
		fmt.Fprintln(log, "parse:", err)
		return 2
	}
	inputs, err := collect(s, flags.Args())
	if err != nil {
		fmt.Fprintln(log, "parse:", err)
		return 2
	}
	return parseAll(ctx, s, inputs, in, printer, newProgress(log, len(inputs)))
}

// parseAll parses the inputs with several workers and prints them in order.
func parseAll(ctx context.Context, s settings, inputs []input, in io.Reader, p printer, progress *progress) int {
	parser := &article.Parser{KeepFurniture: s.furniture}
	code := 0
	p.begin(len(inputs))
	for r := range results(ctx, parser, inputs, in, s) {
		progress.step(r.err)
		if r.err != nil {
			code = 1
		}
		p.print(r)
	}
	progress.end()
	if err := p.end(); err != nil {
		return 1
	}
	return code
}
