package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// A titleForm is one place where the page says its headline.
type titleForm struct {
	text, path string
	weight     int
	key        string      // letters and digits alone, in lower case
	bare       bool        // stated as the headline, which no site's name goes with
	printed    *page.Block // the block that prints it; only the first form has one
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
	forms := titleForms(p, d)
	best, weight := -1, 0
	for i := range forms {
		if sum := weightOf(forms, forms[i].key); sum > weight {
			best, weight = i, sum
		}
	}
	if best < 0 {
		return
	}
	if forms[0].printed != nil {
		best = settlePrinted(p, d, forms, best)
	}
	confidence := page.Low
	if weightOf(forms, forms[best].key) > forms[best].weight {
		confidence = page.High
	}
	best = printing(forms, forms[best].key, p.Stated.Title)
	for i := range forms {
		if i != best {
			d.Title.Propose(forms[i].text, forms[i].path, page.No)
		}
	}
	d.Title.Propose(forms[best].text, forms[best].path, confidence)
}

// printing returns which of the forms of a key to take: the printed one, unless
// it has lost the mark that others have where a kicker ends, else the one on
// whose marks most agree.
func printing(forms []titleForm, key, title string) int {
	best, most := -1, 0
	printed := forms[0].printed != nil && forms[0].key == key
	for i := range forms {
		text := forms[i].text
		if forms[i].key != key || printed && !hasMark(text) {
			continue
		}
		sum := agreeing(forms, func(f titleForm) bool { return f.text == text })
		if strings.HasPrefix(title, text) {
			sum += weightTitle
		}
		if sum > most {
			best, most = i, sum
		}
	}
	if best < 0 || printed && hasMark(forms[0].text) {
		return 0
	}
	return best
}

// hasMark reports whether a headline has parts.
func hasMark(s string) bool {
	return strings.ContainsAny(s, ":|–—") || strings.Contains(s, "- ")
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

// subjects are the labels of the line in a letter's head that says what it is about.
var subjects = [...]string{
	"subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "тема", "ämne", "emne", "aihe", "temat", "konu", "perihal", "θέμα", "الموضوع",
	"件名", "主题", "主題", "제목",
}

// withoutSubject takes such a label off a line.
func withoutSubject(line string) string {
	for _, label := range subjects {
		rest, ok := cutPrefixFold(line, label)
		if !ok {
			continue
		}
		if rest = strings.TrimLeft(rest, " "); strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "：") {
			return strings.TrimLeft(rest, ":： ")
		}
	}
	return line
}

// titleForms collects the forms, the most readable first: of equal ones the
// first is taken.
func titleForms(p *page.Page, d *Draft) []titleForm {
	var forms []titleForm
	add := func(text, path string, weight int) {
		text = strings.TrimSpace(text)
		if key := titleKey(text); key != "" {
			forms = append(forms, titleForm{text: text, path: path, weight: weight, key: key})
		}
	}
	site, stated := d.siteOf(p), statedTitles(p)
	for i := range stated {
		f := &stated[i]
		if !f.bare {
			f.text = withoutSite(f.text, site)
		}
		f.key = titleKey(f.text)
	}
	title := withoutSite(p.Stated.Title, site)
	known := append(slices.Clip(stated), titleForm{text: title, key: titleKey(title)})
	b, weight := printedTitle(p, d, known)
	if b == nil || weight < weightHeading && !isKnown(titleKey(b.Text), known) {
		if unvoted := unvotedTitle(p, d, known, site); unvoted != nil {
			b, weight = unvoted, weightHeading
		}
	}
	if b != nil {
		text := strings.ReplaceAll(b.Text, "\n", " ")
		if strings.Contains(text, "&#") || strings.Contains(text, "&amp;") {
			text = html.UnescapeString(text) // escaped twice
		}
		if p.Root == nil {
			text = withoutSubject(text)
		}
		add(withoutSite(text, site), b.Path, weight)
		if len(forms) > 0 {
			forms[0].printed = b
		}
	}
	for _, f := range stated {
		if f.text = strings.TrimSpace(f.text); f.key != "" {
			forms = append(forms, f)
		}
	}
	if len(forms) == 0 {
		title = printedPart(p, title)
	}
	add(title, "title", weightTitle)
	shorten(forms)
	return forms
}

