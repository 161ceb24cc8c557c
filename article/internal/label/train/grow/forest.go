package main

import (
	"encoding/binary"
	"math"
	"slices"
)

// classCount is the number of roles that the model tells apart; body is one of them.
// Rows of which no more is known than that they are not body are of class notBody.
const (
	classCount = 11
	body       = 1
	notBody    = classCount
)

// steps is the number of steps to one in which leaves count: a value is rounded to
// them before the next tree is grown, so that the next one makes good for it.
const steps = 64

// most is what a leaf says at most.
const most = float64(math.MaxInt8) / steps

// An ask sends rows whose number in a column is less than a value one way, others
// the other.
type ask struct {
	column int
	value  float32
	bin    uint8 // the last one that is less
}

// A tree asks every row the same. The answers, a bit each, the first one the lowest,
// set if the number is not less, are the number of the leaf.
type tree struct {
	asks []ask
	says [][classCount]float32
}

type forest []tree

// scores returns what the forest says of a row of numbers: what it says after a glance,
// if one class is ahead of all others by so much then; a glance of 0 trees sees nothing.
func (f forest) scores(row []float32, glance int, lead float32) (sum [classCount]float32) {
	for n, t := range f {
		if n == glance && glance > 0 && ahead(sum) >= lead {
			return sum
		}
		at := 0
		for bit, a := range t.asks {
			if row[a.column] >= a.value {
				at |= 1 << bit
			}
		}
		for k, v := range t.says[at] {
			sum[k] += v
		}
	}
	return sum
}

// ahead is how far the greatest is ahead of the next.
func ahead(scores [classCount]float32) float32 {
	slices.Sort(scores[:])
	return scores[classCount-1] - scores[classCount-2]
}

// find returns what the leaf of a row of bins says.
func (t *tree) find(row []uint8) *[classCount]float32 {
	at := 0
	for bit, a := range t.asks {
		if row[a.column] > a.bin {
			at |= 1 << bit
		}
	}
	return &t.says[at]
}

// bytes returns the forest as it stands in the file of the model; see ../README.md.
func (f forest) bytes() []byte {
	data := binary.LittleEndian.AppendUint16(nil, uint16(len(f)))
	for _, t := range f {
		data = append(data, uint8(len(t.asks)))
		for _, a := range t.asks {
			data = append(data, uint8(a.column))
			data = binary.LittleEndian.AppendUint16(data, seen(a.value))
		}
		for _, says := range t.says {
			for _, v := range says {
				data = append(data, uint8(int8(v*steps)))
			}
		}
	}
	return data
}

// seen is what trees see of a number of a row, which are all as coarse; what they see
// compares as the numbers do.
func seen(v float32) uint16 {
	bits := int32(math.Float32bits(v))
	return uint16((bits^int32(uint32(bits>>31)>>1))>>17 + 1<<14)
}
