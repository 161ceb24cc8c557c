package rules

import (
	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// A fieldSpec says what a key of a rule is for.
type fieldSpec struct {
	key     string
	role    page.Role // of the blocks in which the value is printed
	plural  bool      // all that is found counts, not the first alone
	dated   bool      // layout, zone and language apply
	propose func(*work, *expression, []find) bool
}

// fieldSpecs are the fields of an Article that a rule can give.
var fieldSpecs = []fieldSpec{
	text("title", page.Title, func(d *article.Draft) *article.Candidates[string] { return &d.Title }),
	text("deck", page.Deck, func(d *article.Draft) *article.Candidates[string] { return &d.Deck }),
	text("kicker", page.Kicker, func(d *article.Draft) *article.Candidates[string] { return &d.Kicker }),
	text("section", page.Kicker, func(d *article.Draft) *article.Candidates[string] { return &d.Section }),
	text("publisher", page.Furniture, func(d *article.Draft) *article.Candidates[string] { return &d.PublisherName }),
	text("nextPage", page.Furniture, func(d *article.Draft) *article.Candidates[string] { return &d.NextPage }),
	{key: "authors", role: page.Byline, plural: true, propose: proposeAuthors},
	date("published", func(d *article.Draft) *article.Candidates[article.Timestamp] { return &d.Published }),
	date("modified", func(d *article.Draft) *article.Candidates[article.Timestamp] { return &d.Modified }),
	date("posted", func(d *article.Draft) *article.Candidates[article.Timestamp] { return &d.Posted }),
	{key: "tags", role: page.Tags, plural: true, propose: func(w *work, e *expression, finds []find) bool {
		w.draft.Tags.Propose(texts(finds), e.text, page.Exact)
		return true
	}},
	{key: "image", role: page.Media, propose: func(w *work, e *expression, finds []find) bool {
		w.draft.LeadImage.Propose(article.Image{URL: finds[0].text}, e.text, page.Exact)
		return true
	}},
}

// blockKeys are the keys that give blocks a role by themselves.
var blockKeys = []struct {
	key  string
	role page.Role
}{
	{"captions", page.Caption}, {"credits", page.Credit}, {"notices", page.Notice},
}

func text(key string, role page.Role, of func(*article.Draft) *article.Candidates[string]) fieldSpec {
	return fieldSpec{key: key, role: role, propose: func(w *work, e *expression, finds []find) bool {
		of(w.draft).Propose(finds[0].text, e.text, page.Exact)
		return true
	}}
}

func date(key string, of func(*article.Draft) *article.Candidates[article.Timestamp]) fieldSpec {
	return fieldSpec{key: key, role: page.Date, dated: true, propose: func(w *work, e *expression, finds []find) bool {
		stamp, ok := w.date(key, e, finds)
		if ok {
			of(w.draft).Propose(stamp, e.text, page.Exact)
		}
		return ok
	}}
}

// proposeAuthors reads each value as a byline; one that does not read like one
// is a name, as the rule says.
func proposeAuthors(w *work, e *expression, finds []find) bool {
	var authors []article.Author
	seen := make(map[string]bool)
	for _, f := range finds {
		read := article.ParseAuthors(f.text)
		if len(read) == 0 {
			read = []article.Author{{Name: shorten(f.text), Kind: article.AuthorPerson}}
		}
		for _, a := range read {
			if f.node != nil && f.node.Data == "a" && e.attribute == "" {
				a.URL = attributeOf(f.node, "href")
			}
			if !seen[a.Name] {
				authors, seen[a.Name] = append(authors, a), true
			}
		}
	}
	w.draft.Authors.Propose(authors, e.text, page.Exact)
	return true
}

// fieldNamed returns what a key is for.
func fieldNamed(key string) *fieldSpec {
	for i := range fieldSpecs {
		if fieldSpecs[i].key == key {
			return &fieldSpecs[i]
		}
	}
	return nil
}
