package label

import (
	"context"

	"github.com/newspage-go/newspage/article/internal/flow"
)

// A Lesson is what the model sees of the blocks of a page, as coarsely as it sees
// it, for the training.
type Lesson struct{ l *labeller }

// NewLesson gathers the evidence of a page.
func NewLesson(f *flow.Flow) Lesson { return Lesson{newLabeller(context.Background(), f)} }

// Rows returns the blocks' own rows, of PlainColumns: what the lexicons say is added
// by the training, which makes these.
func (n Lesson) Rows() [][]float32 {
	return n.rows(PlainColumns, n.l.fillPlain)
}

// Words returns what the lexicons are asked for of block i: the words of its text, and
// those of the names of its elements, the nearest first, and of the addresses of its links.
func (n Lesson) Words(i int) (text []uint32, names [][]uint32) {
	text = n.l.aside.again(n.l.blocks[i].Text).spoken(nil)
	for level := range nameLevels {
		names = append(names, n.l.named(i, level))
	}
	return text, names
}

// Context returns what chances of being body say around each block: ContextColumns.
func (n Lesson) Context(chances []float32) [][]float32 {
	w := n.l.newWindow(chances)
	return n.rows(ContextColumns, func(i int, f *filler) { n.l.fillContext(i, chances, w, f) })
}

// Crowd returns what chances of all roles say around each block: CrowdColumns.
func (n Lesson) Crowd(chances []Chances) [][]float32 {
	c := n.l.newCrowd(chances)
	return n.rows(CrowdColumns, func(i int, f *filler) { n.l.fillCrowd(i, c, f) })
}

// NameDistance is the level of a lexicon at which the names of Words at a place of their
// list are asked for: those of near elements and of links have one together, those of
// elements farther away another.
func NameDistance(level int) int { return int(nameDistance[level]) }

func (n Lesson) rows(columns int, fill func(i int, f *filler)) [][]float32 {
	rows, q := make([][]float32, len(n.l.blocks)), new(quad)
	for i := range rows {
		rows[i] = make([]float32, columns)
		fill(i, q.filler(0, 0))
		for column := range rows[i] {
			rows[i][column] = q.number(0, column)
		}
	}
	return rows
}

// Models are those of a file that the training writes.
type Models struct{ both *models }

// ReadModels reads such a file.
func ReadModels(file []byte) Models { return Models{readModels(unpack(file))} }

// Headlines takes the story of a plain text from models, and returns the blocks that may
// be its headline, by their number, and what is seen of each; none where there is no story.
func (n Lesson) Headlines(m Models) (blocks []int, rows [][HeadlineColumns]float64) {
	n.l.judge(m.both.of(false), &m.both.lexicons)
	if n.l.first >= len(n.l.blocks) {
		return nil, nil
	}
	from, rows := n.l.headlineRows()
	for i := range rows {
		blocks = append(blocks, from+i)
	}
	return blocks, rows
}
