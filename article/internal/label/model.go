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
// the one behind it. A leaf has a value only.
type node struct {
	column, left uint16
	value        float32
}

// leaf is the column of a leaf.
const leaf = math.MaxUint16

// A forest is a sum of trees for each class; tree n is of class n modulo classes.
type forest struct {
	classes int
	nodes   []node
	roots   []int32
}

// A model has a forest for each pass; see train/README.md for its file.
type model struct {
	furniture           float32 // below it, a block is not asked twice whether it is body
	first, second, role forest
}

// trained is the embedded model. The file is made by the training and checked
// by a test, so that it is read without looking back.
var trained = sync.OnceValue(func() *model { return readModel(modelData) })

// modelMark opens the file.
const modelMark = "NPL1"

func readModel(data []byte) *model {
	data = data[len(modelMark):]
	m := &model{furniture: math.Float32frombits(binary.LittleEndian.Uint32(data))}
	data = data[4:]
	for _, f := range [...]*forest{&m.first, &m.second, &m.role} {
		data = f.read(data)
	}
	return m
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
		f.roots = append(f.roots, int32(len(f.nodes)))
		for nodes := short(); nodes > 0; nodes-- {
			n := node{column: uint16(short())}
			n.value = math.Float32frombits(binary.LittleEndian.Uint32(data))
			data = data[4:]
			n.left = uint16(short())
			f.nodes = append(f.nodes, n)
		}
	}
	return data
}

// sum adds what the trees say of a row to the scores of the classes.
func (f *forest) sum(row []float32, scores []float32) {
	class := 0
	for _, root := range f.roots {
		tree := f.nodes[root:]
		at := 0
		for {
			n := &tree[at]
			if n.column == leaf {
				break
			}
			// The sign says which child: no branch that the processor could guess wrong.
			below := math.Float32bits(row[n.column]-n.value) >> 31
			at = int(n.left) + int(1-below)
		}
		scores[class] += tree[at].value
		if class++; class == len(scores) {
			class = 0
		}
	}
}

// probability is the chance that the row is of the one class of the forest.
func (f *forest) probability(row []float32) float32 {
	var score [1]float32
	f.sum(row, score[:])
	return float32(1 / (1 + math.Exp(-float64(score[0]))))
}

// likelihoods writes the chance of each class.
func (f *forest) likelihoods(row []float32, p []float32) {
	clear(p)
	f.sum(row, p)
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
