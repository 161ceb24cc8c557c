package label

import "math"

// lanes is how many blocks are asked about at once.
const lanes = 4

// A quad is what the model sees of as many blocks as there are lanes: for each column
// a word of 16 bits for each block. A number has 15 of them; the highest bit is set, so
// that a limit taken off one lane does not borrow from the next: it is still set
// afterwards where the number is not less.
type quad [1 << 8][lanes]uint16

const (
	laneBits = 16
	guard    = 1 << (laneBits - 1)
	allLanes = 1 | 1<<laneBits | 1<<(2*laneBits) | 1<<(3*laneBits) // the lowest bit of each
)

// word returns a column, the first lane lowest. The compiler makes one load of it.
func (q *quad) word(column uint8) uint64 {
	c := &q[column]
	return uint64(c[0]) | uint64(c[1])<<laneBits | uint64(c[2])<<(2*laneBits) | uint64(c[3])<<(3*laneBits)
}

// seen is what trees see of a number: an integer of 15 bits. They compare as the
// numbers do, as far as these differ in their first seven bits or so.
func seen(v float32) uint16 {
	bits := int32(math.Float32bits(v))
	return uint16((bits^int32(uint32(bits>>31)>>1))>>17 + 1<<14)
}

// guarded is what stands in a quad for a number.
func guarded(v float64) uint16 { return seen(float32(v)) | guard }

// number is the one nearest to zero that is seen so.
func number(seen uint16) float32 {
	bits := (int32(seen) - 1<<14) << 17
	return math.Float32frombits(uint32(bits ^ int32(uint32(bits>>31)>>1)))
}

// number returns what stands in a column of a lane.
func (q *quad) number(lane, column int) float32 { return number(q[column][lane] &^ guard) }

// A filler writes numbers into a lane of a quad, one column after the other.
type filler struct {
	quad *quad
	lane int
	at   uint8
}

func (q *quad) filler(lane, column int) *filler {
	return &filler{quad: q, lane: lane, at: uint8(column)}
}

func (f *filler) add(values ...float64) {
	q, lane, at := f.quad, f.lane%lanes, f.at
	for _, v := range values {
		q[at][lane] = guarded(v)
		at++
	}
	f.at = at
}

// put writes numbers as trees see them, with the guard.
func (f *filler) put(values ...uint16) {
	q, lane, at := f.quad, f.lane%lanes, f.at
	for _, v := range values {
		q[at][lane] = v
		at++
	}
	f.at = at
}

func (f *filler) bytes(values []uint8) {
	q, lane, at := f.quad, f.lane%lanes, f.at
	for _, v := range values {
		q[at][lane] = seenByte[v]
		at++
	}
	f.at = at
}

// seenByte is what trees see of a byte, with the guard.
var seenByte = func() (s [256]uint16) {
	for v := range s {
		s[v] = seen(float32(v)) | guard
	}
	return s
}()

func (f *filler) flag(values ...bool) {
	q, lane, at := f.quad, f.lane%lanes, f.at
	for _, v := range values {
		q[at][lane] = seenByte[one(v)]
		at++
	}
	f.at = at
}

// A table has the rows of the blocks that are asked about. Room is made for some of
// them at a time, and none is ever copied: those of a flood take half a gigabyte.
type table struct {
	pieces []*[pieceSize]quad
	blocks []int32 // of the rows
	packer packer
}

// pieceSize is how many quads there is room made for at a time.
const pieceSize = 32

// quad returns the quad of a number; none before it may be left out.
func (t *table) quad(n int) *quad {
	if n/pieceSize == len(t.pieces) {
		t.pieces = append(t.pieces, newPiece())
	}
	return &t.pieces[n/pieceSize][n%pieceSize]
}

func newPiece() *[pieceSize]quad {
	piece := new([pieceSize]quad)
	for n := range piece {
		for column := range piece[n] {
			piece[n][column] = [lanes]uint16{guard, guard, guard, guard}
		}
	}
	return piece
}

// inUse is how many quads the blocks take.
func (t *table) inUse() int { return (len(t.blocks) + lanes - 1) / lanes }

// A group is the blocks of one quad that are asked about; nobody where one is not.
type group struct {
	quad   *quad
	blocks [lanes]int32
}

const nobody = -1

// group returns the blocks of a quad that are wanted, and whether there is one.
func (t *table) group(n int, wanted func(block int) bool) (g group, any bool) {
	g.quad = t.quad(n)
	for k := range g.blocks {
		g.blocks[k] = nobody
		if row := n*lanes + k; row < len(t.blocks) && wanted(int(t.blocks[row])) {
			g.blocks[k], any = t.blocks[row], true
		}
	}
	return g, any
}

// each calls do for the lanes and blocks of the group.
func (g *group) each(do func(lane, block int)) {
	for lane, block := range g.blocks {
		if block != nobody {
			do(lane, int(block))
		}
	}
}
