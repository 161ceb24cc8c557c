package label

import (
	_ "embed"
	"encoding/binary"
	"math"
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

// A node asks whether a column is less than a value: the left child if so, else
// the one behind it. A leaf asks whether column 0 is less than infinity, and is
// its own left child, so that a walk of fixed length ends at it.
type node struct {
	column, left uint16
	value        float32
}

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
var trained = sync.OnceValue(func() *models { return readModels(modelData) })

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
			n := node{column: uint16(short())}
			n.value = math.Float32frombits(binary.LittleEndian.Uint32(data))
			data = data[4:]
			n.left = uint16(short())
			value := float32(0)
			if n.column == leaf {
				n, value = node{left: uint16(at), value: float32(math.Inf(1))}, n.value
			}
			f.nodes, f.values = append(f.nodes, n), append(f.values, value)
		}
		f.trees = append(f.trees, tree{int32(root), depth(f.nodes[root:], 0)})
	}
	return data
}

// depth is how many steps lead from a node to its deepest leaf.
func depth(nodes []node, at int) int32 {
	left := int(nodes[at].left)
	if left == at {
		return 0
	}
	return 1 + max(depth(nodes, left), depth(nodes, left+1))
}

// A table is rows of numbers, one behind the other.
type table struct {
	width   int
	numbers []float32
}

func (t *table) row(i int) []float32 { return t.numbers[i*t.width : (i+1)*t.width : (i+1)*t.width] }

// abreast is how many rows walk a tree at once: while one waits for memory the
// others go on.
const abreast = 4

// sums returns what the trees say of the rows named, class by class for each.
func (f *forest) sums(t *table, rows []int32) []float32 {
	scores := make([]float32, len(rows)*f.classes)
	for from := 0; from < len(rows); from += abreast {
		var r [abreast][]float32
		for k := range r {
			r[k] = t.row(int(rows[min(from+k, len(rows)-1)]))
		}
		class := 0
		for _, tree := range f.trees {
			nodes, values := f.nodes[tree.root:], f.values[tree.root:]
			a, b, c, d := 0, 0, 0, 0
			for range tree.steps {
				a, b, c, d = nodes[a].next(r[0]), nodes[b].next(r[1]), nodes[c].next(r[2]), nodes[d].next(r[3])
			}
			for k, at := range [abreast]int{a, b, c, d} {
				if i := from + k; i < len(rows) {
					scores[i*f.classes+class] += values[at]
				}
			}
			if class++; class == f.classes {
				class = 0
			}
		}
	}
	return scores
}

// next is the child a row goes to. The sign says which: no branch that the
// processor could guess wrong.
func (n *node) next(row []float32) int {
	below := math.Float32bits(row[n.column]-n.value) >> 31
	return int(n.left) + int(1-below)
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
