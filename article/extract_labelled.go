package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// How many labels are looked at, and how many lines of names behind each.
const (
	mostLabels   = 64
	mostLabelled = 8
)

// extractLabelled reads the authors behind a label that stands alone in a line,
// "Written by", "Author(s)", wherever on the page that is, where nobody else is
// named: boxes of who wrote stand beside the story, within it and far below. Of
// several labels that name others none is known to be the story's.
func extractLabelled(p *page.Page, d *Draft) {
	if won, ok := d.Authors.Best(); ok && won.Value[0].Kind == AuthorPerson {
		return
	}
	var found []Author
	path, labels := "", 0
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if !isBylineLabel(b.Text) || len(b.Links) > 0 || isOther(b.Verdict().Role) { // a link leads to the authors of the site
			continue
		}
		if labels++; labels > mostLabels {
			return
		}
		authors := d.behindLabel(p.Blocks[i+1:])
		if len(authors) == 0 {
			continue
		}
		if path != "" && (len(authors) != len(found) || !holds(authors, found)) {
			return
		}
		found, path = authors, b.Path
	}
	proposeSigned(p, d, found, path, page.Low)
}

// behindLabel returns those whom the lines behind a label name, each a line of
// names alone: the first, and those at the same place of a list.
func (d *Draft) behindLabel(lines []*page.Block) []Author {
	var authors []Author
	for i, b := range lines[:min(len(lines), mostLabelled)] {
		if len(b.Text) > maxAccount || isOther(b.Verdict().Role) || i > 0 && listPlace(b.Path) != listPlace(lines[0].Path) {
			break
		}
		found := d.authorsIn(b.Text)
		if !areFullNames(found) || !fills(b.Text, found) {
			break
		}
		authors = mergeAuthors(authors, found...)
	}
	return authors
}

// listPlace is a path without what tells the entries of a list apart.
func listPlace(path string) string {
	var place strings.Builder
	for step := range strings.SplitSeq(path, "/") {
		name, _, _ := strings.Cut(step, "[")
		place.WriteString(name + "/")
	}
	return place.String()
}
