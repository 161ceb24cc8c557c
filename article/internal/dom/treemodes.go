package dom

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const whiteSpace = " \t\r\n\f"

// imply reads a start tag that is not in the page.
func (t *tree) imply(a atom.Atom) {
	real := t.token
	t.token = token{atom: a, name: a.String()}
	t.start()
	t.token = real
}

// reachHead opens what has to be around the first element of the head.
func (t *tree) reachHead() {
	if t.mode == initial {
		t.quirks, t.mode = true, beforeHTML
	}
	if t.mode == beforeHTML {
		t.imply(atom.Html)
	}
	if t.mode == beforeHead {
		t.imply(atom.Head)
	}
}

// leaveHead ends the head.
func (t *tree) leaveHead() {
	t.pop()
	t.mode = afterHead
}

// reachBody opens the body.
func (t *tree) reachBody() {
	t.reachHead()
	if t.mode == inHead {
		t.leaveHead()
	}
	if t.mode == afterHead {
		t.imply(atom.Body)
	}
}

// addRun puts a text between tags where it belongs.
func (t *tree) addRun(text string) {
	if t.mode < inBody {
		rest := strings.TrimLeft(text, whiteSpace)
		if t.mode == inHead || t.mode == afterHead {
			t.addText(text[:len(text)-len(rest)])
		}
		if rest == "" {
			return
		}
		t.reachBody()
		text = rest
	}
	switch t.mode {
	case inTable, inRows, inRow:
		if ofTable(t.topAtom()) && strings.Trim(text, whiteSpace) == "" {
			t.addText(text)
			return
		}
		t.foster = true
		t.bodyText(text)
		t.foster = false
	case inColumns:
		rest := strings.TrimLeft(text, whiteSpace)
		t.addText(text[:len(text)-len(rest)])
		if rest != "" {
			t.leaveColumns()
			t.addRun(rest)
		}
	case afterBody, afterAll:
		if strings.TrimLeft(text, whiteSpace) != "" {
			t.mode = inBody
		}
		t.bodyText(text)
	default:
		t.bodyText(text)
	}
}

func (t *tree) bodyText(text string) {
	if a := t.topAtom(); (a == atom.Pre || a == atom.Listing) && t.top().FirstChild == nil {
		text = strings.TrimPrefix(text, "\r")
		text = strings.TrimPrefix(text, "\n")
	}
	if text == "" {
		return
	}
	t.reopen()
	t.addText(text)
}

// start heeds the start tag that is the token.
func (t *tree) start() {
	switch t.mode {
	case initial, beforeHTML:
		t.startPage()
	case beforeHead, inHead, afterHead:
		t.startInHead()
	case inTemplate:
		t.startInTemplate()
	case inTable, inCaption, inColumns, inRows, inRow, inCell:
		t.startInTable()
	case afterBody, afterAll:
		if t.token.atom != atom.Html {
			t.mode = inBody
		}
		t.startInBody()
	default:
		t.startInBody()
	}
}

func (t *tree) startPage() {
	if t.mode == initial {
		t.quirks, t.mode = true, beforeHTML
	}
	if t.token.atom == atom.Html {
		t.addElement()
		t.mode = beforeHead
		return
	}
	t.reachHead()
	t.start()
}

func (t *tree) startInHead() {
	switch t.token.atom {
	case atom.Html:
		t.startInBody()
		return
	case atom.Head:
		if t.mode == beforeHead {
			t.head = t.addElement()
			t.mode = inHead
		}
		return
	}
	t.reachHead()
	switch a := t.token.atom; {
	case a == atom.Template:
		t.startTemplate()
	case isMeta(a):
		t.addMeta()
	case a == atom.Noscript && t.mode == inHead:
		t.addElement()
	case t.mode == afterHead && a == atom.Body:
		t.addElement()
		t.mode = inBody
	case t.mode == afterHead && a == atom.Frameset:
		t.odd = true
	default:
		t.reachBody()
		if t.mode != inBody {
			t.odd = true
			return
		}
		t.start()
	}
}

// isMeta reports whether an element belongs into the head.
func isMeta(a atom.Atom) bool {
	switch a {
	case atom.Base, atom.Basefont, atom.Bgsound, atom.Link, atom.Meta, atom.Title, atom.Script, atom.Noframes, atom.Style:
		return true
	}
	return false
}

// addMeta puts an element of the head where it stands, or after the head into it.
// One with text stays open.
func (t *tree) addMeta() {
	if t.mode == afterHead {
		t.push(t.head)
	}
	if isRaw(t.token.atom) {
		t.addElement()
		return // and the head, if it was put there, goes once the text is read
	}
	t.addVoid()
	if t.mode == afterHead {
		t.remove(t.head)
	}
}

// copyAttributes gives an element those of the token that it has not.
func (t *tree) copyAttributes(n *html.Node) {
	for _, a := range t.token.attr {
		if !has(n.Attr, a.Key) {
			n.Attr = append(n.Attr, a)
		}
	}
}

// end heeds the end tag that is the token.
func (t *tree) end() {
	a := t.token.atom
	if t.mode < inBody {
		switch a {
		case atom.Body, atom.Html, atom.Br:
			t.reachBody()
		case atom.Head:
			if t.reachHead(); t.mode == inHead {
				t.leaveHead()
			}
			return
		default:
			if t.mode == initial {
				t.quirks, t.mode = true, beforeHTML
			}
			return
		}
	}
	switch t.mode {
	case inTemplate:
		if a == atom.Template {
			t.endTemplate()
		}
	case inTable, inCaption, inColumns, inRows, inRow, inCell:
		t.endInTable()
	case afterBody:
		if a == atom.Html {
			t.mode = afterAll
			return
		}
		t.mode = inBody
		t.endInBody()
	case afterAll:
		t.mode = inBody
		t.endInBody()
	default:
		t.endInBody()
	}
}
