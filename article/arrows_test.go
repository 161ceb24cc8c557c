package article

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/newspage-go/newspage/"

// arrows are the imports that each package may have of the others. What is
// not listed is not allowed.
var arrows = map[string][]string{
	"dateline/internal/letter":  {},
	"dateline/agency":           {"dateline/internal/letter"},
	"dateline/calendar":         {"dateline/internal/letter"},
	"dateline/gazetteer":        {"dateline/internal/places"},
	"dateline/internal/places":  {"dateline/internal/letter"},
	"dateline/internal/lang":    {"dateline/internal/letter"},
	"dateline":                  {"dateline/agency", "dateline/calendar", "dateline/internal/lang", "dateline/internal/letter", "dateline/internal/places"},
	"boilerplate/internal/lang": {},
	"boilerplate":               {"dateline/agency", "dateline/calendar", "boilerplate/internal/lang"},
	"article/page":              {"article/internal/hashed"},
	"article/internal/decode":   {},
	"article/internal/dom":      {},
	"article/internal/forename": {},
	"article/internal/hashed":   {},
	"article/internal/flow":     {"article/page", "article/internal/dom", "article/internal/hashed"},
	"article/internal/meta":     {"article/page", "article/internal/dom", "dateline/calendar", "dateline/agency", "boilerplate"},
	"article/internal/label":    {"article/page", "article/internal/flow", "article/internal/dom", "article/internal/hashed", "boilerplate", "dateline", "dateline/calendar"},
	"article": {"article/page", "article/internal/decode", "article/internal/dom", "article/internal/flow", "article/internal/forename", "article/internal/meta",
		"article/internal/label", "boilerplate", "dateline", "dateline/agency", "dateline/calendar", "dateline/gazetteer"},
	"article/rules":           {"article", "article/page", "dateline/calendar"},
	"article/rules/rulestest": {"article", "article/rules"},
}

// TestArrows keeps imports pointing down: article → boilerplate → dateline.
func TestArrows(t *testing.T) {
	for _, top := range []string{"article", "boilerplate", "dateline"} {
		err := filepath.WalkDir("../"+top, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			dir := filepath.ToSlash(filepath.Dir(strings.TrimPrefix(path, "../")))
			allowed, known := arrows[dir]
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			for _, spec := range file.Imports {
				name, _ := strconv.Unquote(spec.Path.Value)
				if rest, ours := strings.CutPrefix(name, module); ours && known && !slices.Contains(allowed, rest) {
					t.Errorf("%s imports %s", path, rest)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
