package article

import (
	"strings"
	"testing"
)

func TestNextPage(t *testing.T) {
	for _, c := range []struct{ page, next, canonical, want, why string }{
		{"https://paper.example/town/bridge", "https://paper.example/town/bridge/2", "", "https://paper.example/town/bridge/2", "a number behind the address"},
		{"https://paper.example/town/bridge/", "/town/bridge/seite-2", "", "https://paper.example/town/bridge/seite-2", "a word and a number, relative"},
		{"https://paper.example/town/bridge", "?page=1", "", "https://paper.example/town/bridge?page=1", "counted from 0"},
		{"https://paper.example/town/bridge-8812.htm", "https://paper.example/town/bridge-8812-p2.htm", "", "https://paper.example/town/bridge-8812-p2.htm", "the number ahead of the ending"},
		{"https://paper.example/town/bridge?page=9", "https://paper.example/town/bridge?page=10", "", "https://paper.example/town/bridge?page=10", "from one number to the next, with a digit more"},
		{"https://paper.example/town/bridge?from=letter", "https://paper.example/town/bridge?page=2", "", "https://paper.example/town/bridge?page=2", "a query that tells no pages apart"},
		{"https://m.paper.example/b", "https://paper.example/town/bridge/2", "https://paper.example/town/bridge", "https://paper.example/town/bridge/2", "known under the canonical address"},
		{"https://paper.example/2024/05/03/bridge/", "https://paper.example/2024/05/04/harbour/", "", "", "the story written after this one"},
		{"https://paper.example/?p=3289", "https://paper.example/?p=3293", "", "", "the number of another story"},
		{"https://paper.example/town/bridge", "https://paper.example/town/bridge-that-was-closed-in-2024", "", "", "another story, named alike"},
		{"https://paper.example/town", "https://paper.example/town/ten-things-to-do-in-12", "", "", "a story below a section"},
		{"https://paper.example/town/bridge", "https://paper.example/town/bridge#next-2", "", "", "the page itself"},
		{"https://paper.example/town/bridge/3", "https://paper.example/town/bridge/2", "", "", "backwards"},
		{"https://paper.example/town/bridge", "https://paper.example/town/bridge/20240503", "", "", "no page is the twenty millionth"},
		{"", "/town/bridge/2", "", "", "nothing is known of the page's own address"},
	} {
		source := `<html><head><link rel=next href="` + c.next + `">`
		if c.canonical != "" {
			source += `<link rel=canonical href="` + c.canonical + `">`
		}
		source += `</head><body><h1>The bridge is open</h1><p>The bridge over the river opened on Monday, two years later than was planned.</p></body></html>`
		a, _ := Parse(strings.NewReader(source), Hints{URL: c.page})
		if a == nil {
			t.Fatalf("%s: no article", c.why)
		}
		if a.NextPage != c.want {
			t.Errorf("%s: next of %s is %q, want %q: %s", c.next, c.page, a.NextPage, c.want, c.why)
		}
	}
}
