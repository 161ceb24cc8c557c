package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/agency"
)

// wire says which agency the story comes from, and by what that is known. A
// story that the site signs itself comes from its staff; one that another
// paper or station signs is syndicated.
func (t *task) wire() {
	f := wireFinder{task: t, own: slices.Clone(t.draft.siteOf(t.flow.Page).names)}
	if name := t.article.Publisher.Name; name != "" {
		f.own = append(f.own, titleKey(name))
	}
	f.dateline()
	f.bylines()
	f.ending()
	f.initials()
	f.credits()
	for _, c := range t.draft.Agency.all {
		f.add(c.Value, "stated")
	}
	if f.found.Agency == "" && f.staff.Agency != "" {
		f.found = f.staff
	}
	if f.found.Agency == "" {
		return
	}
	w := f.found // a copy: the finder holds the page
	w.Confidence = levelOf(len(w.Evidence))
	t.article.Wire = &w
}

// levelOf is how sure so many pieces of evidence make.
func levelOf(evidence int) Level {
	if evidence > 1 {
		return page.High
	}
	return page.Low
}

// A wireFinder collects what says where a story comes from.
type wireFinder struct {
	task  *task
	own   []string // keys of the names of the site
	found Wire
	staff Wire // what the site signs itself
}

// add takes a name that signs the story, if it is that of an agency.
func (f *wireFinder) add(name, evidence string) {
	name = strings.TrimSpace(name)
	if a, ok := agency.Lookup(name); ok && !f.task.isLabel(name, a) {
		f.sign(a, evidence)
	}
}

// labels are names of agencies that pages outside their countries print as
// something else: the size of letters, feeds, "more" in German, a state.
var labels = []string{"AA", "RSS", "Mehr", "MNA", "XFN", "PA", "KRW", "PR", "ID", "TT", "TV"}

// isLabel reports whether a name is rather a word of the page's own.
func (t *task) isLabel(name string, a agency.Agency) bool {
	return slices.Contains(labels, name) && a.Country != t.country()
}

// labelsOwn reports whether a text is nothing but such a word: a link to a feed, or
// to more of a list, is no credit.
func (t *task) labelsOwn(text string) bool {
	a, ok := agency.Lookup(strings.TrimSpace(text))
	return ok && t.isLabel(strings.TrimSpace(text), a)
}

// sign notes that an agency, a paper or a station signs the story. The first
// one that is found says where it comes from; others that agree support it.
func (f *wireFinder) sign(a agency.Agency, evidence string) {
	w, kind := &f.found, WireNews
	switch a.Kind {
	case agency.Photo:
		return
	case agency.PressRelease:
		kind = WirePressRelease
	case agency.Newspaper, agency.Broadcaster:
		kind = WireSyndicated
		if f.isOwn(a) {
			w, kind = &f.staff, WireStaff
		}
	}
	short := shortName(a)
	if kind == WireNews && a.Kind == agency.Several {
		return // which, nobody says
	}
	if w.Agency == "" {
		w.Agency, w.Kind = short, kind
	}
	if w.Agency == short && !slices.Contains(w.Evidence, evidence) {
		w.Evidence = append(w.Evidence, evidence)
	}
}

// isOwn reports whether a signature is that of the site itself. Stations sign
// with their call signs on sites of other names, but only their own stories.
func (f *wireFinder) isOwn(a agency.Agency) bool {
	if a.Key == "callsign" || a.Domain != "" && a.Domain == f.task.article.Publisher.Domain {
		return true
	}
	for _, name := range append([]string{a.Name}, a.Aliases...) {
		if isSite(name, f.own) {
			return true
		}
	}
	return false
}

func (f *wireFinder) dateline() {
	d := f.task.article.Dateline
	if d == nil {
		return
	}
	for name := range strings.SplitSeq(d.Agency, "/") {
		if a, size, ok := agency.Consume(strings.TrimSpace(name)); ok && size > 1 {
			f.sign(a, "dateline")
		}
	}
}

// bylines looks for agencies in the lines that name the authors. "With AP" is
// help that the site's own people had.
func (f *wireFinder) bylines() {
	a := f.task.article
	for _, author := range a.Authors {
		f.add(author.Name, "byline")
	}
	scanned := 0
	for i := range a.Header {
		part := &a.Header[i]
		if part.Role != page.Byline.String() || len(part.Text) >= maxByline {
			continue
		}
		if scanned++; scanned > maxSigners {
			break
		}
		f.scan(part.Text, "byline")
	}
	if len(a.Authors) > 0 && len(a.Authors[0].Raw) < maxByline {
		f.scan(a.Authors[0].Raw, "byline")
	}
}

// scan looks for wires anywhere in a short text, up to a word that says that
// they only helped.
func (f *wireFinder) scan(text, evidence string) {
	text = withoutHelp(text)
	within := false
	for i, r := range text {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if letter && (!within || r >= 0x2E80) {
			a, size, ok := agency.Consume(text[i:])
			if ok && (a.Kind == agency.Wire || a.Kind == agency.PressRelease) && !f.task.isLabel(text[i:i+size], a) && (size > 2 || standsAlone(text[i+size:])) {
				f.sign(a, evidence)
			}
		}
		within = letter
	}
}

