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

// Rows returns the blocks' own rows, of RowColumns.
func (n Lesson) Rows() [][]float32 {
	return n.rows(RowColumns, n.l.fillRow)
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
