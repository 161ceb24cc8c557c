package article

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/decode"
)

// benchPages reads the pages of the folder that NEWSPAGE_PAGES names (.html
// and .html.gz, at any depth), or those of testdata.
func benchPages(b *testing.B) []string {
	dir := os.Getenv("NEWSPAGE_PAGES")
	if dir == "" {
		dir = "../testdata/pages"
	}
	var pages []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".html") {
			return err
		}
		data, err := os.ReadFile(path)
		if err == nil && strings.HasSuffix(path, ".gz") {
			var z *gzip.Reader
			if z, err = gzip.NewReader(bytes.NewReader(data)); err == nil {
				data, err = io.ReadAll(z)
			}
		}
		text := string(decode.Decode(context.Background(), data, "", nil).Text)
		if _, deep := html.Parse(strings.NewReader(text)); deep == nil {
			pages = append(pages, text)
		}
		return err
	})
	if err != nil || len(pages) == 0 {
		b.Fatalf("no pages in %s: %v", dir, err)
	}
	return pages
}

// cpu is the processor time of the process so far.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// cost runs f over all pages and returns processor time and bytes allocated.
func cost(pages []string, f func(string)) (time.Duration, uint64) {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := cpu()
	for _, page := range pages {
		f(page)
	}
	took := cpu() - start
	runtime.ReadMemStats(&after)
	return took, after.TotalAlloc - before.TotalAlloc
}

// BenchmarkRatio prices a whole Parse in calls of html.Parse on the same pages:
// x-parse is processor time, x-bytes is bytes allocated; x-read, x-dom and so
// on are the processor time of the stages in the same unit. Rounds of all
// alternate; the metrics are medians, spread is the distance of the quartiles
// of x-parse.
func BenchmarkRatio(b *testing.B) {
	pages := benchPages(b)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var times, sizes []float64
	shares := make(map[string][]float64)
	for b.Loop() {
		plainTime, plainBytes := cost(pages, func(s string) { html.Parse(strings.NewReader(s)) })
		wholeTime, wholeBytes := cost(pages, func(s string) {
			new(Parser).Parse(context.Background(), strings.NewReader(s), Hints{ContentType: "text/html"})
		})
		times = append(times, float64(wholeTime)/float64(max(plainTime, 1)))
		sizes = append(sizes, float64(wholeBytes)/float64(plainBytes))
		for name, spent := range stageCosts(pages) {
			shares[name] = append(shares[name], float64(spent)/float64(max(plainTime, 1)))
		}
	}
	b.ReportMetric(median(times), "x-parse")
	b.ReportMetric(times[len(times)*3/4]-times[len(times)/4], "spread")
	b.ReportMetric(median(sizes), "x-bytes")
	for name, list := range shares {
		b.ReportMetric(median(list), "x-"+name)
	}
}

// stageCosts runs the stages one by one and returns the processor time of each.
func stageCosts(pages []string) map[string]time.Duration {
	spent := make(map[string]time.Duration)
	runtime.GC()
	for _, page := range pages {
		start := cpu()
		lap := func(name string) {
			now := cpu()
			spent[name] += now - start
			start = now
		}
		t := new(Parser).begin(context.Background(), Hints{ContentType: "text/html"})
		if t.read(strings.NewReader(page)) != nil {
			continue
		}
		lap("read")
		for _, s := range htmlStages {
			s.run(t)
			lap(s.name)
		}
		t.release()
	}
	return spent
}

// BenchmarkParallel parses pages on all cores with one Parser; -cpu=1,2,4 shows
// how it scales. One operation is one page.
func BenchmarkParallel(b *testing.B) {
	pages := benchPages(b)
	var p Parser
	var next atomic.Int64
	b.ReportAllocs()
	b.ResetTimer()
	b.RunParallel(func(run *testing.PB) {
		for run.Next() {
			page := pages[int(next.Add(1))%len(pages)]
			p.Parse(context.Background(), strings.NewReader(page), Hints{ContentType: "text/html"})
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
}

func median(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]
}
