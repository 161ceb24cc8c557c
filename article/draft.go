package article

import (
	"context"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// A Draft collects what extractors propose for the fields of an Article.
// Nothing is overwritten: every candidate stays, and the best one wins when
// the Article is put together.
type Draft struct {
	Title, Deck, Kicker, Section   Candidates[string]
	CanonicalURL, AMPURL, NextPage Candidates[string]
	PublisherName                  Candidates[string]
	Breadcrumb, Tags               Candidates[[]string]
	Authors                        Candidates[[]Author]
	Published, Modified, Posted    Candidates[Timestamp]
	LeadImage                      Candidates[Image]
	Stats                          Candidates[Stats]
	Paywall                        Candidates[bool]
	BodyText                       Candidates[string] // the story as the page states it for machines, for pages that print none
	Agency                         Candidates[string] // an agency the page states the story is from

	ctx      context.Context
	hints    Hints
	onRule   func(RuleEvent)
	extra    map[string]any
	warnings []Warning
	by       string                        // the extractor at work
	site     *site                         // what the page's site is called, once somebody asked
	scripts  func(yield func(string) bool) // goes through the page's scripts; nil if nobody has them
	scene    *scene                        // where the headline and the body stand, for the built-in extractors
	lead     *html.Node                    // the picture on the page that is proposed as the lead
	bylines  []byline                      // the texts that were asked for authors
}

// Hints returns what the caller knows of the page.
func (d *Draft) Hints() Hints { return d.hints }

// SetExtra adds a value of the caller's own to Article.Extra. Of two under one
// key the later stays.
func (d *Draft) SetExtra(key string, value any) {
	if d.extra == nil {
		d.extra = make(map[string]any)
	}
	d.extra[key] = value
}

// Warn adds a warning to the Article. Code is a stable word, text is for people.
func (d *Draft) Warn(code, text string) {
	d.warnings = append(d.warnings, Warning{Code: code, Stage: "extract", Text: text})
}

// newDraft returns a Draft whose candidates know who proposes them.
func newDraft(ctx context.Context, h Hints) *Draft {
	d := &Draft{ctx: ctx, hints: h}
	for _, c := range []*Candidates[string]{
		&d.Title, &d.Deck, &d.Kicker, &d.Section, &d.CanonicalURL, &d.AMPURL, &d.NextPage,
		&d.PublisherName, &d.BodyText, &d.Agency,
	} {
		c.by = &d.by
	}
	for _, c := range []*Candidates[[]string]{&d.Breadcrumb, &d.Tags} {
		c.by = &d.by
	}
	for _, c := range []*Candidates[Timestamp]{&d.Published, &d.Modified, &d.Posted} {
		c.by = &d.by
	}
	d.Authors.by, d.LeadImage.by, d.Stats.by, d.Paywall.by = &d.by, &d.by, &d.by, &d.by
	return d
}

// Candidates are the values proposed for one field.
type Candidates[T any] struct {
	all []Candidate[T]
	by  *string
}

// A Candidate is one value that was proposed, with where it comes from.
type Candidate[T any] struct {
	Value  T
	Origin Origin
}

// Propose adds a value; path says where on the page it was found. A list of nobody
// and nothing is no proposal.
func (c *Candidates[T]) Propose(value T, path string, confidence page.Confidence) {
	switch list := any(value).(type) {
	case []Author:
		if len(list) == 0 {
			return
		}
	case []string:
		if len(list) == 0 {
			return
		}
	}
	by := ""
	if c.by != nil {
		by = *c.by
	}
	c.all = append(c.all, Candidate[T]{value, Origin{By: by, Path: path, Confidence: confidence}})
}

// Best returns the candidate with the highest confidence, the later among
// equals; ok is false without any.
func (c *Candidates[T]) Best() (best Candidate[T], ok bool) {
	for _, candidate := range c.all {
		if !ok || candidate.Origin.Confidence >= best.Origin.Confidence {
			best, ok = candidate, true
		}
	}
	return best, ok
}

// All returns the candidates in the order proposed.
func (c *Candidates[T]) All() []Candidate[T] { return append([]Candidate[T](nil), c.all...) }
