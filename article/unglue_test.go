package article

import "testing"

func TestUnglue(t *testing.T) {
	for _, c := range []struct{ text, want, why string }{
		{"March 27, 20255 mins", "March 27, 2025 5 mins", "minutes behind the year"},
		{"28.09.201912:44", "28.09.2019 12:44", "a time behind the year"},
		{"Published6 November 2025", "Published 6 November 2025", "a label before the day"},
		{"Publiziert6. November 2025, 12:26", "Publiziert 6. November 2025, 12:26", "in another language"},
		{"Updated12 May 20263 min read", "Updated 12 May 2026 3 min read", "a label before it and minutes behind it"},
		{"Covid19 in May", "Covid19 in May", "a word that is no label"},
		{"Published2025", "Published2025", "a year is no day"},
	} {
		if got := unglue(c.text); got != c.want {
			t.Errorf("%q: %q, want %q: %s", c.text, got, c.want, c.why)
		}
	}
}
