package calendar

import (
	"testing"
	"time"
)

func TestPersianDate(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             Date
		why              string
	}{
		{1403, 1, 1, Date{Year: 2024, Month: 3, Day: 20}, "new year"},
		{1403, 12, 30, Date{Year: 2025, Month: 3, Day: 20}, "the day a leap year adds"},
		{1404, 1, 1, Date{Year: 2025, Month: 3, Day: 21}, "the new year behind it"},
		{1405, 7, 23, Date{Year: 2026, Month: 10, Day: 15}, "a month of thirty days"},
		{1357, 11, 12, Date{Year: 1979, Month: 2, Day: 1}, "the other side of our new year"},
		{1399, 12, 30, Date{Year: 2021, Month: 3, Day: 20}, "four years before the other leap year"},
		{1375, 12, 30, Date{Year: 1997, Month: 3, Day: 20}, "five years behind the leap year before it"},
		{1300, 6, 31, Date{Year: 1921, Month: 9, Day: 22}, "the last of the long months"},
		{1404, 12, 30, Date{}, "no leap year"},
		{1403, 7, 31, Date{}, "no such day"},
		{1403, 13, 1, Date{}, "no such month"},
		{1003, 1, 1, Date{}, "before the rule holds"},
	} {
		if got, ok := persianDate(c.year, c.month, c.day); got != c.want || ok != (c.want != Date{}) {
			t.Errorf("%d-%d-%d: %+v, want %+v: %s", c.year, c.month, c.day, got, c.want, c.why)
		}
	}
}

// TestPersianDaysFollow walks through all days of the years that are known: each is
// the one behind the last.
func TestPersianDaysFollow(t *testing.T) {
	var last time.Time
	for year := firstPersian; year <= lastPersian; year++ {
		for month := 1; month <= 12; month++ {
			for day := 1; day <= persianDays(year, month); day++ {
				d, ok := persianDate(year, month, day)
				if !ok || !last.IsZero() && !d.Time().Equal(last.AddDate(0, 0, 1)) {
					t.Fatalf("%d-%d-%d is %+v, the day before %s", year, month, day, d, last.Format(time.DateOnly))
				}
				last = d.Time()
			}
		}
	}
}
