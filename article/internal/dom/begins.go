package dom

// Begins tells whether any word of a list may begin a text: by its first three
// bytes, of which five bits each are enough to pass over most texts at a glance.
// Case does not matter.
type Begins [1 << 15 / 64]uint64

// beginOf numbers the first three bytes of a text that has one at least; one that
// is not there is 0.
func beginOf(s string) uint16 {
	n := uint16(s[0]&31) << 10
	if len(s) > 1 {
		n |= uint16(s[1]&31) << 5
	}
	if len(s) > 2 {
		n |= uint16(s[2] & 31)
	}
	return n
}

// Add adds a word of two bytes at least.
func (b *Begins) Add(word string) {
	from := beginOf(word)
	to := from
	if len(word) == 2 {
		to |= 31 // whatever follows
	}
	for n := from; n <= to; n++ {
		b[n/64] |= 1 << (n % 64)
	}
}

// May reports whether a text, which is not empty, may begin with a word.
func (b *Begins) May(text string) bool {
	n := beginOf(text)
	return b[n/64]&(1<<(n%64)) != 0
}
