package main

import (
	"fmt"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// initRule prints a rule to begin with: selectors of the elements in which the
// generic extractor found title, byline, date, body and what is beside it.
func initRule(c call) error {
	if len(c.args) != 1 {
		return errUsage
	}
	var found *page.Page
	look := article.ExtractorFunc("look", func(p *page.Page, _ *article.Draft) { found = p })
	a, err := parse(&article.Parser{Extractors: append(article.Extractors(), look)}, c.args[0], c.url)
	if err != nil {
		return err
	}
	host := "example.com"
	address := c.url
	if address == "" {
		address = a.CanonicalURL
	}
	if u, err := url.Parse(address); err == nil && strings.Contains(u.Hostname(), ".") {
		host = strings.TrimPrefix(u.Hostname(), "www.")
	}
	return printJSON(c, begin(host, found))
}

// A beginning is a rule as init writes it.
type beginning struct {
	Comment string              `json:"comment"`
	Name    string              `json:"name"`
	Match   map[string][]string `json:"match"`
	Body    string              `json:"body,omitempty"`
	Prune   bool                `json:"prune,omitempty"`
	Title   string              `json:"title,omitempty"`
	Deck    string              `json:"deck,omitempty"`
	Authors string              `json:"authors,omitempty"`
	Date    string              `json:"published,omitempty"`
	Move    map[string][]string `json:"move,omitempty"`
}

func begin(host string, p *page.Page) beginning {
	b := beginning{
		Comment: "written from what the generic extractor found; keep what is right and stable, mend or delete the rest",
		Name:    host, Match: map[string][]string{"hosts": {host}}, Move: make(map[string][]string),
	}
	b.Title, b.Deck, b.Authors = first(p, page.Title), first(p, page.Deck), first(p, page.Byline)
	b.Date = dateSelector(p)
	if p.Root == nil {
		b.Comment = "plain text has no elements; patterns select its paragraphs: \"text:^By (.*)\""
		b.Title = "text:^(.+)$"
		return b
	}
	words, all := bodyWords(p)
	if n := bodyElement(p, words, all); n != nil {
		b.Body, b.Prune = describe(n), true
	}
	for _, role := range [...]page.Role{page.Related, page.Trending, page.Promo, page.Comments, page.Bio, page.Credit, page.Notice} {
		if css := beside(p, role, words); css != "" {
			b.Move[role.String()] = []string{css}
		}
	}
	return b
}

// first returns a selector of the first element with that role.
func first(p *page.Page, role page.Role) string {
	for _, b := range p.Blocks {
		if b.Verdict().Role == role && b.Node != nil {
			return describe(b.Node)
		}
	}
	return ""
}

// dateSelector prefers the attribute of a time element to its text.
func dateSelector(p *page.Page) string {
	for _, v := range p.Stated.Times {
		if v.Name == "datetime" && v.Node != nil {
			return describe(v.Node) + "@datetime"
		}
	}
	return first(p, page.Date)
}

// beside returns a selector of the first element with that role that has a name
// of its own and holds nothing of the body.
func beside(p *page.Page, role page.Role, words map[*html.Node]int) string {
	for _, b := range p.Blocks {
		if b.Verdict().Role != role {
			continue
		}
		for n := b.Node; n != nil && n.Type == html.ElementNode && words[n] == 0; n = n.Parent {
			if css := selectorOf(n); css != n.Data {
				return css
			}
		}
	}
	return ""
}

// bodyWords counts how much of the body each element holds.
func bodyWords(p *page.Page) (words map[*html.Node]int, all int) {
	words = make(map[*html.Node]int)
	for _, b := range p.Blocks {
		if b.Verdict().Role != page.Body {
			continue
		}
		all += len(b.Text)
		for n := b.Node; n != nil; n = n.Parent {
			words[n] += len(b.Text)
		}
	}
	return words, all
}

// bodyElement returns the innermost element that holds nearly all of the body.
func bodyElement(p *page.Page, words map[*html.Node]int, all int) *html.Node {
	for _, b := range p.Blocks {
		if b.Verdict().Role != page.Body {
			continue
		}
		for n := b.Node; n != nil && n.Type == html.ElementNode; n = n.Parent {
			if words[n]*10 >= all*9 {
				return n
			}
		}
	}
	return nil
}

// describe returns a selector of an element: by its id or its first class, or
// by those of what it stands in.
func describe(n *html.Node) string {
	own := selectorOf(n)
	if own != n.Data {
		return own
	}
	for parent, up := n.Parent, 0; parent != nil && parent.Type == html.ElementNode && up < 4; parent, up = parent.Parent, up+1 {
		if css := selectorOf(parent); css != parent.Data || parent.Data == "article" || parent.Data == "main" {
			return css + " " + own
		}
	}
	return own
}

func selectorOf(n *html.Node) string {
	id, class := "", ""
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			id = a.Val
		case "class":
			for word := range strings.FieldsSeq(a.Val) {
				if class == "" && isPlain(word) {
					class = word
				}
			}
		}
	}
	switch {
	case class != "":
		return n.Data + "." + class
	case isPlain(id):
		return fmt.Sprintf("%s#%s", n.Data, id)
	}
	return n.Data
}

// isPlain reports whether a word is one that somebody wrote, and needs no
// escapes: names with digits are often made anew with each version.
func isPlain(word string) bool {
	for i, c := range []byte(word) {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		if !letter && (i == 0 || c != '-' && c != '_') {
			return false
		}
	}
	return word != ""
}