// shorten cuts off the forms what the bare headline does not say, behind a
// mark: the site's name or section where nothing else states them.
func shorten(forms []titleForm) {
	headline := slices.IndexFunc(forms, func(f titleForm) bool { return f.bare })
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

// statedTitles are the headlines stated for machines, whole.
func statedTitles(p *page.Page) []titleForm {
	var forms []titleForm
	if item := storyItem(p, page.JSONLD); item != nil {
		f := titleForm{text: item.Text("headline"), path: item.Path + ".headline", weight: weightStated, bare: true}
		if item.Is("BlogPosting") {
			f.weight = weightCopy // what writes it for a blog fills it with the title for search engines
		}
		forms = append(forms, f)
	}
	if v, ok := p.Stated.First("og:title", "dc.title"); ok {
		forms = append(forms, titleForm{text: v.Text, path: v.Path, weight: weightStated})
	}
	if v, ok := p.Stated.First("headline", "parsely-title", "citation_title"); ok {
		forms = append(forms, titleForm{text: v.Text, path: v.Path, weight: weightTitle, bare: true})
	}
	if v, ok := p.Stated.First("twitter:title"); ok {
		forms = append(forms, titleForm{text: v.Text, path: v.Path, weight: weightCopy})
	}
	return forms
}

// printedTitle returns the block that prints the headline, and what it weighs:
// readers see an h1, whatever machines are told. An h1 in a menu is the last
// step of a breadcrumb, and one of which no statement knows anything can be a
// label or a heading within the story; then a heading that says, behind a
// kicker perhaps, what is stated stands for it.
func printedTitle(p *page.Page, d *Draft, stated []titleForm) (found *page.Block, weight int) {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			break
		}
		if b.Verdict().Role != page.Title || strings.Contains(b.Path, "/footer") {
			continue
		}
		first := b.Kind == page.Heading && b.Level == 1 && !strings.Contains(b.Path, "/nav/")
		if first && isKnown(titleKey(b.Text), stated) {
			return b, weightHeading
		}
		if found == nil || first && weight < weightHeading {
			found, weight = b, weightBlock
			if first {
				weight = weightHeading
			}
		}
	}
	if b := statedHeading(p, d, stated); b != nil {
		return b, weightHeading
	}
	return found, weight
}

// unvotedTitle returns the first h1 above the story that has a part of a stated
// title as its text, though nothing else speaks for it.
func unvotedTitle(p *page.Page, d *Draft, stated []titleForm, s *site) *page.Block {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			break
		}
		if b.Verdict().Role == page.Body {
			break
		}
		if b.Kind != page.Heading || b.Level != 1 || strings.Contains(b.Path, "/nav/") || strings.Contains(b.Path, "/footer") ||
			len(b.Links) > 0 && leadsHome(p, b.Links[0].URL) {
			continue
		}
		if key := titleKey(b.Text); key != "" && !s.isCalled(b.Text) && isKnown(key, stated) {
			return b
		}
	}
	return nil
}

// isKnown reports whether one of the stated titles holds the key, or it one of them.
func isKnown(key string, stated []titleForm) bool {
	return slices.ContainsFunc(stated, func(f titleForm) bool {
		return f.key != "" && (strings.Contains(f.key, key) || strings.Contains(key, f.key))
	})
}

