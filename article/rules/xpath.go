package rules

import (
	"errors"
	"fmt"
	"strings"
)

// Reasons why XPath is not translated.
var (
	errXPath    = errors.New("this is no XPath that is understood")
	errAxis     = errors.New("CSS cannot go there: an axis like parent or preceding")
	errPosition = errors.New("CSS cannot count among what was selected, only among siblings")
	errFunction = errors.New("a function without a counterpart")
)

// maxAlternatives bounds what "or" can make of one path.
const maxAlternatives = 32

// translateValue translates an expression whose value is a text. Of elements
// the given attribute is meant; "" for their text.
func translateValue(text, attribute string) (importedValue, error) {
	x := xpath{text: strings.TrimSpace(text), first: true}
	v, err := x.value()
	if err == nil && x.skip() < len(x.text) {
		err = errXPath
	}
	if err != nil {
		return v, err
	}
	if strings.HasPrefix(v.Select, "=") || strings.HasPrefix(v.Select, "meta:") {
		return v, nil
	}
	if css, named := cutAttribute(v.Select); attribute != "" && named == "" {
		v.Select = css + "@" + attribute
	}
	css, _ := cutAttribute(v.Select)
	_, err = compileSelector(css)
	return v, err
}

// translateBlocks translates an expression that selects elements.
func translateBlocks(text string) (string, error) {
	x := xpath{text: strings.TrimSpace(text)}
	css, attribute, err := x.union()
	switch {
	case err == nil && (x.skip() < len(x.text) || attribute != ""):
		return "", errXPath
	case err != nil:
		return "", err
	}
	_, err = compileSelector(css)
	return css, err
}

// xpath is a scanner of XPath.
type xpath struct {
	text  string
	at    int
	first bool // of what is selected the first counts alone
	depth int
}

// skip passes white space and returns where the scanner is.
func (x *xpath) skip() int {
	for x.at < len(x.text) && isSpace(x.text[x.at]) {
		x.at++
	}
	return x.at
}

// consume takes a mark, if it is next.
func (x *xpath) consume(mark string) bool {
	x.skip()
	if !strings.HasPrefix(x.text[x.at:], mark) {
		return false
	}
	x.at += len(mark)
	return true
}

// consumeWord takes "and" and "or", which end where a name would.
func (x *xpath) consumeWord(word string) bool {
	x.skip()
	rest, ok := strings.CutPrefix(x.text[x.at:], word)
	if !ok || rest != "" && isNameByte(rest[0]) {
		return false
	}
	x.at += len(word)
	return true
}

// consumeCall takes the name of a function and its bracket.
func (x *xpath) consumeCall(name string) bool {
	start := x.skip()
	if x.consume(name) && x.consume("(") {
		return true
	}
	x.at = start
	return false
}

func isNameByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c >= 0x80
}

// consumeName takes a name: of an element, an attribute, an axis.
func (x *xpath) consumeName() string {
	start := x.skip()
	for x.at < len(x.text) && isNameByte(x.text[x.at]) {
		x.at++
	}
	return x.text[start:x.at]
}

// consumeLiteral takes a text in quotes.
func (x *xpath) consumeLiteral() (string, bool) {
	x.skip()
	if x.at >= len(x.text) || x.text[x.at] != '\'' && x.text[x.at] != '"' {
		return "", false
	}
	inside, _, closed := strings.Cut(x.text[x.at+1:], x.text[x.at:x.at+1])
	if !closed {
		return "", false
	}
	x.at += len(inside) + 2
	return inside, true
}

// value reads a string function, a literal or a union of paths.
func (x *xpath) value() (importedValue, error) {
	if x.depth++; x.depth > maxDepth {
		return importedValue{}, errXPath
	}
	defer func() { x.depth-- }()
	for _, name := range [...]string{"normalize-space", "string"} {
		if x.consumeCall(name) {
			v, err := x.value()
			if err == nil && !x.consume(")") {
				err = errXPath
			}
			return v, err
		}
	}
	for _, name := range [...]string{"substring-after", "substring-before"} {
		if x.consumeCall(name) {
			return x.substring(name == "substring-after")
		}
	}
	if literal, ok := x.consumeLiteral(); ok {
		if literal = strings.TrimSpace(literal); literal == "" {
			return importedValue{}, errXPath
		}
		return importedValue{Select: "=" + literal}, nil
	}
	css, attribute, err := x.union()
	if name, ok := metaName(css); ok && attribute == "content" {
		return importedValue{Select: "meta:" + name}, err
	}
	if attribute != "" {
		css += "@" + attribute
	}
	return importedValue{Select: css}, err
}

// metaName returns the name of the meta element that a selector is for.
func metaName(css string) (string, bool) {
	for _, opening := range [...]string{`meta[name="`, `meta[property="`, `meta[itemprop="`} {
		if rest, ok := strings.CutPrefix(css, opening); ok {
			name, ok := strings.CutSuffix(rest, `"]`)
			return strings.ToLower(name), ok && name != "" && !strings.ContainsAny(name, `"\, `)
		}
	}
	return "", false
}

// substring reads the arguments of substring-after or -before. What is cut
// twice on one side cannot be said; on both sides "after" comes first.
func (x *xpath) substring(after bool) (importedValue, error) {
	v, err := x.value()
	if err != nil {
		return v, err
	}
	if !x.consume(",") {
		return v, errXPath
	}
	mark, ok := x.consumeLiteral()
	if mark = strings.Join(strings.Fields(mark), " "); !ok || mark == "" || !x.consume(")") {
		return v, errXPath
	}
	switch {
	case after && v.After == "" && v.Before == "":
		v.After = mark
	case !after && v.Before == "":
		v.Before = mark
	default:
		return v, fmt.Errorf("%w: substrings in substrings", errFunction)
	}
	return v, nil
}

// union reads paths that are joined by |, and returns a selector and the
// attribute that all of them end in.
func (x *xpath) union() (css, attribute string, err error) {
	var all []string
	for i := 0; ; i++ {
		list, name, err := x.path()
		switch {
		case err != nil:
			return "", "", err
		case i > 0 && name != attribute:
			return "", "", fmt.Errorf("%w: different attributes", errXPath)
		}
		attribute = name
		if all = append(all, list...); len(all) > maxAlternatives {
			return "", "", errXPath
		}
		if !x.consume("|") {
			return strings.Join(all, ", "), attribute, nil
		}
	}
}
