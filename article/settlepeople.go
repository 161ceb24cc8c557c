package article

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// settlePeople gives the authors, whoever named them, what the lines say that
// print their names: where their pages are, and what they are.
func (t *task) settlePeople() {
	if !t.isBuiltIn("authors") {
		return
	}
	authors := slices.Clone(t.article.Authors)
	t.article.Authors = authors
	unshare(authors)
	blocks := t.flow.Page.Blocks
	for i, b := range blocks {
		if !t.draft.goOn(i) {
			return
		}
		if len(b.Text) > maxCreditLine || !isCreditLine(b) {
			continue
		}
		for n := range authors {
			if a := &authors[n]; a.Kind == AuthorPerson && strings.Contains(b.Text, a.Name) {
				t.readLink(a, b)
				if a.Role == "" {
					a.Role = printedPost(a.Name, authors, blocks[i:])
				}
			}
		}
	}
	t.fromOthers(authors)
	t.ownSites(authors)
}

// ownSites makes people of those whose name the site has, because it is theirs:
// a given name that is known and a family name. A newspaper may be called like
// that, the Charlotte Observer.
func (t *task) ownSites(authors []Author) {
	for i := range authors {
		person := []Author{{Name: authors[i].Name, Kind: AuthorPerson}}
		if areFullNames(person) && areKnown(person) && !isFirm(authors[i].Name) && !t.statesNews() {
			authors[i].Kind = AuthorPerson
		}
	}
}

// isFirm reports whether a name is one of a body, of a team or of a firm.
func isFirm(name string) bool {
	_, last := cutLast(strings.ToLower(name), " ")
	return isBody(name) || teamIn(name) != "" || firmWords[last]
}

// firmWords end the names of firms and papers.
var firmWords = wordSet(`clinic group bank media news times post company studio studios photography hospital university college school institute
	foundation church agency services solutions partners consulting labs academy observer herald tribune chronicle press online`)

// statesNews reports whether the page says that it is of a newspaper or the like.
func (t *task) statesNews() bool {
	return slices.ContainsFunc(t.flow.Page.Stated.Items, func(item *page.Item) bool {
		return item.Is("NewsArticle", "NewsMediaOrganization", "ReportageNewsArticle")
	})
}

// fromOthers takes over what other places say of the same people.
func (t *task) fromOthers(authors []Author) {
	for _, c := range t.draft.Authors.all {
		for _, other := range c.Value {
			for i := range authors {
				if a := &authors[i]; other.Name == a.Name && other.Kind == a.Kind && !strings.Contains(other.Role, " is ") {
					a.Role, a.Organization = cmp.Or(a.Role, other.Role), cmp.Or(a.Organization, other.Organization)
				}
			}
		}
	}
}

// maxCreditLine is how long a line of names is at the most, in bytes.
const maxCreditLine = 600

// isCreditLine reports whether a block is a line of names and dates.
func isCreditLine(b *page.Block) bool {
	r := b.Verdict().Role
	return r == page.Byline || r == page.Date
}

// unshare takes an address that several authors have off those who are not
// named in it: it is that of the line in which they stand.
func unshare(authors []Author) {
	count := make(map[string]int, len(authors))
	for _, a := range authors {
		count[a.URL]++
	}
	for i := range authors {
		a := &authors[i]
		_, file := cutLast(strings.TrimRight(a.URL, "/"), "/")
		if count[a.URL] > 1 && !isNamed(strings.ToLower(file), strings.ToLower(a.Name)) {
			a.URL = ""
		}
	}
}

func cutLast(s, sep string) (before, after string) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):]
	}
	return "", s
}

// readLink takes the address to which a name links, for an author without one:
// not mail, a place on the page itself or the front page.
func (t *task) readLink(a *Author, b *page.Block) {
	if a.URL != "" {
		return
	}
	p := t.flow.Page
	for _, l := range b.Links {
		if !strings.EqualFold(strings.Trim(b.Text[l.Start:l.End], " ,"), a.Name) {
			continue
		}
		address := t.absolute(l.URL)
		if strings.HasPrefix(address, "http") && !strings.HasPrefix(l.URL, "#") && !leadsHome(p, address) &&
			(p.URL == nil || bareAddress(address) != bareAddress(p.URL.String()) || strings.Contains(address, "?")) {
			a.URL = address
			return
		}
	}
}

// maxPost is how long the words for what somebody is are at the most, in bytes.
const maxPost = 80

// printedPost returns what an author is, as the line that names them says behind
// the name, or else the next line alone.
func printedPost(name string, authors []Author, lines []*page.Block) string {
	_, rest, _ := strings.Cut(lines[0].Text, name)
	rest = beforeNames(rest, authors)
	if post := postIn(rest); post != "" {
		return post
	}
	if strings.Trim(rest, " ,|·•–—-/") != "" || len(lines) < 2 || lines[1].Verdict().Role != page.Byline {
		return ""
	}
	if next := lines[1].Text; beforeNames(next, authors) == next {
		return postIn(next)
	}
	return ""
}

// beforeNames returns a text up to the next author in it.
func beforeNames(text string, authors []Author) string {
	for _, a := range authors {
		text, _, _ = strings.Cut(text, a.Name)
	}
	return text
}

// postEnds end what somebody is.
var postEnds = [...]string{"\n", " | ", "|", " • ", "•", " · ", " - ", " – ", " — ", " / ", "@", " Last ", " Updated", " Published", " Posted", " Follow"}

// postIn returns what a text says that somebody is, "" if it says something else.
func postIn(text string) string {
	text = strings.TrimLeft(text, " ,|·•⋅–—-/:\n")
	if at := strings.IndexByte(text, '@'); at > 0 { // the word it stands in is an address
		text = text[:strings.LastIndexAny(text[:at], " \n")+1]
	}
	for _, end := range postEnds {
		if before, _, ok := strings.Cut(text, end); ok && len(before) > 2 { // "VP - Technology"
			text = before
		}
	}
	for _, joint := range [...]string{" and", " &", " und", " et", " y"} {
		text = strings.TrimSuffix(strings.TrimRight(text, " ,"), joint)
	}
	text = strings.Trim(text, " ,.;:⋅")
	if half := len(text) / 2; half > 0 && text[:half] == text[half+1:] { // once for those who only hear the page
		text = text[:half]
	}
	if len(text) > maxPost || hasDigit(text) || strings.ContainsAny(text, "?!()…") || !isPost(strings.NewReplacer(" of ", " ", " bei ", " ").Replace(text)) {
		return ""
	}
	for i, word := range strings.Fields(strings.ToLower(text)) {
		if noPost[word] || i == 0 && beforePlace[word] {
			return ""
		}
	}
	return text
}

// noPost are words of lines that lead on to something else, or name others.
var noPost = wordSet("by more read view posts see contact email about articles von reviewed edited checked fact-checked full bio profile")

// beforePlace are words that lead on from a name to where and for whom it stands.
var beforePlace = wordSet("in on for from to at with and as im am für aus via")
