package page

// Role is what a block is for in the article.
type Role uint8

// The roles.
const (
	Furniture   Role = iota // navigation, footer, log-in, cookie text, and whatever has no other role
	Title                   // the headline of this article, each copy of it
	Kicker                  // the section or topic label right at the headline
	Breadcrumb              // the path to the section
	Deck                    // the standfirst: subtitle or summary above the body
	Byline                  // who wrote it, right at the article
	Date                    // when: published and updated lines, reading time
	Stats                   // views, shares, numbers of comments
	Body                    // the article's own text, with its subheadings, lists, quotes and tables
	PhotoCredit             // the credit of a picture, alone
	Caption                 // the caption of a picture or a video
	Credit                  // source, reporting and editing credits, wire attribution
	Notice                  // disclaimer, copyright, reprint, correction, editor's note
	Bio                     // about the author
	Tags                    // topic tags of this article, with their heading
	Related                 // other articles offered as related, with heading, teasers and dates
	Trending                // most read, latest, editor's picks, special coverage
	Promo                   // newsletter, subscription, app, events, paywall text
	Comments                // readers' comments and their form
	Social                  // share and follow buttons
	Ad                      // advertisement labels, sponsored content
	Media                   // player controls, gallery counters, titles in a player
	FactBox                 // a box of facts beside the story, its own or the page's
	Repeat                  // text the page prints a second time: a pull quote out of the body
	RoleCount               // how many roles there are; not a role
)

var roleNames = [RoleCount]string{
	"furniture", "title", "kicker", "breadcrumb", "deck", "byline", "date", "stats", "body",
	"photoCredit", "caption", "credit", "notice", "bio", "tags", "related", "trending", "promo",
	"comments", "social", "ad", "media", "factbox", "repeat",
}

// String returns the role's name in JSON: "body", "photoCredit".
func (r Role) String() string {
	if r < RoleCount {
		return roleNames[r]
	}
	return roleNames[Furniture]
}

// RoleOf is the inverse of [Role.String].
func RoleOf(name string) (Role, bool) {
	for r, s := range roleNames {
		if s == name {
			return Role(r), true
		}
	}
	return Furniture, false
}

// Confidence is how sure a vote or a candidate is.
type Confidence uint8

// The confidences. What is built in never goes above High.
const (
	No    Confidence = iota // the last resort: used where nothing else is said, beaten by everything
	Low                     // a guess: right more often than not
	High                    // evidence made for the purpose: a stated value, a model that is sure
	Exact                   // the caller knows: a rule or an extractor written for this site
)

var confidenceNames = [...]string{"no", "low", "high", "exact"}

// String returns "no", "low", "high" or "exact".
func (c Confidence) String() string {
	if int(c) < len(confidenceNames) {
		return confidenceNames[c]
	}
	return confidenceNames[Exact]
}

// MarshalText returns [Confidence.String].
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText wrote; an unknown word is No.
func (c *Confidence) UnmarshalText(text []byte) error {
	*c = No
	for i, s := range confidenceNames {
		if s == string(text) {
			*c = Confidence(i)
		}
	}
	return nil
}
