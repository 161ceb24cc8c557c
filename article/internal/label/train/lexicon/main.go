// Lexicon learns what words say of the role of the block they stand in: a linear
// model over the words of blocks, of which those are kept that several sites have.
//
//	lexicon -words FILE,FILE -classes FILE -weights FILE -sites FILE -o FILE [-ask FILE,FILE] -scores FILE
//
// The files of words are dump's; the other files are of 32-bit numbers, one a block:
// its class, -1 if there is no lesson in it, its weight, and the number of its site.
// The scores are what the lexicon, as it stands in the file, says of each class of
// every block, those of the files to ask behind the others.
package main

import (
	"bytes"
	"encoding/binary"
	"flag"
	"log"
	"os"
	"strings"

	"github.com/newspage-go/newspage/article/internal/label/train/numbers"
)

func main() {
	log.SetFlags(0)
	var o options
	words := flag.String("words", "", "`FILES` of words")
	ask := flag.String("ask", "", "other `FILES` of words")
	classes := flag.String("classes", "", "`FILE` of classes")
	weights := flag.String("weights", "", "`FILE` of weights")
	sites := flag.String("sites", "", "`FILE` of numbers of sites")
	out := flag.String("o", "", "`FILE` for the lexicon")
	scores := flag.String("scores", "", "`FILE` for what it says")
	flag.IntVar(&o.levels, "levels", 1, "levels of words")
	flag.IntVar(&o.sites, "least", 3, "sites that have a word, at least")
	flag.IntVar(&o.rounds, "rounds", 3, "times that all blocks are read")
	flag.Float64Var(&o.rate, "rate", 1, "rate of learning")
	flag.Float64Var(&o.sparse, "sparse", 1, "slope below which a word says nothing")
	flag.Parse()
	rows := read(*words)
	of := lessons{numbers.Read[int32](*classes), numbers.Read[float32](*weights), numbers.Read[int32](*sites)}
	if n := len(rows); len(of.classes) != n || len(of.weights) != n || len(of.sites) != n {
		log.Fatalf("%d blocks, but %d classes, %d weights and %d sites", n, len(of.classes), len(of.weights), len(of.sites))
	}
	l := learn(rows, of, o)
	write(*out, l.bytes())
	if *ask != "" {
		rows = append(rows, read(*ask)...)
	}
	var said bytes.Buffer
	binary.Write(&said, binary.LittleEndian, l.say(rows))
	write(*scores, said.Bytes())
	log.Printf("%d words of %d rows", len(l.entries), len(rows))
}

// A row is the words of a block; each has its level in its lowest byte.
type row []uint64

// read reads files of words: of each block how many there are, and the words.
func read(files string) (rows []row) {
	for file := range strings.SplitSeq(files, ",") {
		all := numbers.Read[uint64](file)
		for len(all) > 0 {
			n := all[0]
			rows = append(rows, all[1:1+n])
			all = all[1+n:]
		}
	}
	return rows
}

func write(file string, data []byte) {
	if err := os.WriteFile(file, data, 0o666); err != nil {
		log.Fatal(err)
	}
}
