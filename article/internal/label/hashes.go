package label

import (
	"math/bits"
	"math/rand/v2"
)

// hashes is a set of hashed words, each with marks of its own: a map made for
// nothing else, since every word of a page is looked up in it.
type hashes struct {
	keys  []uint64 // 0 is free
	marks []uint8
	count int
	shift int // how much of a mixed key is left of its place
}

// mixer spreads keys in a way that the author of a page cannot know.
var mixer = rand.Uint64() | 1

// newHashes makes room for so many words; there may be more.
func newHashes(room int) *hashes {
	s := new(hashes)
	s.resize(max(bits.Len(uint(room))+1, 6))
	return s
}

func (s *hashes) resize(power int) {
	keys, marks := s.keys, s.marks
	s.keys, s.marks, s.shift = make([]uint64, 1<<power), make([]uint8, 1<<power), 64-power
	for i, key := range keys {
		if key != 0 {
			at := s.place(key)
			s.keys[at], s.marks[at] = key, marks[i]
		}
	}
}

// place returns where a key stands, or where it would.
func (s *hashes) place(key uint64) int {
	at := int(key * mixer >> s.shift)
	for s.keys[at] != key && s.keys[at] != 0 {
		if at++; at == len(s.keys) {
			at = 0
		}
	}
	return at
}

// add puts a word into the set and gives it a mark.
func (s *hashes) add(key uint64, mark uint8) {
	key = max(key, 1)
	at := s.place(key)
	if s.keys[at] == 0 {
		s.keys[at] = key
		s.count++
	}
	s.marks[at] |= mark
	if 2*s.count > len(s.keys) {
		s.resize(64 - s.shift + 1)
	}
}

// of returns where the marks of a word are, nil if it is not in the set.
func (s *hashes) of(key uint64) *uint8 {
	key = max(key, 1)
	if at := s.place(key); s.keys[at] != 0 {
		return &s.marks[at]
	}
	return nil
}
