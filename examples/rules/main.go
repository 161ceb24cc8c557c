// Rules writes, checks, tests and explains site rules (package article/rules).
//
//	rules init [-url URL] PAGE          a rule to begin with, from what the generic extractor found
//	rules check FILE | DIR ...          read rules strictly, and point at what will not age well
//	rules test DIR                      pages against expectations: fields ok, changed, missing
//	rules expect [-url URL] RULES PAGE  the expectations of a page as it is read now
//	rules explain [-url URL] RULES PAGE which rule, which selector, how many, what moved, what the generic value was
//	rules import-ftr [-o OUT] DIR       translate rules of full-text feed tools
//	rules schema                        the JSON Schema for editors
//
// RULES is a file or a folder. Results go to standard output. The exit status
// is 0 if all is well, 1 if rules or pages are not, 2 for wrong usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/newspage-go/newspage/article/rules"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// errUsage asks for the usage.
var errUsage = errors.New("wrong usage")

// errFailed says that the output tells what is wrong.
var errFailed = errors.New("failed")

// A command is one of the program's.
type command struct {
	args string
	run  func(c call) error
}

// A call is what a command is given.
type call struct {
	url, out string
	args     []string
	w        io.Writer
}

var commands = map[string]command{
	"init":       {"[-url URL] PAGE", initRule},
	"check":      {"FILE | DIR ...", check},
	"test":       {"DIR", test},
	"expect":     {"[-url URL] RULES PAGE", expect},
	"explain":    {"[-url URL] RULES PAGE", explain},
	"import-ftr": {"[-o OUT] DIR", importFTR},
	"schema":     {"", func(c call) error { _, err := io.WriteString(c.w, rules.Schema); return err }},
}

const usage = `usage:
  rules init [-url URL] PAGE
  rules check FILE | DIR ...
  rules test DIR
  rules expect [-url URL] RULES PAGE
  rules explain [-url URL] RULES PAGE
  rules import-ftr [-o OUT] DIR
  rules schema
`

// run is the program; it returns the exit status.
func run(args []string, out, log io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(log, usage)
		return 2
	}
	c, known := commands[args[0]]
	if !known {
		fmt.Fprintf(log, "rules: there is no command %q\n%s", args[0], usage)
		return 2
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	flags.SetOutput(log)
	flags.Usage = func() { fmt.Fprintf(log, "usage: rules %s %s\n", args[0], c.args) }
	given := call{w: out}
	flags.StringVar(&given.url, "url", "", "the address of the page")
	flags.StringVar(&given.out, "o", "", "the folder to write to")
	if err := flags.Parse(args[1:]); err != nil {
		return 2
	}
	given.args = flags.Args()
	switch err := c.run(given); {
	case errors.Is(err, errUsage):
		flags.Usage()
		return 2
	case errors.Is(err, errFailed):
		return 1
	case err != nil:
		fmt.Fprintln(log, "rules:", err)
		return 1
	}
	return 0
}

// load reads rules: a file, or a folder.
func load(name string) (*rules.Set, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return rules.Load(os.DirFS(name))
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return rules.Parse(filepath.ToSlash(name), data)
}

// importFTR translates a folder; without a folder to write to it prints the
// rules.
func importFTR(c call) error {
	if len(c.args) != 1 {
		return errUsage
	}
	imported, err := rules.ImportFTR(os.DirFS(c.args[0]))
	if err != nil {
		return err
	}
	for _, f := range imported.Files {
		if c.out == "" {
			fmt.Fprintf(c.w, "== %s\n%s", f.Name, f.JSON)
			continue
		}
		if err := write(filepath.Join(c.out, filepath.FromSlash(f.Name)), f.JSON); err != nil {
			return err
		}
	}
	for _, n := range imported.Notes {
		if n.Outcome == rules.NotTranslated || n.Outcome == rules.Unknown {
			fmt.Fprintln(c.w, n)
		}
	}
	fmt.Fprintf(c.w, "\n%-26s %10s %8s %15s %8s\n", "directive", "translated", "ignored", "not translated", "unknown")
	for _, d := range imported.Coverage() {
		fmt.Fprintf(c.w, "%-26s %10d %8d %15d %8d\n", d.Directive, d.Translated, d.Ignored, d.NotTranslated, d.Unknown)
	}
	fmt.Fprintf(c.w, "\n%d rules of %d lines\n", len(imported.Files), len(imported.Notes))
	return nil
}

// write writes a file that is not there yet.
func write(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already", name)
	}
	if err != nil {
		return err
	}
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
