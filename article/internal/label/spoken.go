package label

// Bounds of what lexicons are asked for: what a block is for shows in its first words
// and its last.
const (
	firstSpoken   = 16 // words of a text
	lastSpoken    = 8
	mostLinkWords = 6 // of an address
)

// What stands before the first word of a text and behind the last.
const (
	opening = iota + 1
	closing
)

// pair hashes two words that stand side by side.
func pair(a, b uint64) uint32 { return uint32((a*3 ^ b) * spread >> 32) }

// spoken adds to words those of the text read last, but for those in the middle of a
// long one: each, and each with the one before it; what opens the text and what closes
// it, too, unless there is more of it than was read.
func (r *reading) spoken(words []uint32) []uint32 {
	before, n := uint64(opening), len(r.words)
	for k := 0; k < n; k++ {
		if k == firstSpoken && k < n-lastSpoken {
			k = n - lastSpoken
			before = r.words[k-1]
		}
		words = append(words, uint32(r.words[k]>>32), pair(before, r.words[k]))
		before = r.words[k]
	}
	if n > 0 && n != r.most {
		words = append(words, pair(before, closing))
	}
	return words
}

// linkSeed is what hashes of the words of addresses begin with.
const linkSeed = 7

// linkWords adds the words of where the first link of block i leads.
func (l *labeller) linkWords(i int, words []uint32) []uint32 {
	if links := l.blocks[i].Links; len(links) > 0 {
		return addressWords(links[0].URL, words)
	}
	return words
}

// addressWords adds the words of an address: its host and what marks set apart in the
// path. The case of letters does not matter.
func addressWords(address string, words []uint32) []uint32 {
	most := len(words) + mostLinkWords
	word, host := uint64(linkSeed), false
	for n := range len(address) + 1 {
		c := byte('/')
		if n < len(address) {
			c = address[n]
		}
		joint := c == '-' || c == '_' || c == '.' || c == ':'
		switch {
		case c == '?' || c == '#' || len(words) == most:
			return appendWord(words, word, most)
		case c == '/' || joint && !host:
			words, word = appendWord(words, word, most), linkSeed
			host = c == '/' && n > 0 && address[n-1] == '/'
		default:
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			word = (word ^ uint64(c)) * spread
		}
	}
	return words
}

// appendWord adds a word that is not empty, if there is room.
func appendWord(words []uint32, word uint64, most int) []uint32 {
	if word == linkSeed || len(words) >= most {
		return words
	}
	return append(words, uint32(word>>32))
}
