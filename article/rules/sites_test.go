package rules_test

import (
	"io/fs"
	"os"
	"testing"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/rules/rulestest"
)

// TestSites runs five invented sites, a folder each.
func TestSites(t *testing.T) {
	sites := os.DirFS("testdata/sites")
	folders, err := fs.ReadDir(sites, ".")
	if err != nil || len(folders) < 5 {
		t.Fatalf("%d sites: %v", len(folders), err)
	}
	for _, folder := range folders {
		dir, err := fs.Sub(sites, folder.Name())
		if err != nil {
			t.Fatal(err)
		}
		t.Run(folder.Name(), func(t *testing.T) { rulestest.Run(t, dir) })
	}
}

// TestSitesNeedRules holds that the rules are what mends those pages: without
// them title and body, or one of them and more, are wrong.
func TestSitesNeedRules(t *testing.T) {
	cases, err := rulestest.Cases(os.DirFS("testdata/sites"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		fields, err := c.Check(new(article.Parser))
		if err != nil {
			t.Error(err)
		}
		wrong := map[string]bool{}
		for _, f := range fields {
			if f.Status != rulestest.OK {
				wrong[f.Name] = true
			}
		}
		if !wrong["body"] || len(wrong) < 2 {
			t.Errorf("%s: the generic result differs only in %v", c.Page, wrong)
		}
	}
}
