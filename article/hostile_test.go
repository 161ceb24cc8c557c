package article

import (
	"context"
	"errors"
	"math"
	"runtime"
	"strings"
	"testing"
	"time"
)

// A bill is what an input costs.
type bill struct {
	bytes uint64        // allocated
	took  time.Duration // of the processor
}

// price parses one input with no memory kept from others.
func price(t *testing.T, in string, h Hints) bill {
	runtime.GC()
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := cpu()
	a, err := new(Parser).Parse(context.Background(), strings.NewReader(in), h)
	took := cpu() - start
	runtime.ReadMemStats(&after)
	var typed *ParseError
	if a == nil && !errors.As(err, &typed) {
		t.Fatalf("no Article, and the error is %v", err)
	}
	return bill{after.TotalAlloc - before.TotalAlloc, took}
}

// patience is how many times an input is parsed that takes too long.
const patience = 16

// cheapest is the least that an input costs in several runs: other programs
// make some of them slower, often for a while, so that there is a longer wait
// before each. It stops at the first below the limit.
func cheapest(t *testing.T, in string, h Hints, below time.Duration) bill {
	least := bill{math.MaxUint64, math.MaxInt64}
	for run := range patience {
		now := price(t, in, h)
		least = bill{min(least.bytes, now.bytes), min(least.took, now.took)}
		if least.took <= below {
			break
		}
		time.Sleep(time.Duration(run) * 20 * time.Millisecond)
	}
	return least
}

// mostTime is what an input may take: a second a megabyte, and with all memory
// fresh a few milliseconds whatever it is.
func mostTime(bytes int) time.Duration {
	return (10*time.Millisecond + time.Duration(bytes)*time.Second>>20) * slowdown
}

// TestHostile holds every stage to a cost that grows with the input and not
// with its square: no doubling costs more than two and a half times, and no
// megabyte more than a second, or half as much again where other programs are at
// work all the time.
func TestHostile(t *testing.T) {
	const base, doublings = 4 << 10, 3
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			hints := Hints{ContentType: "text/html; charset=utf-8", URL: "https://quay.example/news/page"}
			if h.text {
				hints.ContentType = "text/plain; charset=utf-8"
			}
			first := cheapest(t, h.make(base), hints, mostTime(base))
			before := first
			for n := base * 2; n <= base<<doublings; n *= 2 {
				in := h.make(n)
				most, enough := mostTime(len(in)), mostTime(len(in))
				if n == base<<doublings { // what is compared with the first is to be as little by chance
					enough = min(most, mostGrown(first.took))
				}
				now := cheapest(t, in, hints, enough)
				t.Logf("%6d bytes: %8d allocated, %v", len(in), now.bytes, now.took)
				if now.bytes > before.bytes*5/2+256<<10 {
					t.Errorf("twice the input takes %d bytes instead of %d", now.bytes, before.bytes)
				}
				if now.took > most*3/2 {
					t.Errorf("%d bytes took %v: more than a second and a half a megabyte", len(in), now.took)
				}
				before = now
			}
			if before.took > mostGrown(first.took) {
				t.Errorf("eight times the input takes %.1f times as long", float64(before.took)/float64(first.took))
			}
		})
	}
}

// mostGrown is what eight times an input may take. What takes less than its floor is
// mostly the collector's work, which comes and goes.
func mostGrown(first time.Duration) time.Duration {
	return max(20*slowdown*time.Millisecond, first*125/8) // 2.5 times 2.5 times 2.5
}
