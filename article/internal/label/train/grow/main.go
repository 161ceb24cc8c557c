// Grow trains a forest of boosted trees for the training one folder up: rows of
// numbers, their classes and weights in, the forest as the model file has it out.
//
//	grow -columns N -rows FILE -classes FILE -weights FILE -o FILE [-ask FILE -scores FILE]
//
// Rows and weights are 32-bit floats, classes 32-bit integers, all little endian. A
// class is the number of a role, or one more than there are for any but body. With -ask
// it also writes what the forest says of other rows: a float a class.
//
// The known libraries grow a tree for each class. Here a leaf has a value for each, so
// that a row is put to a tenth of the trees and rare classes gain from what is asked
// for common ones. And all nodes of a level ask the same: such a tree is a worse one,
// but is answered by six comparisons without a look at what came before, for several
// rows at once, so that there can be many.
package main

import (
	"encoding/binary"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"time"

	"github.com/newspage-go/newspage/article/internal/label/train/numbers"
)

// treeDepth is how many asks a tree has: the library counts on it.
const treeDepth = 6

// options are how a forest is grown.
type options struct {
	trees   int
	depth   int     // asks of a tree at most
	rate    float64 // of what a leaf should say, the share that it says
	lambda  float64 // added to the curvature of a leaf
	least   float64 // curvature of a leaf at least
	rows    float64 // share of the rows that a tree is grown from
	columns float64 // share of the columns
	sure    float64 // rows missed by less are drawn at a quarter
	seed    uint64
}

func main() {
	log.SetFlags(0)
	o := options{depth: treeDepth}
	columns := flag.Int("columns", 0, "`NUMBER` of columns of a row")
	rows := flag.String("rows", "", "`FILE` of rows to learn from")
	classes := flag.String("classes", "", "`FILE` of their classes")
	weights := flag.String("weights", "", "`FILE` of their weights")
	out := flag.String("o", "", "`FILE` for the forest")
	ask := flag.String("ask", "", "`FILE` of other rows")
	scores := flag.String("scores", "", "`FILE` for what the forest says of them")
	flag.IntVar(&o.trees, "trees", 160, "trees")
	flag.Float64Var(&o.rate, "rate", 0.1, "share of what a leaf should say that it says")
	flag.Float64Var(&o.lambda, "lambda", 1, "added to the curvature of a leaf")
	flag.Float64Var(&o.least, "least", 1, "curvature of a leaf at least")
	flag.Float64Var(&o.rows, "sample", 0.7, "share of the rows that a tree is grown from")
	flag.Float64Var(&o.columns, "choice", 0.2, "share of the columns that a tree may use")
	flag.Float64Var(&o.sure, "sure", 0.03, "rows missed by less are drawn at a quarter, for four")
	glance := flag.Int("glance", 0, "trees after which other rows are looked at; 0 is never")
	lead := flag.Float64("lead", 0, "by which a class is so far ahead then that the rest is not asked")
	flag.Uint64Var(&o.seed, "seed", 7, "seed")
	flag.Parse()
	started := time.Now()
	x, y, w := numbers.Read[float32](*rows), numbers.Read[int32](*classes), numbers.Read[float32](*weights)
	if n := len(y); *columns <= 0 || len(x) != n**columns || len(w) != n {
		log.Fatalf("%d numbers in rows of %d, %d classes, %d weights", len(x), *columns, len(y), len(w))
	}
	f := boost(newTable(x, *columns), y, w, o)
	if err := os.WriteFile(*out, f.bytes(), 0o666); err != nil {
		log.Fatal(err)
	}
	if *ask != "" {
		f.answer(numbers.Read[float32](*ask), *columns, *glance, float32(*lead), *scores)
	}
	fmt.Printf("%d rows, %d trees, %.0f s\n", len(y), len(f), time.Since(started).Seconds())
}

// answer writes what the forest says of rows to a file.
func (f forest) answer(rows []float32, columns, glance int, lead float32, file string) {
	data := make([]byte, 0, len(rows)/columns*classCount*4)
	for ; len(rows) >= columns; rows = rows[columns:] {
		for _, v := range f.scores(rows[:columns], glance, lead) {
			data = binary.LittleEndian.AppendUint32(data, math.Float32bits(v))
		}
	}
	if err := os.WriteFile(file, data, 0o666); err != nil {
		log.Fatal(err)
	}
}
