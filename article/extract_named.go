package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/internal/forename"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/gazetteer"
)

// extractNamed reads the names that stand alone in a line at the headline, if
// they open with given names that are known, beside the day, or where the box about
// who wrote opens with the same: a byline without a word. The next lines behind the
// headline are asked first, then those right before it.
func extractNamed(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	if !s.set() {
		return
	}
	for i := s.title + 1; i <= min(s.body+1, s.title+namedReach); i++ {
		if s.proposeNamed(d, i) {
			return
		}
	}
	for i := s.title - 1; i >= s.title-2; i-- {
		if s.proposeNamed(d, i) {
			return
		}
	}
}

// How many blocks behind the headline such a line may stand, and how long it may
// be, in bytes.
const (
	namedReach = 12
	maxNamed   = 160
)

// proposeNamed proposes those whom the line at a block names, and reports
// whether it names anybody.
func (s *scene) proposeNamed(d *Draft, at int) bool {
	if at < 0 || at >= len(s.page.Blocks) || !s.mayName(at) {
		return false
	}
	b := s.page.Blocks[at]
	dated, described := s.isDated(b) || s.besideDate(at), s.isDescribed(b)
	if !dated && !described && !hasForename(b.Text) || ownsPicture(b.Text) {
		return false
	}
	authors := d.authorsIn(b.Text)
	if !s.areNamed(authors) && !(dated && s.areNoWords(authors)) && !(described && len(authors) == 1 && areFullNames(authors)) || !fills(b.Text, authors) || s.tellsOf(authors) || d.siteOf(s.page).isCalled(authors[0].Name) {
		return false
	}
	for i := range authors {
		authors[i].Raw = b.Text
	}
	proposeSigned(s.page, d, authors, b.Path, page.Low)
	return true
}

// ownsPicture reports whether a line names those whose picture stands by it, or who
// owns what: "© AP / Jane Doe".
func ownsPicture(line string) bool {
	credits, notices := boilerplate.CreditsAndNotices(line)
	if len(notices) > 0 || strings.Contains(line, "©") {
		return true
	}
	return len(credits) > 0 && credits[0].Kind == boilerplate.CreditPhoto && !strings.HasPrefix(credits[0].Rule, "any/")
}

// mayName reports whether a block may be a line of names: no label of the site,
// no menu, and of the body its first line alone.
func (s *scene) mayName(at int) bool {
	const linkEvery = 40 // bytes
	b := s.page.Blocks[at]
	if len(b.Text) > maxNamed || len(b.Links) > 2+len(b.Text)/linkEvery {
		return false
	}
	switch b.Verdict().Role {
	case page.Breadcrumb, page.Tags:
		return false
	case page.Body:
		return at == s.body && len(b.Text) < maxAccount && b.Kind != page.Heading
	}
	return maySign(b)
}

// hasForename reports whether a name in a line may open with a given name that is
// known: it need not stand apart from what is before it ("TextJane Doe"), but does
// not begin with a small letter behind another letter. Most lines are told at a
// fraction of what it costs to take them apart.
func hasForename(line string) bool {
	for word := range strings.FieldsSeq(strings.ReplaceAll(line, "\u00ad", "")) {
		letter := false
		for i, r := range word {
			if !(letter && r >= 'a' && r <= 'z') && forename.Is(word[i:]) {
				return true
			}
			letter = r|0x20 >= 'a' && r|0x20 <= 'z'
		}
	}
	return false
}

// areNamed reports whether all authors are people with given names that are
// known.
func (s *scene) areNamed(authors []Author) bool {
	if len(authors) == 0 || !areFullNames(authors) {
		return false
	}
	for _, a := range authors {
		if !s.isNamed(withoutDegree(a.Name)) {
			return false
		}
	}
	return true
}

// isNamed reports whether a name is a given name that is known, a second one, an
// initial or a particle, and a family name that is no word of the page.
func (s *scene) isNamed(name string) bool {
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 3 || !forename.Is(words[0]) {
		return false
	}
	if second := words[1]; len(words) == 3 && !forename.Is(second) && !isParticle(second) && utf8.RuneCountInString(strings.TrimSuffix(second, ".")) > 1 {
		return false
	}
	family := words[len(words)-1]
	return !isNoName(family) && !s.prints(strings.ToLower(family))
}

// mostAsked bounds the words that are looked for on one page: each is a look at all of
// it. Of the words beyond them nobody says that they are names.
const mostAsked = 64

// prints reports whether a word stands somewhere on the page as it is given.
func (s *scene) prints(word string) bool {
	found, known := s.asked[word]
	if known || len(s.asked) == mostAsked {
		return found || !known
	}
	if s.asked == nil {
		s.asked = make(map[string]bool)
	}
	s.asked[word] = slices.ContainsFunc(s.page.Blocks, func(b *page.Block) bool { return holdsWord(b.Text, word) })
	return s.asked[word]
}

// holdsWord reports whether a word stands by itself in a text, and not in an
// address.
func holdsWord(text, word string) bool {
	for at := 0; ; at += len(word) {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		at += i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, size := utf8.DecodeRuneInString(text[at+len(word):])
		next, _ := utf8.DecodeRuneInString(text[at+len(word)+size:])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) && !strings.ContainsRune("@/.", before) && (after != '.' || !unicode.IsLetter(next)) {
			return true
		}
	}
}

// fills reports whether a line is names for the better part, besides dates and
// what those people are.
func fills(text string, authors []Author) bool {
	return 5*lettersBeside(text, authors) <= 3*len(text)
}

