package article

import (
	"context"
	"strings"
	"testing"
)

// TestBelowCommentsHeading: what readers wrote stands below a heading that says so, in
// whatever language, and is theirs though nothing else tells.
func TestBelowCommentsHeading(t *testing.T) {
	const first, second = "Fajnie, tylko niech ktoś potem posprząta te kubki.", "Szkoda, że same starocie."
	in := "<title>Kino pod chmurką wraca na rynek</title><article><h1>Kino pod chmurką wraca na rynek</h1>" + story + "</article>" +
		`<div class="box7"><h3>Komentarze (2)</h3><div><b>~mieszkaniec</b><p>` + first + "</p></div><div><b>~kinoman</b><p>" + second + "</p></div></div>" +
		"<p>Redakcja: Rynek 5, Ostrów</p>"
	a, err := new(Parser).Parse(context.Background(), strings.NewReader(in), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
	if err != nil {
		t.Fatal(err)
	}
	var comments strings.Builder
	for _, s := range a.Sidebar {
		if s.Kind == SectionComments {
			for _, p := range s.Parts {
				comments.WriteString(p.Text + "\n")
			}
		}
	}
	for _, want := range []string{first, second} {
		if !strings.Contains(comments.String(), want) {
			t.Errorf("%q is no comment; the comments are %q", want, comments.String())
		}
	}
	if strings.Contains(comments.String(), "Redakcja") {
		t.Errorf("what stands outside of their element is among the comments: %q", comments.String())
	}
}
