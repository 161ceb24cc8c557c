package article_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline"
)

const harbour = `<html lang="en"><title>The boats are back - Quay Post</title><h1>The boats are back</h1>
<div class="byline">By Ilse Brandt</div><div class="date">14 February 2024</div>
<p>HAMBURG, Feb 14 (Reuters) - The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended before the winter.</p>
<h3>Related stories</h3><ul><li><a href="/quay">Why quay walls fail in winter</a></li></ul>`

func ExampleParse() {
	reader := strings.NewReader(harbour)
	a, err := article.Parse(reader, article.Hints{URL: "https://quay.example/boats"})
	if a == nil { // an *article.ParseError; with ErrNoBody and ErrNotArticle there is an Article all the same
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title, "|", a.Body.Text())
	if d := a.Dateline; d != nil {
		fmt.Println(d.Places[0].Name, d.Date.Year, d.Agency)
	}
	fmt.Println(a.Authors[0].Name, "|", a.Published.Time.Format("2006-01-02"), "|", a.Sidebar[0].Heading, "→", a.Sidebar[0].Items[0].URL)
	// Output:
	// The boats are back | HAMBURG, Feb 14 (Reuters) - The harbour master said that all boats of the town are back in the port, and that their crews are well.
	//
	// Nobody had expected the storm to last for as long as it did, and the quay will have to be mended before the winter.
	// HAMBURG 2024 Reuters
	// Ilse Brandt | 2024-02-14 | Related stories → https://quay.example/quay
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

// The layout of a site changed in 2020, and another is known by what made it.
func ExampleBetween() {
	section := func(name string) article.Extractor {
		return article.ExtractorFunc(name, func(p *page.Page, d *article.Draft) { d.Section.Propose(name, "rule", page.Exact) })
	}
	change := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	made := page.MatcherFunc(func(n *html.Node) bool { return n.Data == "meta" && strings.Contains(fmt.Sprint(n.Attr), "Quayworks") })
	p := article.Parser{Extractors: append(article.Extractors(),
		article.Between(time.Time{}, change, section("old")), article.Between(change, time.Time{}, section("new")), article.When(made, section("made")),
	)}
	for _, page := range []string{harbour, `<meta name="generator" content="Quayworks 2">` + harbour} {
		a, err := p.Parse(context.Background(), strings.NewReader(page), article.Hints{Fetched: time.Date(2024, 2, 15, 0, 0, 0, 0, time.UTC)})
		fmt.Println(a.Section, err)
	}
	// Output:
	// new <nil>
	// made <nil>
}

func ExampleNewDateline() {
	cut, _, _ := dateline.Cut("GENEVA, June 29 (Xinhua) — Delegates met.")
	d := article.NewDateline(cut, time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC))
	fmt.Println(d.Places[0].Name, d.Places[0].Country, d.Agency, d.Date.Year)
	// Output: GENEVA CH Xinhua 2024
}

func ExampleParseAuthors() {
	for _, a := range article.ParseAuthors("By Ilse Brandt and Tomas Reyl, transport editor") {
		fmt.Println(a.Name)
	}
	// Output:
	// Ilse Brandt
	// Tomas Reyl
}

func ExampleParseTime() {
	t, ok := article.ParseTime("Updated 3 May 2024 at 6.10pm", "en")
	fmt.Println(t.Time.Format("2006-01-02 15:04"), t.Precision, ok)
	stamp, ok := article.ParseStamp("2024-05-03T18:10:00+02:00")
	fmt.Println(stamp.Time.Format(time.RFC3339), stamp.Precision, ok)
	// Output:
	// 2024-05-03 18:10 minute true
	// 2024-05-03T18:10:00+02:00 second true
}
