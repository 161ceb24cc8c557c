package rules

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// An Import is what became of a folder of rules in another format.
type Import struct {
	Files []ImportedFile
	Notes []Note // one for each line that says something, in order
}

// An ImportedFile is a rule file, ready to be written, read and edited.
type ImportedFile struct {
	Name string // example.com.json
	JSON []byte
}

// A Note is what became of one line.
type Note struct {
	File      string
	Line      int
	Directive string // title, strip_id_or_class; as written if it is none
	Text      string // what stands behind the colon
	Outcome   ImportOutcome
	Message   string // why, for what was not translated
}

// String returns file, line, directive and what became of it.
func (n Note) String() string {
	text := fmt.Sprintf("%s:%d: %s: %s", n.File, n.Line, n.Directive, n.Outcome)
	if n.Message != "" {
		text += ": " + n.Message
	}
	return text
}

// An ImportOutcome is what can become of a line.
type ImportOutcome string

// The outcomes.
const (
	Translated    ImportOutcome = "translated"
	Ignored       ImportOutcome = "ignored"        // it is for fetching, logging in or writing HTML, or says what happens anyway
	NotTranslated ImportOutcome = "not translated" // it means something here, and cannot be said in a rule
	Unknown       ImportOutcome = "unknown"        // no directive of the format
)

// ImportFTR translates the site rules of full-text feed tools, the format of
// the public collection ftr-site-config: a text file a host, named host.txt or
// .host.txt for the hosts below it, with lines of "directive: XPath". XPath
// that says no more than CSS is translated; every other line has a [Note] with
// file and line. The error is that of the file system.
//
// Body, strip and strip_id_or_class, title, author, date, next_page_link and
// the like become keys of a rule. Where the original deletes, text is moved
// into the furniture; replacing text in the source of a page is not possible.
func ImportFTR(fsys fs.FS) (*Import, error) {
	i := new(Import)
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".txt" {
			return skip(name, entry, err)
		}
		data, err := readFile(fsys, name)
		if err == nil {
			i.add(name, data)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return i, nil
}

// Load compiles the imported rules.
func (i *Import) Load() (*Set, error) {
	s := new(Set)
	var mistakes Errors
	for _, f := range i.Files {
		mistakes = append(mistakes, s.add(f.Name, f.JSON)...)
	}
	return s.finish(mistakes)
}

// A Coverage is how many lines of one directive had which outcome.
type Coverage struct {
	Directive                                   string
	Translated, Ignored, NotTranslated, Unknown int
}

// Coverage counts the notes by directive, the commonest first.
func (i *Import) Coverage() []Coverage {
	counts := make(map[string]*Coverage)
	for _, n := range i.Notes {
		c := counts[n.Directive]
		if c == nil {
			c = &Coverage{Directive: n.Directive}
			counts[n.Directive] = c
		}
		switch n.Outcome {
		case Translated:
			c.Translated++
		case Ignored:
			c.Ignored++
		case NotTranslated:
			c.NotTranslated++
		case Unknown:
			c.Unknown++
		}
	}
	list := make([]Coverage, 0, len(counts))
	for _, c := range counts {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Coverage) int {
		return cmp.Or(b.lines()-a.lines(), cmp.Compare(a.Directive, b.Directive))
	})
	return list
}

func (c Coverage) lines() int { return c.Translated + c.Ignored + c.NotTranslated + c.Unknown }

// add translates one file.
func (i *Import) add(name string, data []byte) {
	base := strings.TrimSuffix(path.Base(name), ".txt")
	host := base
	switch {
	case base == "global":
		host = "*"
	case strings.HasPrefix(base, "."):
		host = "*" + base
	}
	t := translation{rule: newImportedRule(base, host)}
	lines := bufio.NewScanner(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	lines.Buffer(nil, maxFile+1)
	for line := 1; lines.Scan(); line++ {
		text := strings.ToValidUTF8(strings.TrimSpace(lines.Text()), "")
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		n := Note{File: name, Line: line}
		n.Directive, n.Text = cutDirective(text)
		n.Outcome, n.Message = t.line(n.Directive, n.Text)
		i.Notes = append(i.Notes, n)
	}
	file := path.Join(path.Dir(name), strings.TrimPrefix(base, ".")+".json")
	if strings.HasPrefix(base, ".") {
		file = path.Join(path.Dir(name), "below-"+strings.TrimPrefix(base, ".")+".json")
	}
	if message, _ := badHost(host); message != "" {
		i.Notes = append(i.Notes, Note{File: name, Line: 1, Directive: "file name", Text: base, Outcome: NotTranslated, Message: fmt.Sprintf("%q %s", host, message)})
		return
	}
	if encoded, ok := t.rule.encode(); ok {
		i.Files = append(i.Files, ImportedFile{Name: file, JSON: encoded})
	}
}

// cutDirective cuts "strip_image_src: x" and "http_header(User-Agent): x". The
// colon that ends a directive with an argument stands behind its bracket.
func cutDirective(text string) (directive, rest string) {
	open, colon := strings.IndexByte(text, '('), strings.IndexByte(text, ':')
	if open > 0 && (colon < 0 || open < colon) {
		if end := strings.Index(text, "):"); end > 0 {
			return strings.TrimSpace(text[:open]), strings.TrimSpace(text[end+2:])
		}
	}
	if colon < 0 {
		return shorten(text), ""
	}
	return strings.ToLower(strings.TrimSpace(text[:colon])), strings.TrimSpace(text[colon+1:])
}
