package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/page"
)

// bodyOf describes the body of a page of which the test says the roles: kind, time
// and text of each part, a line each.
func bodyOf(t *testing.T, title, head, in string, extractors ...Extractor) string {
	p := Parser{Extractors: append([]Extractor{roleVotes, ExtractorFunc("title", extractTitle), ExtractorFunc("meta", extractMeta)}, extractors...)}
	a, _ := p.Parse(t.Context(), strings.NewReader("<html><head><title>"+title+"</title>"+head+"</head><body>"+in+"</body></html>"), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
	var lines []string
	for _, part := range a.Body {
		lines = append(lines, strings.Join(strings.Fields(part.Kind.String()+" "+part.Time+" "+part.Text), " "))
	}
	return strings.Join(lines, "\n")
}

func TestLive(t *testing.T) {
	const berlin = `<meta property="article:published_time" content="2023-10-14T17:00:00+02:00">`
	const stated = `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Pumps hold","datePublished":"2023-10-14T21:40:00Z"},{"@type":"BlogPosting","headline":"Ferry stays","datePublished":"2023-10-14T20:15:00Z"},{"@type":"BlogPosting","headline":"Road closed","datePublished":"2023-10-14T18:05:00Z"}]}</script>`
	for _, c := range []struct{ name, title, head, in, want, why string }{
		{"clocks, newest first", "Storm ticker", berlin, `<div data-role=body><p>0:20</p><p>Dry.</p><p>21:40</p><p>Pumps hold.</p><p>18:05</p><p>Road closed.</p></div>`,
			"paragraph 2023-10-15T00:20:00+02:00 0:20\nparagraph Dry.\nparagraph 2023-10-14T21:40:00+02:00 21:40\nparagraph Pumps hold.\nparagraph 2023-10-14T18:05:00+02:00 18:05\nparagraph Road closed.", "they count on from the day of publication"},
		{"clocks in front", "Storm ticker", berlin, `<div data-role=body><p>18:05 Uhr: Road closed.</p><p>21:40 Uhr: Pumps hold.</p><p>22:01 – Dry.</p><p>23 people slept.</p></div>`,
			"paragraph 2023-10-14T18:05:00+02:00 18:05 Uhr: Road closed.\nparagraph 2023-10-14T21:40:00+02:00 21:40 Uhr: Pumps hold.\nparagraph 2023-10-14T22:01:00+02:00 22:01 – Dry.\nparagraph 23 people slept.", "a mark sets each apart from its entry"},
		{"clocks beside", "Storm ticker", berlin, `<p data-role=deck>18:05</p><p data-role=body>Road closed.</p><p>20:15</p><p data-role=body>Ferry stays.</p><p data-role=date>21:40</p><p data-role=body>Pumps hold.</p>`,
			"paragraph 2023-10-14T18:05:00+02:00 Road closed.\nparagraph 2023-10-14T20:15:00+02:00 Ferry stays.\nparagraph 2023-10-14T21:40:00+02:00 Pumps hold.", "whatever the lines were taken for"},
		{"no live report", "Bus times of the quarter", berlin, `<div data-role=body><p>18:05</p><p>18:25</p><p>18:45</p></div>`,
			"paragraph 18:05\nparagraph 18:25\nparagraph 18:45", "a timetable has no entries"},
		{"zone not known", "Storm ticker", strings.Replace(berlin, "+02:00", "Z", 1), `<div data-role=body><p>18:05</p><p>21:40</p><p>22:01</p></div>`,
			"paragraph 18:05\nparagraph 21:40\nparagraph 22:01", "a stamp in UTC does not say where the page's clock goes"},
		{"stated", "Storm over the bay", stated, `<div><article><h2>Pumps hold</h2><span>1 hour ago</span><p data-role=body>All four.</p></article><article><h2>Ferry stays</h2><p data-role=body>At the quay.</p></article><article><h2>Road closed</h2><p>Under water.</p></article></div>`,
			"heading 2023-10-14T21:40:00Z Pumps hold\nparagraph All four.\nheading 2023-10-14T20:15:00Z Ferry stays\nparagraph At the quay.\nheading 2023-10-14T18:05:00Z Road closed\nparagraph Under water.", "the entries are told by their headlines, and the short ones go with the others"},
		{"marked", "Storm live", "", `<section><div class=e><div data-role=date><time datetime=2023-10-14T21:40Z>21:40</time></div><h3>Pumps hold</h3><p data-role=body>All four.</p></div><div class=e><div data-role=date><time datetime=2023-10-14T20:15Z>20:15</time></div><p data-role=body>The ferry stays.</p></div><div class=e><div data-role=date><time datetime=2023-10-14T18:05Z>18:05</time></div><p>Road closed.</p></div></section>`,
			"heading 2023-10-14T21:40:00Z Pumps hold\nparagraph All four.\nparagraph 2023-10-14T20:15:00Z The ferry stays.\nparagraph 2023-10-14T18:05:00Z Road closed.", "the time of an entry is no date of the story, and goes to the first part of the entry"},
		{"posts of a blog", "Notes from the quay", "", `<section><div class=e><div data-role=date><time datetime=2023-10-14T21:40Z>21:40</time></div><p data-role=body>All four.</p></div><div class=e><div data-role=date><time datetime=2023-10-13T20:15Z>20:15</time></div><p data-role=body>The ferry.</p></div><div class=e><div data-role=date><time datetime=2023-10-12T18:05Z>18:05</time></div><p>Road closed.</p></div></section>`,
			"paragraph All four.\nparagraph The ferry.", "nothing calls them a running report"},
	} {
		if diff := cmp.Diff(c.want, bodyOf(t, c.title, c.head, c.in, ExtractorFunc("live", extractLive))); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.name, c.why, diff)
		}
	}
}

