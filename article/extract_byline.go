package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// extractByline reads the authors from the lines that name them.
func extractByline(p *page.Page, d *Draft) {
	for _, b := range p.Blocks {
		if b.Verdict().Role != page.Byline {
			continue
		}
		if authors := authorsOf(b.Text); len(authors) > 0 {
			for i := range authors {
				authors[i].Raw = b.Text
			}
			d.Authors.Propose(authors, b.Path, page.Low)
			return
		}
	}
}

// authorsOf reads authors off a text that names them.
func authorsOf(text string) []Author {
	if len(text) > 300 || strings.HasPrefix(text, "http") {
		return nil
	}
	c, ok := boilerplate.Byline(text)
	if !ok {
		return nil
	}
	var authors []Author
	for _, name := range c.Names {
		authors = append(authors, Author{Name: readable(name), Kind: AuthorPerson})
	}
	if len(authors) > 0 {
		return authors
	}
	for _, name := range c.Organizations {
		authors = append(authors, Author{Name: name, Kind: AuthorOrganization})
	}
	return authors
}

// readable gives a name in capitals the form it has in a sentence.
func readable(name string) string {
	for _, r := range name {
		if unicode.IsLower(r) || r >= 0x2E80 {
			return name
		}
	}
	var out strings.Builder
	start := true
	for _, r := range name {
		if start {
			out.WriteRune(r)
		} else {
			out.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r) && r != '\''
	}
	return out.String()
}

// mergeAuthors appends authors that are not there yet, by name.
func mergeAuthors(list []Author, more ...Author) []Author {
	for _, author := range more {
		found := false
		for _, have := range list {
			found = found || strings.EqualFold(have.Name, author.Name)
		}
		if !found && utf8.RuneCountInString(author.Name) > 1 {
			list = append(list, author)
		}
	}
	return list
}
