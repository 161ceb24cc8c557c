package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// Names of marks.
const (
	markAuthor = iota
	markDate
	markModified
	markCount
)

var markNames = [markCount]string{"author", "date", "modified"}

// markWords open the tokens of classes, ids and the like that name an author
// or a date; a word that ends in "." is a whole token.
var markWords = [markCount][]string{
	markAuthor:   {"author", "autor", "auteur", "autore", "byline", "writer", "reporter", "contributor", "journalist", "redakteur", "verfasser", "signature", "vcard.", "fn.", "creator"},
	markDate:     {"date", "publish", "posted", "pubdate", "timestamp", "time.", "datum", "fecha", "data.", "created", "dt-"},
	markModified: {"updat", "modif", "lastmod", "changed"},
}

// notMarks are words beside which the others mean something else: the picture
// of an author, the date of a comment.
var notMarks = []string{
	"bio", "avatar", "image", "img", "photo", "thumb", "social", "icon", "comment", "related", "follow", "picker", "share", "about",
	"description", "count", "newsletter", "event", "calendar", "copyright", "twitter", "job", "position", "archive", "widget", "sidebar", "initial",
}

// markCache remembers what was found in values: pages repeat their classes.
type markCache [512]struct {
	value string
	set   uint8
}

// maxMark bounds the text of a marked element in bytes: a longer one is no
// name and no date.
const maxMark = 300

// mark notes elements whose attributes say that they name an author or a date.
func (r *reader) mark(n *html.Node) {
	if n.FirstChild == nil {
		return
	}
	switch n.DataAtom {
	case atom.Html, atom.Head, atom.Body, atom.Meta, atom.Link, atom.Script, atom.Img, atom.Svg, atom.Article, atom.Main, atom.Input, atom.Form:
		return
	}
	var set uint8
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "class", "id", "itemprop", "data-testid", "data-component", "rel":
			if len(a.Val) > 2 && len(a.Val) < 256 {
				set |= r.marks.of(a.Val)
			}
		}
	}
	if set == 0 {
		return
	}
	s := dom.Lines(n, 2*maxMark)
	if len(s) >= 2*maxMark {
		return
	}
	if s = lines(s); s == "" || len(s) > maxMark {
		return
	}
	for i, name := range markNames {
		if set&(1<<i) != 0 {
			r.stated.Marks = append(r.stated.Marks, page.Value{Name: name, Text: s, Path: "mark[" + name + "]", Node: n})
		}
	}
}

// lines collapses white space within lines and drops empty ones. A line is
// what one text node says.
func lines(s string) string {
	var kept []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = clean(line); line != "" {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// of returns the marks that a value names, as a bit set.
func (c *markCache) of(value string) uint8 {
	n := len(value)
	h := uint(n)*31 + uint(value[n-1])*7 + uint(value[n/2])*131 + uint(value[0]) + uint(value[n/4])*61 + uint(value[3*n/4])*253
	slot := &c[h%uint(len(c))]
	if slot.value != value {
		slot.value, slot.set = value, marksIn(value)
	}
	return slot.set
}

// marksIn scans a value once; words are tried where a token opens.
func marksIn(value string) (set uint8) {
	opens := true
	for i := 0; i < len(value); i++ {
		c := value[i]
		upper := c >= 'A' && c <= 'Z'
		letter := upper || c >= 'a' && c <= 'z'
		if letter && (opens || upper && !(value[i-1] >= 'A' && value[i-1] <= 'Z')) {
			set |= markAt(value[i:])
		}
		opens = !letter
		for letter && i+1 < len(value) && isLower(value[i+1]) {
			i++
		}
	}
	if set != 0 && namesOther(value) {
		return 0
	}
	return set
}

// namesOther reports whether one of the words of notMarks stands anywhere in a value.
func namesOther(value string) bool {
	for i := range len(value) {
		if !otherBegins.May(value[i:]) {
			continue
		}
		for _, word := range notMarks {
			if dom.HasPrefixFold(value[i:], word) {
				return true
			}
		}
	}
	return false
}

// otherBegins passes over most of a value.
var otherBegins = func() (begins dom.Begins) {
	for _, word := range notMarks {
		begins.Add(word)
	}
	return begins
}()

func isLower(b byte) bool { return b-'a' <= 'z'-'a' }

func markAt(value string) (set uint8) {
	if len(value) < 2 || !markBegins.May(value) {
		return 0
	}
	for _, w := range markIndex[(value[0]|0x20)-'a'][value[1]&31] {
		if !dom.HasPrefixFold(value, w.word) {
			continue
		}
		if !w.whole || len(value) == len(w.word) || value[len(w.word)]|0x20 < 'a' || value[len(w.word)]|0x20 > 'z' {
			set |= 1 << w.mark
		}
	}
	return set
}

// markIndex holds the mark words by their first letter and the low bits of their
// second one. Most tokens begin with none of them, which markBegins tells.
var markIndex, markBegins = func() (index [26][32][]markWord, begins dom.Begins) {
	for mark, words := range markWords {
		for _, word := range words {
			bare, whole := strings.CutSuffix(word, ".")
			list := &index[bare[0]-'a'][bare[1]&31]
			*list = append(*list, markWord{bare, whole, mark})
			begins.Add(bare)
		}
	}
	return index, begins
}()

// A markWord is a word of the index.
type markWord struct {
	word  string
	whole bool
	mark  int
}
