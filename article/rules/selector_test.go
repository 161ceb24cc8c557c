package rules

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

func tree(t testing.TB, source string) *page.Page {
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	return &page.Page{Root: root, Stated: new(page.Stated)}
}

// selectors are of all the forms that rules are made of.
var selectors = []string{
	"p", "div p", "div > p", "div>p", "h1 + p", "h1 ~ p", "ul li:nth-child(2)", "div div p", "section  >  div p a",
	"p, a", "div > p, ul > li + li", "li:not(.a)", "li:not(.a, .b)", "div:has(a)", "ul:haschild(li.b) > li", `a[href*=", >"]`, `p:contains("x > y")`,
	"#i", ".a.b", "*", "div *", "body > *:first-child", "li:last-of-type", "a[href]", `[class~="b"]`, "nosuch p", "p\n>\ta", `.a\:b`,
}

const selectorPage = `<h1>x</h1><p>one<a href="/, >">x</a></p><p class="a:b">x > y</p><section><div class="a b"><div><p id=i>two <a>z</a></p></div><p class=b>three</p></div></section>
<ul><li class=a>1</li><li class=b>2</li>text<!-- c --><li>3</li></ul>`

// TestSelectorsAgree holds the walk from the root down to what cascadia
// selects by matching upwards.
func TestSelectorsAgree(t *testing.T) {
	p := tree(t, selectorPage)
	for _, text := range selectors {
		agree(t, p, text)
	}
}

func agree(t *testing.T, p *page.Page, text string) {
	own, err := compileSelector(text)
	if err != nil {
		t.Errorf("%s: %v", text, err)
		return
	}
	group, err := cascadia.ParseGroup(text)
	if err != nil {
		return
	}
	got, want := own.find(p), p.Select(group)
	same := len(got) == len(want)
	for i := 0; same && i < len(got); i++ {
		same = got[i] == want[i]
	}
	if !same {
		t.Errorf("%s selects %d elements, cascadia %d", text, len(got), len(want))
	}
}

func FuzzSelector(f *testing.F) {
	for _, text := range selectors {
		f.Add(text, selectorPage)
	}
	f.Fuzz(func(t *testing.T, text, source string) {
		if _, err := compileSelector(text); err != nil || len(source) > 2000 {
			return
		}
		root, err := html.Parse(strings.NewReader(source))
		if err != nil {
			return
		}
		agree(t, &page.Page{Root: root, Stated: new(page.Stated)}, text)
	})
}

// TestSelectorsAreLinear runs selectors that cost the depth of the page to the
// power of their steps when they are matched upwards.
func TestSelectorsAreLinear(t *testing.T) {
	deep := strings.Repeat(`<div class="x">`, 400) + strings.Repeat(`<p class="x">a</p>`, 2000)
	wide := "<ul>" + strings.Repeat("<li>a", 50000) + "</ul>"
	for _, c := range []struct{ page, selector, why string }{
		{deep, "section " + strings.Repeat("div ", 15) + ".x", "each step has hundreds of ancestors to choose from"},
		{deep, ".x .x .x .x .x .x .x .x section", "the last step never matches"},
		{wide, "b ~ li ~ li ~ li ~ li", "siblings of siblings"},
		{wide, "li:nth-last-child(3)", "each child counts the rest"},
		{wide, "li:nth-child(2n+1) ~ li:last-child", "both"},
	} {
		p := tree(t, c.page)
		s, err := compileSelector(c.selector)
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		s.find(p)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s took %v: %s", c.selector, took, c.why)
		}
	}
	s, _ := compileSelector("li:nth-child(7)")
	if n := len(s.find(tree(t, wide))); n != 1 {
		t.Errorf("the seventh of many children: %d found", n)
	}
}

func TestSelectorBounds(t *testing.T) {
	for _, text := range []string{strings.Repeat("a ", 2000), strings.Repeat("a ", maxSteps+2), "", " ", ",", "a,", "> a", strings.Repeat(":not(", 500)} {
		if _, err := compileSelector(text); err == nil {
			t.Errorf("%s was compiled", fmt.Sprintf("%.40q", text))
		}
	}
}
