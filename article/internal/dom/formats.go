package dom

// maxFormatting is how many formatting elements may be open at once, links
// apart, of which there is one at most. The parser opens each of them again in
// every paragraph, so that a page of a few kilobytes can grow to millions of
// nodes. Of 1,500 pages of news sites three open more than five; at 32 a hostile
// megabyte still took four seconds.
const maxFormatting = 5

// formats counts the open formatting elements, at least as many as the parser
// holds: an end tag counts only where nothing can keep the parser from heeding
// it.
type formats struct {
	open    [maxFormatting + 27]format
	count   int
	level   int     // of nested tables, cells, and whatever else an end tag does not reach out of
	tables  [16]int // the levels of the open tables
	nested  int     // open tables, those beyond the array too
	dropped int     // start tags beyond the bound
	unsure  bool    // there may be more than are counted
}

// A format is one open formatting element.
type format struct {
	tag   tag
	level int
	depth int // of the boxes around it
}

// none reports whether no formatting element is open, for certain.
func (f *formats) none() bool { return f.count == 0 && !f.unsure }

// admits reports whether one more may be opened.
func (f *formats) admits(t tag) bool { return t == tagA || f.count < maxFormatting }

func (f *formats) start(t tag, b *boxes) {
	switch {
	case t.formatting():
		if t == tagA || t == tagNobr {
			f.remove(t) // they do not nest
		}
		if f.count == len(f.open) {
			f.unsure = true
			return
		}
		f.open[f.count] = format{t, f.level, b.depth}
		f.count++
	case t == tagTable:
		if f.nested < len(f.tables) {
			f.tables[f.nested] = f.level
		}
		f.nested++
		f.level++
	case t == tagCell && f.nested > 0:
		f.closeCell()
		f.level++
	case t == tagRow && f.nested > 0:
		f.closeCell()
	case t == tagSelect:
		f.level++
	case t == tagTemplate || t == tagObject || t == tagFrameset:
		f.unsure = true
		f.level++
	}
}

func (f *formats) end(t tag, b *boxes) {
	switch {
	case t.formatting():
		if depth, ok := f.remove(t); ok && (b.depth < depth || b.depth > depth+2) {
			f.unsure = true // the parser may open it again in the boxes it was open in
		}
	case t == tagTable && f.nested > 0:
		f.closeCell()
		f.nested--
		f.lower(f.table())
	case (t == tagCell || t == tagRow) && f.nested > 0:
		f.closeCell()
	case t == tagSelect || t == tagTemplate || t == tagObject:
		if f.level > 0 && (f.nested == 0 || f.level > f.table()+1) {
			f.lower(f.level - 1)
		}
	}
}

// table returns the level around the innermost table.
func (f *formats) table() int {
	return f.tables[min(f.nested, len(f.tables)-1)]
}

// closeCell forgets what was opened in the cells of the innermost table.
func (f *formats) closeCell() {
	level := f.tables[min(f.nested, len(f.tables))-1] + 1
	if f.nested > len(f.tables) || f.unsure {
		f.lower(level)
		return
	}
	kept := f.open[:0]
	for _, o := range f.open[:f.count] {
		if o.level <= level {
			kept = append(kept, o)
		}
	}
	f.count, f.level = len(kept), level
}

// lower goes back to a level; what is open stays so.
func (f *formats) lower(level int) {
	for i := range f.open[:f.count] {
		f.open[i].level = min(f.open[i].level, level)
	}
	f.level = level
}

// remove takes the innermost element of a name off, if an end tag reaches it.
func (f *formats) remove(t tag) (depth int, ok bool) {
	for i := f.count - 1; i >= 0 && f.open[i].level == f.level; i-- {
		if f.open[i].tag == t {
			depth = f.open[i].depth
			copy(f.open[i:], f.open[i+1:f.count])
			f.count--
			return depth, true
		}
	}
	return 0, false
}
