package article

import (
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// initials reads the line in which an agency and those who edited its story sign
// with letters, at the headline or behind the body: "SDA/sep", "erb/ots". Those that
// are credits are read as such.
func (f *wireFinder) initials() {
	s := f.task.draft.sceneOf(f.task.flow.Page)
	for i, b := range f.task.flow.Page.Blocks {
		if !f.task.goOn(i) {
			return
		}
		if !s.above(i) && !s.below(i) || len(b.Text) > maxInitials || isOther(b.Verdict().Role) && b.Verdict().Role != page.Body || b.Verdict().Role == page.Credit {
			continue
		}
		if a, ok := initialsOf(b.Text); ok {
			f.sign(a, "ending")
		}
	}
	for i, n := range f.task.article.Notices {
		if !f.task.goOn(i) {
			return
		}
		f.dated(n)
	}
}

// maxInitials is how long such a line may be, in bytes.
const maxInitials = 24

// initialsOf returns the wire that signs a line of names of a few letters
// between slashes.
func initialsOf(text string) (found agency.Agency, ok bool) {
	const mostLetters = 5
	parts := strings.Split(strings.Trim(text, "() "), "/")
	for _, part := range parts {
		a, size, known := agency.Consume(part)
		switch {
		case known && size == len(part) && (a.Kind == agency.Wire || a.Kind == agency.PressRelease):
			if !ok {
				found, ok = a, true
			}
		case part == "" || len(part) > mostLetters || strings.ContainsFunc(part, func(r rune) bool { return !unicode.IsLetter(r) }):
			return found, false
		}
	}
	return found, ok && len(parts) > 1
}

// dated reads a notice of copyright that gives the story's own day: it is the
// story's, not a picture's.
func (f *wireFinder) dated(n Notice) {
	holder, ok := strings.CutPrefix(n.Text, "©")
	if n.Kind != boilerplate.NoticeCopyright || !ok || len(n.Text) > maxByline {
		return
	}
	stamp, ok := readDate(holder, f.task.article.Language)
	if a, _, found := agency.Consume(strings.TrimSpace(holder)); found && ok && a.Kind == agency.Wire && dayOf(stamp).Equal(dayOf(f.task.article.Published)) {
		f.sign(a, "ending")
	}
}

// syndicated notes the paper, or the site, that published a story first, where
// nobody knows it for an agency.
func (f *wireFinder) syndicated(name string) {
	if _, known := agency.Lookup(name); known || f.found.Agency != "" {
		return
	}
	if name = publisherIn(name); name == "" || len(name) > maxAccount || isSite(name, f.own) {
		return
	}
	w := &f.found
	w.Agency, w.Kind, w.Evidence = name, WireSyndicated, []string{"credit"}
	for a := range agency.All() {
		if a.Domain != "" && a.Domain == strings.ToLower(name) {
			w.Agency = shortName(a)
			return
		}
	}
}

// publisherIn returns the name of a paper or a site behind small words and before
// numbers: "im Lampenboten 10/22"; "" for a date.
func publisherIn(text string) string {
	words := strings.Fields(text)
	for len(words) > 0 && startsLower(words[0]) && !strings.Contains(words[0], ".") {
		words = words[1:]
	}
	for i, word := range words {
		if isDigit(word[0]) {
			words = words[:i]
			break
		}
	}
	name := strings.Join(words, " ")
	if _, _, isMonth := calendar.ConsumeMonth(name, ""); isMonth {
		return ""
	}
	return name
}
