package label

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"math"
	"slices"
	"sync"

	"github.com/newspage-go/newspage/article/page"
)

//go:embed model.bin
var modelData []byte

// modelRoles are the roles the model tells apart, in the order of its file; the
// first is everything else.
var modelRoles = [...]page.Role{
	page.Furniture, page.Body, page.Deck, page.Caption, page.Credit, page.Notice, page.Bio,
	page.Related, page.Trending, page.Promo, page.Comments,
}

// A node asks whether a column is less than a value. It is one word, so that it
// is read at once: the value in its upper half, below it the child behind the
// left one, to which a row goes if not, and the column. A leaf asks whether
// column 0 is less than infinity, and is its own left child, so that a walk of
// fixed length ends at it. Columns and children are counted in a byte: no index
// into a row or a stand is out of bounds, which spares the looks.
type node uint64

func newNode(column, left int, value float32) node {
	return node(uint32(ordered(value)))<<32 | node(uint8(left+1))<<8 | node(uint8(column))
}

func (n node) column() int { return int(uint8(n)) }
func (n node) left() int   { return int(uint8(n>>8) - 1) }

// ordered makes an integer of a number; they compare as the numbers do.
func ordered(v float32) int32 {
	bits := int32(math.Float32bits(v))
	return bits ^ int32(uint32(bits>>31)>>1)
}

// A row is what the model sees of one block, as ordered numbers with room to spare.
type row [1 << 8]int32

// set writes numbers from a column on.
func (r *row) set(column int, values []float32) {
	in := r[column : column+len(values)]
	for i, v := range values {
		in[i] = ordered(v)
	}
}

// A stand is the nodes of a tree, and what stands behind them.
type stand [1 << 8]node

// leaf is the column of a leaf in the file.
const leaf = math.MaxUint16

// A tree is a stretch of a forest's nodes.
type tree struct {
	root  int32
	steps int32 // from the root to the deepest leaf
}

// A forest is a sum of trees for each class; tree n is of class n modulo classes.
type forest struct {
	classes int
	nodes   []node
	values  []float32 // of the leaves, by node
	trees   []tree
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
const modelMark = "NPL2"

func readModels(data []byte) *models {
	both := new(models)
	data = data[len(modelMark):]
	for _, m := range [...]*model{&both.markup, &both.plain} {
		m.furniture = math.Float32frombits(binary.LittleEndian.Uint32(data))
		data = data[4:]
		for _, f := range [...]*forest{&m.first, &m.second, &m.role} {
			data = f.read(data)
		}
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

// read takes a forest off the front of the file.
func (f *forest) read(data []byte) (rest []byte) {
	short := func() int {
		n := binary.LittleEndian.Uint16(data)
		data = data[2:]
		return int(n)
	}
	f.classes = short()
	for trees := short(); trees > 0; trees-- {
		root := len(f.nodes)
		for at, nodes := 0, short(); at < nodes; at++ {
			column := short()
			value := math.Float32frombits(binary.LittleEndian.Uint32(data))
			data = data[4:]
			n := newNode(column, short(), value)
			if column == leaf {
				n = newNode(0, at, float32(math.Inf(1)))
			}
			f.nodes, f.values = append(f.nodes, n), append(f.values, value)
		}
		f.trees = append(f.trees, tree{int32(root), depth(f.nodes[root:], 0)})
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

// sums returns what the trees say of the rows named, class by class for each.
func (f *forest) sums(t *table, rows []int32) []float32 {
	scores := make([]float32, len(rows)*f.classes)
	f.add(scores, t, rows, f.trees)
	return scores
}

// glanceRounds is after how many trees of each class a row is looked at: one that
// is far likelier to be of the first class than of any other is not asked the rest.
const glanceRounds = 12

// clearLead is how far, in log-odds, the first class is ahead of all others then.
const clearLead = 2

// glance returns the same as sums, but for rows that are of the first class
// beyond doubt what the first trees say of them.
func (f *forest) glance(t *table, rows []int32) []float32 {
	scores := make([]float32, len(rows)*f.classes)
	first := f.trees[:min(glanceRounds*f.classes, len(f.trees))]
	f.add(scores, t, rows, first)
	doubtful, at := make([]int32, 0, len(rows)), make([]int, 0, len(rows))
	for k, row := range rows {
		if lead(scores[k*f.classes:][:f.classes]) < clearLead {
			doubtful, at = append(doubtful, row), append(at, k*f.classes)
		}
	}
	more := make([]float32, len(doubtful)*f.classes)
	f.add(more, t, doubtful, f.trees[len(first):])
	for k, v := range more {
		scores[at[k/f.classes]+k%f.classes] += v
	}
	return scores
}

// lead is how far the first class is ahead of the next.
func lead(scores []float32) float32 { return scores[0] - slices.Max(scores[1:]) }

// add adds what trees say of the rows to their scores.
func (f *forest) add(scores []float32, t *table, rows []int32, trees []tree) {
	for from := 0; from < len(rows); from += abreast {
		var r [abreast]*row
		for k := range r {
			r[k] = t.row(rows[min(from+k, len(rows)-1)])
		}
		here := scores[from*f.classes : min((from+abreast)*f.classes, len(scores))]
		class := 0
		for _, tree := range trees {
			ends := (*stand)(f.nodes[tree.root:]).climb(tree.steps, r[0], r[1], r[2], r[3])
			values, at := f.values[tree.root:], class
			for k := 0; at < len(here); k, at = k+1, at+f.classes {
				here[at] += values[ends[k&(abreast-1)]]
			}
			if class++; class == f.classes {
				class = 0
			}
		}
	}
}

// climb returns the leaves that rows come to. It is a function of its own so
// that all it counts with stays in registers.
//
//go:noinline
func (s *stand) climb(steps int32, r0, r1, r2, r3 *row) [abreast]uint8 {
	var a, b, c, d uint8
	for range steps {
		a, b, c, d = s[a].next(r0), s[b].next(r1), s[c].next(r2), s[d].next(r3)
	}
	return [abreast]uint8{a, b, c, d}
}

// next is the child a row goes to. The sign says which: no branch that the
// processor could guess wrong.
func (n node) next(r *row) uint8 {
	below := uint64(int64(r[uint8(n)])-int64(n)>>32) >> 63
	return uint8(uint64(n>>8) - below)
}

// probability is the chance that goes with a score of one class.
func probability(score float32) float32 { return float32(1 / (1 + math.Exp(-float64(score)))) }

// likelihoods makes chances of the scores of several classes.
func likelihoods(p []float32) {
	most, total := p[0], float32(0)
	for _, v := range p {
		most = max(most, v)
	}
	for i, v := range p {
		p[i] = float32(math.Exp(float64(v - most)))
		total += p[i]
	}
	for i := range p {
		p[i] /= total
	}
}
