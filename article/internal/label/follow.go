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
	if !l.flow.Markup && l.last >= 0 && i > l.last && l.headline(i) {
		return page.Trending
	}
	return page.Furniture
}

// headline reports whether a block could be the headline or the teaser of
// another story.
func (l *labeller) headline(i int) bool {
	f, s := &l.flow.Features[i], &l.sights[i]
	return f.Words >= 3 && f.Words <= 60 && s.class == boilerplate.ClassNone || s.date
}

// running returns the role of the list that goes on after block i.
func (l *labeller) running(i int, r, before page.Role) page.Role {
	switch {
	case r == page.Related || r == page.Trending:
		return r
	case l.body[i], r == page.Title, r == page.Notice, r == page.Credit:
		return page.Furniture
	case l.flow.Markup && l.heading(i):
		return page.Furniture
	case r == page.Furniture && !l.headline(i):
		return page.Furniture
	}
	return before
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
