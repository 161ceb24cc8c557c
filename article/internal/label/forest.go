package label

import "encoding/binary"

// treeDepth is how many things a tree asks, and leafCount how many answers there are.
const (
	treeDepth = 6
	leafCount = 1 << treeDepth
)

// A tree asks the same of every row: whether the number in a column is less than a
// limit. The answers, a bit each, set if it is not, are the number of the leaf. So it
// needs no look at one answer to ask the next, and asks all lanes of a quad at once.
type tree struct {
	limits  [treeDepth]uint64 // the same in each lane
	columns [treeDepth]uint8  // counted in a byte, so that none is out of bounds
}

// never is a limit that no number reaches: trees of fewer asks end with such.
const never = guard

// ask asks one thing: the highest bit of a lane is set if its number is not less.
func (t *tree) ask(k int, q *quad) uint64 {
	return (q.word(t.columns[k]) - t.limits[k]) & (allLanes * guard)
}

// leaves returns the numbers of the leaves, a lane each.
func (t *tree) leaves(q *quad) uint64 {
	at := t.ask(0, q)
	at = at>>1 | t.ask(1, q)
	at = at>>1 | t.ask(2, q)
	at = at>>1 | t.ask(3, q)
	at = at>>1 | t.ask(4, q)
	at = at>>1 | t.ask(5, q)
	return at >> (laneBits - treeDepth)
}

// leafIn is the number of the leaf of the lowest lane.
func leafIn(leaves uint64) uint64 { return leaves & (leafCount - 1) }

// A forest is a sum of trees whose leaves say how likely each role is.
type forest struct {
	trees  []tree
	leaves [][leafCount]leaf // of each tree
}

// add adds what the trees from one (inclusive) to another (exclusive) say of the roles
// of the lanes of groups, of which there are at most as many as are asked about
// together: tree by tree, since it is the leaves that fill the cache.
func (f *forest) add(sums [][lanes]packed, groups []group, from, to int) {
	sums = sums[:len(groups)]
	var leaves [together]uint64
	for n := from; n < to; n++ {
		tree, says := &f.trees[n], &f.leaves[n]
		for k := range groups {
			leaves[k%together] = tree.leaves(groups[k].quad)
		}
		for k := range sums {
			at, sum := leaves[k%together], &sums[k]
			sum[0].add(&says[leafIn(at)])
			sum[1].add(&says[leafIn(at>>laneBits)])
			sum[2].add(&says[leafIn(at>>(2*laneBits))])
			sum[3].add(&says[leafIn(at>>(3*laneBits))])
		}
	}
	for k := range sums {
		for lane := range sums[k] {
			sums[k][lane].level(to - from)
		}
	}
}

// read takes a forest off the front of the file of a model.
func (f *forest) read(data []byte) (rest []byte) {
	count := int(binary.LittleEndian.Uint16(data))
	data = data[2:]
	f.trees, f.leaves = make([]tree, count), make([][leafCount]leaf, count)
	for n := range f.trees {
		asks := int(data[0])
		f.trees[n].read(data[1 : 1+3*asks])
		data = data[1+3*asks:]
		for leaf := range 1 << asks {
			f.leaves[n][leaf] = newLeaf(data[:len(modelRoles)])
			data = data[len(modelRoles):]
		}
	}
	return data
}

// read reads what the tree asks.
func (t *tree) read(asks []byte) {
	for k := range t.limits {
		limit := uint64(never)
		if len(asks) > 0 {
			t.columns[k], limit = asks[0], uint64(binary.LittleEndian.Uint16(asks[1:]))
			asks = asks[3:]
		}
		t.limits[k] = limit * allLanes
	}
}
