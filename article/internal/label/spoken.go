package label

// Bounds of what lexicons are asked for: what a block is for shows in its first words.
const (
	mostSpoken    = 40 // words of a text
	mostLinks     = 3  // links of a block
	mostLinkWords = 12 // words of an address
)

// What stands before the first word of a text and behind the last.
const (
	opening = iota + 1
	closing
)

// pair hashes two words that stand side by side.
func pair(a, b uint64) uint32 { return uint32((a*3 ^ b) * spread >> 32) }

// spoken adds to words those of the text read last: each, and each with the one before
// it; what opens and what closes the text, too.
func (r *reading) spoken(words []uint32) []uint32 {
	before := uint64(opening)
	for n, word := range r.words {
		if n == mostSpoken {
			return words
		}
		words = append(words, uint32(word>>32), pair(before, word))
		before = word
	}
	if before != opening {
		words = append(words, pair(before, closing))
	}
	return words
}

// linkSeed is what hashes of the words of addresses begin with.
const linkSeed = 7

// linkWords adds the words of where the links of block i lead, hosts whole.
func (l *labeller) linkWords(i int, words []uint32) []uint32 {
	links := l.blocks[i].Links
	for k := range links[:min(len(links), mostLinks)] {
		words = addressWords(links[k].URL, words)
	}
	return words
}

// addressWords adds the words of an address: its host and what marks set apart in the
// path. The case of letters does not matter.
func addressWords(address string, words []uint32) []uint32 {
	most := len(words) + mostLinkWords
	word, slashes := uint64(linkSeed), 0
	for n := range len(address) + 1 {
		c := byte('/')
		if n < len(address) {
			c = address[n]
		}
		joint := c == '-' || c == '_' || c == '.' || c == ':'
		switch {
		case c == '?' || c == '#' || len(words) == most:
			return appendWord(words, word, most)
		case c == '/' || joint && slashes != 2: // between the second and the third stands the host
			words, word = appendWord(words, word, most), linkSeed
			if c == '/' {
				slashes++
			}
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
