package rules

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// manyRules returns rules for so many sites.
func manyRules(t testing.TB, n int) *Set {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, `,{"name": "r%d", "match": {"hosts": ["site%d.example", "*.site%d.example"]}, "body": "div.story p", "title": ["h1.head", "h1"], "strip": [".share"]}`, i, i, i)
	}
	set, err := Parse("many.json", []byte("["+text.String()[1:]+"]"))
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestOtherHostsCostNothing holds that rules allocate nothing for the pages
// of other sites, however many rules there are.
func TestOtherHostsCostNothing(t *testing.T) {
	set := manyRules(t, 2000)
	u, _ := url.Parse("https://www.quay.example/news/boats")
	p, d := &page.Page{URL: u, Stated: new(page.Stated)}, new(article.Draft)
	if n := testing.AllocsPerRun(100, func() { set.Extract(p, d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// BenchmarkExtract is what rules for two thousand sites cost a page, beside
// parsing it: of another site, and of one of them.
func BenchmarkExtract(b *testing.B) {
	set := manyRules(b, 2000)
	for _, c := range []struct{ name, host string }{{"other", "quay.example"}, {"own", "site7.example"}} {
		b.Run(c.name, func(b *testing.B) {
			p := tree(b, story)
			p.URL, _ = url.Parse("https://" + c.host + "/news/boats")
			d := new(article.Draft)
			b.ReportAllocs()
			for b.Loop() {
				set.Extract(p, d)
			}
		})
	}
	for _, c := range []struct {
		name       string
		extractors []article.Extractor
	}{{"parse-without", article.Extractors()}, {"parse-with", append(article.Extractors(), set)}} {
		b.Run(c.name, func(b *testing.B) {
			p := article.Parser{Extractors: c.extractors}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Parse(context.Background(), strings.NewReader(story), quay); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
