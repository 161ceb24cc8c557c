package dateline

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A case of testdata/datelines/<lang>.txt marks the answer inside the input:
// «place», «place|region», ‹date›, ⟨agency⟩, and § where the rest begins. A
// line without § must not be cut. Lines that open with # are comments.
func TestCases(t *testing.T) {
	for _, c := range readCases(t) {
		d, rest, found := Cutter{Language: c.language}.Cut(c.text)
		if found != c.found {
			t.Errorf("%s: Cut(%q) found %t (%+v)", c.name, c.text, found, d)
			continue
		}
		if !found {
			continue
		}
		got := strings.Join([]string{printPlaces(d.Places), d.Agency, rest}, " # ")
		want := strings.Join([]string{printPlaces(c.places), c.agency, c.rest}, " # ")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: Cut(%q) (-want +got):\n%s", c.name, c.text, diff)
		}
		if (c.date != "") != (d.Date.Day != 0) {
			t.Errorf("%s: Cut(%q): date %v, want %q", c.name, c.text, d.Date, c.date)
		}
	}
}

func printPlaces(places []Place) string {
	var s []string
	for _, p := range places {
		s = append(s, p.Name+"|"+p.Region)
	}
	return strings.Join(s, "; ")
}

// testCase is one line, taken apart.
type testCase struct {
	name, language, text, rest, agency, date string
	places                                   []Place
	found                                    bool
}

func readCases(t testing.TB) []testCase {
	files, err := filepath.Glob("../testdata/datelines/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	var cases []testCase
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		scanner := bufio.NewScanner(f)
		for scanner.Scan() {
			if line := scanner.Text(); line != "" && !strings.HasPrefix(line, "#") {
				c := readCase(line)
				c.language = strings.TrimSuffix(filepath.Base(file), ".txt")
				c.name = filepath.Base(file)
				cases = append(cases, c)
			}
		}
		f.Close()
	}
	return cases
}

func readCase(line string) testCase {
	c := testCase{}
	before, rest, found := strings.Cut(line, "§")
	c.rest, c.found = rest, found
	for _, m := range []struct {
		open, close string
		take        func(string)
	}{
		{"«", "»", func(s string) {
			name, region, _ := strings.Cut(s, "|")
			c.places = append(c.places, Place{name, region})
		}},
		{"‹", "›", func(s string) { c.date = s }},
		{"⟨", "⟩", func(s string) { c.agency = s }},
	} {
		for from := before; ; {
			_, after, ok := strings.Cut(from, m.open)
			if !ok {
				break
			}
			inside, left, _ := strings.Cut(after, m.close)
			m.take(inside)
			from = left
		}
	}
	plain := strings.NewReplacer("«", "", "»", "", "‹", "", "›", "", "⟨", "", "⟩", "", "|", ", ")
	c.text = plain.Replace(before) + rest
	if !found {
		c.text = line
	}
	return c
}

func TestMissAllocatesNothing(t *testing.T) {
	for _, text := range []string{
		"The committee met again on the question of the harbour - and nobody left early, not even the chair.",
		"UPDATE: the harbour stays closed",
		"“We will come back,” she said — and they did.",
	} {
		if n := testing.AllocsPerRun(100, func() { Cut(text) }); n > 0 {
			t.Errorf("a miss allocates %v times: %q", n, text)
		}
	}
}

func FuzzCut(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text, c.language)
	}
	f.Fuzz(func(t *testing.T, text, language string) {
		d, rest, found := Cutter{Language: language}.Cut(text)
		if !found {
			if rest != text {
				t.Errorf("a miss changed the text: %q", rest)
			}
			return
		}
		if !strings.HasPrefix(text, d.Text) || !strings.HasSuffix(text, rest) || !strings.Contains(d.Text, d.Agency) {
			t.Errorf("Cut(%q) = %+v, %q: not pieces of the text", text, d, rest)
		}
		for _, p := range d.Places {
			if !strings.Contains(d.Text, p.Name) || !strings.Contains(d.Text, p.Region) {
				t.Errorf("Cut(%q): place %+v is not in %q", text, p, d.Text)
			}
		}
	})
}

func BenchmarkMiss(b *testing.B) {
	text := strings.Repeat("The committee met again on the question of the harbour, and nobody left. ", 3)[:200]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Cut(text)
	}
}
