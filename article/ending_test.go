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
		{"-30-", "", "the same in numbers"},
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

func TestSourceBehindDate(t *testing.T) {
	in := `<html lang=zh><body><h1>码头重新开放</h1><div class=info>2024-03-14 09:20:31 来源：海港日报 责任编辑：王五</div>` +
		strings.Repeat("<p>港务局周四宣布，在风暴过后关闭了六个星期的码头将于周五重新开放，两艘渡轮已经修好，第三艘将在三月底返回。</p>", 3)
	a, err := Parse(strings.NewReader(in), Hints{ContentType: "text/html"})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Credits) != 2 || a.Credits[0].Organizations[0] != "海港日报" || a.Credits[1].Names[0] != "王五" || a.Published.IsZero() {
		t.Errorf("credits %+v, published %v", a.Credits, a.Published)
	}
}
