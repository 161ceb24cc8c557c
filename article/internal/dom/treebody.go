package dom

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// closeParagraph ends the paragraph that is open, if one is.
func (t *tree) closeParagraph() { t.closeTo(atom.P, scope|buttonScope) }

// startInBody heeds a start tag by the rules of the body.
func (t *tree) startInBody() {
	switch a := t.token.atom; a {
	case atom.A, atom.Nobr:
		t.startLink()
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		t.reopen()
		t.addFormat()
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl,
		atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Header, atom.Hgroup, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P,
		atom.Search, atom.Section, atom.Summary, atom.Ul, atom.Pre, atom.Listing:
		t.closeParagraph()
		t.addElement()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		t.closeParagraph()
		if isHeading(t.topAtom()) {
			t.pop()
		}
		t.addElement()
	case atom.Li:
		t.startItem(atom.Li, atom.Li)
	case atom.Dd, atom.Dt:
		t.startItem(atom.Dd, atom.Dt)
	case atom.Area, atom.Br, atom.Embed, atom.Img, atom.Keygen, atom.Wbr:
		t.reopen()
		t.addVoid()
	case atom.Param, atom.Source, atom.Track:
		t.addVoid()
	case atom.Base, atom.Basefont, atom.Bgsound, atom.Link, atom.Meta:
		t.addVoid()
	case atom.Script, atom.Style, atom.Title, atom.Noframes, atom.Textarea, atom.Iframe, atom.Noembed, atom.Noscript:
		t.addElement()
	case atom.Caption, atom.Col, atom.Colgroup, atom.Frame, atom.Head, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
	case atom.Template:
		t.startTemplate()
	case atom.Frameset, atom.Math, atom.Plaintext:
		t.odd = true
	default:
		t.startRare(a)
	}
}

// startRare heeds the start tags that few pages have, and those of elements
// without rules of their own.
func (t *tree) startRare(a atom.Atom) {
	switch a {
	case atom.Html:
		if len(t.templates) == 0 {
			t.copyAttributes(t.open[0].node)
		}
	case atom.Body:
		if len(t.templates) == 0 && len(t.open) >= 2 && t.open[1].atom == atom.Body {
			t.copyAttributes(t.open[1].node)
		}
	case atom.Form:
		t.startForm()
	case atom.Button:
		if t.find(atom.Button, scope) >= 0 {
			t.closeImplied(0)
			t.closeTo(atom.Button, scope)
		}
		t.reopen()
		t.addElement()
	case atom.Table:
		if !t.quirks {
			t.closeParagraph()
		}
		t.addElement()
		t.mode = inTable
	case atom.Applet, atom.Marquee, atom.Object:
		t.reopen()
		t.addElement()
		t.formats = append(t.formats, nil)
	case atom.Hr:
		t.startRule()
	case atom.Image:
		t.token.atom, t.token.name = atom.Img, atom.Img.String()
		t.start()
	case atom.Xmp:
		t.closeParagraph()
		t.reopen()
		t.addElement()
	case atom.Svg:
		t.reopen()
		t.addElement().Namespace = t.token.name
		t.pop()
	case atom.Select, atom.Input, atom.Option, atom.Optgroup:
		t.startControl(a)
	case atom.Rb, atom.Rtc, atom.Rp, atom.Rt:
		t.startRuby(a)
	default:
		t.reopen()
		t.addElement()
	}
}

// startForm opens a form: outside templates only one at a time.
func (t *tree) startForm() {
	if t.form != nil && len(t.templates) == 0 {
		return
	}
	t.closeParagraph()
	if form := t.addElement(); len(t.templates) == 0 {
		t.form = form
	}
}

// startLink opens a formatting element that does not nest.
func (t *tree) startLink() {
	a := t.token.atom
	if a == atom.Nobr {
		t.reopen()
		if t.find(a, scope) >= 0 {
			t.endFormat(a)
			t.reopen()
		}
		t.addFormat()
		return
	}
	if at := t.activeFormat(a); at >= 0 {
		link := t.formats[at]
		t.endFormat(a)
		t.remove(link)
		t.forget(link)
	}
	t.reopen()
	t.addFormat()
}

// startItem opens an item of a list, which ends the one that is open in the
// innermost list.
func (t *tree) startItem(a, b atom.Atom) {
	for i := len(t.open) - 1; i >= 0; i-- {
		e := &t.open[i]
		if e.atom == a || e.atom == b {
			t.open = t.open[:i]
			break
		}
		if e.traits&special != 0 && e.atom != atom.Address && e.atom != atom.Div && e.atom != atom.P {
			break
		}
	}
	t.closeParagraph()
	t.addElement()
}

