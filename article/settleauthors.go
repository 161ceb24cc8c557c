package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// extractAgreement lets the places that name the authors correct one another:
// a list that several of them give in full beats a shorter one, and a full
// name one half of it.
func extractAgreement(p *page.Page, d *Draft) {
	won, ok := d.Authors.Best()
	if !ok || won.Value[0].Kind != AuthorPerson || won.Origin.Confidence > page.High {
		return
	}
	if won.Origin.By == "marked" && (d.bodySigns(won) || d.lineSigns(won)) {
		return
	}
	if d.readersSee(p, won) {
		return
	}
	if d.pageSigns(won) || d.knownSigns(won) {
		return
	}
	for i := len(d.Authors.all) - 1; i >= 0; i-- {
		c := d.Authors.all[i]
		if c.Origin.Confidence == page.No || c.Value[0].Kind != AuthorPerson {
			continue
		}
		if completes(c.Value, won.Value) || len(c.Value) > len(won.Value) && holds(c.Value, won.Value) && (d.supported(c) || printsAll(p, c)) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return
		}
	}
}

// bodySigns proposes the desk or the body that two places name as the author,
// where only elements marked for authors name people, and nobody else does:
// they are those who checked the story, or who answered it.
func (d *Draft) bodySigns(won Candidate[[]Author]) bool {
	if d.supported(won) {
		return false
	}
	for _, c := range d.Authors.all {
		if c.Origin.By == "named" && c.Value[0].Kind == AuthorPerson {
			return false
		}
	}
	for _, c := range d.Authors.all {
		if c.Value[0].Kind == AuthorOrganization && (c.Origin.By == "signed" || c.Origin.By == "byline") && d.supported(c) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return true
		}
	}
	return false
}

// lineSigns proposes those whom a line of its own names, where elements marked
// for authors name others beside them: their posts, their rubrics, who checked.
func (d *Draft) lineSigns(won Candidate[[]Author]) bool {
	for _, c := range d.Authors.all {
		if (c.Origin.By == "signed" || c.Origin.By == "byline") && c.Value[0].Kind == AuthorPerson &&
			len(c.Value) < len(won.Value) && holds(won.Value, c.Value) && !d.contradicted(c) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return true
		}
	}
	return false
}

// contradicted reports whether the other kind of line names other people.
func (d *Draft) contradicted(c Candidate[[]Author]) bool {
	for _, other := range d.Authors.all {
		if (other.Origin.By == "signed" || other.Origin.By == "byline") && other.Value[0].Kind == AuthorPerson &&
			(len(other.Value) != len(c.Value) || !holds(other.Value, c.Value)) {
			return true
		}
	}
	return false
}

// pageSigns proposes those whom both the byline and the elements marked for
// authors name in full, where what is stated for machines names none of them:
// the account of who put the story up.
func (d *Draft) pageSigns(won Candidate[[]Author]) bool {
	if won.Origin.By != "jsonld" && won.Origin.By != "meta" {
		return false
	}
	for _, c := range d.Authors.all {
		if c.Origin.By == "byline" && areFullNames(c.Value) && d.supportedBy(c, "marked") && !shareNames(c.Value, won.Value) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return true
		}
	}
	return false
}

// readersSee proposes those whom a byline names and nothing else, where those who
// are stated for machines stand nowhere on the page: the account of who put the
// story up.
func (d *Draft) readersSee(p *page.Page, won Candidate[[]Author]) bool {
	if won.Origin.By != "jsonld" && won.Origin.By != "meta" || p == nil {
		return false
	}
	for _, c := range d.Authors.all {
		if c.Origin.By == "byline" && areFullNames(c.Value) && printsAll(p, c) && !shareNames(c.Value, won.Value) && !d.printsAny(p, won.Value) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return true
		}
	}
	return false
}

// printsAny reports whether one of the names stands somewhere on the page.
func (d *Draft) printsAny(p *page.Page, authors []Author) bool {
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return true
		}
		for _, a := range authors {
			if strings.Contains(b.Text, a.Name) {
				return true
			}
		}
	}
	return false
}

// knownSigns proposes those with given names that are known, whom a line or the
// markup names, where another line names something that is hardly a name.
func (d *Draft) knownSigns(won Candidate[[]Author]) bool {
	if won.Origin.Confidence > page.Low || areKnown(won.Value) || d.supported(won) {
		return false
	}
	for i := len(d.Authors.all) - 1; i >= 0; i-- {
		c := d.Authors.all[i]
		if c.Origin.Confidence == page.Low && areKnown(c.Value) && areFullNames(c.Value) {
			d.Authors.Propose(c.Value, c.Origin.Path, won.Origin.Confidence)
			return true
		}
	}
	return false
}

// areFullNames reports whether all authors are people with two or three names.
func areFullNames(authors []Author) bool {
	for _, a := range authors {
		if n := strings.Count(a.Name, " "); a.Kind != AuthorPerson || n < 1 || n > 2 {
			return false
		}
	}
	return true
}

// shareNames reports whether a word stands in names of both lists.
func shareNames(a, b []Author) bool {
	for _, one := range a {
		for word := range strings.FieldsSeq(one.Name) {
			for _, other := range b {
				if strings.Contains(titleKey(other.Name), titleKey(word)) {
					return true
				}
			}
		}
	}
	return false
}

// printsAll reports whether a line names several people in full and says nothing
// else: who did what is not told, so that all wrote.
func printsAll(p *page.Page, c Candidate[[]Author]) bool {
	if c.Origin.By != "signed" && c.Origin.By != "byline" {
		return false
	}
	for _, a := range c.Value {
		if a.Kind != AuthorPerson || !strings.Contains(a.Name, " ") {
			return false
		}
	}
	for _, b := range p.Blocks {
		if b.Path == c.Origin.Path {
			return lettersBeside(b.Text, c.Value) <= lettersOfJoints*len(c.Value)
		}
	}
	return false
}

// lettersOfJoints is how many letters stand with each name of a list at the most:
// "By", "and".
const lettersOfJoints = 3

// completes reports whether one author is named more fully: "Jane" is "Jane Doe".
func completes(full, short []Author) bool {
	return len(full) == 1 && len(short) == 1 && !strings.Contains(short[0].Name, " ") &&
		strings.HasPrefix(full[0].Name, short[0].Name+" ") && len(strings.Fields(full[0].Name)) < 4
}

// holds reports whether all authors of the shorter list are in the longer one.
func holds(longer, shorter []Author) bool {
	for _, a := range shorter {
		found := false
		for _, b := range longer {
			found = found || personKey(a.Name) == personKey(b.Name)
		}
		if !found {
			return false
		}
	}
	return true
}

// personKey is a name as a key, without the degree that is printed with it or not.
func personKey(name string) string { return titleKey(withoutDegree(name)) }

// withoutDegree returns a name without the degree before it.
func withoutDegree(name string) string {
	return strings.TrimPrefix(strings.TrimPrefix(name, "Dr. "), "Dr ")
}

// supported reports whether another extractor proposed the same authors.
func (d *Draft) supported(c Candidate[[]Author]) bool { return d.supportedBy(c, "") }

// supportedBy is supported by the extractor of that name, if one is given.
func (d *Draft) supportedBy(c Candidate[[]Author], by string) bool {
	for _, other := range d.Authors.all {
		if other.Origin.By != c.Origin.By && (by == "" || other.Origin.By == by) && len(other.Value) == len(c.Value) && holds(other.Value, c.Value) {
			return true
		}
	}
	return false
}
