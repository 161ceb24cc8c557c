package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/internal/forename"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// ParseAuthors reads authors off a text that names them, as a byline does:
// "By Jane Doe and Ann Smith".
func ParseAuthors(text string) []Author { return withoutWhereabouts(readAuthors(text), text) }

// readAuthors is ParseAuthors for what is stated for machines, where no places stand
// beside names.
func readAuthors(text string) []Author {
	if len(text) > 300 || strings.HasPrefix(text, "http") {
		return nil
	}
	titled := text
	text = ofWriters(text)
	if label, _, ok := cutLabel(text); ok && onlyHelped(label) {
		return nil
	}
	text = withoutLabel(beforeRubrics(bylineText(text)))
	text = withoutJoints(withoutDates(beforeOpener(text)))
	c, _ := boilerplate.Byline(text)
	if strings.IndexByte(text, '\n') > 0 && !strings.ContainsAny(text, ",&;/") {
		c.Names = joinWords(c.Names)
	}
	var authors []Author
	for _, name := range c.Names {
		name = bareName(name)
		switch {
		case name == "", isBy(name), isNoName(name) && !isPost(name), endsInNumber(name), isClause(name), isDayOfDate(name, titled):
		case isBody(name), len(authors) > 0 && isShortSign(name):
			c.Organizations = append(c.Organizations, name)
		case len(authors) > 0 && goesOn(authors[len(authors)-1].Role, name, text):
		case isPost(name) && len(authors) > 0:
			authors[len(authors)-1].Role = name
		case !isPost(name):
			authors = append(authors, Author{Name: readable(withTitle(name, titled)), Kind: AuthorPerson})
		}
	}
	if len(authors) > 0 && !arePlaces(authors, c.Organizations, text) {
		return authors
	}
	authors = nil
	for _, name := range c.Organizations {
		if name = withoutTail(beforeNumber(name)); !isNoName(name) && !isDayOfDate(name, titled) {
			authors = append(authors, Author{Name: name, Kind: AuthorOrganization})
		}
	}
	if team := teamIn(text); len(authors) == 0 && team != "" {
		authors = []Author{{Name: team, Kind: AuthorOrganization}}
	}
	return authors
}

// isDayOfDate reports whether a name is rather the day of the week of a date that
// stands beside it. Short ones are names as well, and some long ones: "Anna", "Domingo".
func isDayOfDate(name, text string) bool {
	const shortest = 5 // bytes
	if len(name) < shortest || !hasDigit(text) {
		return false
	}
	_, size, ok := calendar.ConsumeWeekday(name, "")
	return ok && size == len(name) && !forename.Is(name)
}

// isClause reports whether most words of what stands where names do, and at least
// three, have small letters only: "Jane keeps bees in the hills".
func isClause(name string) bool {
	small, others := 0, 0
	for word := range strings.FieldsSeq(name) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
			small++
		} else {
			others++
		}
	}
	return small >= 3 && small > others
}

// A byline is a text that names authors, as it was read.
type byline struct {
	text    string
	authors []Author
}

// mostBylines bounds the bylines that are kept.
const mostBylines = 32

// authorsIn is [ParseAuthors] for a text of the page, which often prints a byline
// twice, and marks it: each is read once.
func (d *Draft) authorsIn(text string) []Author {
	authors := d.readBylines(text)
	if d.by == "meta" {
		return authors
	}
	return withoutWhereabouts(authors, text)
}

// readBylines is readAuthors with what has been read before.
func (d *Draft) readBylines(text string) []Author {
	for _, b := range d.bylines {
		if b.text == text {
			return slices.Clone(b.authors)
		}
	}
	authors := readAuthors(text)
	if len(d.bylines) < mostBylines {
		d.bylines = append(d.bylines, byline{text, slices.Clone(authors)})
	}
	return authors
}

// withoutLabel takes the word that names authors off the front: "Autor: …",
// "Autoren Jane Doe und Ann Smith".
func withoutLabel(text string) string {
	if label, names, ok := cutLabel(text); ok {
		if isBylineLabel(label) {
			return names
		}
		return text
	}
	const shortest = 4 // "Par", "Di" also begin names
	if label, names, ok := strings.Cut(text, " "); ok && len(label) >= shortest && isBylineLabel(label) {
		if by, rest, ok := strings.Cut(names, " "); ok && isBy(by) {
			names = rest
		}
		if !startsLower(names) {
			return names
		}
	}
	return text
}

