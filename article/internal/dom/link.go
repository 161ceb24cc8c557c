package dom

// link drops a link element to what makes a page look or load as it does.
func (c *cutter) link(i, nameEnd int) int {
	end, _ := tagEnd(c.in, nameEnd)
	if end > 0 && c.mayGo(i) && isForBrowsers(valueOf(c.in, nameEnd, "rel")) {
		c.drop(i, end)
	}
	c.boxes.begun = true
	return end
}

// isForBrowsers reports whether a link's rel is one that only browsers follow.
func isForBrowsers(rel []byte) bool {
	for _, word := range [...]string{"stylesheet", "preload", "preconnect", "dns-prefetch", "modulepreload", "prefetch"} {
		if equalFold(rel, word) {
			return true
		}
	}
	return false
}

// valueOf returns the value of an attribute of the whole tag whose attributes
// begin at i.
func valueOf(s []byte, i int, name string) []byte {
	for i = skipSpace(s, i); s[i] != '>'; i = skipSpace(s, i) {
		a := consumeAttribute(s, i)
		if equalFold(s[i:a.nameEnd], name) {
			return s[a.value:a.valueEnd]
		}
		i = a.next
	}
	return nil
}