func (t *tree) startRule() {
	if t.find(atom.P, scope|buttonScope) >= 0 {
		t.closeImplied(atom.P)
		t.closeTo(atom.P, scope)
	}
	if t.find(atom.Select, scope) >= 0 {
		t.closeImplied(0)
	}
	t.addVoid()
}

func (t *tree) startControl(a atom.Atom) {
	switch a {
	case atom.Select:
		if t.closeTo(atom.Select, scope) {
			return
		}
	case atom.Input:
		t.closeTo(atom.Select, scope)
		t.reopen()
		t.addVoid()
		return
	default:
		except := atom.Optgroup
		if a == atom.Optgroup {
			except = 0
		}
		if t.find(atom.Select, scope) >= 0 {
			t.closeImplied(except)
		} else if t.topAtom() == atom.Option {
			t.pop()
		}
	}
	t.reopen()
	t.addElement()
}

func (t *tree) startRuby(a atom.Atom) {
	except := atom.Rtc
	if a == atom.Rb || a == atom.Rtc {
		except = 0
	}
	if t.find(atom.Ruby, scope) >= 0 {
		t.closeImplied(except)
	}
	t.addElement()
}

// endInBody heeds an end tag by the rules of the body.
func (t *tree) endInBody() {
	switch a := t.token.atom; a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		t.endFormat(a)
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Button, atom.Center, atom.Details, atom.Dialog, atom.Dir, atom.Div,
		atom.Dl, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Header, atom.Hgroup, atom.Listing, atom.Main, atom.Menu,
		atom.Nav, atom.Ol, atom.Pre, atom.Search, atom.Section, atom.Select, atom.Summary, atom.Ul:
		if t.find(a, scope) >= 0 {
			t.closeImplied(0)
			t.closeTo(a, scope)
		}
	case atom.P:
		if t.find(a, scope|buttonScope) < 0 {
			t.imply(a)
		}
		t.closeParagraph()
	case atom.Li:
		t.closeTo(a, scope|listScope)
	case atom.Dd, atom.Dt:
		t.closeTo(a, scope)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		t.endHeading()
	case atom.Form:
		t.endForm()
	case atom.Body:
		if t.find(a, scope) >= 0 {
			t.mode = afterBody
		}
	case atom.Html:
		if t.find(atom.Body, scope) >= 0 {
			t.mode = afterAll
		}
	case atom.Applet, atom.Marquee, atom.Object:
		if t.closeTo(a, scope) {
			t.forgetFormats()
		}
	case atom.Br:
		t.token.attr = nil
		t.start()
	case atom.Template:
		t.endTemplate()
	default:
		t.endOther(a, t.token.name)
	}
}

func (t *tree) endHeading() {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch e := &t.open[i]; {
		case isHeading(e.atom):
			t.open = t.open[:i]
			return
		case e.traits&scope != 0:
			return
		}
	}
}

func (t *tree) endForm() {
	if len(t.templates) > 0 {
		if i := t.find(atom.Form, scope); i >= 0 {
			t.closeImplied(0)
			t.closeTo(atom.Form, scope)
		}
		return
	}
	form := t.form
	t.form = nil
	if i := t.find(atom.Form, scope); form != nil && i >= 0 && t.open[i].node == form {
		t.closeImplied(0)
		t.remove(form)
	}
}

// endOther closes the innermost open element of a name, unless a special one is
// open in it.
func (t *tree) endOther(a atom.Atom, name string) {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch e := &t.open[i]; {
		case e.atom == a && (a != 0 || e.node.Data == name):
			t.open = t.open[:i]
			return
		case e.traits&special != 0:
			return
		}
	}
}

// forget takes an element off the active formatting elements.
func (t *tree) forget(n *html.Node) {
	for i, f := range t.formats {
		if f == n {
			t.formats = append(t.formats[:i], t.formats[i+1:]...)
			return
		}
	}
}

// isHiddenInput reports whether the token is an input that is not seen.
func (t *tree) isHiddenInput() bool {
	for _, a := range t.token.attr {
		if a.Key == "type" && strings.EqualFold(a.Val, "hidden") {
			return t.token.atom == atom.Input
		}
	}
	return false
}
