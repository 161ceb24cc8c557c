package article

import (
	"strings"
)

// SchemaVersion is the version of the Article's JSON. It grows when a field
// changes its meaning or goes; new fields do not change it.
const SchemaVersion = 1

// An Article is one page, taken apart. Every visible text of the page has one
// place in it: Header, Body, Sidebar, the captions of Images, the stand-alone
// Credits and Notices, or Furniture. The other fields are values read from
// there or from what the page states for machines; Origins says where each
// comes from. Zero values are left out of the JSON.
type Article struct {
	SchemaVersion int       `json:"schemaVersion"`
	URL           string    `json:"url,omitzero"`          // as the caller gave it
	CanonicalURL  string    `json:"canonicalURL,omitzero"` // as stated, made absolute
	AMPURL        string    `json:"ampURL,omitzero"`
	NextPage      string    `json:"nextPage,omitzero"` // the next page of the same story
	Language      string    `json:"language,omitzero"` // BCP 47
	Charset       Charset   `json:"charset,omitzero"`
	Publisher     Publisher `json:"publisher,omitzero"`

	Title      string    `json:"title,omitzero"`
	Deck       string    `json:"deck,omitzero"`   // the standfirst; key points a line each
	Kicker     string    `json:"kicker,omitzero"` // the label right at the headline
	Section    string    `json:"section,omitzero"`
	Breadcrumb []string  `json:"breadcrumb,omitzero"`
	Authors    []Author  `json:"authors,omitzero"`
	Published  Timestamp `json:"published,omitzero"` // when the story was first published
	Modified   Timestamp `json:"modified,omitzero"`
	Posted     Timestamp `json:"posted,omitzero"` // when this site put it up, where it says both
	Dateline   *Dateline `json:"dateline,omitzero"`
	Wire       *Wire     `json:"wire,omitzero"`
	Header     []Part    `json:"header,omitzero"` // title, kicker, byline, date lines … as printed
	Body       Body      `json:"body,omitzero"`
	Images     []Image   `json:"images,omitzero"` // the lead image first
	Embeds     []Embed   `json:"embeds,omitzero"`
	Credits    []Credit  `json:"credits,omitzero"`
	Notices    []Notice  `json:"notices,omitzero"`
	Sidebar    []Section `json:"sidebar,omitzero"`
	Tags       []string  `json:"tags,omitzero"`
	Stats      Stats     `json:"stats,omitzero"`
	Paywall    bool      `json:"paywall,omitzero"` // the page states that it is not free

	Extra     map[string]any    `json:"extra,omitzero"` // what custom extractors add
	Quality   Quality           `json:"quality"`
	Furniture Furniture         `json:"furniture,omitzero"`
	Origins   map[string]Origin `json:"origins,omitempty"` // by the JSON name of the field
	Warnings  []Warning         `json:"warnings,omitzero"`
}

// Charset says how the page's bytes became text.
type Charset struct {
	Name string `json:"name,omitzero"` // WHATWG name, lower case
	By   string `json:"by,omitzero"`   // bom, header, utf-8, meta, guess or default
}

// Publisher is the site that put the page up.
type Publisher struct {
	Name   string `json:"name,omitzero"`
	Domain string `json:"domain,omitzero"` // the registrable domain: example.co.uk
}

// An Author is who signs the story.
type Author struct {
	Name         string `json:"name"`          // readable: "Jane Doe", also where the page prints JANE DOE
	Kind         string `json:"kind,omitzero"` // AuthorPerson or AuthorOrganization
	Role         string `json:"role,omitzero"`
	Organization string `json:"organization,omitzero"`
	URL          string `json:"url,omitzero"`
	Raw          string `json:"raw,omitzero"` // as printed, where that differs from Name
}

// The kinds of authors.
const (
	AuthorPerson       = "person"
	AuthorOrganization = "organization"
)

// A Body is the story's own text.
type Body []Part

// Text returns the parts' texts, joined by blank lines.
func (b Body) Text() string {
	texts := make([]string, len(b))
	for i := range b {
		texts[i] = b[i].Text
	}
	return strings.Join(texts, "\n\n")
}

