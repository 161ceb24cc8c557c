package flow

import (
	"context"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestStreamed: pieces that a server sends behind the page are read where a script puts
// them.
func TestStreamed(t *testing.T) {
	for _, c := range []struct{ page, want, why string }{
		{`<main><p>one</p><template id="B:0"></template><p>Loading…</p><p>three</p></main><div hidden id="S:0"><p>two</p></div>`, "one|two|three", "in place of what is shown until then"},
		{`<main><p>one</p><template id="B:0"></template></main><div hidden id="S:0"><p>two</p><template id="P:1"></template><p>four</p></div><div hidden id="S:1"><p>three</p></div>`,
			"one|two|three|four", "a piece within a piece"},
		{`<main><template id="B:1"></template><template id="B:0"></template></main><div hidden id="S:0"><p>two</p></div><div hidden id="S:1"><p>one</p></div>`, "one|two", "sent in another order"},
		{`<main><template id="B:0"></template></main><div hidden id="S:0"><p>one</p><template id="B:0"></template></div>`, "one", "a piece that waits for itself"},
		{`<main><template id="B:0"></template><template id="B:0"></template></main><div hidden id="S:0"><p>one</p></div>`, "one", "a piece that two wait for"},
		{`<main><p>one</p></main><div hidden id="S:0"><p>two</p></div>`, "one", "a piece that nobody waits for"},
		{`<main><p>one</p><template id="B:7"></template></main><div hidden id="S:0"><p>two</p></div>`, "one", "another number"},
		{`<main><p>one</p><template id="B:0"></template><p>The tide has turned since the bell of the old church rang for the last time.</p></main><div hidden id="S:0"></div>`,
			"one|The tide has turned since the bell of the old church rang for the last time.", "an empty piece, and a paragraph that is no stand-in"},
	} {
		root, err := html.Parse(strings.NewReader(c.page))
		if err != nil {
			t.Fatal(err)
		}
		f, err := FromTree(context.Background(), root, nil)
		if err != nil {
			t.Fatal(err)
		}
		var texts []string
		for _, b := range f.Page.Blocks {
			texts = append(texts, b.Text)
		}
		if got := strings.Join(texts, "|"); got != c.want {
			t.Errorf("%q, want %q: %s", got, c.want, c.why)
		}
	}
}

// arrange does to a tree what the script of a page does that was sent in pieces: it puts
// each in its place, and takes away what was shown there, which ends with a comment.
func arrange(root *html.Node) {
	places, sent := make(map[string]*html.Node), make(map[string]*html.Node)
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if number, ok := strings.CutPrefix(a.Val, "S:"); a.Key == "id" && ok {
				sent[number] = n
			} else if a.Key == "id" && n.Data == "template" && len(a.Val) > 2 && a.Val[1] == ':' {
				places[a.Val[2:]] = n
			}
		}
	}
	for number, place := range places {
		piece := sent[number]
		if piece == nil {
			continue
		}
		for piece.FirstChild != nil {
			child := piece.FirstChild
			piece.RemoveChild(child)
			place.Parent.InsertBefore(child, place)
		}
		piece.Parent.RemoveChild(piece)
		for next := place.NextSibling; place.Attr[0].Val[0] == 'B' && next != nil && !(next.Type == html.CommentNode && next.Data == "/$"); next = place.NextSibling {
			place.Parent.RemoveChild(next)
		}
	}
}

// TestStreamedDeep: pieces nest so deep at most, and the walk ends.
func TestStreamedDeep(t *testing.T) {
	var page strings.Builder
	page.WriteString(`<p>sea</p><template id="B:0"></template>`)
	for i := range 100 {
		page.WriteString(`<div hidden id="S:` + strings.Repeat("0", i+1) + `"><p>tide</p><template id="P:` + strings.Repeat("0", i+2) + `"></template></div>`)
	}
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil {
		t.Fatal(err)
	}
	f, err := FromTree(context.Background(), root, nil)
	if err != nil || len(f.Page.Blocks) != 1+nestedDepth {
		t.Errorf("%d blocks, error %v; want %d", len(f.Page.Blocks), err, 1+nestedDepth)
	}
}
