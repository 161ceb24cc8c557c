package page

// Kind is what the markup says a block is. Plain text knows only the first
// few kinds.
type Kind uint8

// The kinds.
const (
	Text       Kind = iota // text with no markup of its own: loose in a div, a label
	Paragraph              // p, or a paragraph of plain text
	Heading                // h1 to h6; Level says which
	ListItem               // li, dt, dd; Level is the depth of nesting, from 1
	Quote                  // blockquote, an embedded post
	Figcaption             // figcaption, caption: what stands under a picture or a table
	Cell                   // td, th; Row and Column say where
	Code                   // pre, with its line breaks
	Button                 // button, legend: a control's own words
)

var kindNames = [...]string{"text", "paragraph", "heading", "listItem", "quote", "caption", "cell", "code", "button"}

// String returns the kind's name in JSON: "paragraph", "listItem".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "text"
}

// MarshalText returns [Kind.String].
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText wrote; an unknown word is Text.
func (k *Kind) UnmarshalText(text []byte) error {
	*k = Text
	for i, name := range kindNames {
		if name == string(text) {
			*k = Kind(i)
		}
	}
	return nil
}
