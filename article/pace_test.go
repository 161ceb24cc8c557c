package article

import (
	"runtime"
	"strings"
	"time"

	"golang.org/x/net/html"
)

const (
	// soundTime is what html.Parse takes for the page of pace on the machine that the
	// limits of time in these tests are meant for.
	soundTime = 4 * time.Millisecond
	// slowest is how many times slower a machine may be for its times to say anything.
	slowest = 4
)

// pace is how many times longer a parse takes just now than on a sound machine, 1 if
// it is no slower. It is measured on html.Parse, which no change of this library makes
// faster or slower; other programs on the same cores and memory that is slow to come
// delay both.
func pace() float64 {
	page := repeat(`<p class=text>The ferry was late, said <a href="/ann">Ann Example</a> &amp; others.</p>`, 256<<10)
	least := slowest * soundTime * slowdown
	for range 3 {
		runtime.GC()
		runtime.GC()
		start := cpu()
		html.Parse(strings.NewReader(page))
		least = min(least, cpu()-start)
	}
	return max(1, float64(least)/float64(soundTime*slowdown))
}
