package article

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// A processorContext ends once the process has used so much of the processor:
// a clock would also count what other programs do in the meantime.
type processorContext struct {
	context.Context
	end time.Duration
}

func (c processorContext) Err() error {
	if cpu() >= c.end {
		return context.Canceled
	}
	return nil
}

// lag is how long a parse goes on after its context has ended, part of the way
// through; 0 if it ends before.
func lag(t *testing.T, in string, h Hints, part time.Duration) time.Duration {
	end := cpu() + part
	_, err := new(Parser).Parse(processorContext{context.Background(), end}, strings.NewReader(in), h)
	if !errors.Is(err, context.Canceled) {
		return 0
	}
	return cpu() - end
}

// TestContextEndsSoon lets the context end at many moments of a parse that
// takes long, of pages of many shapes, and looks at how long the parse goes on.
func TestContextEndsSoon(t *testing.T) {
	const (
		size    = 1 << 19
		moments = 3
		soon    = 50 * time.Millisecond * slowdown
	)
	shapes := map[string]string{
		"formats": strings.Repeat("<b x=1><i x=2><p>x", size/18),
		"JSON-LD": quayHead + `<script type="application/ld+json">[` + strings.Repeat(`{"@type":"A","b":["c"]},`, size/24) + "]</script>" + quayTail,
		"stories": strings.Repeat(quayBody, size/len(quayBody)),
	}
	for _, h := range hostile {
		switch h.name {
		case "attributes of one tag", "nested lists", "captions of one figure", "bylines", "pictures", "images in noscript",
			"authors of meta elements", "related list", "short lines", "one paragraph":
			shapes[h.name] = h.make(size)
		}
	}
	for name, in := range shapes {
		h := Hints{URL: "https://quay.example/news/page", ContentType: "text/html; charset=utf-8"}
		if !strings.Contains(in, "<") {
			h.ContentType = "text/plain; charset=utf-8"
		}
		start := cpu()
		new(Parser).Parse(context.Background(), strings.NewReader(in), h)
		whole := cpu() - start
		for moment := range time.Duration(moments) {
			part := whole * (2*moment + 1) / (2 * moments)
			late := lag(t, in, h, part)
			for run := 0; run < 4 && late > soon; run++ { // the collector may have been at work
				late = min(late, lag(t, in, h, part))
			}
			if late > soon {
				t.Errorf("%s: the parse went on for %v after a context that ended %v into %v", name, late, part, whole)
			}
		}
	}
}
