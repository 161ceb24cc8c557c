package dom

import "golang.org/x/net/html/atom"

// isTablePart reports whether a tag stands for a part of a table, and so ends a
// cell.
func isTablePart(a atom.Atom) bool {
	switch a {
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
		return true
	}
	return false
}

// isRows reports whether an element holds the rows of a table.
func isRows(a atom.Atom) bool { return a == atom.Tbody || a == atom.Thead || a == atom.Tfoot }

// startInTable heeds a start tag in a table by the rules of where it stands.
func (t *tree) startInTable() {
	a := t.token.atom
	switch t.mode {
	case inCaption:
		if isTablePart(a) && a != atom.Th {
			if t.endCaption() {
				t.start()
			}
			return
		}
		t.startInBody()
	case inCell:
		if isTablePart(a) {
			if t.endCell() {
				t.start()
			}
			return
		}
		t.startInBody()
	case inColumns:
		t.startInColumns()
	case inRow:
		t.startInRow()
	case inRows:
		t.startInRows()
	default:
		t.startInTableItself()
	}
}

func (t *tree) startInTableItself() {
	switch a := t.token.atom; a {
	case atom.Caption:
		t.clearTo(tableScope)
		t.formats = append(t.formats, nil)
		t.addElement()
		t.mode = inCaption
		return
	case atom.Colgroup:
		t.clearTo(tableScope)
		t.addElement()
		t.mode = inColumns
		return
	case atom.Col:
		t.imply(atom.Colgroup)
		t.start()
		return
	case atom.Tbody, atom.Tfoot, atom.Thead:
		t.clearTo(tableScope)
		t.addElement()
		t.mode = inRows
		return
	case atom.Td, atom.Th, atom.Tr:
		t.imply(atom.Tbody)
		t.start()
		return
	case atom.Table:
		if t.closeTo(atom.Table, tableScope) {
			t.resetMode()
			t.start()
		}
		return
	case atom.Style, atom.Script:
		t.addElement()
		return
	case atom.Template:
		t.startTemplate()
		return
	case atom.Input:
		if t.isHiddenInput() {
			t.addVoid()
			return
		}
	case atom.Form:
		if t.form == nil && len(t.templates) == 0 {
			t.form = t.addElement()
			t.pop()
		}
		return
	}
	t.foster = true
	t.startInBody()
	t.foster = false
}

func (t *tree) startInColumns() {
	switch t.token.atom {
	case atom.Html:
		t.startInBody()
	case atom.Col:
		t.addVoid()
	case atom.Template:
		t.startTemplate()
	default:
		t.leaveColumns()
		if !t.odd {
			t.start()
		}
	}
}

// leaveColumns ends a group of columns.
func (t *tree) leaveColumns() {
	if t.topAtom() != atom.Colgroup {
		t.odd = true
		return
	}
	t.pop()
	t.mode = inTable
}

func (t *tree) startInRows() {
	switch a := t.token.atom; a {
	case atom.Tr:
		t.clearToRows()
		t.addElement()
		t.mode = inRow
	case atom.Td, atom.Th:
		t.imply(atom.Tr)
		t.start()
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Tfoot, atom.Thead:
		if t.endRows() {
			t.start()
		}
	default:
		t.startInTableItself()
	}
}

func (t *tree) startInRow() {
	switch a := t.token.atom; {
	case a == atom.Td || a == atom.Th:
		t.clearToRow()
		t.addElement()
		t.formats = append(t.formats, nil)
		t.mode = inCell
	case isTablePart(a):
		if t.endRow() {
			t.start()
		}
	default:
		t.startInTableItself()
	}
}

// endInTable heeds an end tag in a table by the rules of where it stands.
func (t *tree) endInTable() {
	a := t.token.atom
	switch t.mode {
	case inCaption:
		switch {
		case a == atom.Caption:
			t.endCaption()
		case a == atom.Table:
			if t.endCaption() {
				t.end()
			}
		case isTablePart(a) || a == atom.Body || a == atom.Html:
		default:
			t.endInBody()
		}
	case inCell:
		t.endInCell()
	case inColumns:
		switch a {
		case atom.Colgroup:
			t.leaveColumns()
		case atom.Col:
		case atom.Template:
			t.endTemplate()
		default:
			t.leaveColumns()
			if !t.odd {
				t.end()
			}
		}
	case inRow:
		t.endInRow()
	case inRows:
		t.endInRows()
	default:
		t.endInTableItself()
	}
}

