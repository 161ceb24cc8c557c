package label

import (
	"encoding/binary"
	"math"
	"os"
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
	all := make([]int32, rows)
	for i := range all {
		all[i] = int32(i)
	}
	in := &table{rows: make([]row, rows), at: make([]int32, rows)}
	for i := range in.rows {
		in.rows[i].set(0, numbers[i*width:][:width])
		in.at[i] = int32(i + 1)
	}
	first, second, role := m.first.opinions(in, all, anyLead), m.second.sums(in, all), m.role.opinions(in, all, anyLead)
	for i := range rows {
		want := numbers[rows*width+i*said:][:said]
		var got []float32
		for _, v := range first[i] {
			got = append(got, float32(v)/packedSteps)
		}
		got = append(got, second[i])
		for _, v := range role[i] {
			got = append(got, float32(v)/packedSteps)
		}
		for k := range want {
			if math.Abs(float64(got[k]-want[k])) > 1e-5 {
				t.Errorf("row %d, prediction %d: %v, want %v", i, k, got[k], want[k])
			}
		}
	}
	return data[6+4*len(numbers):]
}

// TestCoarse holds the numbers that trees see to the order of those they stand for.
func TestCoarse(t *testing.T) {
	numbers := []float32{-1e9, -300, -2.5, -1, -0.125, 0, 1e-6, 0.004, 0.5, 0.6, 1, 2, 255, 256, 1e6}
	for i, v := range numbers[1:] {
		if coarse(numbers[i]) >= coarse(v) {
			t.Errorf("%v is not below %v", numbers[i], v)
		}
	}
	for _, v := range numbers {
		if got := coarse(fine(coarse(v))); got != coarse(v) {
			t.Errorf("%v is %d and then %d", v, coarse(v), got)
		}
	}
	if coarse(-math.MaxFloat32) == math.MinInt16 {
		t.Error("a number is not above what leaves ask for")
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
	for name, f := range map[string]*forest{"first": &m.first, "second": &m.second, "role": &m.role} {
		if len(f.trees) == 0 || len(f.trees) > maxTrees {
			t.Errorf("%s: %d trees; sums have room for %d", name, len(f.trees), maxTrees)
		}
		for i, n := range f.nodes {
			if n.column() >= allColumns && n.column() != leafColumn {
				t.Errorf("%s: node %d asks for column %d", name, i, n.column())
			}
		}
	}
}
