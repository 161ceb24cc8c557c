package article

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// A watchedContext notes the longest time of the processor between two looks at
// it: so long a parse may go on after its context has ended. A clock would also
// count what other programs do in the meantime.
type watchedContext struct {
	context.Context
	looks, most   int // it ends at the look behind most, if that is not 0
	last, longest time.Duration
}

func (c *watchedContext) Err() error {
	if c.looks++; c.most > 0 && c.looks > c.most {
		return context.Canceled
	}
	c.longest = max(c.longest, cpu()-c.last)
	c.last = cpu()
	return nil
}

// watch parses an input whose context ends behind so many looks at it; 0 is never.
func watch(in string, h Hints, most int) (*watchedContext, error) {
	c := &watchedContext{Context: context.Background(), most: most, last: cpu()}
	_, err := new(Parser).Parse(c, strings.NewReader(in), h)
	if most == 0 {
		c.Err() // behind the last look of the parse
	}
	return c, err
}

// TestContextEndsSoon looks at how long parses go on without a look at the
// context, for pages of shapes that take long, and ends one part of the way
// through.
func TestContextEndsSoon(t *testing.T) {
	const (
		size = 1 << 19
		soon = 50 * time.Millisecond * slowdown
	)
	shapes := map[string]string{
		"formats": strings.Repeat("<b x=1><i x=2><p>x", size/18),
		"JSON-LD": quayHead + `<script type="application/ld+json">[` + strings.Repeat(`{"@type":"A","b":["c"]},`, size/24) + "]</script>" + quayTail,
		"stories": strings.Repeat(quayBody, size/len(quayBody)),
		"articles and authors": numbered(`<div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=headline content="The ferry @">`+
			`<meta itemprop=author content="Ann Example @"></div>`, size),
	}
	for _, h := range hostile {
		switch h.name {
		case "attributes of one tag", "nested lists", "captions of one figure", "bylines", "pictures", "images in noscript",
			"authors of meta elements", "related list", "short lines", "one paragraph", "agencies",
			"Japanese lines", "Chinese openings", "photo lines", "JSON-LD of brackets":
			shapes[h.name] = h.make(size)
		}
	}
	for name, in := range shapes {
		h := Hints{URL: "https://quay.example/news/page", ContentType: "text/html; charset=utf-8"}
		if !strings.Contains(in, "<") {
			h.ContentType = "text/plain; charset=utf-8"
		}
		c, _ := watch(in, h, 0)
		longest := c.longest
		for run := 0; run < 4 && longest > soon; run++ { // the collector may have been at work
			again, _ := watch(in, h, 0)
			longest = min(longest, again.longest)
		}
		t.Logf("%s: %v", name, longest)
		if longest > soon {
			t.Errorf("%s: the parse takes %v without a look at its context", name, longest)
		}
		if _, err := watch(in, h, c.looks/2); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: the context ended, and the error is %v", name, err)
		}
	}
}
