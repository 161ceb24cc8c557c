package flow

// paragraphs returns the lines at which paragraphs begin.
func (r *lineReader) paragraphs() []int32 {
	starts := make([]int32, 0, len(r.lines))
	for i := 0; i < len(r.lines); i = r.paragraph(i) {
		starts = append(starts, int32(i))
	}
	return starts
}

// paragraph returns the index after the lines that belong to the paragraph
// that starts at line i.
func (r *lineReader) paragraph(i int) int {
	end := i + 1
	for r.width > 0 && isFollowed(r.lines, end-1) && !r.stands(end-1) && !r.stands(end) {
		end++
	}
	return end
}

// stands reports whether a line is a paragraph of its own in wrapped text: a wrapper
// would have broken it.
func (r *lineReader) stands(i int) bool { return r.lines[i].end >= tooWide }
