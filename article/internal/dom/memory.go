package dom

import (
	"sync"

	"golang.org/x/net/html"
)

// A memory is what the nodes of a tree and their attributes are made of. It is
// used again for the next tree.
type memory struct {
	nodes  chunks[html.Node]
	values chunks[html.Attribute]
}

// memories keeps the memory of trees that nobody refers to any more: of all that
// is garbage at the end of a page it would be the most.
var memories = sync.Pool{New: func() any { return new(memory) }}

// release makes the memory ready for another tree, without what leads to the page.
func (m *memory) release() {
	m.nodes.release()
	m.values.release()
	memories.Put(m)
}

// chunks are slices of one length, of which the first ones are in use.
type chunks[T any] struct {
	list [][]T
	used int
}

// chunkSize is how many elements a chunk has, and mostChunks how many are kept.
const (
	chunkSize  = 256
	mostChunks = 64
)

// next returns a chunk of zero values.
func (c *chunks[T]) next() []T {
	if c.used == len(c.list) {
		c.list = append(c.list, make([]T, chunkSize))
	}
	c.used++
	return c.list[c.used-1]
}

func (c *chunks[T]) release() {
	if len(c.list) > mostChunks {
		clear(c.list[mostChunks:])
		c.list = c.list[:mostChunks]
	}
	for _, chunk := range c.list[:min(c.used, len(c.list))] {
		clear(chunk)
	}
	c.used = 0
}
