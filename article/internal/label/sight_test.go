package label

import "testing"

func TestIsDate(t *testing.T) {
	for _, c := range []struct {
		text, language string
		want           bool
		why            string
	}{
		{"Published on Monday, 3 May 2024 at 10:15", "en", true, "one date and a label"},
		{"Publié le 29/05/2026 à 17h42, mis à jour le 29/05/2026 à 18h05", "fr", true, "two dates, each with a label"},
		{"Actualizado a 8 de julio de 2026 12:20 · Publicado 7 de julio de 2026 10:15", "es", true, "the change before the publication"},
		{"The harbour was closed on 3 May 2024 and opened again", "en", false, "a date in a sentence"},
		{"Boats left on 3 May 2024 for the islands and came back on 5 May 2024 without a catch", "en", false, "two dates in a sentence"},
		{"The harbour", "en", false, "no date"},
	} {
		if got := isDate(c.text, c.language); got != c.want {
			t.Errorf("isDate(%q) = %t: %s", c.text, got, c.why)
		}
	}
}
