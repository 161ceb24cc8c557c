package article

import (
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// Level is how sure a value is; see [page.Confidence].
type Level = page.Confidence

// A Part is a stretch of the page with one place in the Article.
type Part struct {
	Kind   page.Kind `json:"kind"`           // what the markup says
	Role   string    `json:"role,omitzero"`  // Header and Furniture: what it is for
	Level  int       `json:"level,omitzero"` // heading 1 to 6; depth of a list item
	Text   string    `json:"text"`           // as the page prints it
	Links  []Link    `json:"links,omitzero"`
	Path   string    `json:"path,omitzero"`
	Row    int       `json:"row,omitzero"` // table cells, from 1
	Column int       `json:"column,omitzero"`
	Time   string    `json:"time,omitzero"` // live entries: RFC 3339
}

// A Span is a stretch of a text: the first byte, and the one after the last,
// of its UTF-8.
type Span [2]int

// A Link is a stretch of a part that leads somewhere.
type Link struct {
	Span Span   `json:"span"`
	URL  string `json:"url"` // absolute where the page's address is known
}

// A Credit names who the story, or a part of it, comes from. One that stands
// in a body part has a Span, and Part is that part's index; one that stands behind
// the date in a line of the header is there too.
type Credit struct {
	Kind          boilerplate.CreditKind `json:"kind"`
	Names         []string               `json:"names,omitzero"`
	Organizations []string               `json:"organizations,omitzero"`
	Text          string                 `json:"text"`
	Part          int                    `json:"part,omitzero"`
	Span          Span                   `json:"span,omitzero"`
}

// A Notice is a note about the story: a disclaimer, a correction, a copyright
// line. One that stands in a body part has a Span, and Part is its index.
type Notice struct {
	Kind boilerplate.NoticeKind `json:"kind"`
	Text string                 `json:"text"`
	Part int                    `json:"part,omitzero"`
	Span Span                   `json:"span,omitzero"`
}

// A Dateline is the opening of the story that says from where, when and by
// which agency it was filed.
type Dateline struct {
	Text   string       `json:"text"` // as printed, without the mark that ends it
	Places []Place      `json:"places,omitzero"`
	Date   DatelineDate `json:"date,omitzero"`
	Agency string       `json:"agency,omitzero"` // as printed
	Byline string       `json:"byline,omitzero"`
	Part   int          `json:"part,omitzero"` // the body part it opens
	Span   Span         `json:"span,omitzero"`
}

// A Place is one place of a dateline. Country is ISO 3166-1 alpha-2, "UN" for
// the United Nations; it and the coordinates are left out where unknown.
type Place struct {
	Name    string  `json:"name"` // as printed
	Region  string  `json:"region,omitzero"`
	Country string  `json:"country,omitzero"`
	Lat     float64 `json:"lat,omitzero"`
	Lon     float64 `json:"lon,omitzero"`
}

// A DatelineDate is the date of a dateline; 0 is what it neither prints nor
// lets infer.
type DatelineDate struct {
	Year     int  `json:"year,omitzero"`
	Month    int  `json:"month,omitzero"`
	Day      int  `json:"day,omitzero"`
	Inferred bool `json:"inferred,omitzero"` // the year, or the month too, comes from the page's date
}

// Wire is the agency or service a story comes from.
type Wire struct {
	Agency     string   `json:"agency"` // its short canonical name
	Kind       WireKind `json:"kind"`
	Confidence Level    `json:"confidence"`
	Evidence   []string `json:"evidence"` // dateline, byline, ending, credit, stated
}

// WireKind is how a story came to the site.
type WireKind string

// The kinds of wire stories.
const (
	WireNews         WireKind = "wire"
	WirePressRelease WireKind = "press-release"
	WireSyndicated   WireKind = "syndicated" // another paper's or station's
	WireStaff        WireKind = "staff"      // signed by the site itself
)
