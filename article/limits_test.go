package article

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestNoLimit(t *testing.T) {
	for _, most := range []int64{0, -1, 1 << 20, math.MaxInt64} {
		p := Parser{MaxBytes: most, MaxNodes: most, MaxJSONLD: most}
		a, err := p.Parse(t.Context(), strings.NewReader("<h1>Lamps on the pier</h1>"+quayBody), Hints{ContentType: "text/html"})
		if err != nil || len(a.Body) == 0 || len(a.Warnings) > 0 {
			t.Errorf("limits of %d: %v, %d parts, %v", most, err, len(a.Body), a.Warnings)
		}
	}
}

func TestParseNodeOfNothing(t *testing.T) {
	a, err := new(Parser).ParseNode(t.Context(), nil, Hints{URL: "https://quay.example/a"})
	if !errors.Is(err, ErrNoBody) || a == nil || a.URL != "https://quay.example/a" {
		t.Errorf("a nil root gives %+v, %v: with ErrNoBody comes an Article", a, err)
	}
}

func TestParseStampBounds(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int // year; 0: not read
		why  string
	}{
		{"1714752000", 2024, "seconds since 1970"},
		{"1714752000000", 2024, "milliseconds"},
		{"9999999999", 0, "seconds beyond 2100"},
		{"1899-12-31", 0, "before 1900"},
		{"1970-05-03", 1970, "between"},
		{"2101-01-01", 0, "after 2100"},
	} {
		stamp, ok := ParseStamp(c.in)
		if ok != (c.want > 0) || ok && stamp.Time.Year() != c.want {
			t.Errorf("ParseStamp(%q) = %v, %t: %s", c.in, stamp.Time, ok, c.why)
		}
	}
}

// TestEmptyProposals holds the built-in extractors to lists of nobody that a caller's
// extractor proposes before them.
func TestEmptyProposals(t *testing.T) {
	empty := ExtractorFunc("empty", func(_ *page.Page, d *Draft) {
		d.Authors.Propose(nil, "test", page.Exact)
		d.Tags.Propose([]string{}, "test", page.Exact)
	})
	p := Parser{Extractors: append([]Extractor{empty}, Extractors()...)}
	a, _ := p.Parse(t.Context(), strings.NewReader("<h1>Lamps on the pier</h1><p class=byline>By Ilse Brandt</p>"+quayBody), Hints{ContentType: "text/html"})
	if len(a.Warnings) > 0 || len(a.Authors) != 1 {
		t.Errorf("%v, authors %v", a.Warnings, a.Authors)
	}
}

func TestIsAge(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{{"2 hours ago", true}, {"3小时前", true}, {"منذ ٣ ساعات", true}, {"港口已关闭", false}, {"The port is closed", false}} {
		b := page.Block{Text: c.text, Kind: page.Text}
		b.Vote(page.Body, page.High, "")
		if got := isAge(&b); got != c.want {
			t.Errorf("isAge(%q) = %t", c.text, got)
		}
	}
}