// withTitle gives a name the degree back with which it is printed.
func withTitle(name, text string) string {
	if titled := "Dr. " + name; strings.Contains(text, titled) {
		return titled
	}
	return name
}

// arePlaces reports whether what looks like people is where a body has its
// seat: two words or more that stand alone, behind it.
func arePlaces(authors []Author, bodies []string, text string) bool {
	if len(bodies) == 0 || len(authors) < 2 {
		return false
	}
	seat := strings.Index(text, bodies[0])
	for _, a := range authors {
		if strings.Contains(a.Name, " ") || strings.Index(text, a.Name) < seat {
			return false
		}
	}
	return true
}

// bareName takes off a name what is written to it: the trade in Korean, Chinese
// and Japanese, a preposition that led on to a date or a place.
func bareName(name string) string {
	name = beforePostSentence(beforeKoreanPost(name))
	for _, trade := range [...]string{"기자", "특파원", "記者", "记者", "編集委員", "論説委員"} {
		name = strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(name, trade), trade))
	}
	if first, rest, ok := strings.Cut(name, " "); ok && isJoint(first) {
		name = rest
	}
	if name = withoutMark(beforePost(behindOpener(name))); !isPost(name) {
		name = beforeWords(name)
	}
	return withoutTail(name)
}

// withoutTail takes the words off the end of a name that led on to something else.
func withoutTail(name string) string {
	for {
		i := strings.LastIndexByte(name, ' ')
		if i < 0 {
			return name
		}
		switch name[i+1:] {
		case "am", "on", "at", "in", "im", "le", "el", "den", "um", "aus", "für", "for", "di", "de", "skrifar", "from", "-", "–":
			name = name[:i]
		default:
			return name
		}
	}
}

// withoutJoints takes the words that join two names off the fronts of lines.
func withoutJoints(text string) string {
	if strings.IndexByte(text, '\n') < 0 {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if first, rest, ok := strings.Cut(strings.TrimSpace(line), " "); ok && i > 0 && isJoint(first) {
			lines[i] = rest
		}
	}
	return strings.Join(lines, "\n")
}

// openers are words that say what somebody did, before "by" and the name.
// Those who only checked a story have not written it.
var openers = map[string]bool{
	"eingestellt": true, "gespeichert": true, "alles": true, "beitrag": true, "gastbeitrag": true, "erstellt": true, "geschrieben": true, "verfasst": true,
	"autorenseite": true, "ein": true, "article": true, "articles": true, "posts": true, "more": true, "story": true, "recipe": true, "posted": true, "written": true, "published": true, "submitted": true,
	"publié": true, "publie": true, "publicado": true, "escrito": true, "rédigé": true, "scritto": true, "pubblicato": true, "interview": true, "insights": true,
	"text": true, "texte": true, "kommentar": true, "gastkommentar": true, "bericht": true, "reportage": true,
	"shared": true, "created": true, "compiled": true, "analysis": true, "opinion": true, "blog": true, "words": true,
	"geprüft": false, "reviewed": false, "edited": false, "checked": false, "fact-checked": false, "tested": false, "medically": false, "photos": false, "fotos": false, "contributions": false,
	"illustration": false, "illustrationen": false, "illustrations": false, "illustrated": false, "foto": false, "bilder": false, "übersetzt": false, "translated": false,
}

// behindOpener returns the name behind "Recipe by", "Eingestellt von"; "" where
// nobody, or nobody who wrote, is named.
func behindOpener(name string) string {
	first, _, several := strings.Cut(name, " ")
	wrote, known := openers[strings.ToLower(first)]
	at := len(first)
	for word := range strings.FieldsSeq(name[at:]) {
		at += strings.Index(name[at:], word) + len(word)
		if !isBy(word) {
			continue
		}
		rest := strings.TrimSpace(name[at:])
		switch {
		case rest == "":
			return ""
		case known && wrote:
			return beforeOpener(rest)
		case known:
			return ""
		}
	}
	if known && several && !wrote {
		return ""
	}
	return name
}

