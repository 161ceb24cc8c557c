package rules

import (
	"bytes"
	"encoding/json"
	"strings"
)

// An importedRule is written as JSON in this order.
type importedRule struct {
	Name      string                     `json:"name"`
	Match     importedMatch              `json:"match"`
	Prune     bool                       `json:"prune,omitempty"`
	Body      []string                   `json:"body,omitempty"`
	Title     []importedValue            `json:"title,omitempty"`
	Authors   []importedValue            `json:"authors,omitempty"`
	Published []importedValue            `json:"published,omitempty"`
	NextPage  []importedValue            `json:"nextPage,omitempty"`
	Strip     []string                   `json:"strip,omitempty"`
	Extra     map[string][]importedValue `json:"extra,omitempty"`
}

type importedMatch struct {
	Hosts []string `json:"hosts"`
}

// An importedValue is written as a text if it has no transforms.
type importedValue struct {
	Select string `json:"select"`
	After  string `json:"after,omitempty"`
	Before string `json:"before,omitempty"`
}

// MarshalJSON writes a text, or an object.
func (v importedValue) MarshalJSON() ([]byte, error) {
	if v.After == "" && v.Before == "" {
		return marshal(v.Select, "")
	}
	type object importedValue
	return marshal(object(v), "")
}

func marshal(v any, indent string) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	err := encoder.Encode(v)
	return out.Bytes(), err
}

// newImportedRule begins a rule. Clean-up inside the body is the default of
// the format.
func newImportedRule(name, host string) *importedRule {
	return &importedRule{Name: strings.TrimPrefix(name, "."), Match: importedMatch{[]string{host}}, Prune: true}
}

// encode returns the rule as JSON; ok is false if it says nothing.
func (r *importedRule) encode() (data []byte, ok bool) {
	if len(r.Body)+len(r.Title)+len(r.Authors)+len(r.Published)+len(r.NextPage)+len(r.Strip)+len(r.Extra) == 0 {
		return nil, false
	}
	r.Prune = r.Prune && len(r.Body) > 0
	data, err := marshal(r, "  ")
	return data, err == nil
}

// translation is one file on its way.
type translation struct {
	rule *importedRule
}

// ignoredDirectives have no meaning for a parser that fetches nothing and
// gives no HTML, or say what it does anyway.
var ignoredDirectives = map[string]string{
	"test_url": "a page to test with", "test_contains": "a text to test with; see package rulestest",
	"tidy": "trees are always repaired", "parser": "there is one parser", "strip_comments": "comments are no text",
	"http_header": "for fetching", "requires_login": "for fetching", "login_uri": "for fetching",
	"login_username_field": "for fetching", "login_password_field": "for fetching", "login_extra_fields": "for fetching",
	"not_logged_in_xpath": "for fetching", "autodetect_next_page": "for fetching", "single_page_link_in_feed": "for fetching",
	"insert_detected_image": "pictures stand apart from the text", "strip_attr": "there are no attributes in the result",
	"post_strip_attr": "there are no attributes in the result", "wrap_in": "there is no HTML in the result",
	"dissolve": "there is no HTML in the result", "footnotes": "there is no HTML in the result",
	"convert_double_br_tags": "double line breaks always end a paragraph", "src_lazy_load_attr": "pictures that load later are always found",
	"skip_json_ld": "a rule beats JSON-LD anyway",
}

// hardDirectives mean something that no rule can say.
var hardDirectives = map[string]string{
	"find_string": "the source of a page is not changed", "replace_string": "the source of a page is not changed",
	"strip_image_src": "pictures are not stripped", "if_page_contains": "the lines it is a condition of were taken without it; write a rule of its own with a match.probe",
	"skip_id_or_class": "the generic extractor has no list of classes to leave out", "move_into": "text is not moved within the body",
}

// line translates one line.
func (t *translation) line(directive, text string) (ImportOutcome, string) {
	if message, ok := ignoredDirectives[directive]; ok {
		return Ignored, message
	}
	if message, ok := hardDirectives[directive]; ok {
		return NotTranslated, message
	}
	r := t.rule
	switch directive {
	case "prune":
		r.Prune = !strings.EqualFold(text, "no")
		return Translated, ""
	case "autodetect_on_failure":
		if strings.EqualFold(text, "no") {
			return NotTranslated, "where a rule finds nothing the generic value stays"
		}
		return Ignored, "where a rule finds nothing the generic value stays"
	case "title":
		return appendValue(text, "", &r.Title)
	case "author":
		return appendValue(text, "", &r.Authors)
	case "date":
		return appendValue(text, "", &r.Published)
	case "next_page_link":
		return appendValue(text, "href", &r.NextPage)
	case "single_page_link":
		return t.extra("singlePage", text, "href")
	case "native_ad_clue":
		return t.extra("nativeAd", text, "")
	case "body":
		return blocks(text, &r.Body)
	case "strip":
		return blocks(text, &r.Strip)
	case "strip_id_or_class":
		return t.idOrClass(text)
	}
	return Unknown, suggest(directive, knownDirectives())
}

func knownDirectives() []string {
	return []string{"title", "author", "date", "body", "strip", "strip_id_or_class", "prune", "next_page_link", "single_page_link",
		"native_ad_clue", "autodetect_on_failure", "test_url", "test_contains", "tidy", "http_header", "find_string", "replace_string"}
}

// appendValue appends what a text in XPath says to the alternatives of a field.
func appendValue(text, attribute string, to *[]importedValue) (ImportOutcome, string) {
	v, err := translateValue(text, attribute)
	if err != nil {
		return NotTranslated, err.Error()
	}
	*to = append(*to, v)
	return Translated, ""
}

func (t *translation) extra(key, text, attribute string) (ImportOutcome, string) {
	if t.rule.Extra == nil {
		t.rule.Extra = make(map[string][]importedValue)
	}
	list := t.rule.Extra[key]
	outcome, message := appendValue(text, attribute, &list)
	if outcome == Translated {
		t.rule.Extra[key] = list
	}
	return outcome, message
}

// blocks appends a selector.
func blocks(text string, to *[]string) (ImportOutcome, string) {
	css, err := translateBlocks(text)
	if err != nil {
		return NotTranslated, err.Error()
	}
	*to = append(*to, css)
	return Translated, ""
}

func (t *translation) idOrClass(text string) (ImportOutcome, string) {
	name := strings.Trim(text, `"' `)
	if name == "" {
		return NotTranslated, "it names nothing"
	}
	css := "[id*=" + quoteCSS(name) + "], [class*=" + quoteCSS(name) + "]"
	if _, err := compileSelector(css); err != nil {
		return NotTranslated, err.Error()
	}
	t.rule.Strip = append(t.rule.Strip, css)
	return Translated, ""
}
