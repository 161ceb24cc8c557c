package article

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestIndexes parses pages that list stories and tell none: home pages, section
// fronts, results, archives, blog rolls … They are no articles, and their entries
// stand in the sidebar.
func TestIndexes(t *testing.T) {
	files, err := filepath.Glob("../testdata/indexes/*.html")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d index pages, want 30: %v", len(files), err)
	}
	found := 0
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".html")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Parse(strings.NewReader(string(data)), Hints{URL: "https://quay.example/" + name, ContentType: "text/html"})
		listed, linked := listedLinks(a, string(data))
		if errors.Is(err, ErrNotArticle) && listed*10 >= linked*8 {
			found++
		} else {
			t.Logf("%s: %v; %d of %d entries in sections", name, err, listed, linked)
		}
	}
	if found*10 < len(files)*9 {
		t.Errorf("%d of %d index pages found; want nine of ten", found, len(files))
	}
}

// listedLinks counts the addresses of stories on a test page, which hold "/n/", and
// those of them that items of the sidebar lead to.
func listedLinks(a *Article, source string) (listed, linked int) {
	var urls strings.Builder
	for _, s := range a.Sidebar {
		for _, item := range s.Items {
			fmt.Fprintln(&urls, item.URL)
		}
		for _, p := range s.Parts {
			for _, l := range p.Links {
				fmt.Fprintln(&urls, l.URL)
			}
		}
	}
	seen := make(map[string]bool)
	for _, rest := range strings.Split(source, `href="/n/`)[1:] {
		slug, _, _ := strings.Cut(rest, `"`)
		if seen[slug] {
			continue
		}
		seen[slug] = true
		linked++
		if strings.Contains(urls.String(), "/n/"+slug+"\n") {
			listed++
		}
	}
	return listed, linked
}
