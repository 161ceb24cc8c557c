package dom

import "golang.org/x/net/html/atom"

// startTemplate opens a template, in which the rules begin anew.
func (t *tree) startTemplate() {
	if t.mode == afterHead {
		t.push(t.head)
	}
	t.addElement()
	if t.mode == afterHead {
		t.remove(t.head)
	}
	t.formats = append(t.formats, nil)
	t.mode = inTemplate
	t.templates = append(t.templates, inTemplate)
}

// endTemplate closes the innermost template, if there is one.
func (t *tree) endTemplate() {
	if len(t.templates) == 0 {
		return
	}
	t.closeImplied(0)
	for i := len(t.open) - 1; i >= 0; i-- {
		if t.open[i].atom == atom.Template {
			t.open = t.open[:i]
			break
		}
	}
	t.forgetFormats()
	t.templates = t.templates[:len(t.templates)-1]
	t.resetMode()
}

// startInTemplate heeds the first start tag in a template, which says what the
// template is a part of.
func (t *tree) startInTemplate() {
	a := t.token.atom
	switch {
	case a == atom.Template:
		t.startTemplate()
		return
	case isMeta(a):
		t.startInBody()
		return
	case a == atom.Col:
		t.mode = inColumns
	case a == atom.Tr:
		t.mode = inRows
	case a == atom.Td || a == atom.Th:
		t.mode = inRow
	case isTablePart(a):
		t.mode = inTable
	default:
		t.mode = inBody
	}
	t.templates[len(t.templates)-1] = t.mode
	t.start()
}