func (t *tree) endInTableItself() {
	switch a := t.token.atom; {
	case a == atom.Table:
		if t.closeTo(a, tableScope) {
			t.resetMode()
		}
	case isTablePart(a) || a == atom.Body || a == atom.Html:
	case a == atom.Template:
		t.endTemplate()
	default:
		t.foster = true
		t.endInBody()
		t.foster = false
	}
}

func (t *tree) endInRows() {
	switch a := t.token.atom; {
	case isRows(a):
		if t.find(a, tableScope) >= 0 {
			t.clearToRows()
			t.pop()
			t.mode = inTable
		}
	case a == atom.Table:
		if t.endRows() {
			t.end()
		}
	default:
		t.endInTableItself()
	}
}

func (t *tree) endInRow() {
	switch a := t.token.atom; {
	case a == atom.Tr:
		t.endRow()
	case a == atom.Table, isRows(a) && t.find(a, tableScope) >= 0:
		if t.endRow() {
			t.end()
		}
	case isRows(a):
	default:
		t.endInTableItself()
	}
}

func (t *tree) endInCell() {
	switch a := t.token.atom; {
	case a == atom.Td || a == atom.Th:
		if t.closeTo(a, tableScope) {
			t.forgetFormats()
			t.mode = inRow
		}
	case ofTable(a):
		if t.find(a, tableScope) < 0 {
			return
		}
		t.endCell()
		t.mode = inRow
		t.end()
	case isTablePart(a) || a == atom.Body || a == atom.Html:
	default:
		t.endInBody()
	}
}

func (t *tree) endCaption() bool {
	if !t.closeTo(atom.Caption, tableScope) {
		return false
	}
	t.forgetFormats()
	t.mode = inTable
	return true
}

// endCell ends the cell that is open.
func (t *tree) endCell() bool {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch e := &t.open[i]; {
		case e.atom == atom.Td || e.atom == atom.Th:
			t.open = t.open[:i]
			t.forgetFormats()
			t.mode = inRow
			return true
		case e.traits&tableScope != 0:
			return false
		}
	}
	return false
}

func (t *tree) endRow() bool {
	if t.find(atom.Tr, tableScope) < 0 {
		return false
	}
	t.clearToRow()
	t.pop()
	t.mode = inRows
	return true
}

func (t *tree) endRows() bool {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch e := &t.open[i]; {
		case isRows(e.atom):
			t.open = t.open[:i]
			t.mode = inTable
			return true
		case e.traits&tableScope != 0:
			return false
		}
	}
	return false
}

// clearTo closes what is open in the innermost element that has a trait.
func (t *tree) clearTo(bound traits) {
	for i := len(t.open) - 1; i >= 0; i-- {
		if t.open[i].traits&bound != 0 {
			t.open = t.open[:i+1]
			return
		}
	}
}

func (t *tree) clearToRow() {
	for i := len(t.open) - 1; i >= 0; i-- {
		if a := t.open[i].atom; a == atom.Tr || a == atom.Html || a == atom.Template {
			t.open = t.open[:i+1]
			return
		}
	}
}

func (t *tree) clearToRows() {
	for i := len(t.open) - 1; i >= 0; i-- {
		if a := t.open[i].atom; isRows(a) || a == atom.Html || a == atom.Template {
			t.open = t.open[:i+1]
			return
		}
	}
}

// resetMode goes by the innermost open element that says where in a page it
// stands.
func (t *tree) resetMode() {
	for i := len(t.open) - 1; i >= 0; i-- {
		switch a := t.open[i].atom; {
		case a == atom.Td || a == atom.Th:
			t.mode = inCell
		case a == atom.Tr:
			t.mode = inRow
		case isRows(a):
			t.mode = inRows
		case a == atom.Caption:
			t.mode = inCaption
		case a == atom.Colgroup:
			t.mode = inColumns
		case a == atom.Table:
			t.mode = inTable
		case a == atom.Body:
			t.mode = inBody
		case a == atom.Template:
			t.mode = t.templates[len(t.templates)-1]
		case a == atom.Head:
			t.mode = inHead
		case a == atom.Html && t.head != nil:
			t.mode = afterHead
		case a == atom.Html:
			t.odd = true
		default:
			continue
		}
		return
	}
}
