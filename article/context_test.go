package article

import (
	"context"
	"errors"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// A watchedContext notes the time of the processor between each two looks at it: so
// long a parse may go on after its context has ended. A clock would also count what
// other programs do in the meantime.
type watchedContext struct {
	context.Context
	looks, most int // it ends at the look behind most, if that is not 0
	last        time.Duration
	gaps        []time.Duration // before each look
}

func (c *watchedContext) Err() error {
	if c.looks++; c.most > 0 && c.looks > c.most {
		return context.Canceled
	}
	c.gaps = append(c.gaps, cpu()-c.last)
	c.last = cpu()
	return nil
}

// watch parses an input whose context ends behind so many looks at it; 0 is never.
func watch(in string, h Hints, most int) (*watchedContext, error) {
	runtime.GC() // so that memory which another parse has had is at hand: fresh memory is slow
	c := &watchedContext{Context: context.Background(), most: most, last: cpu()}
	_, err := new(Parser).Parse(c, strings.NewReader(in), h)
	if most == 0 {
		c.Err() // behind the last look of the parse
	}
	return c, err
}

// longestGap is the longest of the times between two looks, each the least of
// several parses: other programs make some of them slower. It stops when all are
// below the limit. The looks of two parses are the same ones.
func longestGap(t *testing.T, in string, h Hints, below time.Duration) (longest time.Duration, looks int) {
	first, _ := watch(in, h, 0)
	least := first.gaps
	for run := 0; run < patience && highest(least) > below; run++ {
		time.Sleep(time.Duration(run) * 20 * time.Millisecond)
		again, _ := watch(in, h, 0)
		if again.looks != first.looks {
			t.Fatalf("%d looks at the context, and then %d", first.looks, again.looks)
		}
		for i, gap := range again.gaps {
			least[i] = min(least[i], gap)
		}
	}
	return highest(least), first.looks
}

func highest(gaps []time.Duration) (highest time.Duration) {
	for _, gap := range gaps {
		highest = max(highest, gap)
	}
	return highest
}

// longShapes are pages of which some step takes long, for the steps that the hostile
// ones do not reach: many blocks, one long text, one long script.
var longShapes = []struct {
	name, contentType string
	make              func(n int) string
}{
	{"JSON-LD", "", func(n int) string {
		return quayHead + `<script type="application/ld+json">[` + repeat(`{"@type":"A","b":["c"]},`, n) + "]</script>" + quayTail
	}},
	{"stories", "", func(n int) string { return repeat(quayBody, n) }},
	{"articles and authors", "", func(n int) string {
		return numbered(`<div itemscope itemtype=https://schema.org/NewsArticle><meta itemprop=headline content="The ferry @">`+
			`<meta itemprop=author content="Ann Example @"></div>`, n)
	}},
	{"hidden paragraphs", "", func(n int) string { return "<div hidden>" + repeat("<p>x y", n) }},
	{"hidden words", "", func(n int) string { return sentence + "<p hidden>" + repeat("x ", n) }},
	{"no-break spaces", "", func(n int) string { return "<p>" + repeat("x\u00a0", n) }},
	{"deep and odd", "", func(n int) string { return repeat("<form><select><div>x", n/2) + repeat("<form><div>x</form>", n/2) }},
	{"Chinese of no Unicode", "text/html; charset=gb18030", func(n int) string { return "<p>" + repeat("\xd6\xd0\xb9\xfa\xa1\xa3", n) }},
	{"Japanese between escapes", "text/html; charset=iso-2022-jp", func(n int) string { return "<p>" + repeat("\x1b$B0BNc\x1b(Bx", n) }},
	{"umlauts", "", func(n int) string { return "<p>" + repeat("\xe4\xf6\xfcx ", n) }},
}

// slowHostile are the hostile inputs that go longest without a look, or did so
// before there was one.
var slowHostile = map[string]bool{
	"open formats, then paragraphs": true, "nested lists": true, "nested headings": true, "captions of one figure": true, "bylines": true,
	"pictures": true, "images in noscript": true, "authors of meta elements": true, "short paragraphs": true,
	"h1 and times": true, "titles nearly alike": true, "one template": true, "less-than signs": true, "nested forms": true,
	"Chinese openings": true, "JSON-LD of brackets": true, "entities without end": true, "entities in attributes": true,
	"ideographs": true, "directions": true, "attributes of one tag": true, "agencies around a signed story": true,
	"short lines": true, "dates in lines": true, "one paragraph": true, "white space": true, "agencies": true,
	"Japanese lines": true, "photo lines": true, "copyright lines": true, "invalid text": true, "owners": true,
	"meta elements that do not end": true,
}

// TestContextEndsSoon looks at how long parses go on without a look at the
// context, for pages of shapes that take long, and ends one part of the way
// through. They are so long that a step without a look would take longer than soon,
// which is several times what the longest takes where nothing else is at work.
func TestContextEndsSoon(t *testing.T) {
	const (
		size = 3 << 20 / slowdown
		soon = 50 * time.Millisecond * slowdown
	)
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // its work is none of a step's
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(4 << 30))
	check := func(name, contentType, in string) {
		h := Hints{URL: "https://quay.example/news/page", ContentType: contentType}
		longest, looks := longestGap(t, in, h, soon)
		t.Logf("%s: %v", name, longest)
		if longest > soon {
			t.Errorf("%s: the parse takes %v without a look at its context", name, longest)
		}
		if _, err := watch(in, h, looks/2); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: the context ended, and the error is %v", name, err)
		}
	}
	for _, s := range longShapes {
		contentType := s.contentType
		if contentType == "" {
			contentType = "text/html"
		}
		check(s.name, contentType, s.make(size))
	}
	for _, h := range hostile {
		contentType := "text/html; charset=utf-8"
		if h.text {
			contentType = "text/plain; charset=utf-8"
		}
		if slowHostile[h.name] {
			check(h.name, contentType, h.make(size))
		}
	}
}
