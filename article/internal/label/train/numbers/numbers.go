// Package numbers reads files of numbers and nothing else, little endian: what the
// programs of the training hand to each other.
package numbers

import (
	"encoding/binary"
	"log"
	"os"
)

// Read reads a file; a number that is cut off at its end is left out. Without the file
// there is nothing to learn from: it ends the program.
func Read[N int32 | uint64 | float32](file string) []N {
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	var one N
	n := make([]N, len(data)/binary.Size(one))
	if _, err := binary.Decode(data, binary.LittleEndian, n); err != nil {
		log.Fatal(err)
	}
	return n
}