// beforeOpener cuts a name where it goes on to say who did something else:
// "Jane Doe Illustration von Ann Smith".
func beforeOpener(name string) string {
	at := 0
	for word := range strings.FieldsSeq(name) {
		i := strings.Index(name[at:], word) + at
		if wrote, known := openers[strings.ToLower(strings.Trim(word, ":(,"))]; known && !wrote && at > 0 {
			return strings.TrimSpace(name[:i])
		}
		at = i + len(word)
	}
	return name
}

// isJoint reports whether a word joins two names. Some are given names, or
// initials, with a capital.
func isJoint(word string) bool {
	switch word {
	case "dan", "en", "ja", "e", "i", "a", "y":
		return true
	}
	switch strings.ToLower(word) {
	case "and", "und", "et", "och", "og", "и", "та", "és", "şi", "și", "ve", "và", "&":
		return true
	}
	return false
}

// cutLabel cuts a line at its first colon.
func cutLabel(text string) (label, rest string, ok bool) {
	const longest = 40
	for i, r := range text {
		switch {
		case i > longest:
			return "", text, false
		case r == ':' || r == '：':
			return text[:i], strings.TrimLeft(text[i:], ":： "), true
		}
	}
	return "", text, false
}

// bodyWords are parts of the names of bodies, in more languages than those of
// bylines.
var bodyWords = newFragments(
	"e. v", "e.v", "agencies", "agenturen", "gmbh", " ag", " kg", "verband", "stiftung", "verlag", "agentur", "magazin", "universit", "institut", "minister", "verein", "zeitung",
	"presse", "redaktion", "fundación", "asociación", "agencia", "agence", "association", "agenzia", "agentschap", "byrå", "агентств", "редакц", "новост",
	"ajansı", "haber", "通讯社", "通信社", "新闻", "新聞", "日报", "日報", "晚报", "网", "신문", "일보", "뉴스", "通信", "編集部", "编辑部", "وكالة", "خبرگزاری", "illustrierte",
)

func isBody(name string) bool { return bodyWords.exactly(strings.ToLower(name)) }

// withoutDates puts a line break in the place of each date: a byline often
// says when, too.
func withoutDates(text string) string {
	for range 3 {
		if !mayHoldNumber(text) {
			break
		}
		_, start, end, ok := calendar.Find(text, "")
		if !ok {
			break
		}
		text = text[:start] + "\n" + text[end:]
	}
	return text
}

// joinWords makes one name of two or three names of a word each: a first name
// and a family name in elements of their own.
func joinWords(names []string) []string {
	if len(names) < 2 || len(names) > 3 {
		return names
	}
	for _, name := range names {
		if strings.Contains(name, " ") || !isCased(name) {
			return names
		}
	}
	return []string{strings.Join(names, " ")}
}

func isCased(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// teamWords say that several people sign under the name of their desk.
var teamWords = []string{"staff", "team", "redaktion", "redaktionen", "redactie", "desk", "newsroom", "redacción", "rédaction", "redazione", "newsdesk", "editors", "редакция", "編集部", "编辑部"}

// teamIn returns the name of a team that signs a line alone, "" if none does.
func teamIn(text string) string {
	if before, after, ok := strings.Cut(text, " "); ok && isBy(before) {
		text = after
	}
	text = strings.Trim(text, " ,;\n")
	if text == "" || len(strings.Fields(text)) > 5 || strings.ContainsAny(text, "\n|@,:;") || strings.Contains(text, ". ") || strings.HasSuffix(text, ".") {
		return ""
	}
	for word := range strings.FieldsSeq(strings.ToLower(strings.ReplaceAll(text, "-", " "))) {
		if slices.Contains(teamWords, word) {
			return text
		}
	}
	return ""
}

// mergeAuthors appends authors that are not there yet, by name, as far as a story has
// so many.
func mergeAuthors(list []Author, more ...Author) []Author {
	for _, author := range more {
		if len(list) == maxSigned {
			return list
		}
		same := func(have Author) bool { return strings.EqualFold(have.Name, author.Name) }
		if utf8.RuneCountInString(author.Name) > 1 && !slices.ContainsFunc(list, same) {
			list = append(list, author)
		}
	}
	return list
}
