package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPictures(t *testing.T) {
	for _, test := range []struct {
		why, source string
		want        []Pictures
	}{
		{"no picture", "<p>The bell</p><p>The pier</p>", []Pictures{{0, 0, Far, Far}, {0, 0, Far, Far}}},
		{"a picture between two paragraphs is a child of what holds both",
			"<div><p>The bell</p><img src=a><p>The pier</p></div>", []Pictures{{0, 1, Far, 1}, {1, 0, 1, Far}}},
		{"a picture in its figure, its caption in the same",
			"<p>The bell</p><figure><img src=a><figcaption>The pier</figcaption></figure>", []Pictures{{0, 1, Far, 1}, {1, 0, 1, Far}}},
		{"a picture in a block stands ahead of the next one",
			"<p>The bell <img src=a> rings</p><p>The pier</p>", []Pictures{{1, 0, 0, Far}, {0, 0, Far, Far}}},
		{"several, and a film", "<p>The bell</p><img src=a><img src=b><video src=c></video>", []Pictures{{0, 3, Far, 1}}},
		{"an icon is none", "<p>The bell</p><img src=a width=16><p>The pier</p>", []Pictures{{0, 0, Far, Far}, {0, 0, Far, Far}}},
		{"far away", "<section><div><div><div><div><div><p>The bell</p></div></div></div></div></div></section><img src=a>", []Pictures{{0, 1, Far, Far}}},
	} {
		var got []Pictures
		page, _ := fromHTML(t, test.source)
		for _, f := range page.Features {
			got = append(got, f.Pictures)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.why, diff)
		}
	}
}
