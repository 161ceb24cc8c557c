package article

import (
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
)

// extractOwner takes the person whose site it is for the author of what nobody
// else signs, where two statements of the page say whose it is: the site's
// name, the link to its front page or the line at its top, its domain, the line
// of its copyright, a link to what it is about.
func extractOwner(p *page.Page, d *Draft) {
	if len(d.Authors.all) > 0 {
		return
	}
	o := owners{scene: d.sceneOf(p)}
	o.stated()
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		o.printed(b)
	}
	for _, c := range o.claims {
		if c.says&(c.says-1) != 0 { // more than one bit
			d.Authors.Propose([]Author{{Name: c.name, Kind: AuthorPerson}}, c.path, page.No)
			return
		}
	}
}

// What may say whose a site is.
const (
	saysName = 1 << iota
	saysHome
	saysDomain
	saysCopyright
	saysAbout
)

// An ownerClaim is a person whose site it may be.
type ownerClaim struct {
	name, path string
	says       int
}

// owners are the people whose site it may be.
type owners struct {
	scene  *scene
	claims []ownerClaim
	homes  int // links to the front page looked at
}

// mostOwners bounds them.
const mostOwners = 8

// stated looks at what the page states for machines.
func (o *owners) stated() {
	if v, ok := o.scene.page.Stated.First("og:site_name"); ok {
		o.claim(v.Text, v.Path, saysName)
	}
	for _, item := range o.scene.page.Stated.Items {
		if item.Is("WebSite", "Person") {
			o.claim(item.Text("name"), item.Path, saysName)
		}
	}
}

// printed looks at a block.
func (o *owners) printed(b *page.Block) {
	for _, l := range b.Links {
		if o.homes < mostHomes && l.End-l.Start <= maxHome && leadsHome(o.scene.page, l.URL) {
			o.homes++
			o.claim(b.Text[l.Start:l.End], b.Path, saysHome)
		}
	}
	if b.Index == 0 {
		o.claim(b.Text, b.Path, saysHome)
	}
	if name, ok := strings.CutPrefix(b.Text, "About "); ok {
		o.claim(name, b.Path, saysAbout)
	}
	o.claim(copyrightName(b.Text), b.Path, saysCopyright)
}

// claim notes that something names a person.
func (o *owners) claim(name, path string, says int) {
	name = strings.Trim(name, " /|.,")
	for i := range o.claims {
		if o.claims[i].name == name {
			o.claims[i].says |= says
			return
		}
	}
	if len(o.claims) == mostOwners || len(name) > maxHome || !isBareName(name) || !o.scene.isNamed(name) {
		return
	}
	if o.isDomain(name) {
		says |= saysDomain
	}
	o.claims = append(o.claims, ownerClaim{name, path, says})
}

// isBareName reports whether a text is words that begin with capitals and
// nothing else.
func isBareName(text string) bool {
	for _, r := range text {
		if !unicode.IsLetter(r) && !strings.ContainsRune(" .-'’", r) {
			return false
		}
	}
	return text != "" && isSignature(text)
}

// isDomain reports whether a word of a name stands in the page's host.
func (o *owners) isDomain(name string) bool {
	const shortest = 4 // shorter words stand in others
	if o.scene.page.URL == nil {
		return false
	}
	host := original(o.scene.page.URL).Hostname()
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if len(word) >= shortest && strings.Contains(host, word) {
			return true
		}
	}
	return false
}

// copyrightName returns whom a line of copyright names behind its years, "" if
// it is none.
func copyrightName(text string) string {
	_, rest, ok := strings.Cut(text, "©")
	if !ok {
		if _, rest, ok = strings.Cut(text, "(c)"); !ok {
			return ""
		}
	}
	rest = strings.TrimLeft(rest, " 0123456789-–,")
	if end := strings.IndexAny(rest, ".|,\n•·-–(©"); end >= 0 {
		rest = rest[:end]
	}
	return strings.TrimSpace(rest)
}
