package dom

import "golang.org/x/net/html/atom"

// traits are what the rules ask of an open element.
type traits uint8

// The traits.
const (
	special     traits = 1 << iota // ends the search for what an end tag closes
	scope                          // no end tag reaches out of it
	listScope                      // nor one of a list item out of it
	buttonScope                    // nor one of a paragraph
	tableScope                     // nor one of a part of a table
	implied                        // ends where an element around it ends
)

// traitsOf returns the traits of an element of HTML.
func traitsOf(a atom.Atom) traits {
	switch a {
	case atom.Html, atom.Table, atom.Template:
		return special | scope | tableScope
	case atom.Applet, atom.Caption, atom.Td, atom.Th, atom.Marquee, atom.Object, atom.Select:
		return special | scope
	case atom.Ol, atom.Ul:
		return special | listScope
	case atom.Button:
		return special | buttonScope
	case atom.Dd, atom.Dt, atom.Li, atom.P:
		return special | implied
	case atom.Optgroup, atom.Option, atom.Rb, atom.Rp, atom.Rt, atom.Rtc:
		return implied
	case atom.Address, atom.Area, atom.Article, atom.Aside, atom.Base, atom.Basefont, atom.Bgsound, atom.Blockquote, atom.Body,
		atom.Br, atom.Center, atom.Col, atom.Colgroup, atom.Details, atom.Dir, atom.Div, atom.Dl, atom.Embed, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Head,
		atom.Header, atom.Hgroup, atom.Hr, atom.Iframe, atom.Img, atom.Input, atom.Keygen, atom.Link, atom.Listing, atom.Main,
		atom.Menu, atom.Meta, atom.Nav, atom.Noembed, atom.Noframes, atom.Noscript, atom.Param, atom.Pre, atom.Script, atom.Section,
		atom.Source, atom.Style, atom.Summary, atom.Tbody, atom.Textarea, atom.Tfoot, atom.Thead, atom.Title, atom.Tr, atom.Track,
		atom.Wbr, atom.Xmp:
		return special
	}
	return 0
}

// find returns where the innermost open element of a name is, or -1 if one that
// bounds the search is further in.
func (t *tree) find(a atom.Atom, bounds traits) int {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch e := &t.open[i]; {
		case e.atom == a:
			return i
		case e.traits&bounds != 0:
			return -1
		}
	}
	return -1
}

// closeTo closes the innermost open element of a name and what is open in it,
// if nothing bounds the search.
func (t *tree) closeTo(a atom.Atom, bounds traits) bool {
	i := t.find(a, bounds)
	if i >= 0 {
		t.open = t.open[:i]
	}
	return i >= 0
}

// closeImplied closes the elements that need no end tag, but one of a name.
func (t *tree) closeImplied(except atom.Atom) {
	i := len(t.open)
	for i > 0 && t.open[i-1].traits&implied != 0 && t.open[i-1].atom != except {
		i--
	}
	t.open = t.open[:i]
}

func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}
