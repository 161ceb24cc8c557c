// Sites shows how to correct the parser for one site: its pages print the
// section in a ribbon, and sell a club between the paragraphs.
//
//	sites < page.html
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

// class matches elements by one of their classes.
func class(name string) page.Matcher {
	return page.MatcherFunc(func(n *html.Node) bool {
		for _, a := range n.Attr {
			if a.Key == "class" && strings.Contains(" "+a.Val+" ", " "+name+" ") {
				return true
			}
		}
		return false
	})
}

// quay knows the pages of quay.example.
func quay(p *page.Page, d *article.Draft) {
	for _, b := range p.Find(class("ribbon")) {
		d.Section.Propose(b.Text, b.Path, page.Exact)
	}
	for _, b := range p.Find(class("club")) {
		b.Vote(page.Promo, page.Exact, "the club is an offer of the paper")
	}
}

func main() { run(os.Stdin, os.Stdout) }

func run(in io.Reader, out io.Writer) {
	var sites article.Sites
	sites.Handle("quay.example", article.ExtractorFunc("quay", quay))
	p := article.Parser{Extractors: append(article.Extractors(), &sites)}
	a, err := p.Parse(context.Background(), in, article.Hints{URL: "https://www.quay.example/today"})
	if err != nil {
		fmt.Fprintln(os.Stderr, "sites:", err)
	}
	if a != nil {
		fmt.Fprintf(out, "%s: %s\n%s\n", a.Section, a.Title, a.Body.Text())
	}
}
