package label

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"math"
	"sync"
)

//go:embed model.bin
var modelData []byte

// A node asks whether a column is less than a value. It is one word, so that it
// is read at once: the value in its upper half, below it the child behind the left
// one, to which a row goes if not, and the column. A leaf asks whether the last
// column is less, which is less than all, and is its own left child, so that a walk
// of fixed length ends at it; its value is what it says. Columns and children are
// counted in a byte: no index into a row or a stand is out of bounds, which spares
// the looks.
type node uint32

func newNode(column, left int, value int16) node {
	return node(uint16(value))<<16 | node(uint8(left+1))<<8 | node(uint8(column))
}

func (n node) column() int  { return int(uint8(n)) }
func (n node) left() int    { return int(uint8(n>>8) - 1) }
func (n node) value() int16 { return int16(n >> 16) }

// coarse makes an integer of a number; they compare as the numbers do, as far as
// these differ in their first eight bits or so. Only trees see numbers so.
func coarse(v float32) int16 {
	bits := int32(math.Float32bits(v))
	return int16((bits ^ int32(uint32(bits>>31)>>1)) >> 16)
}

// fine is the number that coarse makes an integer of without loss.
func fine(n int16) float32 {
	bits := int32(n) << 16
	return math.Float32frombits(uint32(bits ^ int32(uint32(bits>>31)>>1)))
}

// leafColumn is the column of a leaf: no row has it, and it is less than all.
const leafColumn = math.MaxUint8

// A row is what the model sees of one block, as coarse numbers with room to spare.
type row [1 << 8]int16

// set writes numbers from a column on.
func (r *row) set(column int, values []float32) {
	in := r[column : column+len(values)]
	for i, v := range values {
		in[i] = coarse(v)
	}
	r[leafColumn] = math.MinInt16
}

// A stand is the nodes of a tree, and what stands behind them.
type stand [1 << 8]node

// A tree is a stretch of a forest's nodes and one of its leaves.
type tree struct {
	root, leaves int32
	steps        int32 // from the root to the deepest leaf
}

// A forest is a sum of trees. A leaf says one number or, where the forest is one of
// roles, is the number of its opinion.
type forest struct {
	nodes  []node
	leaves []packed
	trees  []tree
}

// A model has a forest for each pass; see train/README.md for its file.
type model struct {
	furniture           float32 // below it, a block is not asked twice whether it is body
	first, second, role forest
}

// Models are one for pages with markup and one for plain text, which has hardly
// a column in common with them.
type models struct{ markup, plain model }

// trained are the embedded models. The file is made by the training and checked
// by a test, so that it is read without looking back.
var trained = sync.OnceValue(func() *models { return readModels(unpack(modelData)) })

// unpack takes the wrapping off the file.
func unpack(packed []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err) // the file is part of the program
	}
	data, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	return data
}

// modelMark opens the file.
const modelMark = "NPL3"

func readModels(data []byte) *models {
	both := new(models)
	data = data[len(modelMark):]
	for _, m := range [...]*model{&both.markup, &both.plain} {
		m.furniture = math.Float32frombits(binary.LittleEndian.Uint32(data))
		data = data[4:]
		data = m.first.read(data, len(modelRoles))
		data = m.second.read(data, 1)
		data = m.role.read(data, len(modelRoles))
	}
	return both
}

// of returns the model for pages with or without markup.
func (m *models) of(markup bool) *model {
	if markup {
		return &m.markup
	}
	return &m.plain
}

// read takes a forest of so many classes off the front of the file.
func (f *forest) read(data []byte, classes int) (rest []byte) {
	take := func() int16 {
		n := binary.LittleEndian.Uint16(data)
		data = data[2:]
		return int16(n)
	}
	for trees := take(); trees > 0; trees-- {
		root, leaves := len(f.nodes), len(f.leaves)
		nodes := int(data[0])
		data = data[1:]
		for at := range nodes {
			column := int(data[0])
			data = data[1:]
			switch {
			case column != leafColumn:
				value := take()
				f.nodes = append(f.nodes, newNode(column, int(data[0]), value))
				data = data[1:]
			case classes == 1:
				f.nodes = append(f.nodes, newNode(leafColumn, at, take()))
			default:
				f.nodes = append(f.nodes, newNode(leafColumn, at, int16(len(f.leaves)-leaves)))
				f.leaves = append(f.leaves, pack(data[:classes]))
				data = data[classes:]
			}
		}
		f.trees = append(f.trees, tree{int32(root), int32(leaves), depth(f.nodes[root:], 0)})
	}
	f.nodes = append(f.nodes, make([]node, len(stand{}))...) // so that there are as many behind each root
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

// abreast is how many rows walk a tree at once: while one waits for memory the
// others go on.
const abreast = 4

// A table has the rows of the blocks that are asked about.
type table struct {
	rows []row
	at   []int32 // by block, one more than the number of its row; 0 without one
}

func (t *table) has(block int) bool   { return t.at[block] > 0 }
func (t *table) row(block int32) *row { return &t.rows[t.at[block]-1] }

// leafSteps is the number of steps to one in which leaves of one number count.
const leafSteps = 4096

// sums returns what a forest of one class says of the rows named.
func (f *forest) sums(t *table, rows []int32) []float32 {
	scores := make([]float32, len(rows))
	for from := 0; from < len(rows); from += abreast {
		r := t.some(rows[from:])
		var sum [abreast]int32
		for _, tree := range f.trees {
			ends := (*stand)(f.nodes[tree.root:]).climb(tree.steps, r[0], r[1], r[2], r[3])
			for k, v := range ends {
				sum[k] += int32(v)
			}
		}
		for k := range min(abreast, len(rows)-from) {
			scores[from+k] = float32(sum[k]) / leafSteps
		}
	}
	return scores
}

// some returns the rows of the first blocks named, the last one repeated.
func (t *table) some(blocks []int32) (r [abreast]*row) {
	for k := range r {
		r[k] = t.row(blocks[min(k, len(blocks)-1)])
	}
	return r
}

// climb returns the values of the leaves that rows come to. It is a function of its
// own so that all it counts with stays in registers.
//
//go:noinline
func (s *stand) climb(steps int32, r0, r1, r2, r3 *row) [abreast]int16 {
	var a, b, c, d uint8
	for range steps {
		a, b, c, d = s[a].next(r0), s[b].next(r1), s[c].next(r2), s[d].next(r3)
	}
	return [abreast]int16{s[a].value(), s[b].value(), s[c].value(), s[d].value()}
}

// next is the child a row goes to. The sign says which: no branch that the
// processor could guess wrong.
func (n node) next(r *row) uint8 {
	below := uint32(int32(r[uint8(n)])-int32(n)>>16) >> 31
	return uint8(uint32(n>>8) - below)
}

// probability is the chance that goes with a score of one class.
func probability(score float32) float32 { return float32(1 / (1 + math.Exp(-float64(score)))) }
