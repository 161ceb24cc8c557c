package rules

import (
	"io/fs"
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// A Set is a number of rules. It is an [article.Extractor]: append it to
// [article.Extractors]. It is safe for concurrent use.
type Set struct {
	rules []*Rule
	sites article.Sites
}

// Load reads all files of fsys whose name ends in .json, those of folders as
// well, but for what begins with a dot or ends in .want.json or .schema.json.
// The error is an [Errors] with all mistakes of all files, or that of the file
// system; with either there is no Set.
func Load(fsys fs.FS) (*Set, error) {
	s := new(Set)
	var mistakes Errors
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !isRuleFile(name, entry) {
			return skip(name, entry, err)
		}
		data, err := readFile(fsys, name)
		if err != nil {
			return err
		}
		mistakes = append(mistakes, s.add(name, data)...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return s.finish(mistakes)
}

func isRuleFile(name string, entry fs.DirEntry) bool {
	return !entry.IsDir() && strings.HasSuffix(name, ".json") && !strings.HasPrefix(entry.Name(), ".") &&
		!strings.HasSuffix(name, ".want.json") && !strings.HasSuffix(name, ".schema.json")
}

// skip passes over hidden folders.
func skip(name string, entry fs.DirEntry, err error) error {
	if err == nil && entry.IsDir() && name != "." && strings.HasPrefix(entry.Name(), ".") {
		return fs.SkipDir
	}
	return err
}

// Parse reads one file; name stands in errors, and names the rule if it does
// not do so itself. The error is an [Errors].
func Parse(name string, data []byte) (*Set, error) {
	s := new(Set)
	return s.finish(s.add(name, data))
}

// add compiles a file and returns its mistakes.
func (s *Set) add(name string, data []byte) Errors {
	file := source{name: name, data: data}
	rules := file.compile()
	if len(file.errors) == 0 {
		s.rules = append(s.rules, rules...)
	}
	slices.SortStableFunc(file.errors, func(a, b *Error) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return file.errors
}

// finish registers the rules for their sites.
func (s *Set) finish(mistakes Errors) (*Set, error) {
	if len(mistakes) > 0 {
		return nil, mistakes
	}
	for _, r := range s.rules {
		for _, pattern := range r.match.patterns() {
			s.sites.Handle(pattern, r.between())
		}
	}
	return s, nil
}

// Rules returns the rules in the order read.
func (s *Set) Rules() []*Rule { return slices.Clone(s.rules) }

// Name returns "rules"; origins name the rule that was used.
func (s *Set) Name() string { return "rules" }

// Extract applies the rules of the page's site, the most specific last. Those
// that name no hosts are asked of every page.
func (s *Set) Extract(p *page.Page, d *article.Draft) { s.sites.Extract(p, d) }
