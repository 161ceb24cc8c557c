package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPack holds the packer to moving every block that is asked about, with its row, in
// order, and no other.
func TestPack(t *testing.T) {
	piece := newPiece()
	for n := range piece {
		for lane := range lanes {
			f := piece[n].filler(lane, 0)
			for column := range allColumns {
				f.add(float64(n*lanes + lane + column))
			}
		}
	}
	for _, c := range []struct {
		blocks [][lanes]int32
		want   []int32
		why    string
	}{
		{[][lanes]int32{{nobody, 1, nobody, 3}, {4, nobody, nobody, nobody}, {nobody, 9, 10, nobody}}, []int32{1, 3, 4, 9, 10}, "five of three quads fill two"},
		{[][lanes]int32{{0, 1, 2, 3}}, []int32{0, 1, 2, 3}, "a full quad stays one"},
		{[][lanes]int32{{nobody, nobody, nobody, nobody}}, nil, "nobody asks"},
	} {
		var groups []group
		for n, blocks := range c.blocks {
			groups = append(groups, group{&piece[n], blocks})
		}
		var p packer
		packed := p.pack(groups)
		var got []int32
		for k := range packed {
			packed[k].each(func(lane, block int) {
				got = append(got, int32(block))
				from := p.from[k][lane]
				if groups[from.group].blocks[from.lane] != int32(block) {
					t.Errorf("%s: block %d did not stand at %v", c.why, block, from)
				}
				for column := range allColumns {
					if packed[k].quad[column][lane] != piece[block/lanes][column][block%lanes] {
						t.Fatalf("%s: column %d of block %d", c.why, column, block)
					}
				}
			})
		}
		if diff := cmp.Diff(c.want, got); diff != "" || len(packed) != (len(c.want)+lanes-1)/lanes {
			t.Errorf("%s: %d quads, %s", c.why, len(packed), diff)
		}
	}
}
