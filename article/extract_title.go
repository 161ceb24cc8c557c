package article

import (
	"slices"
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
)

// A titleForm is one place where the page says its headline.
type titleForm struct {
	text, path string
	weight     int
	key        string // letters and digits alone, in lower case
}

// What each form weighs. An h1 is what readers see and beats any one statement;
// JSON-LD and Open Graph that agree beat it, since two programs of the site
// then hold the same headline and the h1 is a shortened or teasing one.
const (
	weightHeading = 10
	weightStated  = 6
	weightTitle   = 2
	weightBlock   = 2
	weightCopy    = 1
)

// extractTitle finds the headline on which the page's statements agree, as
// the page prints it for readers.
func extractTitle(p *page.Page, d *Draft) {
	forms := titleForms(p)
	best, weight := -1, 0
	for i := range forms {
		if sum := agreeing(forms, func(f titleForm) bool { return f.key == forms[i].key }); sum > weight {
			best, weight = i, sum
		}
	}
	if best < 0 {
		return
	}
	confidence := page.Low
	if weight > forms[best].weight {
		confidence = page.High
	}
	for i := range forms {
		if forms[i].key != forms[best].key {
			d.Title.Propose(forms[i].text, forms[i].path, page.No)
		}
	}
	key, printed := forms[best].key, 0
	for i := range forms {
		if forms[i].key != key {
			continue
		}
		if sum := agreeing(forms, func(f titleForm) bool { return f.text == forms[i].text }); sum > printed {
			best, printed = i, sum
		}
	}
	d.Title.Propose(forms[best].text, forms[best].path, confidence)
}

// agreeing sums what the forms weigh that agree.
func agreeing(forms []titleForm, same func(titleForm) bool) int {
	sum := 0
	for _, f := range forms {
		if same(f) {
			sum += f.weight
		}
	}
	return sum
}

// titleForms collects the forms, the most readable first: of equal ones the
// first is taken.
func titleForms(p *page.Page) []titleForm {
	var forms []titleForm
	add := func(text, path string, weight int) {
		text = strings.TrimSpace(text)
		if key := titleKey(text); key != "" {
			forms = append(forms, titleForm{text, path, weight, key})
		}
	}
	if b, weight := printedTitle(p); b != nil {
		add(strings.ReplaceAll(b.Text, "\n", " "), b.Path, weight)
	}
	if item := storyItem(p, page.JSONLD); item != nil {
		add(item.Text("headline"), item.Path+".headline", weightStated)
	}
	site := siteNames(p)
	if v, ok := p.Stated.First("og:title", "dc.title"); ok {
		add(withoutSite(v.Text, site), v.Path, weightStated)
	}
	if v, ok := p.Stated.First("twitter:title"); ok {
		add(withoutSite(v.Text, site), v.Path, weightCopy)
	}
	add(withoutSite(p.Stated.Title, site), "title", weightTitle)
	shorten(forms)
	return forms
}

// shorten cuts off the forms what JSON-LD does not say, behind a mark: the
// site's name or section where nothing else states them.
func shorten(forms []titleForm) {
	headline := slices.IndexFunc(forms, func(f titleForm) bool { return strings.HasSuffix(f.path, ".headline") })
	if headline < 0 {
		return
	}
	short := forms[headline]
	for i := range forms {
		tail, ok := strings.CutPrefix(forms[i].text, short.text)
		if ok && strings.IndexAny(strings.TrimLeft(tail, " "), "-|–—") == 0 {
			forms[i].text, forms[i].key = short.text, short.key
		}
	}
}

// printedTitle returns the block that prints the headline, an h1 before
// others, and what it weighs: readers see an h1, whatever machines are told.
func printedTitle(p *page.Page) (found *page.Block, weight int) {
	for _, b := range p.Blocks {
		if b.Verdict().Role != page.Title {
			continue
		}
		if b.Kind == page.Heading && b.Level == 1 {
			return b, weightHeading
		}
		if found == nil {
			found, weight = b, weightBlock
		}
	}
	return found, weight
}

// titleKey is what two printings of a headline have in common.
func titleKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// siteNames are the keys of the names under which the site may stand in a title.
func siteNames(p *page.Page) []string {
	var names []string
	for _, name := range [...]string{"og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "author"} {
		if v, ok := p.Stated.First(name); ok {
			names = append(names, titleKey(v.Text))
		}
	}
	for _, item := range p.Stated.Items {
		if item.Is("WebSite", "Organization", "NewsMediaOrganization") {
			names = append(names, titleKey(item.Text("name")))
		}
	}
	if p.URL != nil {
		host := strings.TrimPrefix(p.URL.Hostname(), "www.")
		names = append(names, titleKey(host), titleKey(strings.SplitN(registrable(host), ".", 2)[0]))
	}
	return names
}

// withoutSite strips the site's name, set apart by a mark, off either end of a title.
func withoutSite(title string, site []string) string {
	for {
		before, after, ok := cutLastMark(title)
		if !ok {
			break
		}
		if !isSite(after, site) {
			break
		}
		title = strings.TrimSpace(before)
	}
	for _, mark := range [...]string{" | ", " - ", ": ", " – ", " — "} {
		if before, after, ok := strings.Cut(title, mark); ok && isSite(before, site) {
			return strings.TrimSpace(after)
		}
	}
	return title
}

// cutLastMark cuts at the last mark with white space around it.
func cutLastMark(s string) (before, after string, ok bool) {
	at, size := -1, 0
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", "|", " / "} {
		if i := strings.LastIndex(s, mark); i > at {
			at, size = i, len(mark)
		}
	}
	if at < 0 {
		return s, "", false
	}
	return s[:at], s[at+size:], true
}

func isSite(s string, site []string) bool {
	key := titleKey(s)
	if key == "" {
		return false
	}
	for _, name := range site {
		if name != "" && (key == name || len(name) > 3 && len(key) < 30 && (strings.HasPrefix(key, name) || strings.HasPrefix(name, key) && len(key) > 3)) {
			return true
		}
	}
	return false
}
