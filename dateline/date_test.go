package dateline

import "github.com/newspage-go/newspage/dateline/calendar"

// consumeDate reads the date of a case.
func consumeDate(text, language string) (calendar.Date, int, bool) {
	return calendar.Consume(text, language)
}
