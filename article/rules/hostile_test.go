package rules

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/newspage-go/newspage/article"
)

// TestHostile runs a rule that selects all it can, and cuts it into all it can,
// on pages that nest and repeat.
func TestHostile(t *testing.T) {
	set, err := Parse("all.json", []byte(`{"match": {"hosts": ["*"]}, "body": "div:has(p)", "authors": "div", "tags": {"select": "div", "split": "a"},
		"move": {"promo": ["div:haschild(p)", "text:(a+)+$", "div ~ div ~ div"]}, "extra": {"x": {"select": "div", "split": " "}}}`))
	if err != nil {
		t.Fatal(err)
	}
	p := article.Parser{Extractors: append(article.Extractors(), set)}
	for name, source := range map[string]string{
		"deep":   strings.Repeat("<div><p>ab ", 4000),
		"wide":   strings.Repeat("<div><p>ab</p></div>", 4000),
		"within": strings.Repeat("<div>", 150) + strings.Repeat("<p>ab</p>", 4000),
	} {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		if _, err := p.Parse(ctx, strings.NewReader(source), article.Hints{}); ctx.Err() != nil {
			t.Errorf("%s: %v", name, err)
		}
		cancel()
	}
}
