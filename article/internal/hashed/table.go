// Package hashed keeps notes of hashed keys: a map made for nothing else, since every
// word and element of a page is looked up in one. Whoever writes a page cannot make its
// keys meet in one place. The package refuses to hash: that depends on what is a key.
package hashed

import (
	"math/bits"
	"math/rand/v2"
)

// A Table has what is noted of each key. The zero Table is to be cleared before its
// first use; its memory serves again each time it is.
type Table[Note any] struct {
	keys  []uint64 // 0 is free
	notes []Note
	count int
	shift int // how much of a mixed key is left of its place
}

// mixer spreads keys in a way that the author of a page cannot know.
var mixer = rand.Uint64() | 1

// Clear empties the table and makes room for so many words; there may be more.
func (s *Table[Note]) Clear(room int) {
	power := max(bits.Len(uint(room))+1, 6)
	s.keys = append(s.keys[:0], make([]uint64, 1<<power)...)
	s.notes = append(s.notes[:0], make([]Note, 1<<power)...)
	s.count, s.shift = 0, 64-power
}

func (s *Table[Note]) resize(power int) {
	keys, notes := s.keys, s.notes
	s.keys, s.notes, s.shift = make([]uint64, 1<<power), make([]Note, 1<<power), 64-power
	for i, key := range keys {
		if key != 0 {
			at := s.place(key)
			s.keys[at], s.notes[at] = key, notes[i]
		}
	}
}

// Count returns how many keys are in the table.
func (s *Table[Note]) Count() int { return s.count }

// place returns where a key stands, or where it would.
func (s *Table[Note]) place(key uint64) int {
	at := int(key * mixer >> s.shift)
	for s.keys[at] != key && s.keys[at] != 0 {
		if at++; at == len(s.keys) {
			at = 0
		}
	}
	return at
}

// Add puts a key into the table and returns what is noted of it, to be changed
// before the next one is added.
func (s *Table[Note]) Add(key uint64) *Note {
	if 2*s.count >= len(s.keys) {
		s.resize(64 - s.shift + 1)
	}
	key = max(key, 1)
	at := s.place(key)
	if s.keys[at] == 0 {
		s.keys[at] = key
		s.count++
	}
	return &s.notes[at]
}

// Of returns what is noted of a key, nil if it is not in the table.
func (s *Table[Note]) Of(key uint64) *Note {
	key = max(key, 1)
	if at := s.place(key); s.keys[at] != 0 {
		return &s.notes[at]
	}
	return nil
}
