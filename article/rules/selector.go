package rules

import (
	"errors"
	"fmt"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// A selector is a group of CSS selectors. Each is a chain of compounds, which
// cascadia compiles; the chain itself is followed here, from the root down, one
// walk a compound. Matching "a b c d" upwards from each element, as CSS is
// usually matched, costs the depth of the page to the power of the compounds:
// this way a selector costs at most its length times the page, whatever page
// and rule are made to do.
type selector struct {
	text   string
	chains [][]step
}

// A step is a compound and how it relates to the one before.
type step struct {
	combinator byte // ' ', '>', '+', '~'; the first has ' '
	match      cascadia.Matcher
	counts     bool // it counts siblings
}

// The bounds of selectors, and of what those that count siblings see.
const (
	maxSelector = 2000
	maxSteps    = 20
	maxSiblings = 250
)

// compileSelector compiles a group.
func compileSelector(text string) (*selector, error) {
	if len(text) > maxSelector {
		return nil, fmt.Errorf("longer than %d bytes", maxSelector)
	}
	s := &selector{text: text}
	for _, alone := range splitOutside(text, ",") {
		chain, err := compileChain(alone.text)
		if err != nil {
			return nil, err
		}
		s.chains = append(s.chains, chain)
	}
	return s, nil
}

func compileChain(text string) ([]step, error) {
	var chain []step
	pieces := splitOutside(strings.TrimSpace(text), " >+~\t\n\r\f")
	combinator := byte(' ')
	for i, p := range pieces {
		if p.text == "" {
			return nil, fmt.Errorf("a selector is missing in %q", text)
		}
		if err := checkNesting(p.text); err != nil {
			return nil, err
		}
		match, err := cascadia.Parse(p.text)
		if err != nil {
			return nil, err
		}
		chain = append(chain, step{combinator, match, countsSiblings(p.text)})
		combinator = p.end
		if i == maxSteps {
			return nil, fmt.Errorf("more than %d steps", maxSteps)
		}
	}
	return chain, nil
}

// checkNesting refuses what makes a selector within a selector walk the page
// for every element of it: has in has, and steps inside brackets.
func checkNesting(text string) error {
	lower := strings.ToLower(text)
	if strings.Count(lower, ":has") > 1 {
		return errors.New("more than one :has in one step")
	}
	for rest := lower; ; {
		i := strings.IndexByte(rest, ':')
		if i < 0 {
			return nil
		}
		name, inner, found := strings.Cut(rest[i+1:], "(")
		rest = rest[i+1:]
		if !found || name != "not" && name != "has" && name != "haschild" {
			continue
		}
		for _, alone := range splitOutside(within(inner), ",") {
			if len(splitOutside(alone.text, " >+~")) > 1 {
				return fmt.Errorf("several steps inside :%s", name)
			}
		}
	}
}

// within returns a text up to the bracket that closes it.
func within(text string) string {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return text[:i]
			}
		}
	}
	return text
}

// countsSiblings reports whether a compound looks at the siblings of an
// element.
func countsSiblings(text string) bool {
	lower := strings.ToLower(text)
	for _, name := range [...]string{":nth-", ":first-", ":last-", ":only-"} {
		if strings.Contains(lower, name) {
			return true
		}
	}
	return false
}

// A piece is a stretch of a selector, and the mark that ended it.
type piece struct {
	text string
	end  byte
}

// splitOutside cuts a text at marks that stand outside of quotes and brackets.
// White space around another mark belongs to it.
func splitOutside(text, marks string) []piece {
	var pieces []piece
	depth, from := 0, 0
	var quoted byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\\':
			i++
		case quoted != 0:
			if c == quoted {
				quoted = 0
			}
		case c == '"' || c == '\'':
			quoted = c
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case depth == 0 && strings.IndexByte(marks, c) >= 0:
			end, next := consumeMark(text, i, marks)
			pieces = append(pieces, piece{strings.TrimSpace(text[from:i]), end})
			from, i = next, next-1
		}
	}
	return append(pieces, piece{text: strings.TrimSpace(text[from:])})
}

// consumeMark reads a mark with the white space around it; of white space and
// a mark the mark counts.
func consumeMark(text string, i int, marks string) (mark byte, next int) {
	mark = ' '
	for i < len(text) && strings.IndexByte(marks, text[i]) >= 0 {
		if !isSpace(text[i]) {
			if mark != ' ' {
				break // two marks: something is missing between them
			}
			mark = text[i]
		}
		i++
	}
	return mark, i
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

// find returns the elements selected, in document order.
func (s *selector) find(p *page.Page) []*html.Node {
	if len(s.chains) == 1 {
		return s.follow(p, s.chains[0])
	}
	all := make(map[*html.Node]bool)
	for _, chain := range s.chains {
		for _, n := range s.follow(p, chain) {
			all[n] = true
		}
	}
	if len(all) == 0 {
		return nil
	}
	return p.Select(page.MatcherFunc(func(n *html.Node) bool { return all[n] }))
}

// follow takes the steps of a chain; it ends at the first that leads nowhere.
func (s *selector) follow(p *page.Page, chain []step) []*html.Node {
	w := walk{}
	var found []*html.Node
	for i, step := range chain {
		found = w.take(p, step, i == 0)
		if len(found) == 0 {
			return nil
		}
	}
	return found
}

// A walk remembers what the step before selected, and counts siblings.
type walk struct {
	before map[*html.Node]bool
	below  map[*html.Node]bool // known to stand below one of them, or not
	after  map[*html.Node]bool // parents of which a child was passed that was selected before
	seen   map[*html.Node]int  // how many children of a parent were passed
}

func (w *walk) take(p *page.Page, s step, first bool) []*html.Node {
	w.below, w.after, w.seen = make(map[*html.Node]bool), make(map[*html.Node]bool), make(map[*html.Node]int)
	found := p.Select(page.MatcherFunc(func(n *html.Node) bool {
		related := first || w.related(n, s.combinator)
		if w.before[n] {
			w.after[n.Parent] = true
		}
		if !related {
			return false
		}
		if s.counts {
			if w.seen[n.Parent]++; w.seen[n.Parent] > maxSiblings {
				return false
			}
		}
		return s.match.Match(n)
	}))
	w.before = make(map[*html.Node]bool, len(found))
	for _, n := range found {
		w.before[n] = true
	}
	return found
}

// related reports whether n stands to an element selected before as the
// combinator says. Elements come in document order: parents before children.
func (w *walk) related(n *html.Node, combinator byte) bool {
	switch combinator {
	case '>':
		return w.before[n.Parent]
	case '+':
		sibling := n.PrevSibling
		for sibling != nil && sibling.Type != html.ElementNode {
			sibling = sibling.PrevSibling
		}
		return sibling != nil && w.before[sibling]
	case '~':
		return w.after[n.Parent]
	}
	below := w.before[n.Parent] || w.below[n.Parent]
	if below {
		w.below[n] = true
	}
	return below
}
