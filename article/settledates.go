package article

// settleDates brings the dates of the page into agreement: a page that only
// says when it was last changed was published by then.
func (t *task) settleDates() {
	a := t.article
	if a.Published.IsZero() && a.Posted.IsZero() && !a.Modified.IsZero() {
		a.Published = a.Modified
		a.Origins["published"] = a.Origins["modified"]
	}
}
