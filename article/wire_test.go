package article

import (
	"fmt"
	"strings"
	"testing"
)

func TestWire(t *testing.T) {
	for _, c := range []struct{ name, head, above, below, want, why string }{
		{"byline", "", "<p class=byline>By Rosa Tilden, The Associated Press</p>", "", "AP wire low [byline]", "an agency behind the name"},
		{"help", "", "<p class=byline>By Rosa Tilden with AP</p>", "", "", "help is no source"},
		{"ending", "", "", "<p>The cafés will stay open an hour longer, the town said. (dpa/rt)</p>", "dpa wire low [ending]", "a signature in brackets"},
		{"dash", "", "", "<p>The cafés will stay open an hour longer, the town said. — AFP</p>", "AFP wire low [ending]", "a signature behind a dash"},
		{"stop", "", "", "<p>Los cafés abrirán una hora más, dijo el alcalde. EFE</p>", "EFE wire low [ending]", "a signature behind the last full stop"},
		{"author", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","author":{"@type":"Organization","name":"Reuters"}}</script>`, "", "", "Reuters wire low [byline]", "the agency alone signs"},
		{"both", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","author":{"name":"dpa"}}</script>`, "", "<p>The cafés will stay open an hour longer, the town said. (dpa)</p>", "dpa wire high [byline ending]", "two pieces of evidence"},
		{"release", "", "", "<p>Original-Content von: Stadt am Kai, übermittelt durch news aktuell</p>", "ots press-release low [ending]", "a service that passes on announcements"},
		{"initials", "", "", "<p>dpa/rt</p>", "dpa wire low [credit]", "an agency and who edited its story sign with letters"},
		{"initials of people", "", "", "<p>rt/ok</p>", "", "letters of nobody known"},
		{"syndicated", "", "", "<p>This article was first published in The Harbour Herald.</p>", "The Harbour Herald syndicated low [credit]", "a paper nobody knows, which published it first"},
		{"elsewhere too", "", "", "<p>This story also appeared in The Harbour Herald.</p>", "", "where it stands too is not where it comes from"},
		{"published before", "", "", "<p>This article was first published in March 2022.</p>", "", "a month is no paper"},
		{"copyright of the story", "", "<p class=date>2 May 2024</p>", "<p>© dpa-AFX | Bild: Kai | 02.05.2024 08:03</p>", "dpa-AFX wire low [ending]", "a copyright with the story's own day"},
		{"copyright of a picture", "", "<p class=date>2 May 2024</p>", "<p>© dpa-AFX | Rosa Tilden</p>", "", "one without"},
		{"photo", "", "<figure><img src=/a-1234567.jpg><figcaption>The pier. Getty Images</figcaption></figure>", "", "", "who took the picture did not write"},
		{"first names", "", "<p class=byline>By AP Tilden</p>", "", "", "the initials of a first name"},
		{"letters", "", "<p class=byline>By Rosa Tilden</p><p class=byline>AA</p>", "", "", "the size of letters, on a page of another country"},
		{"more", "", "<p class=byline>Mehr</p>", "", "", "a word of the page's language"},
		{"unnamed", "", "<p class=byline>Agencies</p>", "", "", "agencies, nobody says which"},
		{"none", "", "<p class=byline>By Rosa Tilden</p>", "", "", "nobody else"},
	} {
		a := parseString(t, storyWith(c.head, c.above, c.below), Hints{URL: "https://quay.example/a"})
		got := ""
		if w := a.Wire; w != nil {
			got = fmt.Sprint(w.Agency, " ", w.Kind, " ", w.Confidence, " ", w.Evidence)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestWordsOfTheSite(t *testing.T) {
	for _, c := range []struct{ name, in, want, why string }{
		{"feed", "<a data-role=credit href=/feed>RSS</a>", "", "an agency of Nepal signs so, and a page elsewhere links its feed"},
		{"more", "<a data-role=credit href=/more>Mehr</a>", "", "see above"},
		{"agency", "<p data-role=credit>dpa</p>", "dpa", "it is no word of a page"},
		{"in a line", "<p data-role=credit>Source: RSS</p>", "Source: RSS", "the line says what it is"},
	} {
		p := Parser{Extractors: []Extractor{roleVotes}}
		a, _ := p.Parse(t.Context(), strings.NewReader("<html><body>"+c.in+"</body></html>"), Hints{URL: "https://quay.example/a", ContentType: "text/html"})
		got := ""
		for _, credit := range a.Credits {
			got += credit.Text
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}
