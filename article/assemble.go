package article

import (
	"net/url"
	"strings"

	"golang.org/x/net/publicsuffix"

	"github.com/newspage-go/newspage/article/page"
)

// assemble puts the winners and the blocks, by their verdicts, into the Article.
func (t *task) assemble() error {
	for _, step := range [...]func(*task){
		(*task).fields, (*task).place, (*task).statedBody, (*task).scriptBody, (*task).readBody, (*task).images, (*task).embeds, (*task).wire,
	} {
		step(t)
		if err := t.ctx.Err(); err != nil {
			return err
		}
	}
	t.article.Warnings = append(t.article.Warnings, t.draft.warnings...)
	t.article.Extra = t.draft.extra
	return t.finish()
}

// finish decides whether the page was an article and unpins the result from it.
func (t *task) finish() error {
	a := t.article
	a.Quality = Quality{Article: t.label.Article || len(a.Body) > 0 && t.stated(), Confidence: t.label.Confidence, Reasons: t.label.Reasons}
	if len(a.Body) == 0 {
		a.Quality.Article, a.Quality.Confidence = false, 0
	}
	if err := unpin(t.ctx, a); err != nil {
		return err
	}
	switch {
	case !a.Quality.Article && (len(a.Body) > 0 || t.label.Index):
		return ErrNotArticle
	case len(a.Body) == 0:
		return ErrNoBody
	}
	return nil
}

// stated reports whether the body was voted for by someone who knows the site.
func (t *task) stated() bool {
	for _, b := range t.flow.Page.Blocks {
		if v := b.Verdict(); v.Role == page.Body && v.Confidence == page.Exact {
			return true
		}
	}
	return false
}

// take sets a field to its best candidate and notes the origin.
func take[T any](t *task, name string, field *T, candidates *Candidates[T]) {
	best, ok := candidates.Best()
	if !ok {
		return
	}
	*field = best.Value
	if t.article.Origins == nil {
		t.article.Origins = make(map[string]Origin)
	}
	t.article.Origins[name] = best.Origin
}

func (t *task) fields() {
	a, d := t.article, t.draft
	a.Language = t.flow.Page.Language
	take(t, "title", &a.Title, &d.Title)
	take(t, "deck", &a.Deck, &d.Deck)
	take(t, "kicker", &a.Kicker, &d.Kicker)
	take(t, "section", &a.Section, &d.Section)
	take(t, "canonicalURL", &a.CanonicalURL, &d.CanonicalURL)
	take(t, "ampURL", &a.AMPURL, &d.AMPURL)
	take(t, "nextPage", &a.NextPage, &d.NextPage)
	take(t, "publisher", &a.Publisher.Name, &d.PublisherName)
	take(t, "breadcrumb", &a.Breadcrumb, &d.Breadcrumb)
	t.settleDeck()
	t.settlePublisher()
	t.settleTrail()
	take(t, "tags", &a.Tags, &d.Tags)
	take(t, "authors", &a.Authors, &d.Authors)
	if u, err := url.Parse(a.CanonicalURL); t.address == nil && err == nil && u.Host != "" {
		t.address = u // the page's own word, where the caller says nothing
	}
	t.base = baseOf(t.address, t.flow.Page)
	t.settlePeople()
	for i := range a.Authors {
		a.Authors[i].URL = t.absolute(a.Authors[i].URL)
	}
	a.Tags = cleanTags(a.Tags, d.siteOf(t.flow.Page).names, a.Authors)
	take(t, "published", &a.Published, &d.Published)
	take(t, "modified", &a.Modified, &d.Modified)
	take(t, "posted", &a.Posted, &d.Posted)
	take(t, "stats", &a.Stats, &d.Stats)
	take(t, "paywall", &a.Paywall, &d.Paywall)
	a.CanonicalURL, a.AMPURL, a.NextPage = t.absolute(a.CanonicalURL), t.absolute(a.AMPURL), t.absolute(a.NextPage)
	a.Publisher.Domain = t.domain()
	t.settleDates()
	if a.Published.IsZero() && !a.Posted.IsZero() {
		a.Published, a.Posted = a.Posted, Timestamp{}
		a.Origins["published"] = a.Origins["posted"]
		delete(a.Origins, "posted")
	}
}

