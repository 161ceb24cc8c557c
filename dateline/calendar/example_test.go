package calendar_test

import (
	"fmt"
	"time"

	"github.com/newspage-go/newspage/dateline/calendar"
)

func ExampleFind() {
	d, start, end, ok := calendar.Find("veröffentlicht am 3. Juli 2023 um acht", "de")
	fmt.Println(d.Year, d.Month, d.Day, start, end, ok)
	// Output: 2023 July 3 19 31 true
}

func ExampleDate_Resolve() {
	page := time.Date(2024, 1, 2, 0, 0, 0, 0, time.UTC)
	d, ok := calendar.Date{Month: time.December, Day: 31}.Resolve(page)
	fmt.Println(d.Year, d.Month, d.Day, ok)
	// Output: 2023 December 31 true
}

func ExampleConsumeClock() {
	c, size, ok := calendar.ConsumeClock("2:05 p.m. EDT", "en")
	fmt.Println(c.Hour, c.Minute, c.Offset/3600, size, ok)
	// Output: 14 5 -4 13 true
}