// standsAlone reports whether no name follows: two letters before one are the
// initials of a first name.
func standsAlone(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLetter(r)
}

// helpWords stand before agencies that a story was written with the help of.
var helpWords = []string{"with", "mit", "avec", "con", "com", "med", "met", "och", "inputs", "files", "material", "photo", "foto", "image", "bild"}

// withoutHelp cuts a text before such a word.
func withoutHelp(text string) string {
	at := 0
	for word := range strings.FieldsSeq(text) {
		i := strings.Index(text[at:], word) + at
		if slices.Contains(helpWords, strings.ToLower(strings.Trim(word, "(:,"))) {
			return text[:i]
		}
		at = i + len(word)
	}
	return text
}

// endingParts are how many parts at the end of a body may bear its signature:
// notes on rights and readers' offers follow.
const endingParts = 3

// ending reads the signature at the end of the body: "(dpa)", "— AFP", ". EFE".
func (f *wireFinder) ending() {
	body := f.task.article.Body
	for i := max(0, len(body)-endingParts); i < len(body); i++ {
		if a, ok := signature(body[i].Text); ok {
			f.sign(a, "ending")
		}
		if text := body[i].Text; len(text) < maxByline {
			f.release(text)
		}
	}
	for i, n := range f.task.article.Notices {
		if !f.task.goOn(i) {
			return
		}
		if len(n.Text) < maxByline {
			f.release(n.Text)
		}
	}
}

// release looks for a service that passes on what others announce.
func (f *wireFinder) release(text string) {
	for i := range text {
		if i > 0 && text[i-1] != ' ' && text[i-1] != '(' {
			continue
		}
		if a, _, ok := agency.Consume(text[i:]); ok && a.Kind == agency.PressRelease {
			f.sign(a, "ending")
		}
	}
}

// maxSignature is how long a signature may be, in bytes.
const maxSignature = 40

// signature returns the wire that signs the end of a text, in brackets, behind
// a dash, or behind the last full stop.
func signature(text string) (agency.Agency, bool) {
	text = strings.TrimRight(text, " .\u00a0")
	from := max(0, len(text)-maxSignature)
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	end := text[from:]
	cut := -1
	bracket := strings.HasSuffix(end, ")") || strings.HasSuffix(end, "）")
	for _, mark := range [...]string{"(", "（", "— ", "– ", "-- ", ". ", ".- ", "/", "」"} {
		if i := strings.LastIndex(end, mark); i >= 0 && i+len(mark) > cut && (mark != "/" || bracket) {
			cut = i + len(mark)
			if mark == "(" || mark == "（" {
				break
			}
		}
	}
	if cut < 0 {
		return agency.Agency{}, false
	}
	name := strings.Trim(end[cut:], "() （）")
	first, _, _ := strings.Cut(name, "/")
	a, size, ok := agency.Consume(first)
	if !ok || a.Kind != agency.Wire && a.Kind != agency.PressRelease || size != len(first) && len(first) > 2*size {
		return agency.Agency{}, false
	}
	return a, true
}

// credits looks at the source credits. One without brackets among the pictures
// is theirs, where people sign the story; behind the body it is the story's.
func (f *wireFinder) credits() {
	a := f.task.article
	signed := len(a.Authors) > 0 && a.Authors[0].Kind == AuthorPerson
	behind := f.behind()
	for _, c := range a.Credits[:min(len(a.Credits), mostCredits)] {
		if c.Kind != boilerplate.CreditSource && c.Kind != boilerplate.CreditSyndication || withoutHelp(c.Text) != c.Text {
			continue
		}
		if signed && c.Kind == boilerplate.CreditSource && !strings.ContainsAny(c.Text, "(（[") && !strings.Contains(behind, c.Text) {
			continue
		}
		if c.Kind == boilerplate.CreditSyndication {
			f.release(c.Text)
		}
		evidence := "credit"
		if c.Span != (Span{}) { // which stands in the body
			evidence = "ending"
		}
		for _, name := range c.Organizations {
			if name == c.Text && !strings.Contains(behind, name) {
				continue // a name and nothing else, not behind the body: of a picture, a menu, a card
			}
			f.add(name, evidence)
			if c.Kind == boilerplate.CreditSyndication {
				f.syndicated(name)
			}
		}
	}
}

// maxBehind bounds the text in which credits are looked for, in bytes.
const maxBehind = 8 << 10

// behind returns the text of the credits behind the body.
func (f *wireFinder) behind() string {
	var texts []string
	size := 0
	blocks := f.task.flow.Page.Blocks
	for i := len(blocks) - 1; i >= 0; i-- {
		switch blocks[i].Verdict().Role {
		case page.Credit:
			if size += len(blocks[i].Text); size > maxBehind {
				return ""
			}
			texts = append(texts, blocks[i].Text)
		case page.Body:
			return strings.Join(texts, "\n")
		}
	}
	return ""
}

// shortName is the first name an agency signs with in Latin letters, else its
// canonical name.
func shortName(a agency.Agency) string {
	for _, name := range a.Aliases {
		if r, _ := utf8.DecodeRuneInString(name); unicode.Is(unicode.Latin, r) {
			return name
		}
	}
	return a.Name
}
