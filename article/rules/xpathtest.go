package rules

import (
	"fmt"
	"strconv"
	"strings"
)

// last is the position of the last sibling.
const last = -1

// predicate reads what stands in brackets: a position, or tests as the ends of
// selectors, of which any may hold.
func (x *xpath) predicate() (suffixes []string, position int, err error) {
	start := x.skip()
	if x.consumeCall("last") && x.consume(")") && x.peek("]") {
		return nil, last, nil
	}
	x.at = start
	if x.consumeCall("position") {
		if !x.consume(")") || !x.consume("=") {
			return nil, 0, errPosition
		}
	}
	x.skip()
	digits := x.at
	for x.at < len(x.text) && x.text[x.at] >= '0' && x.text[x.at] <= '9' {
		x.at++
	}
	if n, err := strconv.Atoi(x.text[digits:x.at]); err == nil && n > 0 && n < 1000 && x.peek("]") {
		return nil, n, nil
	}
	x.at = start
	suffixes, err = x.or()
	return suffixes, 0, err
}

func (x *xpath) peek(mark string) bool {
	start := x.at
	ok := x.consume(mark)
	x.at = start
	return ok
}

// nth says a position in CSS. Behind other tests it would count among what
// they let through, which matters unless the first is all that counts.
func (x *xpath) nth(tag string, position int, counted bool) ([]string, error) {
	switch {
	case counted && position == 1 && x.first:
		return []string{""}, nil
	case counted, tag == "":
		return nil, errPosition
	}
	kind := "of-type"
	if strings.HasPrefix(tag, "*") {
		kind = "child"
	}
	if position == last {
		return []string{":nth-last-" + kind + "(1)"}, nil
	}
	return []string{fmt.Sprintf(":nth-%s(%d)", kind, position)}, nil
}

func (x *xpath) or() ([]string, error) {
	if x.depth++; x.depth > maxDepth {
		return nil, errXPath
	}
	defer func() { x.depth-- }()
	var all []string
	for {
		found, err := x.and()
		if err != nil {
			return nil, err
		}
		if all = append(all, found...); len(all) > maxAlternatives {
			return nil, errXPath
		}
		if !x.consumeWord("or") {
			return all, nil
		}
	}
}

func (x *xpath) and() ([]string, error) {
	all := []string{""}
	for {
		found, err := x.term()
		if err != nil {
			return nil, err
		}
		if all = multiply(all, "", found); len(all) > maxAlternatives {
			return nil, errXPath
		}
		if !x.consumeWord("and") {
			return all, nil
		}
	}
}

func (x *xpath) term() ([]string, error) {
	switch {
	case x.consume("("):
		found, err := x.or()
		return x.closed(found, err)
	case x.consumeCall("not"):
		found, err := x.or()
		for _, suffix := range found {
			if strings.Contains(suffix, ":not") || strings.Contains(suffix, ":has") {
				return nil, errFunction
			}
		}
		return x.closed([]string{":not(" + strings.Join(found, "):not(") + ")"}, err)
	case x.consumeCall("contains"):
		return x.contains("*=")
	case x.consumeCall("starts-with"):
		return x.contains("^=")
	}
	start := x.at
	if name, _, err := x.operand(); err == nil && name != "." {
		return x.attribute(name)
	}
	x.at = start
	return x.inner()
}

func (x *xpath) closed(found []string, err error) ([]string, error) {
	if err == nil && !x.consume(")") {
		err = errXPath
	}
	return found, err
}

// attribute reads what an attribute must be.
func (x *xpath) attribute(name string) ([]string, error) {
	negated := x.consume("!=")
	if !negated && !x.consume("=") {
		return []string{"[" + name + "]"}, nil
	}
	literal, ok := x.consumeLiteral()
	if !ok {
		return nil, errXPath
	}
	test := "[" + name + "=" + quoteCSS(literal) + "]"
	if negated {
		return []string{"[" + name + "]:not(" + test + ")"}, nil
	}
	return []string{test}, nil
}

// contains reads the arguments of contains and starts-with.
func (x *xpath) contains(operator string) ([]string, error) {
	name, padded, err := x.operand()
	if err != nil {
		return nil, err
	}
	if !x.consume(",") {
		return nil, errXPath
	}
	literal, ok := x.consumeLiteral()
	if !ok || literal == "" || !x.consume(")") {
		return nil, errXPath
	}
	word := strings.TrimSpace(literal)
	switch {
	case name == "." && operator == "*=":
		return []string{":contains(" + quoteCSS(literal) + ")"}, nil
	case name == ".":
		return nil, errFunction
	case padded && operator == "*=" && word != "" && literal == " "+word+" " && !strings.ContainsAny(word, " "):
		return []string{"[" + name + "~=" + quoteCSS(word) + "]"}, nil
	case padded:
		return nil, errFunction
	}
	return []string{"[" + name + operator + quoteCSS(literal) + "]"}, nil
}

// operand reads what is tested: an attribute, or "." for the text. Padded is
// an attribute with a space on both sides, the idiom for classes.
func (x *xpath) operand() (name string, padded bool, err error) {
	switch {
	case x.consumeCall("concat"):
		return x.padded()
	case x.consumeCall("normalize-space"), x.consumeCall("string"):
		name, padded, err = x.operand()
		if err == nil && !x.consume(")") {
			err = errXPath
		}
		return name, padded, err
	case x.consume("@"):
		if name = strings.ToLower(x.consumeName()); name == "" {
			return "", false, errXPath
		}
		return name, false, nil
	case x.consumeCall("text"):
		if !x.consume(")") {
			return "", false, errXPath
		}
		return ".", false, nil
	case x.consume(".//"), x.consume("./"), x.consume(".."):
		return "", false, errXPath
	case x.consume("."):
		return ".", false, nil
	}
	return "", false, errXPath
}

// padded reads the rest of concat(' ', @class, ' ').
func (x *xpath) padded() (string, bool, error) {
	before, ok := x.consumeLiteral()
	if !ok || before != " " || !x.consume(",") {
		return "", false, errFunction
	}
	name, _, err := x.operand()
	if err != nil || !x.consume(",") {
		return "", false, errFunction
	}
	behind, ok := x.consumeLiteral()
	if !ok || behind != " " || !x.consume(")") {
		return "", false, errFunction
	}
	return name, true, nil
}

// inner reads the path of an element that must be there.
func (x *xpath) inner() ([]string, error) {
	has := ":haschild"
	switch {
	case x.consume(".//"), x.consume("descendant::"):
		has = ":has"
	default:
		if !x.consume("./") {
			x.consume("child::")
		}
	}
	tag, err := x.tag()
	if err != nil {
		return nil, err
	}
	found, err := x.tests([]string{""}, "", tag)
	if err != nil || x.peek("/") || x.peek("=") || x.peek("!") || x.peek("<") || x.peek(">") {
		return nil, errXPath
	}
	for i, css := range found {
		if strings.Contains(css, ":has") {
			return nil, errFunction
		}
		found[i] = has + "(" + css + ")"
	}
	return found, nil
}
