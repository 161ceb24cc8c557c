package label

import (
	"encoding/binary"
	"math"
	"os"
	"slices"
	"testing"
)

// TestAgreement holds the model as read here to what the training's own reader
// says of the same rows, which are of no page: each column was drawn anew.
func TestAgreement(t *testing.T) {
	data, err := os.ReadFile("testdata/agreement.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, markup := range [...]bool{true, false} {
		data = agree(t, trained().of(markup), data)
	}
	if len(data) != 0 {
		t.Errorf("%d bytes behind the last row", len(data))
	}
}

// agree checks the rows of one model and returns what stands behind them.
func agree(t *testing.T, m *model, data []byte) []byte {
	short := func(at int) int { return int(binary.LittleEndian.Uint16(data[2*at:])) }
	rows, width, said := short(0), short(1), short(2)
	if width != allColumns || said != 1+2*len(modelRoles) {
		t.Fatalf("%d columns and %d predictions; the code has %d and %d", width, said, allColumns, 1+2*len(modelRoles))
	}
	numbers := make([]float32, rows*(width+said))
	for i := range numbers {
		numbers[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[6+4*i:]))
	}
	in := new(table)
	for i := range rows {
		in.blocks = append(in.blocks, int32(i))
	}
	for i := range rows {
		f := in.quad(i/lanes).filler(i%lanes, 0)
		for _, v := range numbers[i*width:][:width] {
			f.add(float64(v))
		}
	}
	for n := range in.inUse() {
		g, _ := in.group(n, func(int) bool { return true })
		one := []group{g}
		first, second, role := m.first.scores(one), m.second.sums(one), m.role.scores(one)
		g.each(func(lane, i int) {
			var got []float32
			for _, v := range first[0][lane] {
				got = append(got, float32(v)/packedSteps)
			}
			got = append(got, second[0][lane])
			for _, v := range role[0][lane] {
				got = append(got, float32(v)/packedSteps)
			}
			for k, want := range numbers[rows*width+i*said:][:said] {
				if math.Abs(float64(got[k]-want)) > 1e-5 {
					t.Errorf("row %d, prediction %d: %v, want %v", i, k, got[k], want)
				}
			}
		})
	}
	return data[6+4*len(numbers):]
}

// TestSeen holds what trees see of numbers to the order of these.
func TestSeen(t *testing.T) {
	numbers := []float32{-1e9, -300, -2.5, -1, -0.125, 0, 1e-6, 0.004, 0.5, 0.6, 1, 2, 126, 127, 128, 1e6}
	for i, v := range numbers[1:] {
		if seen(numbers[i]) >= seen(v) {
			t.Errorf("%v is not below %v", numbers[i], v)
		}
	}
	for _, v := range append(numbers, -math.MaxFloat32, math.MaxFloat32) {
		if n := seen(v); n >= never || seen(number(n)) != n {
			t.Errorf("%v is %d and then %d", v, n, seen(number(n)))
		}
	}
}

// TestLanes holds a lane to what was written into it, whatever stands in the others.
func TestLanes(t *testing.T) {
	in := table{blocks: make([]int32, lanes)}
	q := in.quad(0)
	for _, written := range [...][lanes]float32{{3, -1, 0, 127}, {0, 0, 0, 0}, {-2, 1e9, -1e9, 0.5}} {
		for lane, v := range written {
			q.filler(lane, 9).add(float64(v))
		}
		for lane, v := range written {
			if got := q.number(lane, 9); seen(got) != seen(v) {
				t.Errorf("%v: %v in lane %d", written, got, lane)
			}
			limits := tree{columns: [treeDepth]uint8{9}}
			limits.read([]byte{9, uint8(seen(v)), uint8(seen(v) >> 8)})
			if at := limits.leaves(q) >> (lane * laneBits) & (leafCount - 1); at != 1 {
				t.Errorf("%v: lane %d is at leaf %d of a tree that asks for less than %v", written, lane, at, v)
			}
		}
	}
}

// TestPacked holds sums of leaves to those of each role alone.
func TestPacked(t *testing.T) {
	var sum packed
	var want scores
	for n := range 250 {
		values := make([]byte, len(modelRoles))
		for role := range values {
			v := int8(n*(role+3)%256 - 128)
			if role%3 == 0 {
				v = int8(-127 + n%2)
			}
			values[role] = byte(v)
			want[role] += int32(v)
		}
		leaf := newLeaf(values)
		sum.hear(&leaf)
	}
	if got := sum.scores(); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestModelShape holds the file to what is relied on when it is walked.
func TestModelShape(t *testing.T) {
	if len(modelData) > 500<<10 {
		t.Errorf("the model has %d bytes; half a megabyte is the limit", len(modelData))
	}
	for _, markup := range [...]bool{true, false} {
		checkShape(t, trained().of(markup))
	}
}

func checkShape(t *testing.T, m *model) {
	for name, f := range map[string]*forest{"first": &m.first, "role": &m.role} {
		if len(f.trees) == 0 {
			t.Errorf("%s: no trees", name)
		}
		for i := range f.trees {
			for _, column := range f.trees[i].columns {
				if int(column) >= allColumns {
					t.Errorf("%s: tree %d asks for column %d", name, i, column)
				}
			}
		}
		if most := f.most(); most > math.MaxInt16 {
			t.Errorf("%s: sums of leaves reach %d, which no lane has room for", name, most)
		}
	}
	if len(m.second.trees) == 0 {
		t.Error("second: no trees")
	}
	for i, n := range m.second.nodes {
		if column := int(uint8(n)); column >= allColumns && column != leafColumn {
			t.Errorf("second: node %d asks for column %d", i, column)
		}
	}
}

// scores is what one leaf says.
func (l *leaf) scores() scores {
	var p packed
	p.hear(l)
	return p.scores()
}

// most is how far from zero the score of a role can be.
func (f *forest) most() int32 {
	var sums scores
	for i := range f.leaves {
		var most scores
		for leaf := range f.leaves[i] {
			for role, v := range f.leaves[i][leaf].scores() {
				most[role] = max(most[role], v, -v)
			}
		}
		for role, v := range most {
			sums[role] += v
		}
	}
	return slices.Max(sums[:])
}

// scores returns what all trees of a forest of roles say of the blocks of groups.
func (f *forest) scores(groups []group) (said [together][lanes]scores) {
	var sums [together][lanes]packed
	f.add(sums[:], groups, 0, len(f.trees))
	for k, g := range groups {
		g.each(func(lane, _ int) { said[k][lane] = sums[k][lane].scores() })
	}
	return said
}
