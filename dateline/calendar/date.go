package calendar

import "time"

// A Date is a day as printed. What is not printed is 0.
type Date struct {
	Year    int
	Month   time.Month
	Day     int
	Weekday int // ISO: 1 Monday to 7 Sunday
}

// IsZero reports whether nothing was printed.
func (d Date) IsZero() bool { return d == Date{} }

// Time returns midnight UTC of a date with year, month and day.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// exists reports whether the day exists; a year of 0 may be a leap year.
func (d Date) exists() bool {
	if d.Day < 1 || d.Month < 1 || d.Month > 12 {
		return false
	}
	year := d.Year
	if year == 0 {
		year = 2000
	}
	return time.Date(year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Day() == d.Day
}

// reprint is how many days before its page a text is at the most, if the page
// is its first; an older one is a reprint, and its year stays open.
const reprint = 7

// Resolve fills in the year, and for a bare day the month, from the date of
// the page: the nearest that is not after the page's day + 1 (time zones). It
// reports false, and leaves d as it is, where that is more than seven days
// before the page or the day does not exist.
func (d Date) Resolve(page time.Time) (Date, bool) {
	if d.Day == 0 || page.IsZero() {
		return d, false
	}
	if d.Year != 0 && d.Month != 0 {
		return d, d.exists()
	}
	page = time.Date(page.Year(), page.Month(), page.Day(), 0, 0, 0, 0, time.UTC)
	latest := page.AddDate(0, 0, 1)
	for back := 0; back < 2; back++ {
		full := d
		full.Year = latest.Year() - back
		if d.Month == 0 {
			first := time.Date(latest.Year(), latest.Month()-time.Month(back), 1, 0, 0, 0, 0, time.UTC)
			full.Year, full.Month = first.Year(), first.Month()
		}
		if full.exists() && !full.tooLate(page) {
			return full.near(d, page)
		}
	}
	return d, false
}

// Years ranks the years that a day printed without one, on a page of no known date,
// may be of: those from first to last in which it exists and falls on the weekday
// printed, if one is, the latest first.
func (d Date) Years(first, last int) []int {
	if d.Day == 0 || d.Month == 0 {
		return nil
	}
	var years []int
	for year := last; year >= first; year-- {
		full := d
		full.Year = year
		if full.exists() && (d.Weekday == 0 || (int(full.Time().Weekday())+6)%7+1 == d.Weekday) {
			years = append(years, year)
		}
	}
	return years
}

func (d Date) tooLate(page time.Time) bool { return d.Time().After(page.AddDate(0, 0, 1)) }

// near gives back the full date if it is no reprint, else the printed one.
func (d Date) near(printed Date, page time.Time) (Date, bool) {
	if d.Time().Before(page.AddDate(0, 0, -reprint)) {
		return printed, false
	}
	return d, true
}
