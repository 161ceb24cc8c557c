package dom

// boxes knows where white space is not seen: at the borders of boxes. It keeps
// track of the open boxes as far as it takes to tell whether an end tag ends
// one.
type boxes struct {
	open    [128]tag
	depth   int  // open boxes, those beyond the array too
	edge    bool // nothing was printed since the last border of a box
	begun   bool // a tag was kept, after which a doctype is not heeded
	body    bool // the head is over
	printed bool // there was text
	pre     int  // open elements that keep white space
	off     tag  // the element open in which other rules hold, and
	times   int  // how often
	veil    int  // 1 + the depth at a hidden element that is no box; 0 without one
}

func (b *boxes) text() {
	b.edge, b.body = false, true
	b.printed = b.printed || b.off == 0
}

func (b *boxes) start(t tag) {
	b.begun = true
	switch {
	case b.off != 0:
		if t == b.off {
			b.times++
		} else if t >= tagSelect && t <= tagFrameset {
			b.off = tagFrameset // which never ends
		}
	case t == tagHead || t == tagMeta:
		return
	case t == tagBody:
		b.edge = !b.body
		b.printed = true // as far as framesets go
	case t.box():
		b.push(t)
		b.edge = b.veil == 0
	case t == tagP || t == tagHeading || t == tagHr || t == tagItem || t == tagCustom:
		b.edge = b.veil == 0
	case t == tagTable:
		b.push(t)
		b.edge = false
	case t >= tagSelect && t <= tagFrameset:
		b.off, b.times = t, 1
		b.edge = false
	case t == tagCell || t == tagRow || t == tagForm:
		b.edge = false
	}
	b.body = true
}

func (b *boxes) end(t tag) {
	switch {
	case b.off != 0:
		if t == b.off && t != tagFrameset {
			if b.times--; b.times == 0 {
				b.off = 0
			}
		}
		b.edge = false
	case !b.body:
	case t.box() || t == tagTable:
		b.edge = b.pop(t) && t != tagTable && b.veil == 0
	case t == tagP:
		b.edge = b.veil == 0
	case t == tagForm:
		b.depth, b.edge = 0, false
	case t == tagHeading || t == tagItem || t == tagCustom || t == tagCell || t == tagRow || t == tagBody || t == tagHead:
		b.edge = false
	}
}

// ends reports whether an end tag of that name ends a box for certain.
func (b *boxes) ends(t tag) bool {
	return b.off == 0 && (t == tagP || b.depth > 0 && b.depth <= len(b.open) && b.open[b.depth-1] == t && t != tagTable)
}

func (b *boxes) push(t tag) {
	if b.depth < len(b.open) {
		b.open[b.depth] = t
	}
	b.depth++
	if t == tagPre {
		b.pre++
	}
}

// pop closes the innermost box of a name, and reports whether the innermost of
// all is of that name.
func (b *boxes) pop(t tag) (innermost bool) {
	if t == tagPre && b.pre > 0 {
		b.pre--
	}
	if b.depth > len(b.open) {
		b.depth--
		return false
	}
	for i := b.depth - 1; i >= 0; i-- {
		if b.open[i] == t {
			innermost = i == b.depth-1
			b.depth = i
			if b.veil > i+1 {
				b.veil = 0
			}
			return innermost
		}
		if b.open[i] == tagTable {
			break
		}
	}
	return false
}

// hide is told of a hidden element that is no box: the borders of boxes in it
// are none of the text around it.
func (b *boxes) hide() {
	if b.veil == 0 {
		b.veil = b.depth + 1
	}
}

// between is told of what stands between two tags. A lean cut drops white space
// where nobody sees it, and keeps one character of other white space.
func (c *cutter) between(i, j int) {
	b := &c.boxes
	switch {
	case i == j:
	case !isBlank(c.in[i:j]):
		b.text()
	case !c.options.Lean || b.pre > 0:
	case !b.body || b.off == 0 && c.formats.none() && (b.edge || c.borders(j)):
		c.drop(i, j)
	default:
		c.drop(i+1, j)
	}
}

func isBlank(s []byte) bool {
	for _, b := range s {
		if !isSpace(b) {
			return false
		}
	}
	return true
}

// borders reports whether the tag at i is the border of a box.
func (c *cutter) borders(i int) bool {
	if i+2 >= len(c.in) || c.boxes.veil != 0 {
		return false
	}
	from := i + 1
	if c.in[from] == '/' {
		from++
	}
	if !isLetter(c.in[from]) {
		return false
	}
	t := tagOf(c.in[from:tagNameEnd(c.in, from)])
	if from == i+2 {
		return c.boxes.ends(t)
	}
	return t.box() || t == tagP || t == tagHeading || t == tagHr || t == tagItem || t == tagCustom
}
