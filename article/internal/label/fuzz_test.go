package label

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/page"
)

func FuzzDecide(f *testing.F) {
	files, _ := filepath.Glob("../../../testdata/pages/*/page.*")
	for _, file := range files {
		if data, err := os.ReadFile(file); err == nil {
			f.Add(string(data))
		}
	}
	f.Add("<h1>The bell moves to the pier</h1>" + paragraphs(prose1, prose2, prose3))
	f.Fuzz(func(t *testing.T, source string) {
		source = strings.ToValidUTF8(source, "?")
		var votes [2][]page.Vote
		for i := range votes {
			flow := flowOf(t, source)
			texts := printedTexts(flow.Page)
			result, err := Decide(context.Background(), flow)
			if err != nil {
				t.Fatal(err)
			}
			if !(result.Printed <= 1) {
				t.Errorf("%v of the story is printed", result.Printed)
			}
			if diff := cmp.Diff(texts, printedTexts(flow.Page)); diff != "" {
				t.Errorf("the page was changed:\n%s", diff)
			}
			for _, b := range flow.Page.Blocks {
				votes[i] = append(votes[i], b.Verdict())
			}
			flow.Release()
		}
		if diff := cmp.Diff(votes[0], votes[1]); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
	})
}

func printedTexts(p *page.Page) (texts []string) {
	for _, b := range p.Blocks {
		texts = append(texts, b.Text)
	}
	return texts
}
