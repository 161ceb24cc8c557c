package article

import (
	"strings"
	"testing"
)

func TestTags(t *testing.T) {
	for _, c := range []struct{ name, head, below, want, why string }{
		{"stated", `<meta property="article:tag" content="piers"><meta property="article:tag" content="lamps"><meta name=keywords content="news, today">`, "", "piers, lamps", "tags beat keywords"},
		{"marked", `<meta name=keywords content="news, today, quay">`, `<div>Filed under <a rel=tag href=/t/1>piers</a> <a rel=tag href=/t/2>#lamps</a></div>`, "piers, lamps", "links that say they are tags"},
		{"keywords", `<meta name=keywords content="piers，lamps; the sea">`, "", "piers, lamps, the sea", "commas of any script"},
		{"machines", `<meta property="article:tag" content="Section: Town, topic/piers, 98be933f-38cf-4fba-b6c6-ad438e82010a, Quay Post, Piers, quay.com"><meta property="og:site_name" content="Quay Post">`, "", "piers", "categories, numbers, the site, one twice"},
		{"author", `<meta property="article:tag" content="piers, Rosa Tilden"><meta name=author content="Rosa Tilden">`, "", "piers", "the author is no topic"},
		{"behind", "", `<div><a href="/news/topics/c1">Piers</a></div><div><a href="/news/topics/c2">Lamps</a></div><div><a href="/b">Bakers fear a dear winter</a></div>`, "Piers, Lamps", "links into a folder of topics behind the story"},
		{"labelled", "", `<p>Topics: <a href="/tag/1">Piers</a>, <a href="/tag/2">Lamps</a></p>`, "Piers, Lamps", "in one line with a label"},
		{"named", "", `<ul><li><a href="/town/piers/">Piers</a></li><li><a href="/town/ruecksicht">Rücksicht</a></li></ul>`, "Piers, Rücksicht", "the address has the topic for a name"},
		{"headlines", "", `<ul><li><a href="/town/bakers-fear-winter">Bakers fear winter</a></li></ul>`, "", "a headline is no topic"},
		{"site footer", "", `</article><footer><a href="/topic/piers">Piers</a></footer><article>`, "", "the footer of the site names no topic of the story"},
		{"own footer", "", `<footer><a href="/topic/piers">Piers</a></footer>`, "Piers", "the story's own footer does"},
		{"elsewhere", "", `<ul><li><a href="https://far.example/tag/piers">Piers</a></li></ul>`, "", "another site's topics"},
		{"chief ones", `<meta name=keywords content="piers, lamps, sea">`, `<p><a href="/tag/1">Piers</a> <a href="/tag/2">Lamps</a></p>`, "piers, lamps, sea", "the topics are among the keywords"},
		{"one more", `<meta name=keywords content="piers, lamps, sea">`, `<p><a href="/tag/1">Rosa</a></p>`, "piers, lamps, sea", "one topic says less than several keywords"},
		{"one by one", `<meta property="article:tag" content="piers"><meta property="article:tag" content="lamps"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","keywords":"town, council, sea, Lower Quay"}</script>`,
			"", "piers, lamps", "tags stated one by one beat the keywords of an item"},
		{"lost marks", `<meta name=keywords content="piers, lamps, sea"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","keywords":"sea piers lamps"}</script>`,
			"", "piers, lamps, sea", "keywords that have lost the marks between them"},
	} {
		a := parseString(t, storyWith(c.head, "", c.below), Hints{URL: "https://quay.example/a"})
		if got := strings.Join(a.Tags, ", "); got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestNamed(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       bool
		why        string
	}{
		{"lower-quay", "lower quay", true, "a hyphen for the blank"},
		{"archaeologie", "archäologie", true, "two letters for one"},
		{"sorusturma", "soruşturma", true, "one letter for one"},
		{"st-etienne", "st. étienne", true, "marks do not count"},
		{"lower-quays", "lower quay", false, "a letter more"},
		{"quay", "lower quay", false, "a word less"},
		{"gavan", "гавань", false, "a name in other letters altogether could be anything"},
		{"", "", false, "nothing"},
	} {
		if got := isNamed(c.name, c.text); got != c.want {
			t.Errorf("%q %q: %v: %s", c.name, c.text, got, c.why)
		}
	}
}