// lettersBeside counts the letters of a line besides names, what those people are,
// and dates.
func lettersBeside(text string, authors []Author) int {
	rest := strings.ToLower(withoutDates(text)) // names in capitals are read in a readable form
	for _, a := range authors {
		rest = strings.Replace(strings.Replace(rest, strings.ToLower(a.Name), "", 1), strings.ToLower(a.Role), "", 1)
	}
	letters := 0
	for _, r := range rest {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters
}

// tellsOf reports whether the title, or the story before its last lines, names one
// of the people: it is about them then.
func (s *scene) tellsOf(authors []Author) bool {
	for _, a := range authors {
		if holdsWord(s.page.Stated.Title, a.Name[strings.LastIndexByte(a.Name, ' ')+1:]) {
			return true
		}
		for i := max(s.title, 0); i < s.end-2; i++ {
			if b := s.page.Blocks[i]; tells(b) && strings.Contains(b.Text, a.Name) {
				return true
			}
		}
	}
	return false
}

// tells reports whether a block is the story's, or says what it is about.
func tells(b *page.Block) bool {
	switch b.Verdict().Role {
	case page.Title, page.Deck:
		return true
	case page.Body:
		return len(b.Text) > maxAccount
	}
	return false
}

// withoutWords leaves out what stands beside somebody with a given name that is
// known, and is no name itself: more words than names have, and single words if
// there are several; one alone is as often somebody's only name.
func withoutWords(authors []Author) []Author {
	named, single := false, 0
	for _, a := range authors {
		first, _, several := strings.Cut(a.Name, " ")
		named = named || several && forename.Is(first)
		if isLoneWord(a) {
			single++
		}
	}
	if !named || len(authors) < 2 {
		return authors
	}
	const most = 5 // words of a name
	return slices.DeleteFunc(slices.Clone(authors), func(a Author) bool {
		return a.Kind == AuthorPerson && (single > 1 && isLoneWord(a) || strings.Count(a.Name, " ") >= most)
	})
}

// isLoneWord reports whether a name is one word, and no given name that is known.
func isLoneWord(a Author) bool {
	return !strings.Contains(a.Name, " ") && isCased(a.Name) && !forename.Is(a.Name)
}

// areKnown reports whether all authors are people with a given name that is known
// and another.
func areKnown(authors []Author) bool {
	for _, a := range authors {
		first, _, several := strings.Cut(withoutDegree(a.Name), " ")
		if a.Kind != AuthorPerson || !several || !forename.Is(first) {
			return false
		}
	}
	return true
}

// isDescribed reports whether the box about whoever wrote, behind the story, opens
// with a line: that is their name then.
func (s *scene) isDescribed(b *page.Block) bool {
	if len(b.Text) > maxAccount {
		return false
	}
	const reach = 40 // blocks behind the story
	for i := max(s.end-1, b.Index+1); i < min(s.end+reach, len(s.page.Blocks)); i++ {
		if other := s.page.Blocks[i]; other.Text == b.Text && other.Verdict().Role == page.Bio {
			return true
		}
	}
	return false
}

// isDated reports whether a line gives a day, on a page in a language in which
// names can be told from nouns by their capitals: German nouns have them too.
func (s *scene) isDated(b *page.Block) bool {
	if s.page.Language == "" || strings.HasPrefix(s.page.Language, "de") || !hasDigit(b.Text) {
		return false
	}
	_, ok := readDate(b.Text, s.language)
	return ok
}

// besideDate reports whether a line of a plain text stands right above a date, or below
// one: no element says there what it is.
func (s *scene) besideDate(at int) bool {
	if s.page.Root != nil || at <= s.title {
		return false
	}
	for _, i := range [...]int{at + 1, at - 1} {
		if i <= s.title || i >= len(s.page.Blocks) {
			continue
		}
		b := s.page.Blocks[i]
		if b.Verdict().Role == page.Date {
			return true
		}
		if _, ok := readDate(b.Text, s.language); ok && len(b.Text) <= maxNamed && hasDigit(b.Text) {
			return true
		}
	}
	return false
}

// areNoWords reports whether the authors have names of two words or three that are none
// of the page's: a few where no element tells, or one.
func (s *scene) areNoWords(authors []Author) bool {
	const few = 3
	if len(authors) == 0 || len(authors) > few || len(authors) > 1 && s.page.Root != nil || !areFullNames(authors) {
		return false
	}
	for _, a := range authors {
		if isPost(a.Name) || !s.isNoWord(a.Name) || s.page.Root == nil && mayBePlace(a.Name) {
			return false
		}
	}
	return true
}

// placeWords are words that names of places have, of streets and of houses, and few people.
var placeWords = wordSet("hall square park dock valley mount mt port fort lake river bay beach island hill heights bridge gate station street road avenue " +
	"saint st santa san santo são sankt new royal house arena stadium theatre theater centre center city county " +
	"edition morning evening weekend health science news life arts world sports")

// mayBePlace reports whether a name of two words or more may be that of a place: the
// gazetteer has it, or a word of it says so.
func mayBePlace(name string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if placeWords[strings.Trim(word, ".,")] {
			return true
		}
	}
	return len(gazetteer.Resolve(name, "", gazetteer.Hint{})) > 0
}

// isNoWord reports whether no word of a name is one that the page prints in small letters.
func (s *scene) isNoWord(name string) bool {
	for word := range strings.FieldsSeq(name) {
		if !isCased(word) || isNoName(word) || s.prints(strings.ToLower(word)) {
			return false
		}
	}
	return true
}
