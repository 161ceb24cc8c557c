package boilerplate

// A phraseTable holds phrases by the hash of their first word: a map made for
// nothing else, since the first word of every line of a page is looked up in it.
type phraseTable struct {
	begins [1 << beginBits / 64]uint64 // whether any phrase begins with a word of such a hash
	slots  [1 << tableBits]uint16      // places in lists, 0 if free
	lists  []phraseList
}

type phraseList struct {
	hash    uint64
	phrases []phrase
}

// tableBits leaves more than half of the slots free; beginBits pass over nearly
// all other words, in memory so little that it is near at hand.
const (
	tableBits = 13
	beginBits = 14
)

func newPhraseTable() *phraseTable { return &phraseTable{lists: make([]phraseList, 1)} }

// nextHash adds a folded character to the hash of a word.
func nextHash(hash uint64, r rune) uint64 { return (hash ^ uint64(r)) * 0x9E3779B97F4A7C15 }

// slot returns where the phrases of a hash stand, or would.
func (t *phraseTable) slot(hash uint64) *uint16 {
	for at := hash >> (64 - tableBits); ; at = (at + 1) % (1 << tableBits) {
		if list := t.slots[at]; list == 0 || t.lists[list].hash == hash {
			return &t.slots[at]
		}
	}
}

// of returns the phrases whose first word has a hash.
func (t *phraseTable) of(hash uint64) []phrase {
	if begin := hash >> (64 - beginBits); t.begins[begin/64]&(1<<(begin%64)) == 0 {
		return nil
	}
	return t.lists[*t.slot(hash)].phrases
}

func (t *phraseTable) add(word string, p phrase) {
	hash := uint64(0)
	for _, r := range word {
		hash = nextHash(hash, r)
	}
	begin := hash >> (64 - beginBits)
	t.begins[begin/64] |= 1 << (begin % 64)
	slot := t.slot(hash)
	if *slot == 0 {
		*slot = uint16(len(t.lists))
		t.lists = append(t.lists, phraseList{hash: hash})
	}
	list := &t.lists[*slot]
	list.phrases = append(list.phrases, p)
}
