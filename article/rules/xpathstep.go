package rules

import (
	"strings"
)

// path reads one path: selectors, of which any may hold, and the attribute at
// its end.
func (x *xpath) path() (list []string, attribute string, err error) {
	if x.depth++; x.depth > maxDepth {
		return nil, "", errXPath
	}
	defer func() { x.depth-- }()
	if x.consume("(") {
		return x.bracket()
	}
	x.consume(".")
	list = []string{""}
	for steps := 0; ; steps++ {
		combinator, ok := x.slash(steps == 0)
		if !ok {
			if steps == 0 {
				err = errXPath
			}
			return list, "", err
		}
		if x.consume("@") || x.consume("attribute::") {
			if attribute = x.consumeName(); attribute == "" {
				err = errXPath
			}
			return orAny(list), strings.ToLower(attribute), err
		}
		if x.consumeCall("text") {
			if !x.consume(")") {
				err = errXPath
			}
			return orAny(list), "", err
		}
		if list, err = x.step(list, combinator); err != nil || len(list) > maxAlternatives {
			if err == nil {
				err = errXPath
			}
			return nil, "", err
		}
	}
}

// orAny gives a path that is nothing but an attribute an element.
func orAny(list []string) []string {
	for i := range list {
		if list[i] == "" {
			list[i] = "*"
		}
	}
	return list
}

// bracket reads "(path)[1]". The first of all can be said only where no other
// counts anyway.
func (x *xpath) bracket() ([]string, string, error) {
	css, attribute, err := x.union()
	if err != nil {
		return nil, "", err
	}
	if !x.consume(")") {
		return nil, "", errXPath
	}
	if x.consume("[") {
		if !x.first || !x.consume("1") || !x.consume("]") {
			return nil, "", errPosition
		}
	}
	list := strings.Split(css, ", ")
	if len(list) > 1 && x.at < len(x.text) && x.text[x.at] == '/' {
		return nil, "", errXPath
	}
	return x.behind(list, attribute)
}

// behind reads the attribute behind a bracket.
func (x *xpath) behind(list []string, attribute string) ([]string, string, error) {
	if attribute == "" && x.consume("/@") {
		attribute = strings.ToLower(x.consumeName())
		if attribute == "" {
			return nil, "", errXPath
		}
	}
	if x.skip() < len(x.text) && x.text[x.at] == '/' {
		return nil, "", errXPath
	}
	return list, attribute, nil
}

// slash reads what leads to the next step. A path may begin without.
func (x *xpath) slash(first bool) (combinator string, ok bool) {
	switch {
	case x.consume("//"):
		combinator = " "
	case x.consume("/"):
		combinator = " > "
	case first && x.skip() < len(x.text) && (isNameByte(x.text[x.at]) || strings.IndexByte("*@", x.text[x.at]) >= 0):
	default:
		return "", false
	}
	if first {
		combinator = ""
	}
	return combinator, true
}

// axes that CSS has a combinator for.
var axes = []struct{ name, combinator string }{
	{"child::", " > "}, {"descendant::", " "}, {"descendant-or-self::", " "}, {"following-sibling::", " ~ "},
}

// step reads an element with its tests and appends it to the selectors so far.
func (x *xpath) step(list []string, combinator string) ([]string, error) {
	if x.consume("..") {
		return x.upward(list, "*", ":haschild")
	}
	if x.consumeCall("id") {
		id, ok := x.consumeLiteral()
		if !ok || !x.consume(")") {
			return nil, errXPath
		}
		return x.tests(list, combinator, "*[id="+quoteCSS(id)+"]")
	}
	for _, a := range axes {
		if x.consume(a.name) {
			if combinator == "" && list[0] == "" && a.combinator == " ~ " {
				return nil, errAxis
			}
			if list[0] != "" && combinator != " " {
				combinator = a.combinator
			} else if a.combinator == " ~ " {
				return nil, errAxis
			}
		}
	}
	for _, a := range [...]struct{ name, has string }{{"parent::", ":haschild"}, {"ancestor::", ":has"}} {
		if x.consume(a.name) {
			tag, err := x.tag()
			if err != nil {
				return nil, err
			}
			return x.upward(list, tag, a.has)
		}
	}
	tag, err := x.tag()
	if err != nil {
		return nil, err
	}
	return x.tests(list, combinator, tag)
}

// tag reads the name of an element, or a star.
func (x *xpath) tag() (string, error) {
	if x.consume("*") {
		return "*", nil
	}
	tag := x.consumeName()
	switch {
	case tag == "", tag[0] >= '0' && tag[0] <= '9', tag[0] == '-':
		return "", errXPath
	case strings.HasPrefix(x.text[x.at:], "::"):
		return "", errAxis
	case strings.HasPrefix(x.text[x.at:], "("):
		return "", errFunction
	}
	return strings.ToLower(tag), nil
}

// upward turns "a/.." into an element that has a. It can be said of one step
// alone.
func (x *xpath) upward(list []string, tag, has string) ([]string, error) {
	turned := make([]string, len(list))
	for i, css := range list {
		if css == "" || len(splitOutside(css, " >+~")) > 1 || strings.Contains(css, ":has") {
			return nil, errAxis
		}
		turned[i] = tag + has + "(" + css + ")"
	}
	return x.tests(turned, "", "")
}

// tests reads the brackets behind an element.
func (x *xpath) tests(list []string, combinator, tag string) ([]string, error) {
	suffixes := []string{""}
	for counted := false; x.consume("["); counted = true {
		found, position, err := x.predicate()
		switch {
		case err != nil:
			return nil, err
		case position != 0:
			found, err = x.nth(tag, position, counted)
			if err != nil {
				return nil, err
			}
		}
		suffixes = multiply(suffixes, "", found)
		if len(suffixes) > maxAlternatives || !x.consume("]") {
			return nil, errXPath
		}
	}
	for i := range suffixes {
		suffixes[i] = tag + suffixes[i]
	}
	if tag == "" && len(suffixes) == 1 && suffixes[0] == "" {
		return list, nil
	}
	return multiply(list, combinator, suffixes), nil
}

// multiply joins each of one list with each of another.
func multiply(list []string, joint string, others []string) []string {
	joined := make([]string, 0, len(list)*len(others))
	for _, a := range list {
		for _, b := range others {
			if a == "" {
				joined = append(joined, b)
			} else {
				joined = append(joined, a+joint+b)
			}
		}
	}
	return joined
}

// quoteCSS writes a text as CSS does.
func quoteCSS(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\a `, "\r", `\d `, "\f", `\c `).Replace(text) + `"`
}
