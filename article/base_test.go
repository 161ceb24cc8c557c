package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBase(t *testing.T) {
	for _, c := range []struct{ head, url, want, why string }{
		{"", "https://quay.example/town/a", "https://quay.example/town/p/lamp.jpg", "relative to the page"},
		{`<base href="https://quay.example/">`, "https://quay.example/town/a", "https://quay.example/p/lamp.jpg", "relative to what is stated"},
		{`<base href="/old/"><base href="/new/">`, "https://quay.example/town/a", "https://quay.example/old/p/lamp.jpg", "the first counts; it may be relative itself"},
		{`<base href="">`, "https://quay.example/town/a", "https://quay.example/town/p/lamp.jpg", "an empty one says nothing"},
		{`<base target="_top">`, "https://quay.example/town/a", "https://quay.example/town/p/lamp.jpg", "nor does one without an address"},
		{`<base href="data:text/html,x">`, "https://quay.example/town/a", "https://quay.example/town/p/lamp.jpg", "nothing is fetched from there"},
		{`<base href="https://quay.example/">`, "", "https://quay.example/p/lamp.jpg", "the page's own address is not known"},
	} {
		a := parseString(t, storyWith(c.head, "", `<p><img width=640 src="p/lamp.jpg"></p><p>The cable cost more than the lamps, and <a href="p/lamp.jpg">the bill</a> will be paid out of the dues of the ferry.</p>`), Hints{URL: c.url})
		var got []string
		for _, image := range a.Images {
			got = append(got, image.URL)
		}
		for _, part := range a.Body {
			for _, link := range part.Links {
				got = append(got, link.URL)
			}
		}
		if diff := cmp.Diff([]string{c.want, c.want}, got); diff != "" {
			t.Errorf("%s on %s (-want +got): %s\n%s", c.head, c.url, c.why, diff)
		}
	}
}
