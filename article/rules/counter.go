package rules

import (
	"cmp"
	"slices"
	"sync"

	"github.com/newspage-go/newspage/article"
)

// A Counter counts what became of the selectors of rules over many pages: a
// rule went stale when its selectors are empty on pages that they used to
// match. Give its Count to article.Parser.OnRule. The zero value is ready, and
// safe for concurrent use.
type Counter struct {
	mu     sync.Mutex
	counts map[Tally]*[3]int
}

// A Tally is one selector of one rule and what became of it.
type Tally struct {
	Rule, Field, Selector    string // Selector "": the field as a whole
	Matched, Empty, FellBack int    // on how many pages
}

// Count takes an event in.
func (c *Counter) Count(e article.RuleEvent) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := Tally{Rule: e.Rule, Field: e.Field, Selector: e.Selector}
	if c.counts == nil {
		c.counts = make(map[Tally]*[3]int)
	}
	if c.counts[key] == nil {
		c.counts[key] = new([3]int)
	}
	switch e.Outcome {
	case article.RuleMatched:
		c.counts[key][0]++
	case article.RuleEmpty:
		c.counts[key][1]++
	case article.RuleFellBack:
		c.counts[key][2]++
	}
}

// Tallies returns the counts, sorted by rule, field and selector.
func (c *Counter) Tallies() []Tally {
	c.mu.Lock()
	defer c.mu.Unlock()
	list := make([]Tally, 0, len(c.counts))
	for key, n := range c.counts {
		key.Matched, key.Empty, key.FellBack = n[0], n[1], n[2]
		list = append(list, key)
	}
	slices.SortFunc(list, func(a, b Tally) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Field, b.Field), cmp.Compare(a.Selector, b.Selector))
	})
	return list
}
