package label

import (
	"math/bits"
	"math/rand/v2"
)

// hashes is a table of hashed words and what is noted of each: a map made for
// nothing else, since every word of a page is looked up in it.
type hashes[Note any] struct {
	keys  []uint64 // 0 is free
	notes []Note
	count int
	shift int // how much of a mixed key is left of its place
}

// mixer spreads keys in a way that the author of a page cannot know.
var mixer = rand.Uint64() | 1

// clear empties the table and makes room for so many words; there may be more.
func (s *hashes[Note]) clear(room int) {
	power := max(bits.Len(uint(room))+1, 6)
	s.keys, s.notes, s.count, s.shift = fit(s.keys, 1<<power), fit(s.notes, 1<<power), 0, 64-power
}

func (s *hashes[Note]) resize(power int) {
	keys, notes := s.keys, s.notes
	s.keys, s.notes, s.shift = make([]uint64, 1<<power), make([]Note, 1<<power), 64-power
	for i, key := range keys {
		if key != 0 {
			at := s.place(key)
			s.keys[at], s.notes[at] = key, notes[i]
		}
	}
}

// place returns where a key stands, or where it would.
func (s *hashes[Note]) place(key uint64) int {
	at := int(key * mixer >> s.shift)
	for s.keys[at] != key && s.keys[at] != 0 {
		if at++; at == len(s.keys) {
			at = 0
		}
	}
	return at
}

// add puts a word into the table and returns what is noted of it, to be changed
// before the next one is added.
func (s *hashes[Note]) add(key uint64) *Note {
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

// of returns what is noted of a word, nil if it is not in the table.
func (s *hashes[Note]) of(key uint64) *Note {
	key = max(key, 1)
	if at := s.place(key); s.keys[at] != 0 {
		return &s.notes[at]
	}
	return nil
}
