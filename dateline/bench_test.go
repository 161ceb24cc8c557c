package dateline

import (
	"slices"
	"testing"
	"time"
)

// BenchmarkHits cuts every dateline of the cases and reports the time of the
// median line, of the ninth in ten, and of the worst one. The time of a line
// is the best of its rounds: what else the machine does is no cost of it.
func BenchmarkHits(b *testing.B) {
	const again = 32 // so that reading the clock costs little
	var lines []lineCase
	for _, c := range readCases(b) {
		if c.Found {
			lines = append(lines, c)
		}
	}
	best := make([]float64, len(lines))
	for b.Loop() {
		for i, c := range lines {
			cutter := Cutter{Language: c.Language}
			start := time.Now()
			for range again {
				cutter.Cut(c.Text)
			}
			if took := float64(time.Since(start)) / again; best[i] == 0 || took < best[i] {
				best[i] = took
			}
		}
	}
	worst := lines[slices.Index(best, slices.Max(best))].Text
	slices.Sort(best)
	b.ReportMetric(best[len(best)/2], "ns/median")
	b.ReportMetric(best[len(best)*9/10], "ns/p90")
	b.ReportMetric(best[len(best)-1], "ns/worst")
	b.Logf("%d lines, the worst is %q", len(best), worst)
}
