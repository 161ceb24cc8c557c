package article

import (
	"strings"
	"testing"
)

func TestFollowing(t *testing.T) {
	one := "<p>The harbour master said that the boats of the town will be back by the end of the week, and that all of them are well, as far as anybody knows.</p>"
	two := "<p>Nobody in the town had expected the storm to last for as long as it did, and the quay will have to be mended before the winter, the mayor said.</p>"
	three := "<p>The school stays closed on Monday, since the roof of the gymnasium lies in the yard and the yard has to be cleared before the children come back.</p>"
	for _, c := range []struct {
		name, in string
		body     int
		stories  []string
		why      string
	}{
		{"feed", "<article><h1>Boats are back</h1>" + one + two + "</article><article><h1>School stays closed</h1>" + three + "</article>",
			2, []string{"School stays closed"}, "each article element holds a headline and a story"},
		{"posts", "<div class=post><h2>Boats are back</h2>" + one + two + "</div><div class=post><h2>School stays closed</h2>" + three + "</div>",
			2, []string{"School stays closed"}, "posts of a blog"},
		{"guide", "<article><section><h2>Boats are back</h2>" + one + two + "</section><section><h2>School stays closed</h2>" + three + "</section></article>",
			4, nil, "the sections of one article"},
		{"subheading", "<article><h1>Boats are back</h1>" + one + "<h2>School stays closed</h2>" + two + three + "</article>",
			4, nil, "a heading of a lower level in the same element"},
	} {
		a := parseString(t, "<html><head><title>Boats are back</title></head><body>"+c.in+"</body></html>", Hints{URL: "https://quay.example/x"})
		var stories []string
		for _, s := range a.Sidebar {
			if s.Kind == SectionArticle {
				stories = append(stories, s.Heading)
			}
		}
		if len(a.Body) != c.body || strings.Join(stories, "|") != strings.Join(c.stories, "|") {
			t.Errorf("%s: %d body parts, other stories %q; want %d, %q: %s", c.name, len(a.Body), stories, c.body, c.stories, c.why)
		}
	}
}

func TestRepeats(t *testing.T) {
	for _, c := range []struct {
		name, quote string
		kept        bool
		why         string
	}{
		{"same words", "<blockquote><p>The boats of the town will be back by the end of the week</p></blockquote>", false, "the body says so too"},
		{"other marks", "<aside><p>“the boats of the TOWN will be back, by the end of the week”</p></aside>", false, "marks and capitals do not count"},
		{"speaker", "<blockquote><p>The boats of the town will be back by the end of the week — The harbour master</p></blockquote>", false, "the name is added"},
		{"other words", "<blockquote><p>The boats of the town were never away, whatever they may say on the quay</p></blockquote>", true, "a quotation of its own"},
		{"short", "<blockquote><p>All of them</p></blockquote>", true, "too short to be a repeat"},
	} {
		a := parseString(t, "<h1>Boats are back</h1>"+strings.Replace(story, "</p>", "</p>"+c.quote, 1), Hints{})
		kept := false
		for _, p := range a.Body {
			kept = kept || p.Kind.String() == "quote" || strings.Contains(p.Path, "aside")
		}
		if kept != c.kept {
			t.Errorf("%s: in the body %t, want %t: %s", c.name, kept, c.kept, c.why)
		}
	}
}
