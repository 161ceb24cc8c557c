package rules

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestXPath(t *testing.T) {
	data, err := os.ReadFile("testdata/xpath.txt")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		form, line, _ := strings.Cut(line, " ")
		in, want, found := strings.Cut(line, " → ")
		if !found {
			t.Fatalf("line %d: no arrow", i+1)
		}
		got := said(form, in)
		if reason, refused := strings.CutPrefix(want, "! "); refused {
			if !strings.HasPrefix(got, "! ") || !strings.Contains(got, reason) {
				t.Errorf("line %d: %s\n got %s\nwant %s", i+1, in, got, want)
			}
		} else if got != want {
			t.Errorf("line %d: %s\n got %s\nwant %s", i+1, in, got, want)
		}
	}
}

func said(form, in string) string {
	if form == "b" {
		css, err := translateBlocks(in)
		if err != nil {
			return "! " + err.Error()
		}
		return css
	}
	v, err := translateValue(in, "")
	if err != nil {
		return "! " + err.Error()
	}
	text := v.Select
	if v.After != "" {
		text += fmt.Sprintf(" after %q", v.After)
	}
	if v.Before != "" {
		text += fmt.Sprintf(" before %q", v.Before)
	}
	return text
}

// TestImportFTR holds what becomes of files with every directive.
func TestImportFTR(t *testing.T) {
	imported, err := ImportFTR(os.DirFS("testdata/ftr"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := imported.Load(); err != nil {
		t.Errorf("what was imported has mistakes: %v", err)
	}
	var got strings.Builder
	for _, f := range imported.Files {
		fmt.Fprintf(&got, "== %s\n%s", f.Name, f.JSON)
	}
	got.WriteString("== notes\n")
	for _, n := range imported.Notes {
		fmt.Fprintln(&got, n)
	}
	got.WriteString("== coverage: translated, ignored, not translated, unknown\n")
	for _, c := range imported.Coverage() {
		fmt.Fprintf(&got, "%-26s %d %d %d %d\n", c.Directive, c.Translated, c.Ignored, c.NotTranslated, c.Unknown)
	}
	const golden = "testdata/ftr/import.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("import (-want +got):\n%s", diff)
	}
}

// TestImportedRules holds that imported rules do what the original says.
func TestImportedRules(t *testing.T) {
	imported, err := ImportFTR(fstest.MapFS{"quay.example.txt": {Data: []byte(`title: (//h1)[1]
author: substring-before(substring-after(//div[@class="by"], "Words: "), " (")
date: //time/@datetime
body: //div[@class='s']
strip: //p[contains(concat(' ', @class, ' '), ' club ')]
next_page_link: //a[@class='next']
prune: no`)}})
	if err != nil {
		t.Fatal(err)
	}
	set, err := imported.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := article.Parser{Extractors: append(article.Extractors(), set)}
	a, err := p.Parse(context.Background(), strings.NewReader(story), quay)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]any{"The boats are back", []string{"Ilse Brandt "}, "2024-03-04T10:00:00Z second known", []string{"The harbou", "Nobody had"}, "https://quay.example/2"},
		[]any{title(a), authors(a), published(a), body(a), a.NextPage}); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func FuzzImportFTR(f *testing.F) {
	for _, name := range []string{"quay.example", ".quay.example", "fingerprint"} {
		data, err := os.ReadFile("testdata/ftr/" + name + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	data, err := os.ReadFile("testdata/xpath.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.SplitSeq(string(data), "\n") {
		_, line, _ = strings.Cut(line, " ")
		in, _, _ := strings.Cut(line, " → ")
		f.Add([]byte("body: " + in + "\ntitle: " + in))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		imported, err := ImportFTR(fstest.MapFS{"a.example.txt": {Data: data}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := imported.Load(); err != nil {
			t.Errorf("what was imported has mistakes: %v", err)
		}
	})
}
