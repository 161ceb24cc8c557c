package label

import (
	"context"
	"strings"
	"testing"
)

func TestTakeSiblings(t *testing.T) {
	const sure, doubtful, none = 0.9, 0.2, 0.05
	story := "<p>" + prose1 + "</p>"
	for _, c := range []struct {
		source string
		chance []float32
		want   string // of each block, b if it is body
		why    string
	}{
		{story + "<p>Pier: north</p>" + story, []float32{sure, doubtful, sure}, "bbb", "between paragraphs of the story"},
		{story + "<p>Pier: north</p>" + story, []float32{sure, none, sure}, "b-b", "the model is sure that it is none"},
		{story + "<div>Pier: north</div>" + story, []float32{sure, doubtful, sure}, "b-b", "of another template"},
		{story + "<p>Subscribe to our newsletter</p>" + story, []float32{sure, doubtful, sure}, "b-b", "a prompt"},
		{story + "<p>2 May 2024</p>" + story, []float32{sure, doubtful, sure}, "b-b", "a date"},
		{story + "<p>Pier: north</p><p>Mole: south</p><p>Quay: east</p>", []float32{sure, doubtful, doubtful, doubtful}, "bbbb", "a list that ends the story"},
		{story + "<p>Pier: north</p><p>Mole: south</p>", []float32{sure, doubtful, doubtful}, "b--", "one or two lines sign off"},
		{story + strings.Repeat("<p>"+prose2+"</p>", 3), []float32{sure, doubtful, doubtful, doubtful}, "b---", "most of it is doubtful"},
		{"<p>All is well.</p><p>Pier: north</p><p>All is well.</p>", []float32{sure, doubtful, sure}, "b-b", "too few words to say so"},
	} {
		l := newLabeller(context.Background(), flowOf(t, "<div>"+c.source+"</div>"))
		l.chance = c.chance
		for i, p := range c.chance {
			l.body[i] = p == sure
		}
		l.takeSiblings()
		got := ""
		for _, in := range l.body {
			got += map[bool]string{true: "b", false: "-"}[in]
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s: %s", c.source, got, c.want, c.why)
		}
		l.release()
	}
}
