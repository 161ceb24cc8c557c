package article

import (
	"strings"
	"testing"
)

// TestEndings holds what papers print below a story, as paragraphs like its own, apart
// from it.
func TestEndings(t *testing.T) {
	for _, c := range []struct{ line, want, why string }{
		{"Ilse Brandt is a freelance reporter who lives in the old town.", "bio", "who wrote it"},
		{"Urmăriți-ne și pe Google News!", "social", "where to follow the paper"},
		{"Enditem", "", "the mark of the end"},
		{"___", "", "a rule drawn with signs"},
		{"ilse@quay.example", "", "where to write to"},
		{"rdc/msp/jrr", "credit", "the initials of an agency"},
		{"red, Quay.example/Agenturen", "credit", "the desk and the agencies"},
		{"Ilse Brandt wrote that letter, and the harbour master has kept it ever since.", "body", "a sentence of the story"},
	} {
		in := "<html><body><article><h1>Lamps on the pier</h1>" + quayBody + quayBody + "<p>" + c.line + "</p></article></body></html>"
		a, err := Parse(strings.NewReader(in), Hints{ContentType: "text/html"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		switch {
		case strings.Contains(a.Body.Text(), c.line):
			got = "body"
		case len(a.Credits) > 0:
			got = "credit"
		case len(a.Sidebar) > 0:
			got = string(a.Sidebar[0].Kind)
		}
		if got != c.want {
			t.Errorf("%q is %q, want %q: %s", c.line, got, c.want, c.why)
		}
	}
}
