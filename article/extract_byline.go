package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// extractByline reads the authors from the lines that name them: the first line
// at the headline, else behind the body, else anywhere.
func extractByline(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	above := func(at int) bool { return s.above(at) && !s.isCardOf(at) }
	below := func(at int) bool { return s.below(at) && !s.isCardOf(at) }
	anywhere := func(int) bool { return true }
	for _, in := range [...]func(int) bool{above, below, anywhere} {
		for i, b := range p.Blocks {
			if !d.goOn(i) {
				return
			}
			if b.Verdict().Role == page.Byline && in(i) && proposeLine(p, d, b) {
				return
			}
		}
	}
}

// proposeLine proposes those whom a byline names, and reports whether it names anybody.
func proposeLine(p *page.Page, d *Draft, b *page.Block) bool {
	authors := d.authorsIn(b.Text)
	if by, name, ok := strings.Cut(b.Text, " "); ok && len(authors) == 0 && isBy(by) {
		authors = nickname(name)
	}
	for i := range authors {
		authors[i].Raw = b.Text
	}
	proposeSigned(p, d, authors, b.Path, page.Low)
	return len(authors) > 0
}

// extractMarked reads the authors from elements that the markup names for
// them: those between the headline and the body, else those right behind it.
func extractMarked(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	if !s.set() {
		return
	}
	var above, below signed
	for i, v := range p.Stated.Marks {
		if !d.goOn(i) {
			return
		}
		at := p.Before(v.Node)
		if v.Name != "author" || isAside(p, v.Node) || s.isCardOf(at) {
			continue
		}
		switch {
		case s.above(at):
			above.add(d, v)
		case s.below(at):
			below.add(d, v)
		}
	}
	if len(above.authors) == 0 {
		above = below
	}
	proposeSigned(p, d, above.authors, above.path, page.Low)
}

// extractSigned reads the authors from lines near the headline, or right
// behind the body, that open like a byline or link to somebody's page,
// whatever the lines were taken for.
func extractSigned(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	if !s.set() {
		return
	}
	for _, in := range [...]func(int) bool{s.above, s.below} {
		for i, b := range p.Blocks {
			if !d.goOn(i) {
				return
			}
			if !in(i) || len(b.Text) > maxByline || isOther(b.Verdict().Role) && !s.opensOrCloses(i) {
				continue
			}
			authors := d.signers(b)
			if isBylineLabel(b.Text) && i+1 < len(p.Blocks) && !isSentence(p.Blocks[i+1]) {
				authors = d.authorsIn(p.Blocks[i+1].Text)
				if list := d.behindLabel(p.Blocks[i+1:]); len(list) > len(authors) {
					authors = list
				}
			}
			if len(authors) > 0 {
				proposeSigned(p, d, authors, b.Path, page.Low)
				return
			}
		}
	}
}

// isSentence reports whether a block behind a label is none of names: the story
// goes on there.
func isSentence(b *page.Block) bool {
	last, _ := utf8.DecodeLastRuneInString(b.Text)
	return len(b.Text) >= maxByline || b.Verdict().Role == page.Body && len(b.Text) > maxAccount && strings.ContainsRune(".!?…:。", last)
}

// extractClosing reads the name that stands alone under a story, as papers in
// some languages print it, or that of the desk.
func extractClosing(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	for i := s.end - 1; i >= 0 && i <= s.end && i < len(p.Blocks); i++ {
		b := p.Blocks[i]
		if !mayClose(b) {
			continue
		}
		if b.Verdict().Role != page.Tags && isSignature(b.Text) { // a lone tag looks like a name
			if authors := d.authorsIn(b.Text); len(authors) == 1 && authors[0].Kind == AuthorPerson {
				proposeSigned(p, d, authors, b.Path, page.Low)
				return
			}
		}
		if team := teamIn(b.Text); team != "" && len(team) < maxAccount {
			proposeSigned(p, d, []Author{{Name: team, Kind: AuthorOrganization}}, b.Path, page.Low)
			return
		}
	}
}

