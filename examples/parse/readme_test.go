package main

import (
	"context"
	"os"
	"strings"
	"testing"
)

// TestReadme holds the picture of the output in the README to what the program prints.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const command = "    $ go run ./examples/parse testdata/pages/wire-html/page.html\n\n```\n"
	_, want, found := strings.Cut(string(readme), command)
	want, _, closed := strings.Cut(want, "\n```\n")
	if !found || !closed {
		t.Fatal("the README has no picture of the output")
	}
	var out, log strings.Builder
	run(context.Background(), []string{pages + "/wire-html/page.html"}, nil, &out, &log)
	if got := lines(out.String()); got != lines(want) {
		t.Errorf("the program prints\n%s\nand the README says\n%s", got, lines(want))
	}
}

// lines takes the spaces off the ends of lines: an editor may have done so.
func lines(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}
