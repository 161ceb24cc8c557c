package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractTrail reads the breadcrumb that the page states, and the printed form
// of a section that is named as it stands in addresses.
func extractTrail(p *page.Page, d *Draft) {
	for _, item := range p.Stated.Items {
		if !item.Is("BreadcrumbList") {
			continue
		}
		steps := trail(p, item, d.siteOf(p).names)
		if len(steps) == 0 {
			continue
		}
		path := item.Path + ".itemListElement"
		d.Breadcrumb.Propose(steps, path, page.High)
		break
	}
	printSection(d)
}

// printSection gives a section that is named as in addresses as the breadcrumb
// names it.
func printSection(d *Draft) {
	steps, ok := d.Breadcrumb.Best()
	if !ok {
		return
	}
	section, ok := d.Section.Best()
	if !ok {
		return
	}
	for _, step := range steps.Value {
		if step != section.Value && isNamed(section.Value, strings.ToLower(step)) {
			d.Section.Propose(step, steps.Origin.Path, section.Origin.Confidence)
		}
	}
}

// trail returns the steps of a stated breadcrumb, without the site's front
// page and the story itself: the last step, where it alone has no address, is
// the page that states it.
func trail(p *page.Page, item *page.Item, names []string) []string {
	var steps []string
	all := item.All("itemListElement")
	addressed := false
	for i, step := range all {
		if step.Item == nil {
			continue
		}
		name, address := stepOf(step.Item)
		last := i == len(all)-1
		if name == "" || strings.HasPrefix(name, "http") || i == 0 && len(all) > 1 && (isFront(address) || isHome(name, names)) ||
			last && (isStory(p, name, address) || addressed && address == "") {
			addressed = addressed || address != ""
			continue
		}
		addressed = addressed || address != ""
		steps = append(steps, name)
	}
	return steps
}

// stepOf returns the name and the address of a step, "" if it has none.
func stepOf(step *page.Item) (name, address string) {
	address = step.Text("item")
	if name = step.Text("name"); name == "" {
		name = address
	}
	for _, inner := range step.All("item") {
		if inner.Item != nil {
			address = inner.Item.Text("@id") + inner.Item.Text("url")
		}
	}
	return name, address
}

// isFront reports whether an address is that of a site's front page.
func isFront(address string) bool {
	_, path, _ := strings.Cut(bareAddress(address), "/")
	return path == "" && address != ""
}

// isHome reports whether the first step of a breadcrumb is called like the
// site, or like a front page.
func isHome(name string, names []string) bool {
	key := titleKey(name)
	return isFrontName(key) || isName(key, names)
}

// isFrontName reports whether a front page is called so.
func isFrontName(key string) bool {
	switch key {
	case "home", "homepage", "startseite", "start", "accueil", "inicio", "início", "principal", "forside", "hjem", "etusivu", "stronagłówna",
		"главная", "головна", "首页", "首頁", "ホーム", "トップ", "홈", "anasayfa", "beranda", "trangchủ", "الرئيسية", "खबर":
		return true
	}
	return false
}

// isStory reports whether the last step of a breadcrumb is the story itself.
func isStory(p *page.Page, name, address string) bool {
	if p.URL != nil && address != "" && bareAddress(address) == bareAddress(p.URL.String()) {
		return true
	}
	key := titleKey(name)
	title, _ := p.Stated.First("og:title")
	return key != "" && (strings.HasPrefix(titleKey(title.Text), key) || strings.HasPrefix(titleKey(p.Stated.Title), key)) || len(name) > 60
}

// extractBreadcrumb reads the path to the section from the blocks that are one.
func extractBreadcrumb(p *page.Page, d *Draft) {
	var steps []string
	path := ""
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Verdict().Role != page.Breadcrumb {
			continue
		}
		if path == "" {
			path = b.Path
		}
		steps = append(steps, crumbs(p, b)...)
	}
	if steps = aboveStory(p, steps, d.siteOf(p).names); len(steps) > 0 {
		d.Breadcrumb.Propose(steps, path, page.Low)
	}
}

// aboveStory returns the steps between the front page and the story: without
// the label before them, and what only leaves steps out.
func aboveStory(p *page.Page, steps, names []string) []string {
	var kept []string
	for i, step := range steps {
		if label, rest, ok := strings.Cut(step, ": "); ok && i == 0 && isHome(rest, names) {
			step = label + ":"
		}
		last := i == len(steps)-1
		if strings.HasSuffix(step, ":") || strings.Trim(step, ".…") == "" || len(kept) == 0 && len(steps) > 1 && isHome(step, names) || last && isStory(p, step, "") {
			continue
		}
		kept = append(kept, step)
	}
	return kept
}

// crumbs returns the steps of one block: its links and what stands between
// them. In plain text, words of a menu may be glued before the first step
// ("Contact Us News / Society"): they are split off.
func crumbs(p *page.Page, b *page.Block) []string {
	if p.Root == nil {
		b = splitMenu(p, b)
	}
	var steps []string
	at := 0
	for _, l := range b.Links {
		if l.Start < at {
			continue
		}
		steps = append(addSteps(steps, b.Text[at:l.Start]), strings.TrimSpace(b.Text[l.Start:l.End]))
		at = l.End
	}
	return addSteps(steps, b.Text[at:])
}

// addSteps adds the steps of a text without links.
func addSteps(steps []string, text string) []string {
	for step := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("/>›»→|", r) }) {
		if step = strings.TrimSpace(step); step != "" {
			steps = append(steps, step)
		}
	}
	return steps
}

// menuWords end what a menu prints before a breadcrumb.
var menuWords = []string{"contact us", "home page", "about us", "log in", "sign in", "subscribe", "search"}

// splitMenu makes the words of a menu before the first step a block of their
// own and returns the block that is left.
func splitMenu(p *page.Page, b *page.Block) *page.Block {
	lower := strings.ToLower(b.Text)
	for _, words := range menuWords {
		if !strings.HasPrefix(lower, words+" ") {
			continue
		}
		p.Split(b, len(words)+1)
		b.Vote(page.Furniture, page.High, "menu before the breadcrumb")
		return p.Blocks[b.Index+1]
	}
	return b
}
