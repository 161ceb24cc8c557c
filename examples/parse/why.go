package main

import (
	"fmt"
	"strings"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// A claim is one value that was proposed for a field, and by whom.
type claim struct {
	Field  string         `json:"field"`
	Value  string         `json:"value"`
	Origin article.Origin `json:"origin"`
}

// explain returns a parser like p that also keeps what was proposed: an
// extractor behind the others sees all their candidates.
func explain(p *article.Parser, claims *[]claim) *article.Parser {
	told := *p
	if told.Extractors == nil {
		told.Extractors = article.Extractors()
	}
	told.Extractors = append(told.Extractors[:len(told.Extractors):len(told.Extractors)],
		article.ExtractorFunc("why", func(_ *page.Page, d *article.Draft) { *claims = claimsOf(d) }))
	return &told
}

// claimsOf lists the candidates of a draft, field by field, in the order proposed.
func claimsOf(d *article.Draft) []claim {
	var list []claim
	list = appendClaims(list, "title", d.Title.All(), text)
	list = appendClaims(list, "deck", d.Deck.All(), text)
	list = appendClaims(list, "kicker", d.Kicker.All(), text)
	list = appendClaims(list, "section", d.Section.All(), text)
	list = appendClaims(list, "authors", d.Authors.All(), authors)
	list = appendClaims(list, "published", d.Published.All(), stamp)
	list = appendClaims(list, "modified", d.Modified.All(), stamp)
	list = appendClaims(list, "posted", d.Posted.All(), stamp)
	list = appendClaims(list, "publisher", d.PublisherName.All(), text)
	list = appendClaims(list, "canonicalURL", d.CanonicalURL.All(), text)
	list = appendClaims(list, "ampURL", d.AMPURL.All(), text)
	list = appendClaims(list, "nextPage", d.NextPage.All(), text)
	list = appendClaims(list, "breadcrumb", d.Breadcrumb.All(), joined)
	list = appendClaims(list, "tags", d.Tags.All(), joined)
	list = appendClaims(list, "images", d.LeadImage.All(), func(i article.Image) string { return i.URL })
	list = appendClaims(list, "wire", d.Agency.All(), text)
	list = appendClaims(list, "paywall", d.Paywall.All(), func(b bool) string { return fmt.Sprint(b) })
	return appendClaims(list, "stats", d.Stats.All(), stats)
}

func text(s string) string { return s }

func joined(list []string) string { return strings.Join(list, ", ") }

func appendClaims[T any](list []claim, field string, all []article.Candidate[T], show func(T) string) []claim {
	for _, c := range all {
		list = append(list, claim{field, show(c.Value), c.Origin})
	}
	return list
}

// why prints the claims, those that won first marked.
func (p *articlePrinter) why(r result) {
	if len(r.claims) == 0 {
		return
	}
	p.heading("Why")
	for _, c := range r.claims {
		mark := " "
		if r.article != nil && r.article.Origins[c.Field] == c.Origin {
			mark = "*"
		}
		fmt.Fprintf(p.w, "%s %-12s %-10s %-4s %s  %s\n", mark, c.Field, c.Origin.By, c.Origin.Confidence, c.Value, p.style(faint, c.Origin.Path))
	}
	for _, part := range r.article.Header {
		p.field("header", fmt.Sprintf("%s: %s", part.Role, part.Text))
	}
}
