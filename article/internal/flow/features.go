package flow

import "golang.org/x/net/html/atom"

// Features are what the label stage wants to know of a block besides its
// text. They are plain numbers, gathered on the one walk over the page.
type Features struct {
	Words     int // words; two ideographs or kana count as one
	Chars     int // characters without white space
	LinkChars int // those that stand in links
	Links     int // links that start in the block
	Letters   int // letters
	Upper     int // capital letters
	Digits    int // digits
	Sentences int // full stops, question and exclamation marks of any script that end something
	Commas    int // commas of any script
	Stops     int // words that are among the most frequent of their language: the mark of prose
	BoldChars int // characters in b or strong
	Breaks    int // line breaks inside the block

	Tag     atom.Atom            // of the block's element; 0 for plain text
	Depth   int                  // of the block's element in the tree
	Near    [AncestorCount]uint8 // distance to the nearest ancestor of each kind, in elements; Far if there is none
	Hints   [HintCount]uint8     // the same for the words in class, id and itemprop
	Group   uint32               // a hash of the path without positions: blocks of one template share it
	Parents [4]int32             // ordinals of the element's own and the next three block-level ancestors

	Called int32 // what the block's element and those around it are called; see Names

	Pictures                Pictures // around the block
	FieldBefore, FieldAfter Field    // of forms, between the block and its neighbours

	LineGap int // plain text: blank lines before the block
}

// Far is the distance of an ancestor that is not there.
const Far = 255

// Ancestor is a kind of element that says what lies in it.
type Ancestor uint8

// The kinds of ancestors.
const (
	InArticle Ancestor = iota
	InMain
	InAside
	InNav
	InHeader
	InFooter
	InFigure
	InForm
	InList
	InTable
	InQuote
	InLink
	InSection
	InButton
	InHeading
	InParagraph
	AncestorCount
)

// ancestorOf says which kind of ancestor an element is.
func ancestorOf(a atom.Atom) (Ancestor, bool) {
	switch a {
	case atom.Article:
		return InArticle, true
	case atom.Main:
		return InMain, true
	case atom.Aside:
		return InAside, true
	case atom.Nav, atom.Menu:
		return InNav, true
	case atom.Header:
		return InHeader, true
	case atom.Footer:
		return InFooter, true
	case atom.Figure:
		return InFigure, true
	case atom.Form, atom.Fieldset, atom.Dialog:
		return InForm, true
	case atom.Ul, atom.Ol, atom.Dl:
		return InList, true
	case atom.Table:
		return InTable, true
	case atom.Blockquote:
		return InQuote, true
	case atom.A:
		return InLink, true
	case atom.Section:
		return InSection, true
	case atom.Button, atom.Label:
		return InButton, true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return InHeading, true
	case atom.P:
		return InParagraph, true
	}
	return 0, false
}
