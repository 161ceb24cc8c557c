package main

import (
	"encoding/binary"
	"math"
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

// leaf is the column of a leaf in the file.
const leaf = math.MaxUint8

// A node sends rows whose number in a column is less than a value to its left child,
// others to the one behind that. A leaf has values instead.
type node struct {
	column int // leaf: none
	value  float32
	bin    uint8 // the last one that goes left
	left   int
	says   [classCount]float32
}

type tree []node

type forest []tree

// scores returns what the forest says of a row of numbers.
func (f forest) scores(row []float32) (sum [classCount]float32) {
	for _, t := range f {
		n := &t[0]
		for n.column != leaf {
			if row[n.column] < n.value {
				n = &t[n.left]
			} else {
				n = &t[n.left+1]
			}
		}
		for k, v := range n.says {
			sum[k] += v
		}
	}
	return sum
}

// find returns the leaf of a row of bins.
func (t tree) find(row []uint8) *node {
	n := &t[0]
	for n.column != leaf {
		if row[n.column] <= n.bin {
			n = &t[n.left]
		} else {
			n = &t[n.left+1]
		}
	}
	return n
}

// bytes returns the forest as it stands in the file of the model; see ../README.md.
func (f forest) bytes() []byte {
	data := binary.LittleEndian.AppendUint16(nil, uint16(len(f)))
	for _, t := range f {
		data = append(data, uint8(len(t)))
		for _, n := range t {
			data = append(data, uint8(n.column))
			if n.column != leaf {
				data = binary.LittleEndian.AppendUint16(data, uint16(coarse(n.value)))
				data = append(data, uint8(n.left))
				continue
			}
			for _, v := range n.says {
				data = append(data, uint8(int8(v*steps)))
			}
		}
	}
	return data
}

// coarse makes an integer of a number of a row, which are all as coarse; integers
// compare as the numbers do.
func coarse(v float32) int16 {
	bits := int32(math.Float32bits(v))
	return int16((bits ^ int32(uint32(bits>>31)>>1)) >> 16)
}
