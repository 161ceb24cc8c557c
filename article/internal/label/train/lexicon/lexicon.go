package main

import (
	"encoding/binary"
	"math"
	"slices"
)

// steps is the number of steps to one in which words count.
const steps = 16

// keyBits is how much of a hashed word is kept.
const keyBits = 24

// An entry is what a word says at one level, or at several.
type entry struct {
	key  uint32
	says [][classCount]int8
}

// A lexicon has its entries by key.
type lexicon struct {
	levels  int
	entries map[uint32]*entry
}

func key(word uint64) uint32 { return max(uint32(word>>8)>>(32-keyBits), 1) }

func level(word uint64) int { return int(word & 0xFF) }

// lexicon is what was learned, in steps.
func (l *learner) lexicon() *lexicon {
	made := &lexicon{l.levels, make(map[uint32]*entry)}
	for word, place := range l.places {
		var says [classCount]int8
		for k, w := range l.weights[place] {
			says[k] = int8(math.Round(min(max(float64(l.says(w)*steps), -math.MaxInt8), math.MaxInt8)))
		}
		if says == ([classCount]int8{}) {
			continue
		}
		e := made.entries[key(word)]
		if e == nil {
			e = &entry{key(word), make([][classCount]int8, l.levels)}
			made.entries[e.key] = e
		}
		e.says[level(word)] = says
	}
	return made
}

// bytes returns the lexicon as it stands in the file of the model; see ../README.md.
func (x *lexicon) bytes() []byte {
	var all []*entry
	for _, e := range x.entries {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b *entry) int { return int(a.key) - int(b.key) })
	data := binary.LittleEndian.AppendUint16(nil, uint16(len(all)))
	for _, e := range all {
		data = append(data, byte(e.key), byte(e.key>>8), byte(e.key>>16))
	}
	for level := range x.levels {
		for k := range classCount {
			for _, e := range all {
				data = append(data, byte(e.says[level][k]))
			}
		}
	}
	return data
}

// say returns what the lexicon says of each class of the rows.
func (x *lexicon) say(rows []row) [][classCount]float32 {
	said := make([][classCount]float32, len(rows))
	for i, words := range rows {
		var sum [classCount]int
		for _, word := range words {
			if e := x.entries[key(word)]; e != nil {
				for k, v := range e.says[level(word)] {
					sum[k] += int(v)
				}
			}
		}
		for k, v := range sum {
			said[i][k] = float32(v) / steps * share(words)
		}
	}
	return said
}
