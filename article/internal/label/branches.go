package label

import "encoding/binary"

// A branching tree asks at each node what the answer before leads to: body hangs on
// a few things together, which such trees find sooner than those that ask the same
// everywhere.
//
// A node is one word, so that it is read at once: the limit in its upper half, below
// it the child behind the left one, to which a lane goes if its number is not less,
// and the column. A leaf asks whether the last column is less, which is less than all,
// and is its own left child, so that a walk of fixed length ends at it; its limit is
// what it says. Columns and children are counted in a byte: no index is out of bounds,
// which spares the looks.
type node uint32

func newNode(column, left int, limit int16) node {
	return node(uint16(limit))<<16 | node(uint8(left+1))<<8 | node(uint8(column))
}

func (n node) left() int    { return int(uint8(n>>8) - 1) }
func (n node) limit() int16 { return int16(n >> 16) }

// next is the child that a lane goes to. The sign says which: no branch that the
// processor could guess wrong.
func (n node) next(q *quad, lane int) uint8 {
	below := uint32(int32(int16(q[uint8(n)][lane]))-int32(n)>>16) >> 31
	return uint8(uint32(n>>8) - below)
}

// leafColumn is the column of a leaf: no number is written into it, so that there is
// nothing but the guard, which is the least.
const leafColumn = 1<<8 - 1

// A stand is the nodes of a tree, and what stands behind them.
type stand [1 << 8]node

// climb returns what the leaves say that the lanes of two quads come to: a step waits
// for the one before, and those of other lanes pass the time. It is a function of its
// own so that what it counts with stays in registers.
//
//go:noinline
func (s *stand) climb(steps int32, q, r *quad) (ofQ, ofR [lanes]int16) {
	var a, b, c, d, e, f, g, h uint8
	for range steps {
		a, b, c, d = s[a].next(q, 0), s[b].next(q, 1), s[c].next(q, 2), s[d].next(q, 3)
		e, f, g, h = s[e].next(r, 0), s[f].next(r, 1), s[g].next(r, 2), s[h].next(r, 3)
	}
	ofQ = [lanes]int16{s[a].limit(), s[b].limit(), s[c].limit(), s[d].limit()}
	return ofQ, [lanes]int16{s[e].limit(), s[f].limit(), s[g].limit(), s[h].limit()}
}

// A branchy is a sum of branching trees whose leaves say the log-odds of body.
type branchy struct {
	nodes []node
	trees []struct{ root, steps int32 } // steps from the root to the deepest leaf
}

// leafSteps is the number of steps to one in which such leaves count.
const leafSteps = 4096

// sums returns what the trees say of the lanes of groups, of which there are at most
// as many as are asked about together.
func (b *branchy) sums(groups []group) (said [together][lanes]float32) {
	var sums [together][lanes]int32
	for _, tree := range b.trees {
		nodes := (*stand)(b.nodes[tree.root:])
		for k := 0; k < len(groups); k += 2 {
			next := min(k+1, len(groups)-1) // the last may climb with itself: nobody reads what is behind it
			one, other := nodes.climb(tree.steps, groups[k].quad, groups[next].quad)
			for lane := range lanes {
				sums[k][lane] += int32(one[lane])
				sums[k+1][lane] += int32(other[lane])
			}
		}
	}
	for k := range groups {
		for lane, sum := range sums[k] {
			said[k][lane] = float32(sum) / leafSteps
		}
	}
	return said
}

// read takes the trees off the front of the file of a model.
func (b *branchy) read(data []byte) (rest []byte) {
	count := int(binary.LittleEndian.Uint16(data))
	data = data[2:]
	b.trees = make([]struct{ root, steps int32 }, count)
	for n := range b.trees {
		root, nodes := len(b.nodes), int(data[0])
		data = data[1:]
		for at := range nodes {
			column, short := int(data[0]), binary.LittleEndian.Uint16(data[1:])
			if column == leafColumn {
				b.nodes = append(b.nodes, newNode(leafColumn, at, int16(short)))
				data = data[3:]
				continue
			}
			b.nodes = append(b.nodes, newNode(column, int(data[3]), int16(short|guard)))
			data = data[4:]
		}
		b.trees[n].root, b.trees[n].steps = int32(root), depth(b.nodes[root:], 0)
	}
	b.nodes = append(b.nodes, make([]node, len(stand{}))...) // so that there are as many behind each root
	return data
}

// depth is how many steps lead from a node to its deepest leaf.
func depth(nodes []node, at int) int32 {
	left := nodes[at].left()
	if left == at {
		return 0
	}
	return 1 + max(depth(nodes, left), depth(nodes, left+1))
}