// A Section is a group of sidebar text, as the page groups it.
type Section struct {
	Kind    SectionKind `json:"kind"`
	Heading string      `json:"heading,omitzero"`
	Items   []Item      `json:"items,omitzero"` // lists of links and headlines
	Parts   []Part      `json:"parts,omitzero"` // prose: a bio, a fact box, comments
}

// SectionKind is what a section of the sidebar is for.
type SectionKind string

// The kinds of sections.
const (
	SectionRelated  SectionKind = "related"
	SectionTrending SectionKind = "trending"
	SectionSpecial  SectionKind = "special"
	SectionLatest   SectionKind = "latest"
	SectionFactBox  SectionKind = "factbox"
	SectionArticle  SectionKind = "article" // another story, printed in full below
	SectionLive     SectionKind = "live"
	SectionPromo    SectionKind = "promo"
	SectionComments SectionKind = "comments"
	SectionBio      SectionKind = "bio"
	SectionSocial   SectionKind = "social"
	SectionAd       SectionKind = "ad"
	SectionMedia    SectionKind = "media"
	SectionOther    SectionKind = "other"
)

// An Item is one entry of a section.
type Item struct {
	Text      string    `json:"text"` // its headline; what stands with it (teaser, date) follows on lines of its own
	URL       string    `json:"url,omitzero"`
	Published Timestamp `json:"published,omitzero"`
}

// An Image is a picture that belongs to the story.
type Image struct {
	URL      string   `json:"url,omitzero"`
	Alt      string   `json:"alt,omitzero"`
	Caption  string   `json:"caption,omitzero"`  // without its credit
	Credit   string   `json:"credit,omitzero"`   // as printed
	After    int      `json:"after,omitzero"`    // how many body parts stand before it
	Variants []string `json:"variants,omitzero"` // other sizes, biggest first
}

// An Embed is foreign content that the page loads into the story.
type Embed struct {
	Provider string `json:"provider"` // the registrable domain: youtube.com
	URL      string `json:"url"`
	Part     int    `json:"part,omitzero"` // how many body parts stand before it
}

// Stats are counts as printed on the page; 0 where it prints none.
type Stats struct {
	Views    int `json:"views,omitzero"`
	Shares   int `json:"shares,omitzero"`
	Comments int `json:"comments,omitzero"`
}

// Quality says how far the result can be trusted.
type Quality struct {
	Article    bool     `json:"article"`             // the page is an article, not an index or an error page
	Confidence float64  `json:"confidence,omitzero"` // 0 to 1: how much of the body is expected to be right
	Reasons    []string `json:"reasons,omitzero"`
}

// Furniture is what belongs to the site and not to the story.
type Furniture struct {
	Blocks      int    `json:"blocks,omitzero"`
	Words       int    `json:"words,omitzero"`
	HiddenWords int    `json:"hiddenWords,omitzero"` // words in hidden elements
	Parts       []Part `json:"parts,omitzero"`       // only with Parser.KeepFurniture
}

// Origin says where a value comes from.
type Origin struct {
	By         string `json:"by"`            // the extractor
	Path       string `json:"path,omitzero"` // where it found it
	Confidence Level  `json:"confidence"`
}

// A Warning is something the caller should know about an Article that came
// out all the same. The codes are:
//
//	replaced-characters  some bytes are no text in the page's charset
//	node-limit           the page was cut off at Parser.MaxNodes
//	json-ld-limit        JSON-LD beyond Parser.MaxJSONLD was not read
//	deep-nesting         elements nested too deep were merged with those around them
//	formatting-dropped   formatting elements beyond five open ones were dropped
//	attributes-dropped   attributes beyond the first hundreds of a tag were dropped
//	hidden-text          the page hides its text until a script runs; it was read
//	stated-body          the body is the one that the page states for machines
//	script-body          the body is one that a script carries
//	date-guessed         the date is a last resort
//	dates-disagree       the date that is stated is not the one that is printed
//	rule-date            what a rule selects is no date (package rules)
//	extractor-panic      an extractor panicked; what it had proposed counts
//
// and what extractors of the caller's own add with [Draft.Warn].
type Warning struct {
	Code  string `json:"code"`  // one of those above, which do not change; there may be more
	Stage string `json:"stage"` // decode, dom, flow, meta, language, label, extract or assemble
	Text  string `json:"text"`
}
