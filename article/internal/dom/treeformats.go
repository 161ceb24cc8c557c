package dom

import (
	"cmp"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostEqual is how many equal formatting elements are opened again.
const mostEqual = 3

// addFormat opens a formatting element.
func (t *tree) addFormat() {
	n := t.addElement()
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int {
		return cmp.Or(cmp.Compare(a.Namespace, b.Namespace), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Val, b.Val))
	})
	equal := 0
	for i := len(t.formats) - 1; i >= 0 && t.formats[i] != nil; i-- {
		if f := t.formats[i]; f.DataAtom == n.DataAtom && slices.Equal(f.Attr, n.Attr) {
			if equal++; equal >= mostEqual {
				t.formats = slices.Delete(t.formats, i, i+1)
			}
		}
	}
	t.formats = append(t.formats, n)
}

// reopen opens the formatting elements again that ended with the boxes they
// were in, but not with their own end tags.
func (t *tree) reopen() {
	last := len(t.formats) - 1
	if last < 0 || t.formats[last] == nil || t.indexOf(t.formats[last]) >= 0 {
		return
	}
	i := last
	for i > 0 && t.formats[i-1] != nil && t.indexOf(t.formats[i-1]) < 0 {
		i--
	}
	for ; i <= last; i++ {
		n := t.clone(t.formats[i])
		t.add(n)
		t.push(n)
		t.formats[i] = n
	}
}

func (t *tree) clone(n *html.Node) *html.Node {
	m := t.newNode()
	m.Type, m.DataAtom, m.Data, m.Attr = n.Type, n.DataAtom, n.Data, slices.Clone(n.Attr)
	return m
}

// forgetFormats forgets the formatting elements of a cell or the like.
func (t *tree) forgetFormats() {
	for len(t.formats) > 0 {
		last := t.formats[len(t.formats)-1]
		t.formats = t.formats[:len(t.formats)-1]
		if last == nil {
			return
		}
	}
	t.odd = true
}

// activeFormat returns where the last active formatting element of a name is, or -1.
func (t *tree) activeFormat(a atom.Atom) int {
	for i := len(t.formats) - 1; i >= 0 && t.formats[i] != nil; i-- {
		if t.formats[i].DataAtom == a {
			return i
		}
	}
	return -1
}

// endFormat closes a formatting element. If a box was opened in it that is still
// open, it ends in the box and around it, as the adoption agency has it.
func (t *tree) endFormat(a atom.Atom) {
	if top := t.top(); t.topAtom() == a && !slices.Contains(t.formats, top) {
		t.pop()
		return
	}
	for range 8 {
		at := t.activeFormat(a)
		if at < 0 {
			t.endOther(a, a.String())
			return
		}
		format := t.formats[at]
		from := t.indexOf(format)
		switch {
		case from < 0:
			t.formats = slices.Delete(t.formats, at, at+1)
			return
		case t.find(a, scope) < 0:
			return
		}
		box := from + 1
		for box < len(t.open) && t.open[box].traits&special == 0 {
			box++
		}
		if box == len(t.open) {
			t.open = t.open[:from]
			t.formats = slices.Delete(t.formats, at, at+1)
			return
		}
		t.adopt(at, from, box)
	}
}

// adopt moves the box at one place of the open elements out of the formatting
// element at another, which is the at-th active one, and what the box holds into
// a copy of that.
func (t *tree) adopt(at, from, box int) {
	format, around, bookmark := t.formats[at], t.open[from-1], at
	inner := t.open[box].node
	last := inner
	for i, count := box-1, 1; i > from; i, count = i-1, count+1 {
		node := t.open[i].node
		active := slices.Index(t.formats, node)
		if active >= 0 && count > 3 {
			t.formats = slices.Delete(t.formats, active, active+1)
			if active <= bookmark {
				bookmark--
			}
			continue // it stays open, as html.Parse has it
		}
		if active < 0 {
			t.open = slices.Delete(t.open, i, i+1)
			continue
		}
		clone := t.clone(node)
		t.formats[active], t.open[i].node = clone, clone
		if last == inner {
			bookmark = active + 1
		}
		detach(last)
		appendTo(clone, last)
		last = clone
	}
	detach(last)
	if ofTable(around.atom) {
		t.fosterParent(last)
	} else {
		appendTo(around.node, last)
	}
	t.replaceFormat(format, inner, bookmark)
}

// replaceFormat puts a copy of a formatting element around what a box holds, and
// in the place of the element.
func (t *tree) replaceFormat(format, inner *html.Node, bookmark int) {
	clone := t.clone(format)
	for c := inner.FirstChild; c != nil; c = inner.FirstChild {
		inner.RemoveChild(c)
		appendTo(clone, c)
	}
	appendTo(inner, clone)
	at := slices.Index(t.formats, format)
	if at >= 0 {
		if at < bookmark {
			bookmark--
		}
		t.formats = slices.Delete(t.formats, at, at+1)
	}
	if bookmark < 0 || bookmark > len(t.formats) {
		t.odd = true
		return
	}
	t.formats = slices.Insert(t.formats, bookmark, clone)
	t.remove(format)
	t.open = slices.Insert(t.open, t.indexOf(inner)+1, element{clone, clone.DataAtom, traitsOf(clone.DataAtom)})
}

func detach(n *html.Node) {
	if n.Parent != nil {
		n.Parent.RemoveChild(n)
	}
}
