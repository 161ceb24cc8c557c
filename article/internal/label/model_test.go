package label

import (
	"encoding/binary"
	"math"
	"os"
	"slices"
	"testing"
)

// TestAgreement holds the model as read here to what the library that trained
// it says of the same rows, which are of no page: each column was drawn anew.
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
	if width != RowColumns+ContextColumns || said != 2+len(modelRoles) {
		t.Fatalf("%d columns and %d predictions; the code has %d and %d", width, said, RowColumns+ContextColumns, 2+len(modelRoles))
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
	first, second, role := m.first.sums(in, all), m.second.sums(in, all), m.role.sums(in, all)
	for i := range rows {
		want := numbers[rows*width+i*said:][:said]
		scores := role[i*len(modelRoles):][:len(modelRoles)]
		likelihoods(scores)
		got := append([]float32{probability(first[i]), probability(second[i])}, scores...)
		for k := range want {
			if math.Abs(float64(got[k]-want[k])) > 1e-5 {
				t.Errorf("row %d, prediction %d: %v, want %v", i, k, got[k], want[k])
			}
		}
	}
	return data[6+4*len(numbers):]
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
		if len(f.trees) == 0 || len(f.trees)%f.classes != 0 {
			t.Errorf("%s: %d trees for %d classes", name, len(f.trees), f.classes)
		}
		ends := len(f.values)
		for _, tree := range slices.Backward(f.trees) {
			if size := ends - int(tree.root); size > len(stand{}) {
				t.Errorf("%s: a tree of %d nodes, which a byte cannot count", name, size)
			}
			ends = int(tree.root)
		}
		for i, n := range f.nodes {
			if n.column() >= RowColumns+ContextColumns {
				t.Errorf("%s: node %d asks for column %d", name, i, n.column())
			}
		}
	}
	if m.role.classes != len(modelRoles) {
		t.Errorf("%d classes of roles, want %d", m.role.classes, len(modelRoles))
	}
}
