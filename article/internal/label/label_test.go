package label

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/meta"
	"github.com/newspage-go/newspage/article/page"
)

// flowOf takes a page through the stages before this one.
func flowOf(t testing.TB, source string) *flow.Flow {
	t.Helper()
	ctx := context.Background()
	if !strings.Contains(source, "<") {
		f, err := flow.FromText(ctx, source, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	d, err := dom.Parse(ctx, []byte(source), dom.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := flow.FromTree(ctx, d.Root, nil)
	if err != nil {
		t.Fatal(err)
	}
	if f.Page.Stated, _, err = meta.FromTree(ctx, d.Root, meta.DefaultMaxJSONLD); err != nil {
		t.Fatal(err)
	}
	return f
}

const (
	prose1 = "The harbour office has moved its bell to the north pier, where it will ring at every tide from now on, the master of the harbour said on Monday."
	prose2 = "Fishermen had asked for the change for years, because in fog the old bell could not be heard behind the new warehouses along the quay."
	prose3 = "The bell was cast in the town's own foundry and weighs about as much as a small boat, according to the people who carried it up the stairs."
)

func paragraphs(texts ...string) string { return "<p>" + strings.Join(texts, "</p><p>") + "</p>" }

func TestDecide(t *testing.T) {
	story := paragraphs(prose1, prose2, prose3)
	for _, test := range []struct {
		name, source string
		want         []page.Role
		why          string
	}{
		{"plain story", "<h1>The bell moves to the pier</h1>" + story,
			[]page.Role{page.Title, page.Body, page.Body, page.Body}, "headline and prose"},
		{"menu", "<nav><ul><li><a href=/a>Town</a></li><li><a href=/b>Sport</a></li></ul></nav><article><h1>The bell moves to the pier</h1>" + story + "</article>",
			[]page.Role{page.Furniture, page.Furniture, page.Title, page.Body, page.Body, page.Body}, "links in a nav are no story"},
		{"text", "The bell moves to the pier\n\n" + prose1 + "\n\n" + prose2 + "\n\n" + prose3,
			[]page.Role{page.Title, page.Body, page.Body, page.Body}, "plain text has the same roles"},
		{"source", "<article><h1>The bell moves to the pier</h1>" + story + "<p>(Source: Xinhua)</p></article>",
			[]page.Role{page.Title, page.Body, page.Body, page.Body, page.Credit}, "a source line says what it is"},
		{"list of sources", "<article><h1>The bell moves to the pier</h1>" + story + "<h3>Sources</h3><ul><li>Harbour Almanac, volume 3</li><li>Letters of the foundry, 1874</li></ul></article>",
			[]page.Role{page.Title, page.Body, page.Body, page.Body, page.Credit, page.Credit, page.Credit}, "so does the heading of a list of them"},
		{"agency above", "<article><h1>The bell moves to the pier</h1><span>Reuters</span>" + story + "</article>",
			[]page.Role{page.Title, page.Byline, page.Body, page.Body, page.Body}, "an agency above the story is who signs it"},
		{"agency of a picture", "<article><h1>The bell moves to the pier</h1>" + paragraphs(prose1) + "<figure><img src=a.jpg><figcaption><p>The bell on its way up the stairs of the north pier.</p><span>Reuters</span></figcaption></figure>" + paragraphs(prose2, prose3) + "</article>",
			[]page.Role{page.Title, page.Body, page.Caption, page.PhotoCredit, page.Body, page.Body}, "in a figure it signs the picture"},
		{"rights of a picture", "<article><h1>The bell moves to the pier</h1>" + paragraphs(prose1) + "<figure><img src=a.jpg><figcaption><p>The bell on its way up the stairs of the north pier.</p><span>© Harbour Office</span></figcaption></figure>" + paragraphs(prose2, prose3) + "</article>",
			[]page.Role{page.Title, page.Body, page.Caption, page.PhotoCredit, page.Body, page.Body}, "and so does who holds its rights"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := flowOf(t, test.source)
			if _, err := Decide(context.Background(), f); err != nil {
				t.Fatal(err)
			}
			var got []page.Role
			for _, b := range f.Page.Blocks {
				got = append(got, b.Verdict().Role)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.why, diff)
			}
		})
	}
}

// TestSourcesOfRivers holds the rule for lists of sources to lists: what stands in
// paragraphs below such a heading is the story's.
func TestSourcesOfRivers(t *testing.T) {
	f := flowOf(t, "<article><h1>The bell moves to the pier</h1>"+paragraphs(prose1)+"<h3>Sources</h3>"+
		paragraphs(strings.Repeat(prose2+" ", 4))+paragraphs(prose3)+"</article>")
	if _, err := Decide(context.Background(), f); err != nil {
		t.Fatal(err)
	}
	for _, b := range f.Page.Blocks[2:] {
		if r := b.Verdict().Role; r == page.Credit {
			t.Errorf("%q is a credit", b.Text)
		}
	}
}

const (
	remark1 = "I have lived behind those warehouses for thirty years and never heard the bell once, so it is about time that somebody did something about it."
	remark2 = "My father rang the old one in the great fog, and he always said that the boats came in by the smell of the bakery rather than by the bell."
)

// TestComments holds what readers write below a story out of it, however much it
// reads like one.
func TestComments(t *testing.T) {
	lines := func(opens string) string {
		return strings.Join([]string{"The bell moves to the pier", prose1, prose2, prose3, opens, "Jane", remark1, "Joe", remark2}, "\n\n")
	}
	for _, c := range []struct {
		name, opens string
		comments    bool
		why         string
	}{
		{"comments", "Comments", true, "the word alone"},
		{"counted", "12 Kommentare", true, "how many there are"},
		{"bracketed", "[ 167 comments ]", true, "in brackets"},
		{"responses", "2 responses to “The bell moves to the pier”", true, "the words of many blogs"},
		{"opinion", "Kommentar", false, "one comment is the author's"},
		{"sentence", "The comments of the fishermen were mixed at first, and then they were all glad.", false, "a sentence of the story"},
	} {
		l := newLabeller(context.Background(), flowOf(t, lines(c.opens)))
		l.judge(trained().of(false), &trained().lexicons)
		for i, b := range l.blocks {
			if b.Text != remark1 {
				continue
			}
			if l.body[i] && c.comments {
				t.Errorf("%s: %q is body: %s", c.name, b.Text, c.why)
			}
			if l.commented(i) && !c.comments {
				t.Errorf("%s: %q is taken out by the line above it: %s", c.name, b.Text, c.why)
			}
		}
	}
}

// TestCalledComment holds what elements call comments out of the body they follow
// without a line between, but not a story that is called so itself. The model is not
// asked: it may know them by other evidence.
func TestCalledComment(t *testing.T) {
	story, remark := paragraphs(prose1, prose2, prose3), `<div class="comment"><p>`+remark1+`</p></div>`
	for _, c := range []struct {
		source string
		want   bool
		why    string
	}{
		{"<article>" + story + "</article>" + remark, true, "named so, and the story is not"},
		{`<div class="comment">` + story + "</div>" + remark, false, "a section of opinion has the name around all"},
		{remark + "<article>" + story + "</article>", false, "no story stands above"},
	} {
		l := newLabeller(context.Background(), flowOf(t, c.source))
		l.body, l.chance = make([]bool, len(l.blocks)), make([]float32, len(l.blocks))
		for i := range l.body {
			l.body[i] = true
		}
		l.takeThread()
		for i, b := range l.blocks {
			if got := l.commented(i); b.Text == remark1 && got != c.want || b.Text == prose1 && got {
				t.Errorf("%.30q is a comment: %t; %s", b.Text, got, c.why)
			}
		}
	}
}

// TestDropBefore holds teasers above the headline out of a plain text whose story
// opens with a dateline.
func TestDropBefore(t *testing.T) {
	teaser := "Harbour board approves budgetThe board approved the budget for the coming year on Monday, with two members against it and one away. More on page two."
	text := strings.Repeat(teaser+"\n", 5) + strings.Repeat("Menu\n", leadReach) +
		"The bell moves to the pier\n\nOSTVIK, March 3 (AP) — " + prose1 + "\n\n" + prose2 + "\n\n" + prose3
	l := newLabeller(context.Background(), flowOf(t, text))
	l.body = make([]bool, len(l.blocks))
	for i, b := range l.blocks {
		l.body[i] = b.Text != "Menu"
	}
	l.dropBefore()
	for i, b := range l.blocks {
		if want := strings.HasPrefix(b.Text, "OSTVIK") || b.Text == prose2 || b.Text == prose3; l.body[i] != want && len(b.Text) > 30 {
			t.Errorf("%.40q is body: %t", b.Text, l.body[i])
		}
	}
}

func TestDecideEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Decide(ctx, flowOf(t, paragraphs(prose1, prose2))); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context gives %v", err)
	}
}

