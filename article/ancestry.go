package article

import "golang.org/x/net/html"

// ancestryReach is how many elements up the ones around a block are looked at.
const ancestryReach = 256

// depthOf returns how many elements lie around n.
func depthOf(n *html.Node) int {
	depth := 0
	for ; n != nil && n.Parent != nil && depth < ancestryReach; n = n.Parent {
		depth++
	}
	return depth
}

// sharedDepth returns how deep the innermost element lies that holds both: the
// deeper, the nearer to each other they stand. It is 0 for plain text.
func sharedDepth(a, b *html.Node) int {
	if a == nil || b == nil {
		return 0
	}
	if a != b && a.Parent == b.Parent {
		return max(depthOf(a)-1, 0) // siblings, as in lists
	}
	x, y := depthOf(a), depthOf(b)
	for ; x > y; x-- {
		a = a.Parent
	}
	for ; y > x; y-- {
		b = b.Parent
	}
	for ; x > 0 && a != b; x-- {
		a, b = a.Parent, b.Parent
	}
	return x
}
