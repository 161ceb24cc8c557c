package rules_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/cascadia"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/article/rules"
)

const boats = `<title>Quay Post</title><div class="ribbon">Harbour</div><h1>The boats are back</h1><p class="sig">Text: Ilse Brandt + Tomas Reyl</p>
<div class="story"><p>The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<div class="club"><p>Members of the reading club of this paper sail for half the price in spring, and so can you.</p></div>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended.</p></div>`

// The rule is the one in the README.
const quayRule = `{
  "name": "quay",
  "match": {"hosts": ["quay.example"], "paths": ["/news/*"]},
  "body": ["div.story", "td.text"],
  "section": "div.ribbon",
  "authors": {"select": "p.sig", "after": "Text: ", "split": " + "},
  "published": ["time@datetime", "meta:quay.date"],
  "move": {"promo": ["div.club"]},
  "strip": ["text:^Share this"]
}`

func Example() {
	dir, err := os.MkdirTemp("", "rules")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "quay.json"), []byte(quayRule), 0o644); err != nil {
		fmt.Println(err)
		return
	}
	set, err := rules.Load(os.DirFS(dir))
	if err != nil {
		fmt.Println(err)
		return
	}
	p := article.Parser{Extractors: append(article.Extractors(), set)}
	a, err := p.Parse(context.Background(), strings.NewReader(boats), article.Hints{URL: "https://quay.example/news/boats"})
	fmt.Println(a.Section, "|", a.Authors[0].Name, "|", a.Authors[1].Name, "|", a.Origins["authors"].By, err)
	fmt.Println(len(a.Body), "paragraphs;", a.Sidebar[0].Kind)
	// Output:
	// Harbour | Ilse Brandt | Tomas Reyl | rules/quay <nil>
	// 2 paragraphs; promo
}

// The same in Go, for what rules cannot say.
func Example_extractor() {
	quay := article.ExtractorFunc("quay", func(p *page.Page, d *article.Draft) {
		for _, b := range p.Find(cascadia.MustCompile("div.ribbon")) { // or any func(*html.Node) bool
			d.Section.Propose(b.Text, b.Path, page.Exact)
		}
		for _, b := range p.Find(cascadia.MustCompile("div.club")) {
			b.Vote(page.Promo, page.Exact, "an offer of the paper")
		}
	})
	var sites article.Sites
	sites.Handle("quay.example/news/*", quay)
	p := article.Parser{Extractors: append(article.Extractors(), &sites)}
	a, err := p.Parse(context.Background(), strings.NewReader(boats), article.Hints{URL: "https://quay.example/news/boats"})
	fmt.Println(a.Section, "|", a.Title, "|", a.Origins["section"].By, err)
	fmt.Println(len(a.Body), "paragraphs;", a.Sidebar[0].Kind)
	// Output:
	// Harbour | The boats are back | quay <nil>
	// 2 paragraphs; promo
}

func ExampleParse() {
	_, err := rules.Parse("quay.json", []byte("{\"match\": {\"hosts\": [\"quay.example\"]},\n \"titel\": \"h1\"}"))
	fmt.Println(err)
	var mistakes rules.Errors
	fmt.Println(errors.As(err, &mistakes), mistakes[0].Line)
	// Output:
	// quay.json:2:2: unknown key "titel" (did you mean "title"?)
	// true 2
}

func ExampleCounter() {
	set, err := rules.Parse("quay.json", []byte(`{"match": {"hosts": ["quay.example"]}, "title": ["h2.gone", "h1"]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	var counter rules.Counter
	p := article.Parser{Extractors: append(article.Extractors(), set), OnRule: counter.Count}
	for range 3 {
		if _, err := p.Parse(context.Background(), strings.NewReader(boats), article.Hints{URL: "https://quay.example/a"}); err != nil {
			fmt.Println(err)
		}
	}
	for _, t := range counter.Tallies() {
		fmt.Println(t.Rule, t.Field, t.Selector, t.Matched, t.Empty, t.FellBack)
	}
	// Output:
	// quay title h1 3 0 0
	// quay title h2.gone 0 3 0
}
