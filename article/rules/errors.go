package rules

import (
	"fmt"
	"strings"
)

// An Error is one mistake in a rule file.
type Error struct {
	File         string
	Line, Column int    // from 1; columns count bytes
	Key          string // where in the rule: match.hosts, title, move.related
	Message      string // what is wrong
	Advice       string // what to write instead; "" if there is nothing to say
}

// Error returns file, line, column, key, message and advice in one line.
func (e *Error) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s:%d:%d: ", e.File, e.Line, e.Column)
	if e.Key != "" {
		text.WriteString(e.Key + ": ")
	}
	text.WriteString(e.Message)
	if e.Advice != "" {
		text.WriteString(" (" + e.Advice + ")")
	}
	return text.String()
}

// Errors are the mistakes of the files that were read, in order, the first fifty of
// each file. It is the error that [Load] and [Parse] return.
type Errors []*Error

// Error returns the mistakes, a line each.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = e[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the mistakes, for errors.As.
func (e Errors) Unwrap() []error {
	list := make([]error, len(e))
	for i := range e {
		list[i] = e[i]
	}
	return list
}

// mostErrors is how many mistakes of one file are told; the rest often follow
// from them.
const mostErrors = 50
