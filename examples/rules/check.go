package main

import (
	"errors"
	"fmt"
	"os"
	"regexp"

	"github.com/newspage-go/newspage/article/rules"
)

// check reads rules strictly and then looks for what is right and will not
// age well.
func check(c call) error {
	if len(c.args) == 0 {
		return errUsage
	}
	failed, count := false, 0
	for _, name := range c.args {
		set, err := load(name)
		var mistakes rules.Errors
		switch {
		case errors.As(err, &mistakes):
			fmt.Fprintln(c.w, mistakes)
			failed = true
			continue
		case err != nil:
			return err
		}
		count += len(set.Rules())
		info, err := os.Stat(name)
		if err != nil {
			return err
		}
		for _, r := range set.Rules() {
			file := r.File()
			if info.IsDir() {
				file = name + "/" + file
			}
			for _, text := range lint(r) {
				fmt.Fprintf(c.w, "%s: %s: %s\n", file, r.Name(), text)
			}
		}
	}
	if failed {
		return errFailed
	}
	fmt.Fprintf(c.w, "%d rules, no mistakes\n", count)
	return nil
}

var (
	generated = regexp.MustCompile(`[.#=][\w"-]*(?:__|--|-)[A-Za-z]*\d[\w]{3,}|[.#](?:css|sc|jsx)-\w+`)
	counted   = regexp.MustCompile(`:nth-|(?: > [a-z*]+){3}`)
)

// lint points at selectors that the next version of a site will break.
func lint(r *rules.Rule) []string {
	var found []string
	for _, s := range r.Selectors() {
		switch {
		case generated.MatchString(s.Selector):
			found = append(found, fmt.Sprintf("%s: %q looks like a name that a tool makes anew with each version", s.Field, s.Selector))
		case counted.MatchString(s.Selector):
			found = append(found, fmt.Sprintf("%s: %q counts elements, which a new banner shifts", s.Field, s.Selector))
		}
	}
	return found
}
