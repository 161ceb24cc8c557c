package flow

import "golang.org/x/net/html"

// hintCache remembers what was found in attributes: a page repeats its classes
// some hundred times.
type hintCache [1024]struct {
	value string
	set   uint64
}

// longestHint bounds the attributes that are looked into.
const longestHint = 1024

// of returns the groups that the attributes of n name, as a bit set, and hashes of
// its class and of all that it is called.
func (c *hintCache) of(n *html.Node) (set uint64, class uint32, called uint64) {
	for i := range n.Attr {
		a := &n.Attr[i]
		if !hintAttribute(a.Key) || len(a.Val) > longestHint {
			continue
		}
		h := hash(a.Val)
		slot := &c[h%uint32(len(c))]
		if slot.value != a.Val {
			slot.value, slot.set = a.Val, hintsIn(a.Val)
		}
		set |= slot.set
		called = (called ^ uint64(h)) * nameFactor
		if a.Key == "class" {
			class = h
		}
	}
	return set, class, called
}