// TestRowsAreFull holds the columns counted to the columns written: a row that
// is longer or shorter shifts what the model reads.
func TestRowsAreFull(t *testing.T) {
	l := newLabeller(context.Background(), flowOf(t, "<h1>Bells</h1>"+paragraphs(prose1, prose2)))
	l.consult(&trained().lexicons)
	chance := make([]float32, len(l.blocks))
	w, c, q := l.newWindow(chance), l.newCrowd(make([]Chances, len(l.blocks))), new(quad)
	for i := range l.blocks {
		for _, part := range [...]struct {
			name     string
			from, to int
			fill     func(f *filler)
		}{
			{"row", 0, RowColumns, func(f *filler) { l.fillRow(i, f) }},
			{"own", 0, ownColumns, func(f *filler) { l.fillOwn(i, f) }},
			{"place", 7, 7 + placeColumns, func(f *filler) { l.fillPlace(i, f) }},
			{"context", RowColumns, RowColumns + ContextColumns, func(f *filler) { l.fillContext(i, chance, w, f) }},
			{"crowd", RowColumns + ContextColumns, allColumns, func(f *filler) { l.fillCrowd(i, c, f) }},
		} {
			f := q.filler(i%lanes, part.from)
			part.fill(f)
			if int(f.at) != part.to {
				t.Errorf("block %d: %s ends at column %d, want %d", i, part.name, f.at, part.to)
			}
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	f := flowOf(b, "<h1>The bell moves to the pier</h1>"+strings.Repeat(paragraphs(prose1, prose2, prose3)+"<ul><li><a href=/x>Old ferry is sold to a museum</a></li></ul>", 40))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decide(context.Background(), f); err != nil {
			b.Fatal(err)
		}
	}
}
