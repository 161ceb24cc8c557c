package article

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/decode"
)

// equalByAllWays parses markup as it is, in the way that leaves the tree whole
// for extractors of others, and as a tree of html.Parse.
func equalByAllWays(t testing.TB, data []byte, h Hints) {
	root, err := html.Parse(bytes.NewReader(decode.Decode(context.Background(), bytes.Clone(data), "text/html; charset=utf-8", nil).Text))
	if err != nil || isPlain(h.ContentType, data) {
		return // deeper than html.Parse allows, or no markup
	}
	before := outline(root)
	p := Parser{KeepFurniture: true}
	whole := Parser{KeepFurniture: true, Extractors: Extractors()}
	want, _ := p.ParseNode(context.Background(), root, h)
	if diff := cmp.Diff(before, outline(root)); diff != "" {
		t.Errorf("ParseNode changed the tree:\n%s", diff)
	}
	for name, parser := range map[string]Parser{"lean": p, "whole": whole} {
		got, _ := parser.Parse(context.Background(), bytes.NewReader(data), h)
		if got == nil || len(got.Warnings) != len(want.Warnings) {
			return // out of bounds: the tree is another
		}
		got.Charset = want.Charset
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %q\n(-ParseNode +Parse):\n%s", name, data, diff)
		}
	}
}

// outline writes down all that is in a tree.
func outline(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		fmt.Fprintf(&b, "%p %p %d %s %q %v\n", n, n.Parent, n.Type, n.Namespace, n.Data, n.Attr)
	}
	return b.String()
}

func TestParseNodeEqualsParse(t *testing.T) {
	for _, file := range goldenPages(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, ".html") && utf8.Valid(data) {
			equalByAllWays(t, data, hintsFor(file))
		}
	}
}

func FuzzWays(f *testing.F) {
	for _, file := range goldenPages(f) {
		if data, err := os.ReadFile(file); err == nil && strings.HasSuffix(file, ".html") {
			f.Add(data)
		}
	}
	f.Add([]byte("<div>a <span hidden><p>b</p></span> <i>c</i><script>d</script> <!-- e --><b>f</b> </div> <li>g</li> <svg><title>h</title></svg>i"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if utf8.Valid(data) && !bytes.Contains(data, []byte("\x00")) {
			equalByAllWays(t, data, Hints{URL: "https://quay.example/news/page", ContentType: "text/html; charset=utf-8"})
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, file := range goldenPages(f) {
		data, _ := os.ReadFile(file)
		f.Add(data, strings.HasSuffix(file, ".txt"))
	}
	f.Fuzz(func(t *testing.T, data []byte, plain bool) {
		h := Hints{URL: "https://quay.example/x", ContentType: "text/html"}
		if plain {
			h.ContentType = "text/plain"
		}
		p := &Parser{KeepFurniture: true}
		a, err := p.Parse(context.Background(), bytes.NewReader(data), h)
		if a == nil {
			if err == nil {
				t.Error("neither article nor error")
			}
			return
		}
		checkNothingLost(t, a, data, h)
		b, _ := p.Parse(context.Background(), bytes.NewReader(data), h)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
		a.eachString(func(s *string) {
			if !utf8.ValidString(*s) {
				t.Errorf("%q is no text", *s)
			}
		})
		if out, err := json.Marshal(a); err != nil || !json.Valid(out) {
			t.Errorf("JSON: %v", err)
		}
	})
}
