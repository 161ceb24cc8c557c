package article_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

const harbour = `<html lang="en"><title>The boats are back - Quay Post</title><h1>The boats are back</h1>
<div class="byline">By Ilse Brandt</div><div class="date">14 February 2024</div>
<p>HAMBURG, Feb 14 (Reuters) - The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended before the winter.</p>
<h3>Related stories</h3><ul><li><a href="/quay">Why quay walls fail in winter</a></li></ul>`

func ExampleParse() {
	a, err := article.Parse(strings.NewReader(harbour), article.Hints{URL: "https://quay.example/boats"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title, "|", a.Authors[0].Name, "|", a.Published.Time.Format("2006-01-02"))
	fmt.Println(a.Dateline.Places[0].Name, a.Dateline.Date.Year, a.Wire.Agency)
	fmt.Println(len(a.Body), "paragraphs;", a.Sidebar[0].Heading, "→", a.Sidebar[0].Items[0].URL)
	// Output:
	// The boats are back | Ilse Brandt | 2024-02-14
	// HAMBURG 2024 Reuters
	// 2 paragraphs; Related stories → https://quay.example/quay
}

func ExampleParseText() {
	text := "The boats are back\n\nFebruary 14, 2024\n\nHAMBURG, Feb 14 (Reuters) - The harbour master said that all boats of the town are back in the port, and that their crews are well.\n"
	a, err := article.ParseText(strings.NewReader(text), article.Hints{})
	fmt.Println(a.Title, a.Published.Time.Year(), len(a.Body), err)
	// Output: The boats are back 2024 1 <nil>
}

func ExampleParser_Parse() {
	p := article.Parser{MaxBytes: 100}
	_, err := p.Parse(context.Background(), strings.NewReader(harbour), article.Hints{})
	fmt.Println(errors.Is(err, article.ErrTooLarge))
	// Output: true
}

func ExampleParser_ParseNode() {
	root, err := html.Parse(strings.NewReader(harbour))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := new(article.Parser).ParseNode(context.Background(), root, article.Hints{})
	fmt.Println(a.Title, err)
	// Output: The boats are back <nil>
}

// A custom extractor proposes values and votes on blocks; what it does not say
// is left to the built-in ones.
func ExampleSites() {
	quay := article.ExtractorFunc("quay", func(p *page.Page, d *article.Draft) {
		d.Section.Propose("harbour", "rule", page.Exact)
		for _, b := range p.Find(page.MatcherFunc(func(n *html.Node) bool { return n.Data == "h1" })) {
			d.Title.Propose("Quay: "+b.Text, b.Path, page.Exact)
		}
	})
	var sites article.Sites
	sites.Handle("quay.example", quay)
	p := article.Parser{Extractors: append(article.Extractors(), &sites)}
	a, err := p.Parse(context.Background(), strings.NewReader(harbour), article.Hints{URL: "https://www.quay.example/boats"})
	fmt.Println(a.Title, "|", a.Section, "|", a.Origins["title"].By, err)
	// Output: Quay: The boats are back | harbour | quay <nil>
}