// statedHeading returns the first heading that says, or ends in, a stated headline.
func statedHeading(p *page.Page, d *Draft, stated []titleForm) *page.Block {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			break
		}
		if b.Kind != page.Heading || b.Level > 3 || strings.Contains(b.Path, "/nav/") || strings.Contains(b.Path, "/footer") {
			continue
		}
		key := titleKey(b.Text)
		for _, f := range stated {
			if len(f.key) >= minPart && strings.HasSuffix(key, f.key) {
				return b
			}
		}
	}
	return nil
}

// settlePrinted returns the form to take where the one that weighs most and
// the printed one, the first, say the same but for what stands around it: a
// kicker that the markup puts into the heading is set apart, and a title that
// machines are told with more or less than readers gives way to what is printed.
// So is a subtitle within the heading.
func settlePrinted(p *page.Page, d *Draft, forms []titleForm, best int) int {
	printed := &forms[0]
	whole := weightOf(forms, printed.key) - printed.weight
	for i := 1; i < len(forms); i++ {
		if weightOf(forms, forms[i].key) < whole {
			continue
		}
		head, ok := strings.CutSuffix(printed.key, forms[i].key)
		if ok && head != "" && marksApart(printed.printed.Node, head) {
			if label := kickerName(cutByKey(printed.text, head), dateLanguage(p)); label != "" {
				d.Kicker.Propose(label, printed.path, page.Low)
			}
			return i
		}
		tail, ok := strings.CutPrefix(printed.key, forms[i].key)
		if ok && tail != "" && marksApart(printed.printed.Node, tail) {
			return i
		}
	}
	w := forms[best].key
	within := strings.HasPrefix(w, printed.key) || strings.HasSuffix(w, printed.key)
	if strings.HasPrefix(printed.key, w) || within && weightOf(forms, w) < 2*weightStated {
		return 0
	}
	return best
}

// weightOf sums what the forms of a key weigh.
func weightOf(forms []titleForm, key string) int {
	return agreeing(forms, func(f titleForm) bool { return f.key == key })
}

// marksApart reports whether an element in a heading has the key as its text:
// the kicker before the headline, the subtitle behind it.
func marksApart(heading *html.Node, key string) bool {
	if heading == nil {
		return false
	}
	n := heading.FirstChild
	for seen := 0; n != nil && seen < 12; seen++ {
		if n.Type == html.ElementNode && titleKey(dom.Text(n, 400)) == key {
			return true
		}
		n = dom.Next(n, heading)
	}
	return false
}

// cutByKey returns the front of a text that has the key, without the mark behind it.
func cutByKey(text, key string) string {
	for i, r := range text {
		if key == "" {
			return strings.TrimRight(text[:i], " :|-–—/•·.,\"“„«»'‘")
		}
		key = strings.TrimPrefix(key, titleKey(string(r)))
	}
	return text
}

// minPart is how long a part of a title must be to be looked for on the page,
// in bytes of its key: a shorter one may stand there by chance.
const minPart = 12

// mostParts bounds the parts of a title that are looked for on the page.
const mostParts = 8

// printedPart returns the part of a title, between two marks, that a block of
// the page prints as it is; the title itself if none does.
func printedPart(p *page.Page, title string) string {
	before, after, ok := cutLastMark(title)
	for marks := 0; ok && marks < mostParts; marks++ {
		for _, part := range [...]string{before, after} {
			if key := titleKey(part); len(key) >= minPart && prints(p, key, len(part)) {
				return strings.TrimSpace(part)
			}
		}
		before, after, ok = cutLastMark(before)
	}
	return title
}

// prints reports whether a block has the key. size is the length of the text
// that the key was made of: others need not be looked at.
func prints(p *page.Page, key string, size int) bool {
	for _, b := range p.Blocks {
		if len(b.Text) <= size+4 && len(b.Text) >= len(key) && titleKey(b.Text) == key {
			return true
		}
	}
	return false
}

// titleKey is what two printings of a headline have in common.
func titleKey(s string) string {
	var buffer [128]byte
	return string(appendLetters(buffer[:0], s))
}
