package article

import (
	"fmt"
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// An Extractor reads a page and proposes: values for fields, on the Draft, and
// roles for blocks, by voting. It never overwrites what others proposed, and
// it must not change the page's tree. The later extractor of a list wins among
// equals, so one appended to [Extractors] beats what is built in.
//
// The tree is the page's without the text of scripts (but JSON) and styles,
// without comments, and without the inside of drawings. Only where
// Parser.Extractors is nil, so that nobody can miss them, attributes that no
// built-in extractor reads and white space between boxes are left out as well.
type Extractor interface {
	// Name says who proposed a value, in Article.Origins and warnings.
	Name() string
	// Extract proposes. It may be called from several goroutines at once, for
	// different pages. A panic costs only what this extractor had still to say.
	Extract(*page.Page, *Draft)
}

// ExtractorFunc makes an Extractor of a function.
func ExtractorFunc(name string, extract func(*page.Page, *Draft)) Extractor {
	return extractorFunc{name, extract}
}

type extractorFunc struct {
	name    string
	extract func(*page.Page, *Draft)
}

func (e extractorFunc) Name() string                   { return e.name }
func (e extractorFunc) Extract(p *page.Page, d *Draft) { e.extract(p, d) }

// Extractors returns the built-in extractors, from the weakest evidence to the
// strongest. The slice is the caller's to change.
func Extractors() []Extractor {
	return []Extractor{
		ExtractorFunc("stamp", extractStamp),
		ExtractorFunc("opening", extractOpening),
		ExtractorFunc("headed", extractHeaded),
		ExtractorFunc("standfirst", extractStandfirst),
		ExtractorFunc("kicker", extractKicker),
		ExtractorFunc("captions", extractCaptions),
		ExtractorFunc("figures", extractFigures),
		ExtractorFunc("offers", extractOffers),
		ExtractorFunc("foot", extractFoot),
		ExtractorFunc("menus", extractMenus),
		ExtractorFunc("lists", extractLists),
		ExtractorFunc("entries", extractEntries),
		ExtractorFunc("tables", extractTables),
		ExtractorFunc("thread", extractThread),
		ExtractorFunc("counters", extractCounters),
		ExtractorFunc("about", extractAbout),
		ExtractorFunc("live", extractLive),
		ExtractorFunc("factboxes", extractFactBoxes),
		ExtractorFunc("repeats", extractRepeats),
		ExtractorFunc("breadcrumb", extractBreadcrumb),
		ExtractorFunc("stats", extractStats),
		ExtractorFunc("address", extractAddress),
		ExtractorFunc("undated", extractUndated),
		ExtractorFunc("keywords", extractKeywords),
		ExtractorFunc("visible", extractVisible),
		ExtractorFunc("topics", extractTopics),
		ExtractorFunc("tags", extractTags),
		ExtractorFunc("closing", extractClosing),
		ExtractorFunc("named", extractNamed),
		ExtractorFunc("portrait", extractPortrait),
		ExtractorFunc("signed", extractSigned),
		ExtractorFunc("byline", extractByline),
		ExtractorFunc("links", extractLinks),
		ExtractorFunc("dates", extractDates),
		ExtractorFunc("meta", extractMeta),
		ExtractorFunc("microdata", extractMicrodata),
		ExtractorFunc("marked", extractMarked),
		ExtractorFunc("opengraph", extractOpenGraph),
		ExtractorFunc("jsonld", extractJSONLD),
		ExtractorFunc("guess", extractGuess),
		ExtractorFunc("labelled", extractLabelled),
		ExtractorFunc("owner", extractOwner),
		ExtractorFunc("publisher", extractPublisher),
		ExtractorFunc("trail", extractTrail),
		ExtractorFunc("agreement", extractAgreement),
		ExtractorFunc("title", extractTitle),
		ExtractorFunc("image", extractImage),
	}
}

// extract runs one extractor; a panic becomes a warning.
func extract(e Extractor, p *page.Page, d *Draft) {
	outer := d.by
	d.by = e.Name()
	defer func() {
		if r := recover(); r != nil {
			d.Warn("extractor-panic", fmt.Sprintf("%s: %v", e.Name(), r))
		}
		d.by = outer
	}()
	e.Extract(p, d)
}

// Between runs e only for pages seen from one time (inclusive) until another
// (exclusive), for layouts that came and went: by Hints.Fetched, else by the
// best date stated so far. A zero bound is none; without any date e runs if
// until is zero.
func Between(from, until time.Time, e Extractor) Extractor {
	return ExtractorFunc(e.Name(), func(p *page.Page, d *Draft) {
		at := d.hints.Fetched
		if best, ok := d.Published.Best(); at.IsZero() && ok {
			at = best.Value.Time
		}
		if at.IsZero() && !until.IsZero() || !from.IsZero() && at.Before(from) && !at.IsZero() ||
			!until.IsZero() && !at.Before(until) {
			return
		}
		extract(e, p, d)
	})
}

// When runs e only for pages with an element that m selects: a meta element
// of the generator, a container that the layout is known by.
func When(m page.Matcher, e Extractor) Extractor {
	return ExtractorFunc(e.Name(), func(p *page.Page, d *Draft) {
		if len(p.Select(m)) > 0 {
			extract(e, p, d)
		}
	})
}
