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
	risen   int     // start tags of elements that may nest and are no boxes that are kept track of
	dropped int     // start tags beyond the bound, and elements ended before their time
	again   int     // elements that the parser may have opened again
	closed  int     // times that all were ended
	unsure  bool    // there may be more than are counted
	last    tag     // the last list item or heading that began: these end their own kind
}

// A format is one open formatting element.
type format struct {
	tag   tag
	level int
	depth int // of the boxes around it
	risen int
}

// deepest is over how many boxes an end tag reaches for certain: the parser
// takes a formatting element through eight of them at most, and leaves it open
// in the rest.
const deepest = 6

// none reports whether no formatting element is open, for certain.
func (f *formats) none() bool { return f.count == 0 && !f.unsure }

// admits reports whether one more may be opened. A link ends the one before it,
// unless that one is out of reach.
func (f *formats) admits(t tag) bool {
	if t == tagA {
		return f.count < 2*maxFormatting
	}
	return f.count < maxFormatting && f.closed == 0
}

func (f *formats) start(t tag, b *boxes) {
	f.rise(t, b)
	switch {
	case t.formatting():
		if t == tagA || t == tagNobr {
			f.close(t, b) // they do not nest
		}
		if f.count == len(f.open) {
			f.unsure = true
			return
		}
		f.open[f.count] = format{t, f.level, b.depth, f.risen}
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
		f.close(t, b)
	case t == tagForm:
		f.risen += b.depth // it is not known whether it ends boxes, nor which
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

// rise counts the start tag of an element that an end tag may have to reach
// over, unless it is one of the boxes, whose depth is known.
func (f *formats) rise(t tag, b *boxes) {
	switch {
	case t == tagItem || t == tagHeading:
		if t != f.last {
			f.last = t
			f.risen++
		}
	case t == tagForm || t.box() && (b.off != 0 || b.depth >= len(b.open)):
		f.risen++
	}
}

// close takes the innermost element of a name off, if an end tag reaches it.
func (f *formats) close(t tag, b *boxes) {
	i := f.innermost(t)
	if i < 0 {
		return
	}
	o := f.open[i]
	if b.depth < o.depth || b.depth > o.depth+2 {
		f.unsure = true // the parser may open it again in the boxes it was open in
	}
	if b.depth-o.depth+f.risen-o.risen <= deepest {
		f.remove(i)
	}
}

// innermost returns the index of the innermost element of a name on this level, or -1.
func (f *formats) innermost(t tag) int {
	for i := f.count - 1; i >= 0 && f.open[i].level == f.level; i-- {
		if f.open[i].tag == t {
			return i
		}
	}
	return -1
}

func (f *formats) remove(i int) {
	copy(f.open[i:], f.open[i+1:f.count])
	f.count--
}
