package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// storyTypes are the schema.org types of one story, as they stand in pages.
var storyTypes = []string{
	"NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
	"ReviewNewsArticle", "AdvertiserContentArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "TechArticle",
	"ScholarlyArticle", "Review", "Recipe", "MedicalWebPage", "CreativeWork",
}

// extractJSONLD reads the JSON-LD object of the story.
func extractJSONLD(p *page.Page, d *Draft) { extractItem(p, d, page.JSONLD, page.High) }

// extractMicrodata reads the microdata item of the story.
func extractMicrodata(p *page.Page, d *Draft) { extractItem(p, d, page.Microdata, page.Low) }

func extractItem(p *page.Page, d *Draft, source page.Source, c page.Confidence) {
	item := storyItem(p, source)
	if item == nil {
		pageDates(p, d, source)
		return
	}
	proposeText := func(field *Candidates[string], names ...string) {
		for _, name := range names {
			if s := item.Text(name); s != "" {
				field.Propose(s, item.Path+"."+name, c)
				return
			}
		}
	}
	proposeText(&d.Section, "articleSection")
	if s := item.Text("alternativeHeadline"); s != "" {
		d.Deck.Propose(s, item.Path+".alternativeHeadline", page.Low)
	}
	if source == page.JSONLD {
		proposeText(&d.BodyText, "articleBody", "reviewBody")
	}
	itemDates(p, d, item, c)
	itemPeople(p, d, item, c)
	itemRest(d, item, c)
}

// pageDates reads the dates of an item that is the page as such, where none
// is its story.
func pageDates(p *page.Page, d *Draft, source page.Source) {
	for _, item := range p.Stated.Items {
		if item.Source == source && item.Is("WebPage", "ItemPage", "FAQPage", "AboutPage", "VideoObject", "PodcastEpisode") {
			itemDates(p, d, item, page.Low)
			return
		}
	}
}

// storyItem returns the item of this page's story: of several the one whose
// address and headline are the page's, the first among equals.
func storyItem(p *page.Page, source page.Source) *page.Item {
	var best *page.Item
	most := 0
	id := identify(p)
	for _, item := range p.Stated.Items {
		if item.Source != source || !item.Is(storyTypes...) || item.Depth > 0 && item.Text("headline") == "" {
			continue
		}
		score := 3 - min(item.Depth, 2) + 4*id.states(item)
		if id.isHeadline(item.Text("headline")) {
			score += 3
		}
		if best == nil || score > most {
			best, most = item, score
		}
	}
	if most < 0 && best.Text("headline") != "" && !id.isHeadline(best.Text("headline")) {
		return nil // each is another page's
	}
	return best
}

// An identity is what a page says it is, to tell its own items from others.
type identity struct {
	address string
	stated  [2]string // addresses
	titles  [2]string // keys
}

func identify(p *page.Page) (id identity) {
	if p.URL != nil {
		id.address = bareAddress(p.URL.String())
	}
	canonical, _ := p.Stated.Link("canonical")
	address, _ := p.Stated.First("og:url")
	id.stated = [...]string{bareAddress(canonical.Text), bareAddress(address.Text)}
	title, _ := p.Stated.First("og:title", "twitter:title")
	id.titles = [...]string{titleKey(title.Text), titleKey(p.Stated.Title)}
	return id
}

// isHeadline reports whether a headline is in the title that the page states.
func (id *identity) isHeadline(headline string) bool {
	key := titleKey(headline)
	return key != "" && (strings.Contains(id.titles[0], key) || strings.Contains(id.titles[1], key))
}

// states is 1 for an item that states the page's address, -1 for one that
// states another, and 0 if that cannot be told.
func (id *identity) states(item *page.Item) int {
	other := 0
	for _, address := range [...]string{item.Text("url"), mainEntity(item), item.ID} {
		bare := bareAddress(address)
		switch {
		case bare == "" || isFront(address):
		case bare == id.address, bare == id.stated[0], bare == id.stated[1]:
			return 1
		case id.address != "" && strings.HasPrefix(address, "http"):
			other = -1
		}
	}
	return other
}

