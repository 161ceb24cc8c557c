// Compare sets newspage beside two other extractors in Go, go-trafilatura and
// go-readability, on the pages of a folder: what they cost, how far their texts
// agree, and what hostile inputs do to them.
//
//	compare [flags] DIR ...
//
// It reads the .html and .html.gz files below the folders. Costs are processor
// time and bytes allocated on one core, in medians of rounds in which all take
// turns, also as multiples of html.Parse on the same pages. Hostile inputs
// (-hostile, which needs no folder) run in processes of their own, with a limit
// on time and memory.
//
// It is a module of its own, so that the others' dependencies are not ours.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// settings are the flags.
type settings struct {
	rounds  int
	worst   int
	hostile bool
	limit   time.Duration
	one     string
}

// run is the program; it returns the exit status.
func run(args []string, out, log io.Writer) int {
	var s settings
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(log)
	flags.IntVar(&s.rounds, "rounds", 5, "rounds of which the median is shown")
	flags.IntVar(&s.worst, "worst", 0, "also list so many pages on which the texts agree least")
	flags.BoolVar(&s.hostile, "hostile", false, "show what hostile inputs cost")
	flags.DurationVar(&s.limit, "limit", 20*time.Second, "time for one hostile input")
	flags.StringVar(&s.one, "one", "", "run one hostile input: extractor/input/bytes (what -hostile starts)")
	if flags.Parse(args) != nil {
		return 2
	}
	err := show(s, flags.Args(), out)
	if err != nil {
		fmt.Fprintln(log, "compare:", err)
		return 1
	}
	return 0
}

func show(s settings, folders []string, out io.Writer) error {
	if s.one != "" {
		return runOne(s.one, out)
	}
	if len(folders) > 0 {
		pages, err := readPages(folders)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%d pages\n\n", len(pages))
		showCosts(out, pages, s.rounds)
		showTexts(out, pages, s.worst)
	}
	if s.hostile {
		return showHostile(out, s.limit)
	}
	return nil
}
