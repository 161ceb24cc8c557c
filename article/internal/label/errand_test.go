package label

import (
	"net/url"
	"strings"
	"testing"
)

// TestErrandWords holds every word to be found, so that no two share a slot.
func TestErrandWords(t *testing.T) {
	for errand, words := range errandWords {
		for word := range strings.FieldsSeq(words) {
			if _, _, got := walkPath(word); got != errand {
				t.Errorf("%s: errand %d, want %d", word, got, errand)
			}
		}
	}
}

func TestAim(t *testing.T) {
	from, err := url.Parse("https://www.example.org/harbour/bells-move-to-the-pier")
	if err != nil {
		t.Fatal(err)
	}
	here := newStandpoint(from)
	for _, test := range []struct {
		why, address string
		want         target
	}{
		{"a story of the section", "/harbour/old-ferry-is-sold-to-a-museum", target{linked: true, slug: true, section: true, depth: 2}},
		{"filed under a number", "https://www.example.org/news/48213", target{linked: true, slug: true, depth: 2}},
		{"a part that is a word", "/Newsletter/", target{linked: true, depth: 1, errand: subscribeErrand}},
		{"an author whose page has a number", "/author/mara-lind-20331", target{linked: true, slug: true, depth: 2, errand: authorErrand}},
		{"a word in a short name", "/newsletter-form", target{linked: true, depth: 1, errand: subscribeErrand}},
		{"a word in the name of a story says nothing", "/news/people-buy-tickets-for-the-ferry", target{linked: true, slug: true, depth: 2}},
		{"with an ending", "/abo.html?from=foot", target{linked: true, query: true, depth: 1, errand: subscribeErrand}},
		{"a service", "https://apps.apple.com/app/id3332", target{linked: true, external: true, depth: 2, errand: appErrand}},
		{"mail", "mailto:harbour@example.org", target{linked: true, depth: 1, errand: mailErrand}},
		{"the front page", "https://www.example.org/", target{linked: true}},
	} {
		if got := here.aim(test.address); got != test.want {
			t.Errorf("%s: %s: %+v, want %+v", test.why, test.address, got, test.want)
		}
	}
}
