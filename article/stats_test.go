package article

import "testing"

func TestReadCounts(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Stats
		why  string
	}{
		{"8,654 views", Stats{Views: 8654}, "the usual form"},
		{"8.654 Aufrufe", Stats{Views: 8654}, "a full stop groups"},
		{"阅读 1.2万", Stats{Views: 12000}, "the word before, counted in ten thousands"},
		{"浏览量：354", Stats{Views: 354}, "a stem before a wide colon"},
		{"조회 1,024", Stats{Views: 1024}, "Korean"},
		{"1.5k shares", Stats{Shares: 1500}, "thousands"},
		{"3 comentarios", Stats{Comments: 3}, "Spanish"},
		{"Просмотров: 77", Stats{Views: 77}, "a stem before a colon"},
		{"77 просмотров", Stats{Views: 77}, "Russian"},
		{"View 6 Images", Stats{}, "a number of pictures"},
		{"4 min read", Stats{}, "how long it takes"},
		{"3 May 2024", Stats{}, "a date"},
		{"$1,200 shares fell", Stats{Shares: 1200}, "prose is not looked at: only short lines are"},
	} {
		var got Stats
		if read := readCounts(c.in, &got); got != c.want || read != (c.want != Stats{}) {
			t.Errorf("%q: %+v, want %+v: %s", c.in, got, c.want, c.why)
		}
	}
}

func TestLastCount(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"3 May 2024 by Jane Doe 59 Comments", "59 Comments", "behind the day and the names"},
		{"By Jane Doe 1,024 views", "1,024 views", "grouped"},
		{"Last updated May 3, 2024 Share", "", "the year is no count"},
		{"By Jane Doe and 2", "", "a number that counts nothing"},
		{"3 comments", "", "the line is all of it, and read as such"},
	} {
		if got := lastCount(c.in); got != c.want {
			t.Errorf("%q: %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}
