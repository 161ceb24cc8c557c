package label

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// follow gives a block that nothing speaks for the role of the list it stands
// in: headlines below "Related", or below the end of a plain-text story.
func (l *labeller) follow(i int, running page.Role) page.Role {
	if running != page.Furniture && l.headline(i) {
		return running
	}
	if l.flow.Markup || l.last < 0 || i <= l.last || !l.headline(i) || l.sentence(i, lineWords) {
		return page.Furniture
	}
	if text := l.blocks[i].Text; isAddress(text) || filesUnder(text) {
		return page.Furniture
	}
	return page.Trending
}

// filings open lines of plain text that say under which topics a story is filed.
var filings = [...]string{
	"tags:", "tag:", "tagged:", "filed under", "posted in", "topics:", "topic:", "keywords:", "categories:", "category:", "schlagwörter:", "schlagworte:", "schlagwort:", "stichwörter:", "themen:",
	"mots-clés", "sujets :", "etiquetas:", "temas:", "etichette:", "argomenti:", "tagi:", "taggar:", "ämnen:", "emner:", "теги:", "метки:", "etiketler:", "标签", "標籤", "关键词", "タグ", "태그", "الوسوم",
}

// filesUnder reports whether a line does so.
func filesUnder(line string) bool {
	for _, opening := range filings {
		if len(line) >= len(opening) && strings.EqualFold(line[:len(opening)], opening) {
			return true
		}
	}
	return false
}

// A line of plain text that ends with a full stop and has more words than these is no
// headline: below one that announces a list, and where none does.
const (
	teaserWords = 12
	lineWords   = 8
)

// sentence reports whether block i has more words than most and ends with a full stop.
func (l *labeller) sentence(i, most int) bool {
	return l.flow.Features[i].Words > most && l.endsWithStop(i)
}

// headline reports whether a block could be the headline or the teaser of
// another story.
func (l *labeller) headline(i int) bool {
	f, s := &l.flow.Features[i], &l.sights[i]
	if !l.flow.Markup && (l.sentence(i, teaserWords) || listMark(l.blocks[i].Text) != "") {
		return false
	}
	return f.Words >= 3 && f.Words <= 60 && s.class == boilerplate.ClassNone || s.date
}

// listMark returns what a line says of a list if it was written for those who hear the
// page read: "list 1 of 3", "end of list".
func listMark(line string) string {
	if len(line) > markBytes {
		return ""
	}
	line = strings.ToLower(strings.TrimSpace(line))
	if line == listEnds {
		return line
	}
	number, of, ok := strings.Cut(strings.TrimPrefix(line, "list "), " of ")
	if ok && strings.HasPrefix(line, "list ") && isNumber(number) && isNumber(of) {
		return line
	}
	return ""
}

// listEnds closes a list; no mark has more bytes than markBytes.
const (
	listEnds  = "end of list"
	markBytes = 30
)

func isNumber(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// running returns the role of the list that goes on after block i.
func (l *labeller) running(i int, r, before page.Role) page.Role {
	switch {
	case r == page.Related || r == page.Trending:
		return r
	case l.body[i], r == page.Title, r == page.Notice, r == page.Credit:
		return page.Furniture
	case l.flow.Markup && l.heading(i):
		return page.Furniture
	case !l.flow.Markup && r == page.Furniture && l.goesOn(i):
		return before
	case r == page.Furniture && !l.headline(i):
		return page.Furniture
	}
	return before
}

// goesOn reports whether block i counts the items of a list that does not end there.
func (l *labeller) goesOn(i int) bool {
	mark := listMark(l.blocks[i].Text)
	return mark != "" && mark != listEnds
}

// crumbMarks stand between the steps of a breadcrumb.
const crumbMarks = "/>›»→"

// isBreadcrumb reports whether a line of plain text is a path of sections.
func isBreadcrumb(text string) bool {
	if len(text) > 120 || strings.Contains(text, "://") {
		return false
	}
	steps := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(crumbMarks, r) })
	if len(steps) < 2 {
		return false
	}
	for _, step := range steps {
		step = strings.TrimSpace(step)
		if step == "" || len(strings.Fields(step)) > 4 || strings.ContainsAny(step, "0123456789.") {
			return false
		}
	}
	return true
}