// baseOf returns what the addresses of a page are relative to: what it states, or
// its own address. Either may be missing.
func baseOf(address *url.URL, p *page.Page) *url.URL {
	if p.Stated == nil || p.Stated.Base == "" {
		return address
	}
	base, err := url.Parse(p.Stated.Base)
	if err == nil && address != nil {
		base = address.ResolveReference(base)
	}
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return address
	}
	return base
}

// absolute resolves an address against the base of the page. One that is none, or
// whose scheme fetches nothing, is "".
func (t *task) absolute(address string) string {
	address = strings.TrimSpace(address)
	switch {
	case address == "":
		return ""
	case isPlainPath(address, "https://"), isPlainPath(address, "http://"):
		return address
	case t.base != nil && t.base.Scheme != "" && t.base.User == nil && t.base.Opaque == "" && isPlainPath(address, ""):
		return t.base.Scheme + "://" + t.base.Host + address
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	if t.base != nil {
		u = t.base.ResolveReference(u)
	}
	switch u.Scheme {
	case "", "http", "https", "mailto", "tel":
		return u.String()
	}
	return ""
}

// isPlainPath reports whether an address is the prefix, a host (but behind an
// empty prefix), and a path and a query in which there is nothing to resolve or
// to escape: parsing it would give it back.
func isPlainPath(address, prefix string) bool {
	rest, ok := strings.CutPrefix(address, prefix)
	if !ok {
		return false
	}
	if prefix != "" {
		host := strings.IndexByte(rest, '/')
		if host <= 0 || !consistsOf(rest[:host], ofHost) {
			return false
		}
		rest = rest[host:]
	}
	path, query, _ := strings.Cut(rest, "?")
	return len(path) > 1 && path[0] == '/' && consistsOf(path, ofPath) && consistsOf(query, ofQuery) &&
		(query != "" || len(path) == len(rest)) && !strings.Contains(path, "//") && !strings.Contains(path, "/.")
}

// Where in an address a byte stands as it is.
const (
	ofHost = 1 << iota
	ofPath
	ofQuery
)

var addressBytes = func() (table [256]uint8) {
	for b := byte('!'); b < 0x7f; b++ {
		if b != '#' {
			table[b] = ofQuery
		}
	}
	for _, b := range []byte("-_./~!$&'()*+,;=:@") {
		table[b] |= ofPath
	}
	for _, b := range []byte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.") {
		table[b] |= ofPath | ofHost
	}
	return table
}()

// consistsOf reports whether s is made of bytes that stand as they are there.
func consistsOf(s string, there uint8) bool {
	for i := range len(s) {
		if addressBytes[s[i]]&there == 0 {
			return false
		}
	}
	return true
}

// domain returns the registrable domain of the page.
func (t *task) domain() string {
	for _, address := range [...]string{t.hints.URL, t.article.CanonicalURL} {
		if u, err := url.Parse(address); err == nil && u.Host != "" {
			return registrable(u.Hostname())
		}
	}
	return ""
}

// registrable returns the registrable domain of a host, or the host itself.
func registrable(host string) string {
	host = strings.ToLower(host)
	if domain, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil {
		return domain
	}
	return host
}

// part makes a Part of a block.
func (t *task) part(b *page.Block) Part {
	p := Part{Kind: b.Kind, Level: b.Level, Text: strings.TrimRight(b.Text, "\n"), Path: b.Path, Row: b.Row, Column: b.Column}
	for _, l := range b.Links {
		if address := t.absolute(l.URL); address != "" {
			p.Links = append(p.Links, Link{Span: Span{l.Start, l.End}, URL: address})
		}
	}
	return p
}

// statedBody uses the story as the page states it for machines where it
// prints none.
func (t *task) statedBody() {
	if len(t.article.Body) > 0 {
		return
	}
	best, ok := t.draft.BodyText.Best()
	if !ok || len(strings.Fields(best.Value)) < 20 {
		return
	}
	for paragraph := range strings.SplitSeq(best.Value, "\n") {
		if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
			t.article.Body = append(t.article.Body, Part{Kind: page.Paragraph, Text: paragraph})
		}
	}
	t.article.Origins["body"] = best.Origin
	t.label.Article = true
	t.warn("stated-body", "assemble", "the page prints no body; the one it states for machines is used")
}