// mayClose reports whether a block may be the signature of a story.
func mayClose(b *page.Block) bool {
	if b.Kind != page.Paragraph || len(b.Links) > 0 || len(b.Text) > 2*maxAccount {
		return false
	}
	switch b.Verdict().Role {
	case page.Body, page.Furniture, page.Byline, page.Tags:
		return boilerplate.Classify(b.Text) == boilerplate.ClassNone
	}
	return false
}

// isSignature reports whether a line is two to four words that all begin with
// capitals, without a mark at its end.
func isSignature(text string) bool {
	words := 0
	for word := range strings.FieldsSeq(text) {
		words++
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) && !isParticle(word) || word == "SOURCE" {
			return false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return words >= 2 && words <= 4 && unicode.IsLetter(last) && len(text) < 50
}

// maxByline is how long a line that names authors may be, in bytes.
const maxByline = 200

// isBylineLabel reports whether a line is only the word before an author's name.
func isBylineLabel(text string) bool {
	text = strings.Trim(text, " :\u00a0：")
	if len(text) > longestByLabel {
		return false
	}
	var buffer [longestByLabel]byte
	switch string(appendLower(buffer[:0], text)) {
	case "by", "von", "par", "por", "di", "written by", "words by", "story by", "posted by", "article by", "article written by", "author", "authors", "author(s)",
		"autor", "autorin", "autoren", "autor(en)", "autores", "autor(es)", "auteur", "auteurs", "auteur(s)", "autore", "autori", "verfasst von", "geschrieben von", "text", "texte", "texto",
		"escrito por", "écrit par", "scritto da", "автор", "авторы", "作者", "記者", "记者", "yazar", "penulis", "tác giả", "forfatter", "författare":
		return true
	}
	return false
}

// longestByLabel is how many bytes such a word or phrase has at the most.
const longestByLabel = 20

// appendLower appends a short text in small letters.
func appendLower(b []byte, text string) []byte {
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf {
			return append(b[:len(b)-i], strings.ToLower(text)...)
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

// above reports whether a block stands where a byline above the body does.
func (s *scene) above(at int) bool { return at >= s.title-bylineReach && at <= s.body+1 }

// below reports whether a block stands where a byline below the body does.
func (s *scene) below(at int) bool { return at >= s.end-1 && at <= s.end+2*bylineReach }

// opensOrCloses reports whether a block is the first of the body, or one of its last
// two: a byline there is often taken for the story's.
func (s *scene) opensOrCloses(at int) bool {
	b := s.page.Blocks[at]
	return b.Verdict().Role == page.Body && len(b.Text) < maxNamed && (at == s.body || at >= s.end-2)
}

// isCardOf reports whether a block stands in an aside in which the headline does not.
func (s *scene) isCardOf(at int) bool {
	const aside = "/aside"
	if at >= len(s.page.Blocks) {
		return false
	}
	path := s.page.Blocks[at].Path
	i := strings.LastIndex(path, aside)
	if i < 0 || s.title < 0 || s.title >= len(s.page.Blocks) {
		return false
	}
	end := i + len(aside)
	if size := strings.IndexByte(path[end:], '/'); size > 0 {
		end += size
	}
	return !strings.HasPrefix(s.page.Blocks[s.title].Path, path[:end])
}

// bylineReach is how many blocks from the headline, or from the body's end, a
// byline may stand.
const bylineReach = 4

// isAside reports whether the text of an element is that of another story, of
// readers, or of the site.
func isAside(p *page.Page, n *html.Node) bool {
	blocks := p.Under(n)
	if len(blocks) == 0 {
		return isCaptioned(p, n) // a part of a line
	}
	return isOther(blocks[0].Verdict().Role)
}

// isCaptioned reports whether the line that an element is a part of belongs to a
// picture: its author took it.
func isCaptioned(p *page.Page, n *html.Node) bool {
	const reach = 6 // levels that lie in a line
	for up := 0; n != nil && up < reach; n, up = n.Parent, up+1 {
		if n.DataAtom == atom.Figcaption {
			return true
		}
		if blocks := p.Under(n); len(blocks) > 0 {
			r := blocks[0].Verdict().Role
			return len(blocks) == 1 && (r == page.Caption || r == page.PhotoCredit)
		}
	}
	return false
}

func isOther(r page.Role) bool {
	switch r {
	case page.Related, page.Trending, page.Comments, page.Promo, page.Ad, page.Body, page.Caption, page.PhotoCredit:
		return true
	}
	return false
}

// signed collects what marked elements say, the innermost of nested ones.
type signed struct {
	authors []Author
	path    string
	outer   *html.Node // the last element that named someone
	before  int        // how many authors there were before it
}

func (s *signed) add(d *Draft, v page.Value) {
	authors := d.authorsIn(v.Text)
	if len(authors) == 0 {
		authors = nickname(v.Text)
	}
	if len(authors) == 0 {
		return
	}
	for i := range authors {
		authors[i].Raw, authors[i].URL = strings.ReplaceAll(v.Text, "\n", " "), linkIn(v.Node)
	}
	if s.outer != nil && within(v.Node, s.outer) {
		s.authors = s.authors[:s.before]
	} else {
		s.outer, s.before = v.Node, len(s.authors)
	}
	s.authors, s.path = mergeAuthors(s.authors, authors...), v.Path
}

// within reports whether n lies in outer.
func within(n, outer *html.Node) bool {
	for up := 0; n != nil && up < 20; n, up = n.Parent, up+1 {
		if n == outer {
			return true
		}
	}
	return false
}

// linkIn returns the address that an author's name links to.
func linkIn(n *html.Node) string {
	for seen := 0; n != nil && seen < 6; n, seen = n.FirstChild, seen+1 {
		if n.DataAtom == atom.A {
			return dom.Attr(n, "href")
		}
	}
	return ""
}

// nickname reads the one word with which somebody signs.
func nickname(text string) []Author {
	name := strings.TrimSpace(text)
	if before, after, ok := strings.Cut(name, " "); ok && isBy(before) {
		name = after
	}
	if n := utf8.RuneCountInString(name); n < 3 || n > 24 || strings.ContainsAny(name, " \n@/|:,") || !strings.ContainsFunc(name, unicode.IsLetter) || isBy(name) || isNoName(name) {
		return nil
	}
	return []Author{{Name: name, Kind: AuthorPerson}}
}

// isBy reports whether a word opens a byline.
func isBy(word string) bool {
	var buffer [longestByLabel]byte
	switch string(appendLower(buffer[:0], strings.Trim(word, ":"))) {
	case "by", "von", "par", "por", "di", "da", "door", "af", "av", "przez", "od", "автор", "текст", "text":
		return true
	}
	return false
}

// proposeSigned proposes authors: people with the confidence given, bodies and
// the site itself only where nobody else is named.
func proposeSigned(p *page.Page, d *Draft, authors []Author, path string, c page.Confidence) {
	names := d.siteOf(p).names
	if d.by == "signed" || d.by == "byline" || d.by == "marked" {
		authors = slices.DeleteFunc(authors, func(a Author) bool {
			return a.Kind == AuthorPerson && !isSite(a.Name, names) && d.isRubric(p, a.Name)
		})
	}
	for i := range authors {
		if isSite(authors[i].Name, names) {
			authors[i].Kind = AuthorOrganization
		}
	}
	authors = withoutWords(preferPeople(authors))
	if len(authors) == 0 {
		return
	}
	if authors[0].Kind == AuthorOrganization {
		c = page.No
	}
	d.Authors.Propose(authors, path, c)
}

// isRubric reports whether a word is the name of the page's section, or of one
// of its tags: bylines say under which a story is filed.
func (d *Draft) isRubric(p *page.Page, name string) bool {
	key := titleKey(name)
	if slices.Contains(d.siteOf(p).sections, key) {
		return true
	}
	for _, c := range d.Breadcrumb.all {
		for i, crumb := range c.Value {
			if i < len(c.Value)-1 && titleKey(crumb) == key {
				return true
			}
		}
	}
	if strings.Contains(name, " ") {
		return false // a columnist's name is a tag too
	}
	for _, c := range d.Tags.all {
		for _, tag := range c.Value {
			if titleKey(tag) == key {
				return true
			}
		}
	}
	return false
}
