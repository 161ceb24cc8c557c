package dom

import (
	"bytes"
	"context"
)

// A cutter takes out of a page what no stage reads. It goes over the text as
// the tokenizer of html.Parse does, tag by tag, and moves what stays to the
// front of the same memory: a page is never copied. Where it cannot be sure
// what the parser will make of the rest, it leaves the rest as it is.
type cutter struct {
	ctx     context.Context
	in      []byte
	kept    int // in[:kept] is what stays of in[:done]
	done    int
	options Options
	nodes   int64 // at least those that the tags so far make
	roots   int   // html, head and body tags within the body
	surplus bool  // some of these, or some attributes of a tag, were dropped
	raised  []Warning

	formats formats
	boxes   boxes
}

// cut removes the text of scripts (but JSON), styles and comments, and the
// inside of drawings; a lean cut also removes attributes that nothing reads and
// white space that nobody sees. It bounds formatting elements and tags. The
// text is overwritten. A cut that the context ends is of no use.
func cut(ctx context.Context, text []byte, o Options) ([]byte, []Warning) {
	c := &cutter{ctx: ctx, in: text, options: o}
	c.run()
	c.keepTo(len(c.in))
	if c.formats.dropped > 0 {
		c.warn("formatting-dropped", "formatting elements beyond five open ones, or opened again too often, were dropped")
	}
	if c.surplus {
		c.warn("attributes-dropped", "attributes beyond the first hundreds of a tag were dropped, or further html, head and body tags")
	}
	return c.in[:c.kept], c.raised
}

func (c *cutter) warn(code, text string) {
	c.raised = append(c.raised, Warning{code, text})
}

// keepTo keeps the input up to i.
func (c *cutter) keepTo(i int) {
	if c.kept != c.done {
		copy(c.in[c.kept:], c.in[c.done:i])
	}
	c.kept += i - c.done
	c.done = i
}

// drop leaves the input from i to j out.
func (c *cutter) drop(i, j int) {
	c.keepTo(i)
	c.done = j
}

// run goes from tag to tag.
func (c *cutter) run() {
	for i := 0; ; {
		next := bytes.IndexByte(c.in[i:], '<')
		if next < 0 || i+next+1 >= len(c.in) {
			return
		}
		c.between(i, i+next)
		i += next
		if c.full(i) {
			return
		}
		if i = c.markup(i); i < 0 {
			return
		}
	}
}

// checkEvery is how many tags are cut between two looks at the context.
const checkEvery = 1024

// full counts a tag and cuts the page off before it if there are too many, or
// if nobody waits for it any more.
func (c *cutter) full(i int) bool {
	if c.nodes++; c.nodes%checkEvery == 0 && c.ctx.Err() != nil {
		return true
	}
	if c.options.MaxNodes <= 0 || c.nodes <= c.options.MaxNodes {
		return false
	}
	c.in = c.in[:i]
	c.warn("node-limit", "the page was cut off at the limit of nodes")
	return true
}

// markup handles what begins with the < at i and returns where to go on, or -1
// at the end of what can be told apart.
func (c *cutter) markup(i int) int {
	switch b := c.in[i+1]; {
	case isLetter(b):
		return c.startTag(i)
	case b == '/':
		return c.endTag(i)
	case b == '!' && bytes.HasPrefix(c.in[i:], []byte("<!--")):
		return c.comment(i)
	case b == '!' || b == '?':
		return c.past(i, '>')
	}
	c.boxes.text()
	return i + 1
}

// past returns the index after the next mark, or -1.
func (c *cutter) past(i int, mark byte) int {
	n := bytes.IndexByte(c.in[i:], mark)
	if n < 0 {
		return -1
	}
	return i + n + 1
}

// comment drops a comment. One that keeps two texts apart leaves an empty
// comment in its place: they might make a tag or an entity together.
func (c *cutter) comment(i int) int {
	end := commentEnd(c.in, i+len("<!--"))
	switch {
	case end < 0:
	case c.apart(i):
		c.drop(i, end)
	default:
		return c.emptyComment(i, end)
	}
	return end
}

// emptyComment keeps the marks of a comment alone.
func (c *cutter) emptyComment(i, end int) int {
	if bytes.HasSuffix(c.in[i:end], []byte("-->")) && end-i > len("<!---->") {
		c.drop(i+len("<!--"), end-len("-->"))
	}
	return end
}

