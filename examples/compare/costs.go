package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// A bill is what a run over all pages costs.
type bill struct {
	took   time.Duration // of the processor
	bytes  uint64        // allocated
	failed int
}

// processor is the processor time of the process so far.
func processor() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// price runs an extractor over all pages.
func price(e extractor, pages []page) bill {
	runtime.GC()
	var b bill
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := processor()
	for _, p := range pages {
		if _, err := e.text(p.data); err != nil {
			b.failed++
		}
	}
	b.took = processor() - start
	runtime.ReadMemStats(&after)
	b.bytes = after.TotalAlloc - before.TotalAlloc
	return b
}

// showCosts prints a table of medians.
func showCosts(out io.Writer, pages []page, rounds int) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	all := append([]extractor{baseline}, extractors...)
	bills := make([][]bill, len(all))
	for range max(rounds, 1) {
		for i, e := range all {
			bills[i] = append(bills[i], price(e, pages))
		}
	}
	fmt.Fprintln(out, "| | ms a page | x html.Parse | KB a page | x html.Parse | without a text |")
	fmt.Fprintln(out, "|---|---|---|---|---|---|")
	base := median(bills[0])
	for i, e := range all {
		b, n := median(bills[i]), float64(len(pages))
		fmt.Fprintf(out, "| %s | %.2f | %.1f | %.0f | %.1f | %d |\n", e.name,
			b.took.Seconds()*1000/n, b.took.Seconds()/base.took.Seconds(),
			float64(b.bytes)/1024/n, float64(b.bytes)/float64(base.bytes), b.failed)
	}
	fmt.Fprintln(out)
}

// median is the bill with the median time.
func median(bills []bill) bill {
	slices.SortFunc(bills, func(a, b bill) int { return int(a.took - b.took) })
	return bills[len(bills)/2]
}