func TestLayoutTables(t *testing.T) {
	long := strings.Repeat("The council closes the old bridge for two years. ", 7)
	for _, c := range []struct {
		name, in string
		want     page.Kind
		why      string
	}{
		{"story in a cell", "<table><tr><td>" + long + "<br><br>" + long + "</td></tr></table>", page.Paragraph, "a table of data has no paragraphs in a cell"},
		{"one paragraph", "<table><tr><td>" + long + "</td></tr></table>", page.Paragraph, "nothing stands beside it"},
		{"data", "<table><tr><td>Bridge</td><td>" + long + "</td></tr></table>", page.Cell, "the cell beside says of what it is"},
		{"short lines", "<table><tr><td>Monday<br><br>closed</td></tr></table>", page.Cell, "two words are no story"},
	} {
		p := Parser{Extractors: []Extractor{roleVotes}}
		a, _ := p.Parse(t.Context(), strings.NewReader("<body><div data-role=body>"+c.in+"</div></body>"), Hints{})
		if last := a.Body[len(a.Body)-1]; last.Kind != c.want || (last.Row > 0) != (c.want == page.Cell) {
			t.Errorf("%s: %v in row %d, want %v: %s", c.name, last.Kind, last.Row, c.want, c.why)
		}
	}
}

func TestOpening(t *testing.T) {
	const title = "<title>Old bridge to close - Creek Courier</title>"
	for _, c := range []struct{ name, in, want, why string }{
		{"headline and byline", "Old bridge to close<br>By Tove Linden<br>The council has decided.", "title Old bridge to close|byline By Tove Linden|body The council has decided.", "three lines of one block"},
		{"headline and day", "Old bridge to close<br>12 March 2004<br><br>The council has decided.", "title Old bridge to close|date 12 March 2004|body The council has decided.", "the day stands below it"},
		{"headline alone", "Old bridge to close<br>The council has decided.", "title Old bridge to close|body The council has decided.", "what is below is the story"},
		{"verse", "Old bridge, new bridge<br>who will pay?", "body Old bridge, new bridge who will pay?", "the title of the page says otherwise"},
		{"menu", "<a href=/a>Town</a><br><a href=/b>Sea</a><br><a href=/c>Sport</a><br><br>The council has decided.", "body The council has decided.", "links alone, a line each"},
		{"links in a line", "<a href=/a>Town</a> and <a href=/b>sea</a> and <a href=/c>harbour</a><br><br>The council has decided.", "body Town and sea and harbour|body The council has decided.", "a sentence"},
	} {
		p := Parser{Extractors: []Extractor{roleVotes, ExtractorFunc("opening", extractOpening)}}
		a, _ := p.Parse(t.Context(), strings.NewReader("<html><head>"+title+"</head><body><div data-role=body>"+c.in+"</div></body></html>"), Hints{})
		var got []string
		for _, part := range a.Header {
			got = append(got, part.Role+" "+part.Text)
		}
		for _, part := range a.Body {
			got = append(got, "body "+strings.ReplaceAll(part.Text, "\n", " "))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, "|")); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.name, c.why, diff)
		}
	}
}
