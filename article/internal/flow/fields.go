package flow

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A Field is what a form asks for next to a block: a line above a field for an
// address offers a newsletter, one above a text area invites comments.
type Field uint8

// The fields of forms that tell what the form is for.
const (
	NoField Field = iota
	OtherField
	SearchField
	AreaField
	PasswordField
	EmailField
)

// fieldOf returns what an element asks for.
func fieldOf(n *html.Node) Field {
	switch n.DataAtom {
	case atom.Textarea:
		return AreaField
	case atom.Input:
		return inputOf(n)
	}
	return NoField
}

// inputOf tells inputs apart by their type and, where this says no more than that
// there is text, by their name.
func inputOf(n *html.Node) Field {
	field := OtherField
	for _, a := range n.Attr {
		switch a.Key {
		case "type":
			switch strings.ToLower(a.Val) {
			case "email":
				return EmailField
			case "password":
				return PasswordField
			case "search":
				return SearchField
			case "hidden", "submit", "button", "image", "reset", "checkbox", "radio":
				return NoField
			}
		case "name", "placeholder":
			switch name := strings.ToLower(a.Val); {
			case strings.Contains(name, "mail"):
				field = EmailField
			case a.Key == "name" && (name == "q" || name == "s" || name == "query"):
				field = SearchField
			}
		}
	}
	return field
}

// field notes a field of a form: behind the block before, or the open one, and ahead
// of the one to come.
func (b *builder) field(f Field) {
	b.gap.field = f
	after := &b.gap.inside
	if b.empty() {
		last := b.features.last()
		if last == nil {
			return
		}
		after = &last.FieldAfter
	}
	if *after == NoField {
		*after = f
	}
}
