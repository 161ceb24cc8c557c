package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractUndated reads meta elements that do not say of what they are the date,
// and those whose names are the site's own but speak of publishing.
func extractUndated(p *page.Page, d *Draft) {
	for _, v := range p.Stated.Meta {
		if strings.Contains(v.Name, "publish") || strings.Contains(v.Name, "pubdate") {
			proposeDate(p, &d.Published, v, page.Low)
		}
	}
	metaDates(p, &d.Published, undatedNames, page.Low)
}

func proposeDate(p *page.Page, field *Candidates[Timestamp], v page.Value, c page.Confidence) {
	if stamp, ok := ParseTime(v.Text, dateLanguage(p)); ok {
		field.Propose(stamp, v.Path, c)
	}
}

// extractLinks reads canonical, AMP and next-page links.
func extractLinks(p *page.Page, d *Draft) {
	for _, l := range []struct {
		rel   string
		field *Candidates[string]
	}{{"canonical", &d.CanonicalURL}, {"amphtml", &d.AMPURL}} {
		if v, ok := p.Stated.Link(l.rel); ok {
			l.field.Propose(v.Text, v.Path, page.High)
		}
	}
	proposeNextPage(p, d)
}

// undatedNames are meta elements that say when, of the file as often as of the
// story: a date that the page prints beats them.
var undatedNames = []string{
	"date", "dc.date", "dcterms.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "created",
}

// publishedNames are meta elements that say when the story was published, the
// weakest first.
var publishedNames = []string{
	"pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published-date", "article.published", "article:published",
	"og:published_time", "sailthru.date", "parsely-pub-date", "datepublished", "article:published_time", "rnews:datepublished",
}

var modifiedNames = []string{
	"last-modified", "dc.modified", "dcterms.modified", "lastmod", "article.updated", "og:updated_time", "datemodified", "article:modified_time",
}

// extractMeta reads meta elements but those of Open Graph.
func extractMeta(p *page.Page, d *Draft) {
	metaDates(p, &d.Published, publishedNames, page.High)
	metaDates(p, &d.Modified, modifiedNames, page.High)
	for _, name := range []string{"author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "byl", "citation_author", "articleauthor", "article:author", "article.author"} {
		proposeAuthors(p, d, name)
	}
	labelled(p, d)
	for _, name := range []string{"parsely-section", "section", "article.section", "category"} {
		if v, ok := p.Stated.First(name); ok {
			d.Section.Propose(v.Text, v.Path, page.Low)
		}
	}
}

func metaDates(p *page.Page, field *Candidates[Timestamp], names []string, c page.Confidence) {
	for _, name := range names {
		v, ok := p.Stated.First(name)
		if !ok {
			continue
		}
		proposeDate(p, field, v, c)
	}
}

// maxSigned bounds the authors of a story, and the meta elements that are read for them.
const maxSigned = 100

// proposeAuthors reads all meta elements of a name; several name one each.
func proposeAuthors(p *page.Page, d *Draft, name string) {
	var authors []Author
	path := ""
	for i, v := range p.Stated.All(name) {
		if i == maxSigned {
			break
		}
		text := v.Text
		if last, first, ok := strings.Cut(text, ", "); ok && name == "citation_author" {
			text = first + " " + last // as libraries write names
		}
		authors, path = mergeAuthors(authors, d.authorsIn(text)...), v.Path
	}
	if len(authors) == 0 && path != "" {
		proposeSigned(p, d, accountOf(p, d, name), path, page.No)
	}
	proposeSigned(p, d, authors, path, page.High)
}

// accountOf returns the name of the account under which a story was put up,
// where no other is stated: "jdoe", "jane doe", or the site's.
func accountOf(p *page.Page, d *Draft, name string) []Author {
	v, _ := p.Stated.First(name)
	if isSite(v.Text, d.siteOf(p).names) && len(v.Text) < maxAccount {
		return []Author{{Name: v.Text, Kind: AuthorOrganization}}
	}
	if strings.Contains(strings.ToLower(v.Text), "admin") || len(v.Text) > maxAccount {
		return nil // who runs the site, not who writes
	}
	if first, last, ok := strings.Cut(v.Text, " "); ok && len(nickname(first)) == 1 && len(nickname(last)) == 1 && !isBy(first) {
		return []Author{{Name: v.Text, Kind: AuthorPerson}}
	}
	return nickname(v.Text)
}

// maxAccount is how long the name of an account may be, in bytes.
const maxAccount = 40

// labelled reads the author that a Twitter card names beside a label in the
// page's language: "Written by", "Verfasst von".
func labelled(p *page.Page, d *Draft) {
	for _, n := range [...]string{"1", "2"} {
		label, ok := p.Stated.First("twitter:label" + n)
		if !ok || !isBylineLabel(label.Text) {
			continue
		}
		if v, ok := p.Stated.First("twitter:data" + n); ok {
			proposeSigned(p, d, d.authorsIn(v.Text), v.Path, page.Low)
		}
	}
}

func splitTags(s string) []string {
	var tags []string
	for tag := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '，' || r == '、' }) {
		if tag = strings.TrimSpace(tag); tag != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}

// extractOpenGraph reads Open Graph and Twitter cards.
func extractOpenGraph(p *page.Page, d *Draft) {
	propose := func(field *Candidates[string], c page.Confidence, names ...string) {
		if v, ok := p.Stated.First(names...); ok {
			field.Propose(v.Text, v.Path, c)
		}
	}
	propose(&d.CanonicalURL, page.Low, "og:url")
	propose(&d.PublisherName, page.High, "og:site_name", "application-name")
	propose(&d.Section, page.High, "article:section", "og:section")
	if tags := p.Stated.All("article:tag"); len(tags) > 0 {
		var list []string
		for _, v := range tags {
			list = append(list, splitTags(v.Text)...)
		}
		d.Tags.Propose(list, tags[0].Path, page.High)
	}
	if v, ok := p.Stated.First("twitter:image", "twitter:image:src"); ok {
		d.LeadImage.Propose(Image{URL: v.Text}, v.Path, page.Low)
	}
	if v, ok := p.Stated.First("og:image", "og:image:url", "og:image:secure_url"); ok {
		alt, _ := p.Stated.First("og:image:alt")
		d.LeadImage.Propose(Image{URL: v.Text, Alt: alt.Text}, v.Path, page.High)
	}
	if v, ok := p.Stated.First("article:content_tier"); ok {
		d.Paywall.Propose(v.Text == "locked" || v.Text == "metered", v.Path, page.High)
	}
}