// apart reports whether what stays of the text before i cannot become one with
// what follows: no half of a tag or of a reference is at its end, nor a pre
// that takes no notice of a line break behind it.
func (c *cutter) apart(i int) bool {
	if c.boxes.pre > 0 {
		return false
	}
	if i == c.done {
		i = c.kept
	}
	if i == 0 {
		return true
	}
	last := c.in[i-1]
	return last == '>' || last == ' ' || last == '\n' || last == '\t'
}

// mayGo reports whether a whole element at i can be left out: not before a
// doctype, which it would make void, nor among columns, which it would end.
func (c *cutter) mayGo(i int) bool {
	return c.options.Lean && c.boxes.begun && c.formats.nested == 0 && c.apart(i)
}

func (c *cutter) endTag(i int) int {
	if i+2 >= len(c.in) {
		return -1
	}
	if !isLetter(c.in[i+2]) {
		return c.past(i+2, '>')
	}
	nameEnd := tagNameEnd(c.in, i+2)
	end := c.attributes(nameEnd, tagOther, false)
	if end < 0 {
		return -1
	}
	t := tagOf(c.in[i+2 : nameEnd])
	c.formats.end(t, &c.boxes)
	c.boxes.end(t)
	return end
}

func (c *cutter) startTag(i int) int {
	nameEnd := tagNameEnd(c.in, i+1)
	t := tagOf(c.in[i+1 : nameEnd])
	switch {
	case t.formatting() && !c.formats.admits(t):
		c.formats.dropped++
		return c.dropTag(i, nameEnd)
	case (t == tagBody || t == tagHead) && c.boxes.body:
		if c.roots++; c.roots > maxRoots {
			c.surplus = true
			return c.dropTag(i, nameEnd)
		}
	}
	if t.special() && c.reopens() {
		length := nameEnd - i
		i = c.endFormats(i)
		nameEnd = i + length
	}
	if t == tagMeta && c.options.Lean && equalFold(c.in[i+1:nameEnd], "link") {
		return c.link(i, nameEnd)
	}
	if t == tagSvg || t == tagMath {
		return c.foreign(t, i, nameEnd)
	}
	end := c.attributes(nameEnd, t, true)
	switch {
	case end < 0:
		return -1
	case t.raw():
		return c.raw(t, i, nameEnd, end)
	}
	c.formats.start(t, &c.boxes)
	c.boxes.start(t)
	return end
}

// maxRoots bounds the html, head and body tags within the body, of which the
// parser takes nothing but their attributes: it compares them with all it has.
const maxRoots = 16

// dropTag takes a whole tag out.
func (c *cutter) dropTag(i, nameEnd int) int {
	end := c.attributes(nameEnd, tagOther, false)
	if end < 0 {
		return -1
	}
	c.drop(i, end)
	return end
}

// raw passes over an element whose text the tokenizer does not look into.
// Scripts and styles lose theirs.
func (c *cutter) raw(t tag, i, nameEnd, end int) int {
	name := c.in[i+1 : nameEnd]
	if t == tagPlaintext {
		return -1
	}
	closing := -1
	if t == tagScript {
		closing = scriptEnd(c.in, end)
	} else {
		closing = closingTag(c.in, end, name)
	}
	if closing < 0 || t != tagScript && t != tagStyle || c.options.KeepScripts || c.isData(t, i, end) {
		return closing
	}
	if t == tagScript {
		c.handOver(end, closing)
	}
	if after, _ := tagEnd(c.in, closing+len("</")+len(name)); after > 0 && c.mayGo(i) {
		c.drop(i, after)
		return after
	}
	c.drop(end, closing)
	return closing
}

// handOver keeps the text of a script that is left out, if somebody wants it and
// it may hold more than a call.
func (c *cutter) handOver(from, to int) {
	const least = 16
	kept := c.options.Scripts
	if kept == nil || to-from < least || kept.Len()+to-from >= MaxScripts {
		return
	}
	kept.Write(c.in[from:to])
	kept.WriteByte(0)
}

// isData reports whether a script's start tag says that it holds data: JSON,
// or for a lean cut JSON-LD, which is all that is read. A reference may spell
// any of its letters.
func (c *cutter) isData(t tag, i, end int) bool {
	word := "json"
	if c.options.Lean {
		word = "ld+json"
	}
	return t == tagScript && (indexFold(c.in[i:end], word) >= 0 || bytes.IndexByte(c.in[i:end], '&') >= 0)
}
