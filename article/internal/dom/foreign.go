package dom

import "bytes"

// foreign passes over a drawing or a formula, where the tokenizer goes by other
// rules. The inside of a drawing is dropped, and by a lean cut all of it. One
// that is not plain ends the cutting: nobody knows where its end is but the
// parser.
func (c *cutter) foreign(t tag, i, nameEnd int) int {
	end, closed := tagEnd(c.in, nameEnd)
	if end < 0 {
		return -1
	}
	name := "svg"
	if t == tagMath {
		name = "math"
		c.boxes.edge, c.boxes.body = false, true
	}
	closing, prints := end, false
	if !closed {
		closing, prints = plainEnd(c.in, end, name, c.boxes.off == 0)
	}
	switch {
	case closing < 0:
		c.guard(end)
	case t == tagSvg && !closed && (!prints || c.boxes.printed): // after text, a frameset is not heeded
		return c.drawing(i, nameEnd, end, closing)
	}
	return closing
}

// drawing drops a drawing, or its inside.
func (c *cutter) drawing(i, nameEnd, end, closing int) int {
	if after, _ := tagEnd(c.in, closing+len("</svg")); after > 0 && c.mayGo(i) && c.boxes.printed && c.formats.none() {
		c.drop(i, after)
		return after
	}
	c.attributes(nameEnd, tagSvg, true)
	c.drop(end, closing)
	return closing
}

// guard bounds the formatting elements of a rest of which it is not known what
// is a tag: whatever looks like one counts, and ends the element before it at
// the most. A name beyond the bound is made one that formats nothing.
func (c *cutter) guard(i int) {
	last := tagOther
	for {
		n := bytes.IndexByte(c.in[i:], '<')
		if n < 0 || i+n+2 >= len(c.in) {
			return
		}
		i += n + 1
		c.nodes += int64(c.formats.count)
		if c.full(i - 1) {
			return
		}
		ends := c.in[i] == '/'
		if ends {
			i++
		}
		t := tagOf(c.in[i:tagNameEnd(c.in, i)])
		switch {
		case ends && t == last && t.formatting():
			c.formats.close(t, &c.boxes)
			last = tagOther
		case ends || !t.formatting():
			last = tagOther
		case c.formats.admits(t):
			c.formats.start(t, &c.boxes)
			last = t
		default:
			c.in[i] = 'q'
			c.formats.dropped++
		}
	}
}

// plainEnd returns where the end tag of a drawing or a formula begins, or -1
// if not every element in it ends where it should, or one is there that HTML
// treats in a way of its own. Where the parser may not have heeded the start
// tag, there must be nothing that is read in another way without it. prints is
// true if there is text in it.
func plainEnd(s []byte, i int, name string, heeded bool) (closing int, prints bool) {
	var open [32][]byte
	for depth := 0; ; {
		n := bytes.IndexByte(s[i:], '<')
		if n < 0 || i+n+2 >= len(s) {
			return -1, false
		}
		prints = prints || !isBlank(s[i:i+n])
		i += n
		start := i + 1
		if s[start] == '/' {
			start++
		}
		if !isLetter(s[start]) {
			if depth > 0 && integrates(open[depth-1]) && !equalFold(open[depth-1], "style") {
				return -1, false
			}
			if i = plainAside(s, i); i < 0 || !heeded {
				return -1, false
			}
			continue
		}
		nameEnd := tagNameEnd(s, start)
		end, closed := tagEnd(s, nameEnd)
		inner := s[start:nameEnd]
		switch {
		case end < 0:
			return -1, false
		case s[i+1] == '/' && depth == 0 && equalFold(inner, name):
			return i, prints
		case s[i+1] == '/':
			if depth--; depth < 0 || !bytes.EqualFold(open[depth], inner) {
				return -1, false
			}
		case breaksOut(inner) || !heeded && integrates(inner) || depth > 0 && integrates(open[depth-1]):
			return -1, false
		case !closed:
			if depth == len(open) {
				return -1, false
			}
			open[depth] = inner
			depth++
		}
		i = end
	}
}

// plainAside returns the index after the comment or the CDATA section at i, or -1.
func plainAside(s []byte, i int) int {
	if bytes.HasPrefix(s[i:], []byte("<!--")) {
		return commentEnd(s, i+len("<!--"))
	}
	if !bytes.HasPrefix(s[i:], []byte("<![CDATA[")) {
		return -1
	}
	n := bytes.Index(s[i:], []byte("]]>"))
	if n < 0 {
		return -1
	}
	return i + n + len("]]>")
}

// tagEnd returns the index after the tag whose attributes begin at i, or -1,
// and whether it ends in />.
func tagEnd(s []byte, i int) (end int, closed bool) {
	for valueEnd := 0; ; {
		if i = skipSpace(s, i); i >= len(s) {
			return -1, false
		}
		if s[i] == '>' {
			return i + 1, s[i-1] == '/' && valueEnd != i
		}
		a := consumeAttribute(s, i)
		if a.next < 0 {
			return -1, false
		}
		if a.nameEnd > i {
			valueEnd = a.valueEnd
		}
		i = a.next
	}
}

// breaksOut reports whether an element ends a drawing or a formula.
func breaksOut(name []byte) bool {
	switch t := tagOf(name); {
	case t == tagA || t == tagSvg || t == tagScript || t == tagStyle || t == tagTitle:
		return false
	case t != tagOther && t != tagCustom:
		return true
	}
	for _, word := range [...]string{"br", "dir", "embed", "hgroup", "img", "ruby", "span", "sub", "sup", "var", "frame", "input", "keygen"} {
		if equalFold(name, word) {
			return true
		}
	}
	return false
}

// integrates reports whether the elements in one are HTML again, or could be
// taken for text.
func integrates(name []byte) bool {
	for _, word := range [...]string{
		"title", "desc", "foreignobject", "script", "style", "mi", "mo", "mn", "ms", "mtext", "annotation-xml",
	} {
		if equalFold(name, word) {
			return true
		}
	}
	return false
}
