package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// An attack makes an input of about n bytes that costs many programs the square
// of its size, or more.
type attack struct {
	name string
	make func(n int) string
}

var attacks = []attack{
	{"open formats", func(n int) string {
		var b strings.Builder
		for i := range 400 {
			fmt.Fprintf(&b, "<b x=%d>", i)
		}
		return "<p>" + b.String() + fill("<p>x", n)
	}},
	{"misnested formats", func(n int) string { return fill("<a><b><div></a>x", n) }},
	{"nested div", func(n int) string { return fill("<div>x", n) }},
	{"nested tables", func(n int) string { return fill("<table><tr><td>x", n) }},
	{"nested lists", func(n int) string { return fill("<ul><li>x", n) }},
	{"unclosed links", func(n int) string { return fill("<a href=/x>word ", n) }},
	{"unclosed paragraphs", func(n int) string { return fill("<p>The ferry was late. ", n) }},
	{"line breaks", func(n int) string { return "<p>" + fill("x<br>", n) }},
	{"link farm", func(n int) string { return fill("<li><a href=/a>The harbour in winter</a>", n) }},
	{"attributes", func(n int) string { return "<p " + fill("a=b ", n) + ">x" }},
	{"open comments", func(n int) string { return fill("<!-- x ", n) }},
	{"open quotes", func(n int) string { return fill("<a href='", n) }},
	{"nested JSON-LD", func(n int) string {
		return `<script type="application/ld+json">` + fill(`{"@type":"A","a":[`, n) + "</script><p>x"
	}},
	{"one text", func(n int) string { return "<p>" + fill("harbour ", n) }},
	{"digits like dates", func(n int) string { return "<p>" + fill("12/05 2024-1 ", n) }},
}

// fill is s over and over, n bytes of it or a little less.
func fill(s string, n int) string { return strings.Repeat(s, n/len(s)) }

// memoryLimit is the address space of a process that runs one attack.
const memoryLimit = 6 << 30

// runOne runs one attack and prints what it cost.
func runOne(spec string, out io.Writer) error {
	parts := strings.Split(spec, "/")
	if len(parts) != 3 {
		return errors.New("want extractor/input/bytes")
	}
	e, ok := byName(parts[0])
	size, err := strconv.Atoi(parts[2])
	if !ok || err != nil {
		return fmt.Errorf("no extractor %q, or no size %q", parts[0], parts[2])
	}
	limit := syscall.Rlimit{Cur: memoryLimit, Max: memoryLimit}
	if err := syscall.Setrlimit(syscall.RLIMIT_AS, &limit); err != nil {
		return err
	}
	for _, a := range attacks {
		if a.name == parts[1] {
			b := price(e, []page{{a.name, []byte(a.make(size))}})
			outcome := ""
			if b.failed > 0 {
				outcome = "error, "
			}
			_, err := fmt.Fprintf(out, "%s%.0f ms, %.0f MB", outcome, b.took.Seconds()*1000, float64(b.bytes)/(1<<20))
			return err
		}
	}
	return fmt.Errorf("no input %q", parts[1])
}

// showHostile prints what each attack costs each extractor at two sizes.
func showHostile(out io.Writer, limit time.Duration) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	sizes := []int{64 << 10, 256 << 10}
	fmt.Fprint(out, "| hostile input |")
	for _, e := range extractors {
		for _, n := range sizes {
			fmt.Fprintf(out, " %s, %d KB |", e.name, n>>10)
		}
	}
	fmt.Fprintf(out, "\n|---|%s\n", strings.Repeat("---|", len(extractors)*len(sizes)))
	for _, a := range attacks {
		fmt.Fprintf(out, "| %s |", a.name)
		for _, e := range extractors {
			for _, n := range sizes {
				fmt.Fprintf(out, " %s |", attackCost(self, e, a, n, limit))
			}
		}
		fmt.Fprintln(out)
	}
	return nil
}

// attackCost runs one attack in a process of its own.
func attackCost(self string, e extractor, a attack, n int, limit time.Duration) string {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cost, err := exec.CommandContext(ctx, self, "-one", fmt.Sprintf("%s/%s/%d", e.name, a.name, n)).Output()
	switch {
	case ctx.Err() != nil:
		return "over " + limit.String()
	case err != nil:
		return "dies"
	}
	return string(cost)
}
