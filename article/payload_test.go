package article

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// quoted returns a text as a string literal.
func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func TestScriptBody(t *testing.T) {
	story := "<p>The lock at Mill Bridge was opened on Tuesday for the first time since the flood, the canal board said.</p>" +
		"<h2>Two winters of work</h2>" +
		"<p>Divers had to lay new sills by hand, since the old ones had sunk by a hand's breadth and let the water through.</p>" +
		"<p>Boats of up to ninety tonnes may pass again, but only by day, and only with a pilot who knows the new gates.</p>"
	menu := `<nav><ul>` + strings.Repeat(`<li><a href="/towns/mill-bridge/harbour">Mill Bridge harbour</a></li>`, 40) + `</ul></nav>`
	once := `{"page":"story","contentHtml":` + quoted(story) + `}`
	for _, c := range []struct {
		name, kind, script, behind, why string
		parts                           int
	}{
		{"once", "article", "window.state = " + once, "", "a string of HTML in an object", 4},
		{"twice", "article", `self.push([1,` + quoted("8:"+once+"\n") + `])`, "", "a string of HTML in a string", 4},
		{"menu behind", "article", "window.state = " + once, menu, "what follows the script moves to its place", 4},
		{"no story", "website", "window.state = " + once, "", "the page does not say that it is an article", 0},
		{"a template", "article", `var t = "<p>Loading</p>"`, "", "too short to be a story", 0},
	} {
		source := `<html lang=en><meta property="og:type" content="` + c.kind + `"><title>Lock opens</title><body><div id=root></div><script>` + c.script + `</script>` + c.behind
		a, err := Parse(strings.NewReader(source), Hints{})
		if c.parts == 0 && err == nil || c.parts > 0 && err != nil {
			t.Errorf("%s: error %v, want %d parts: %s", c.name, err, c.parts, c.why)
			continue
		}
		if len(a.Body) != c.parts {
			t.Errorf("%s: %d parts, want %d: %s", c.name, len(a.Body), c.parts, c.why)
		}
		root, _ := html.Parse(strings.NewReader(source))
		again, err := new(Parser).ParseNode(context.Background(), root, Hints{})
		if err != nil && !errors.Is(err, ErrNoBody) && !errors.Is(err, ErrNotArticle) || again.Body.Text() != a.Body.Text() {
			t.Errorf("%s: of the tree %v, %q: %s", c.name, err, again.Body.Text(), c.why)
		}
	}
}
