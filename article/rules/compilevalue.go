package rules

import (
	"fmt"
	"regexp"
	"strings"
)

// maxPattern is how long a regular expression may be.
const maxPattern = 1000

// alternatives reads a field: an expression, or a list of which the first that
// finds something wins.
func (s *source) alternatives(v value, spec *fieldSpec) []*expression {
	var list []*expression
	for _, element := range s.list(v, spec.key) {
		if e := s.expression(element, spec); e != nil {
			list = append(list, e)
		}
	}
	return list
}

// selectors reads what selects blocks: no attribute, no value, no transform.
func (s *source) selectors(v value, key string) []*expression {
	var list []*expression
	for _, element := range s.list(v, key) {
		text := s.text(element, key)
		if text == "" {
			continue
		}
		e := s.selectOf(element.at, text, key)
		if e == nil {
			continue
		}
		if e.attribute != "" || e.form != formCSS && e.form != formText {
			s.fail(element.at, key, fmt.Sprintf("%q is a value and selects no blocks", text), "write a CSS selector, or text: and a pattern")
			continue
		}
		list = append(list, e)
	}
	return list
}

// expression reads a text, or an object with transforms.
func (s *source) expression(v value, spec *fieldSpec) *expression {
	if v.kind != '{' {
		if text := s.text(v, spec.key); text != "" {
			return s.selectOf(v.at, text, spec.key)
		}
		return nil
	}
	known := []string{"select", "after", "before", "capture", "trim"}
	if spec.plural {
		known = append(known, "split")
	}
	if spec.dated {
		known = append(known, "layout", "zone", "language")
	}
	members := s.object(v, spec.key, known)
	selected, given := named(members, "select")
	if !given {
		s.fail(v.at, spec.key, `"select" is missing`, `it says where the value is: "select": "h1"`)
		return nil
	}
	text := s.text(selected, spec.key+".select")
	e := s.selectOf(selected.at, text, spec.key+".select")
	if text == "" || e == nil {
		return nil
	}
	for _, m := range members {
		s.transform(e, m, spec.key+"."+m.key)
	}
	return e
}

func (s *source) transform(e *expression, m member, key string) {
	if m.key == "select" {
		return
	}
	text := s.text(m.value, key)
	switch m.key {
	case "after":
		e.transform.after = text
	case "before":
		e.transform.before = text
	case "capture":
		e.transform.capture = s.pattern(m.value.at, text, key)
	case "trim":
		e.transform.trim = text
	case "split":
		e.transform.split = text
	case "layout":
		e.date.layout = text
		if err := checkLayout(text); err != nil && text != "" {
			s.fail(m.value.at, key, fmt.Sprintf("bad layout %q: %v", text, err), "layouts print the 2nd of January 2006, 15:04:05: 2006-01-02, 2 January 2006, 02.01.2006 15:04")
		}
	case "zone":
		zone, err := loadZone(text)
		if err != nil {
			s.fail(m.value.at, key, fmt.Sprintf("unknown zone %q", text), "write +02:00, UTC or Europe/Berlin; names need the zone files of the machine, or time/tzdata in the program")
		}
		e.date.zone = zone
	case "language":
		e.date.language = text
	}
}

// selectOf compiles what says where a value is.
func (s *source) selectOf(at int, text, key string) *expression {
	e := &expression{text: text, form: formCSS}
	rest := text
	for _, f := range [...]struct {
		prefix string
		form   form
	}{{"meta:", formMeta}, {"ld:", formLD}, {"text:", formText}, {"=", formConstant}} {
		if after, ok := strings.CutPrefix(text, f.prefix); ok {
			e.form, rest = f.form, strings.TrimSpace(after)
			break
		}
	}
	if rest == "" {
		s.fail(at, key, fmt.Sprintf("%q says nothing behind its mark", text), "")
		return nil
	}
	switch e.form {
	case formMeta:
		e.name = strings.ToLower(rest)
	case formConstant:
		e.name = rest
	case formLD:
		e.path = strings.Split(rest, ".")
	case formText:
		e.pattern = s.pattern(at, rest, key)
	default:
		rest, e.attribute = cutAttribute(rest)
		e.selector = s.selector(at, rest, key)
	}
	if e.form == formCSS && e.selector == nil || e.form == formText && e.pattern == nil {
		return nil
	}
	return e
}

// cutAttribute cuts "time@datetime" in two.
func cutAttribute(text string) (css, attribute string) {
	i := strings.LastIndexByte(text, '@')
	if i < 0 {
		return text, ""
	}
	for _, c := range []byte(text[i+1:]) {
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' {
			continue
		}
		return text, ""
	}
	return strings.TrimSpace(text[:i]), strings.ToLower(text[i+1:])
}

func (s *source) selector(at int, text, key string) *selector {
	compiled, err := compileSelector(text)
	if err != nil {
		s.fail(at, key, fmt.Sprintf("bad selector %q: %v", text, err), adviseSelector(text))
		return nil
	}
	return compiled
}

// adviseSelector guesses what was meant.
func adviseSelector(text string) string {
	switch {
	case strings.HasPrefix(text, "//"), strings.Contains(text, "/@"), strings.Contains(text, "[@"):
		return "this is XPath; rules are written in CSS: //div[@class='story'] is div.story"
	case strings.Contains(text, "::"):
		return "an element is wanted; attributes are written time@datetime"
	case strings.HasSuffix(strings.TrimSpace(text), ","):
		return "a selector is missing behind the last comma"
	}
	return "selectors are CSS: div.story > p, h1[itemprop=headline], li:nth-child(2)"
}

func (s *source) pattern(at int, text, key string) *regexp.Regexp {
	var compiled *regexp.Regexp
	err := fmt.Errorf("longer than %d bytes", maxPattern)
	if len(text) <= maxPattern {
		compiled, err = regexp.Compile(text)
	}
	if err != nil {
		s.fail(at, key, fmt.Sprintf("bad pattern %q: %v", shorten(text), err), "patterns are RE2: no look-around, no back-references; in JSON each \\ is written twice")
		return nil
	}
	return compiled
}
