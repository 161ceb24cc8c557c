package label

// A leaf is what a leaf of a tree says of each role, or a word of a lexicon, a byte
// each: 128 more than it says, so that no byte is less than nothing. Of the first eight
// roles the bytes stand side by side; of the other three they stand as far apart as in
// a packed. The rest of the word has room for a key.
//
// Two words are as little as there can be, and memory is what asking costs: what is not
// asked often is far from the processor.
type leaf [2]uint64

const (
	byteBits = 8
	zero     = 1 << (byteBits - 1) // the byte that says nothing

	firstRoles = 64 / byteBits // side by side
	otherBytes = 0x000000FF00FF00FF
	keyShift   = 64 - keyBits
)

// put notes what is said of one role.
func (l *leaf) put(role int, v int8) {
	said := uint64(uint8(v) ^ zero)
	if role < firstRoles {
		l[0] |= said << (role * byteBits)
		return
	}
	l[1] |= said << ((role - firstRoles) * laneBits)
}

// key is what stands behind what is said.
func (l *leaf) key() uint32 { return uint32(l[1] >> keyShift) }

// newLeaf reads what a leaf says, a byte a role.
func newLeaf(values []byte) (l leaf) {
	for role, v := range values {
		l.put(role, int8(v))
	}
	return l
}

// packed is what leaves say of each role together: four to a word, 16 bits apart. The
// first word has the even ones of the first eight roles, the second the odd ones, the
// third the others. Those less than nothing borrow from the next, which reading makes
// up for, so that a few additions serve all.
type packed [3]uint64

// packedSteps is the number of steps to one in which the leaves of trees count.
const packedSteps = 64

const (
	evenBytes = 0x00FF00FF00FF00FF
	zeros     = zero * allLanes
)

// add adds what a leaf without a key says, and the 128s in its bytes, which level takes
// off.
func (p *packed) add(l *leaf) {
	p[0] += l[0] & evenBytes
	p[1] += l[0] >> byteBits & evenBytes
	p[2] += l[1]
}

// level takes off what so many leaves have said too much.
func (p *packed) level(leaves int) {
	for n := range p {
		p[n] -= uint64(leaves) * zeros
	}
}

// hear adds what a word says.
func (p *packed) hear(word *leaf) {
	p.add(&leaf{word[0], word[1] & otherBytes})
	p.level(1)
}

// join adds what other leaves say together.
func (p *packed) join(other *packed) {
	for n := range p {
		p[n] += other[n]
	}
}

// scores is what leaves say together.
func (p *packed) scores() scores {
	even, odd, other := apart(p[0]), apart(p[1]), apart(p[2])
	return scores{even[0], odd[0], even[1], odd[1], even[2], odd[2], even[3], odd[3], other[0], other[1], other[2]}
}

// apart takes the lanes of a word apart.
func apart(word uint64) (lane [lanes]int32) {
	rest := int64(word)
	for n := range lane {
		lane[n] = int32(int16(rest))
		rest = (rest - int64(lane[n])) >> laneBits
	}
	return lane
}