// mainEntity returns the address of the page that an item is the main thing of.
func mainEntity(item *page.Item) string {
	all := item.All("mainEntityOfPage")
	if len(all) == 0 {
		return ""
	}
	entity := all[0].Item
	if entity == nil {
		return all[0].Text
	}
	if address := entity.Text("url"); address != "" {
		return address
	}
	return entity.ID
}

// bareAddress is an address without what does not tell stories apart.
func bareAddress(s string) string {
	s, _, _ = strings.Cut(pageAddress(s), "?")
	return strings.TrimRight(s, "/")
}

func itemDates(p *page.Page, d *Draft, item *page.Item, c page.Confidence) {
	for _, f := range []struct {
		name  string
		field *Candidates[Timestamp]
		c     page.Confidence
	}{
		{"dateCreated", &d.Published, min(c, page.Low)},
		{"uploadDate", &d.Published, min(c, page.Low)},
		{"datePublished", &d.Published, c},
		{"dateModified", &d.Modified, c},
	} {
		if stamp, ok := ParseTime(item.Text(f.name), dateLanguage(p)); ok {
			f.field.Propose(stamp, item.Path+"."+f.name, f.c)
		}
	}
}

// itemPeople reads authors, publisher and the agency a story is stated to be from.
func itemPeople(p *page.Page, d *Draft, item *page.Item, c page.Confidence) {
	for _, name := range [...]string{"creator", "author"} {
		var authors []Author
		for _, property := range item.All(name) {
			authors = mergeAuthors(authors, itemAuthors(resolve(p, property))...)
		}
		proposeSigned(p, d, authors, item.Path+"."+name, c)
	}
	if s := item.Text("publisher"); s != "" && !strings.HasPrefix(s, "http") {
		d.PublisherName.Propose(s, item.Path+".publisher", page.Low) // the house, as often as the paper
	}
	for _, name := range [...]string{"sourceOrganization", "isBasedOn"} {
		if s := item.Text(name); s != "" {
			d.Agency.Propose(s, item.Path+"."+name, c)
		}
	}
}

// resolve returns the property with the item that it only refers to, by its
// identifier, where the page states that item elsewhere.
func resolve(p *page.Page, property page.Property) page.Property {
	if property.Item == nil || property.Item.ID == "" || property.Item.Text("name") != "" {
		return property
	}
	for _, item := range p.Stated.Items {
		if item.ID == property.Item.ID && item.Text("name") != "" {
			property.Item = item
			break
		}
	}
	return property
}

// preferPeople leaves organisations out where people are named too.
func preferPeople(authors []Author) []Author {
	var people []Author
	for _, a := range authors {
		if a.Kind == AuthorPerson {
			people = append(people, a)
		}
	}
	if len(people) > 0 {
		return people
	}
	return authors
}

// itemAuthors reads one author property: a Person, an Organization or text.
func itemAuthors(property page.Property) []Author {
	name := property.String()
	authors := readAuthors(name)
	if property.Item == nil {
		return authors
	}
	if property.Item.Is("Person") && len(authors) == 0 && name != "" && len(name) < 60 && !strings.HasPrefix(name, "http") &&
		!isPlaceholder(name) {
		authors = []Author{{Name: readable(name), Kind: AuthorPerson}}
	}
	for i := range authors {
		authors[i].URL = property.Item.Text("url")
		authors[i].Role = property.Item.Text("jobTitle")
		if property.Item.Is("Organization", "NewsMediaOrganization") {
			authors[i].Kind = AuthorOrganization
		}
	}
	return authors
}

func itemRest(d *Draft, item *page.Item, c page.Confidence) {
	var tags []string
	for _, property := range item.All("keywords") {
		tags = append(tags, splitTags(property.String())...)
	}
	if len(tags) > 0 {
		d.Tags.Propose(tags, item.Path+".keywords", keywordConfidence(tags, d, c))
	}
	if s := item.Text("isAccessibleForFree"); s != "" {
		d.Paywall.Propose(strings.EqualFold(s, "false"), item.Path+".isAccessibleForFree", c)
	}
	for _, property := range item.All("image") {
		address := property.Text
		if property.Item != nil {
			if address = property.Item.Text("url"); address == "" {
				address = property.Item.Text("contentUrl")
			}
		}
		if address != "" {
			d.LeadImage.Propose(Image{URL: address}, item.Path+".image", page.Low)
			return
		}
	}
}
