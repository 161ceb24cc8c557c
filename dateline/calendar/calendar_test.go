package calendar

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestFind(t *testing.T) {
	for _, c := range []struct {
		in, language string
		want         Date
		why          string
	}{
		{"Published July 3, 2023 by us", "en", Date{Year: 2023, Month: 7, Day: 3}, "month first"},
		{"am 3. Juli 2023 um acht", "de", Date{Year: 2023, Month: 7, Day: 3}, "day first with a dot"},
		{"3 de julio de 2023", "es", Date{Year: 2023, Month: 7, Day: 3}, "joints between the pieces"},
		{"2023-07-03 16:44", "", Date{Year: 2023, Month: 7, Day: 3}, "ISO order"},
		{"03.07.2023", "de", Date{Year: 2023, Month: 7, Day: 3}, "with dots the day leads"},
		{"7/3/2023", "en-US", Date{Year: 2023, Month: 7, Day: 3}, "American order by language"},
		{"7/3/2023", "en-GB", Date{Year: 2023, Month: 3, Day: 7}, "British order by language"},
		{"25/3/2023", "en-US", Date{Year: 2023, Month: 3, Day: 25}, "no month 25: the order is clear"},
		{"Monday, 3 July 2023", "en", Date{Year: 2023, Month: 7, Day: 3, Weekday: 1}, "the weekday goes with it"},
		{"发布于2023年7月3日", "zh", Date{Year: 2023, Month: 7, Day: 3}, "ideographic marks"},
		{"2023년 7월 3일", "ko", Date{Year: 2023, Month: 7, Day: 3}, "Korean marks"},
		{"29 июня 2023 года", "ru", Date{Year: 2023, Month: 6, Day: 29}, "declined month"},
		{"14. listopada 2022", "cs", Date{Year: 2022, Month: 11, Day: 14}, "November where it is Czech"},
		{"14. listopada 2022", "hr", Date{Year: 2022, Month: 10, Day: 14}, "October where it is Croatian"},
		{"call 555-03-2023-11", "en", Date{}, "a number is no date"},
		{"a May day march", "en", Date{}, "names without a day are none"},
		{"on 10 APR 89 (a Monday)", "en", Date{Year: 1989, Month: 4, Day: 10}, "two digits of a year before a bracket"},
		{"3 Mar '21, they said", "en", Date{Year: 2021, Month: 3, Day: 3}, "two digits with the sign of what is left out"},
		{"5 May 20 people", "en", Date{Month: 5, Day: 5}, "a number behind a date is no year"},
		{"2026. június 29., hétfő (MTI)", "hu", Date{Year: 2026, Month: 6, Day: 29, Weekday: 1}, "Hungarian order, the weekday last"},
		{"June 29, Sun Harbour said", "en", Date{Month: 6, Day: 29}, "a word behind a date is no weekday"},
		{"ngày 29 tháng 6", "vi", Date{Month: 6, Day: 29}, "a month by its number"},
		{"29 d'abril de 2026", "ca", Date{Year: 2026, Month: 4, Day: 29}, "an elided joint"},
		{"29 ביוני 2026", "he", Date{Year: 2026, Month: 6, Day: 29}, "the preposition is written to the month"},
		{"29. junija 2026", "sl", Date{Year: 2026, Month: 6, Day: 29}, "a Slovenian case"},
		{"٢٩ حزيران ٢٠٢٦", "ar", Date{Year: 2026, Month: 6, Day: 29}, "Syrian months, Arabic digits"},
		{"২৯ জুন, ২০২৬", "bn", Date{Year: 2026, Month: 6, Day: 29}, "Bengali digits"},
		{"29 มิถุนายน 2569", "th", Date{Year: 2026, Month: 6, Day: 29}, "the Buddhist era"},
		{"10 ก.พ. 2569 14:05 น.", "th", Date{Year: 2026, Month: 2, Day: 10}, "a Thai month with dots"},
		{"10 ก.พ. 69 14:05 น.", "th", Date{Year: 2026, Month: 2, Day: 10}, "two digits of the Buddhist era"},
		{"31 ธันวาคม 68", "th", Date{Year: 2025, Month: 12, Day: 31}, "the same behind a month in full"},
		{"10 ก.พ. 69 คน", "th", Date{Month: 2, Day: 10}, "so many people, not the year"},
		{"7 ก.ค. 20 คน", "th", Date{Month: 7, Day: 7}, "a number behind a date is no year"},
		{"10 มี.ค. พ.ศ. 2569", "th", Date{Year: 2026, Month: 3, Day: 10}, "the era is named"},
		{"10/2/69", "th", Date{Year: 2026, Month: 2, Day: 10}, "the Buddhist era in numbers"},
		{"10/2/26", "th", Date{Year: 2026, Month: 2, Day: 10}, "a year of ours on a Thai page"},
		{"۲۳ مهر ۱۴۰۵، ۱۰:۴۵", "fa", Date{Year: 2026, Month: 10, Day: 15}, "the calendar of Iran"},
		{"پنجشنبه ۲۳ مهرماه ۱۴۰۵", "fa", Date{Year: 2026, Month: 10, Day: 15, Weekday: 4}, "the word for month behind its name"},
		{"1 فروردين 1403", "fa", Date{Year: 2024, Month: 3, Day: 20}, "a yeh of Arabic"},
		{"۱۴۰۵/۰۷/۲۳ - ۱۰:۴۵", "fa", Date{Year: 2026, Month: 10, Day: 15}, "numbers, the year first"},
		{"1415-10-25", "en", Date{}, "a day of the Middle Ages"},
		{"۳۰ اسفند ۱۴۰۴", "fa", Date{}, "no leap year"},
		{"۲۳ مهر", "fa", Date{}, "which day it is depends on the year"},
		{"۲۳ مهربان ۱۴۰۵", "fa", Date{}, "a word that begins like a month"},
		{"सात जुलाई 2026", "hi", Date{Year: 2026, Month: 7, Day: 7}, "a day in words, as agencies of Hindi print the first nine"},
		{"पाँच मई", "hi", Date{Month: 5, Day: 5}, "the other spelling of five"},
		{"सात नावें 2026", "hi", Date{}, "a number of boats"},
		{"29 červen 2026", "cs", Date{Year: 2026, Month: 6, Day: 29}, "the stand-alone form"},
		{"5 srp 2026", "hr", Date{Year: 2026, Month: 7, Day: 5}, "July where it is Croatian"},
		{"5 srp 2026", "cs", Date{Year: 2026, Month: 8, Day: 5}, "August where it is Czech"},
		{"February 31, 2020", "en", Date{}, "no such day"},
		{"on 04-ago-2021 5:11:10", "en", Date{Year: 2021, Month: 8, Day: 4}, "the marks of numbers, a month by its name"},
		{"[10/Oct/2000:13:55:36 -0700]", "en", Date{Year: 2000, Month: 10, Day: 10}, "as servers write it in their logs"},
		{"29-Jun-23, they said", "en", Date{Year: 2023, Month: 6, Day: 29}, "two digits of a year behind a mark"},
		{"a 3-mar-4 tie", "en", Date{}, "one digit is no year"},
		{"the 4-may-be-2021 plan", "en", Date{}, "a word between is no month"},
	} {
		got, _, _, _ := Find(c.in, c.language)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("Find(%q, %q) (-want +got): %s\n%s", c.in, c.language, c.why, diff)
		}
	}
}

func TestResolve(t *testing.T) {
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		in   Date
		page time.Time
		want Date
		ok   bool
		why  string
	}{
		{Date{Month: 6, Day: 29}, day(2023, 7, 3), Date{Year: 2023, Month: 6, Day: 29}, true, "the year of the page"},
		{Date{Month: 12, Day: 31}, day(2024, 1, 2), Date{Year: 2023, Month: 12, Day: 31}, true, "the year before, at its turn"},
		{Date{Month: 1, Day: 1}, day(2023, 12, 31), Date{Year: 2024, Month: 1, Day: 1}, true, "a day ahead, in an eastern zone"},
		{Date{Month: 6, Day: 29}, day(2023, 9, 3), Date{Month: 6, Day: 29}, false, "a reprint stays open"},
		{Date{Day: 30}, day(2023, 7, 1), Date{Year: 2023, Month: 6, Day: 30}, true, "a bare day of last month"},
		{Date{Day: 21}, day(2023, 7, 21), Date{Year: 2023, Month: 7, Day: 21}, true, "a bare day of this month"},
		{Date{Month: 2, Day: 29}, day(2023, 3, 1), Date{Month: 2, Day: 29}, false, "no leap year near"},
	} {
		got, ok := c.in.Resolve(c.page)
		if got != c.want || ok != c.ok {
			t.Errorf("%v.Resolve(%s) = %v, %t; want %v, %t: %s", c.in, c.page.Format(time.DateOnly), got, ok, c.want, c.ok, c.why)
		}
	}
}

func TestConsumeClock(t *testing.T) {
	const east = 3600 // seconds an hour
	for _, c := range []struct {
		in   string
		want Clock
		size int
		why  string
	}{
		{"16:44:438654", Clock{Hour: 16, Minute: 44, Second: 43, HasSecond: true}, 8, "a counter glued to the seconds stays out"},
		{"2:05 p.m. EDT", Clock{Hour: 14, Minute: 5, HasOffset: true, Offset: -4 * east, Zone: "EDT"}, 13, "twelve hours and a zone"},
		{"12 am", Clock{}, 5, "midnight"},
		{"14h05", Clock{Hour: 14, Minute: 5}, 5, "French"},
		{"10:75", Clock{}, 0, "a score is no time"},
		{"15:10 (GMT+7)", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: 7 * east, Zone: "GMT+7"}, 12, "Vietnamese papers"},
		{"15:10 UTC+05:30", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: 5*east + east/2, Zone: "UTC+05:30"}, 15, "hours and minutes"},
		{"15:10 GMT +2", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: 2 * east, Zone: "GMT +2"}, 12, "a space before the sign"},
		{"15:10 UTC-0330.", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: -3*east - east/2, Zone: "UTC-0330"}, 14, "four digits"},
		{"15:10 GMT−5", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: -5 * east, Zone: "GMT−5"}, 13, "the minus of typesetters"},
		{"15:10 GMT -8 July", Clock{Hour: 15, Minute: 10, HasOffset: true, Zone: "GMT"}, 9, "a dash before a day"},
		{"15:10 GMT+20", Clock{Hour: 15, Minute: 10, HasOffset: true, Zone: "GMT"}, 9, "no zone is so far away"},
		{"15:10 GMT+2026", Clock{Hour: 15, Minute: 10, HasOffset: true, Zone: "GMT"}, 9, "a year is no offset"},
		{"15:10 WITA", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: 8 * east, Zone: "WITA"}, 10, "Indonesia's middle"},
		{"15:10 WIT", Clock{Hour: 15, Minute: 10, HasOffset: true, Offset: 9 * east, Zone: "WIT"}, 9, "Indonesia's east"},
		{"3:10\u202fPM", Clock{Hour: 15, Minute: 10}, 9, "a narrow space, as browsers print it"},
		{"오후 3:10", Clock{Hour: 15, Minute: 10}, 11, "Korean"},
		{"오전 12:10", Clock{Minute: 10}, 12, "Korean, behind midnight"},
		{"오후 3시 10분", Clock{Hour: 15, Minute: 10}, 17, "Korean in words"},
		{"오후 3시", Clock{Hour: 15}, 11, "the half of the day and an hour"},
		{"오후 3시간", Clock{}, 0, "three hours long"},
		{"下午3:10", Clock{Hour: 15, Minute: 10}, 10, "Chinese"},
		{"上午 03：10", Clock{Hour: 3, Minute: 10}, 14, "a wide colon"},
		{"下午15:10", Clock{Hour: 15, Minute: 10}, 11, "the hour counts the whole day already"},
		{"15时10分", Clock{Hour: 15, Minute: 10}, 10, "Chinese in words"},
		{"15時10分", Clock{Hour: 15, Minute: 10}, 10, "Japanese in words"},
		{"15時間10分", Clock{}, 0, "fifteen hours long"},
		{"15時", Clock{}, 0, "an hour alone may be how long it takes"},
		{"午後3時10分", Clock{Hour: 15, Minute: 10}, 15, "Japanese"},
		{"午後0時10分", Clock{Hour: 12, Minute: 10}, 15, "Japanese counts from nought"},
		{"午前9時", Clock{Hour: 9}, 10, "Japanese, an hour alone"},
		{"03:10 م", Clock{Hour: 15, Minute: 10}, 8, "Arabic"},
		{"03:10 ص", Clock{Hour: 3, Minute: 10}, 8, "Arabic, before noon"},
		{"03:10 مساءً", Clock{Hour: 15, Minute: 10}, 16, "Arabic in full"},
		{"12:10 صباحاً", Clock{Minute: 10}, 18, "Arabic in full, behind midnight"},
		{"03:10 من", Clock{Hour: 3, Minute: 10}, 5, "an Arabic word of the same first letter"},
		{"۳:۱۰ ب.ظ", Clock{Hour: 15, Minute: 10}, 13, "Persian"},
		{"03:10 م، الميناء", Clock{Hour: 15, Minute: 10}, 8, "an Arabic comma behind it"},
		{"3:10 μμ", Clock{Hour: 15, Minute: 10}, 9, "Greek"},
		{"12:10 π.μ.", Clock{Minute: 10}, 12, "Greek with dots"},
		{"3:10 μετά", Clock{Hour: 3, Minute: 10}, 4, "a Greek word of the same first letter"},
		{"3:10 p. m.", Clock{Hour: 15, Minute: 10}, 10, "Spanish"},
		{"12:10 a. m.", Clock{Minute: 10}, 11, "Spanish, behind midnight"},
		{"3:10 p. mit", Clock{Hour: 3, Minute: 10}, 4, "another word"},
		{"3:10 CH", Clock{Hour: 15, Minute: 10}, 7, "Vietnamese"},
		{"3:10 SA", Clock{Hour: 3, Minute: 10}, 7, "Vietnamese, before noon"},
		{"3:10 CHF", Clock{Hour: 3, Minute: 10}, 4, "a price"},
		{"晚上12:30", Clock{Hour: 0, Minute: 30}, 11, "half an hour behind midnight"},
		{"晚上8:30", Clock{Hour: 20, Minute: 30}, 10, "in the evening"},
		{"दोपहर 11:45", Clock{Hour: 11, Minute: 45}, 21, "shortly before noon"},
		{"दोपहर 1:45", Clock{Hour: 13, Minute: 45}, 20, "behind noon"},
		{"12:15 Amsterdam", Clock{Hour: 12, Minute: 15}, 5, "the first letters of a word"},
		{"10 amazing boats", Clock{}, 0, "the same without minutes"},
		{"शाम 5:30 बजे", Clock{Hour: 17, Minute: 30}, 14, "Hindi"},
		{"3:10 ÖS", Clock{Hour: 15, Minute: 10}, 8, "Turkish"},
		{"ÖS 3:10", Clock{Hour: 15, Minute: 10}, 8, "Turkish, as Windows prints it"},
	} {
		got, size, _ := ConsumeClock(c.in, "")
		if size == 0 {
			got = Clock{}
		}
		if got != c.want || size != c.size {
			t.Errorf("ConsumeClock(%q) = %+v, %d; want %+v, %d: %s", c.in, got, size, c.want, c.size, c.why)
		}
	}
}

func TestMissAllocatesNothing(t *testing.T) {
	text := "The committee met again on the question of the harbour, and nobody left early."
	if n := testing.AllocsPerRun(100, func() { Find(text, "en") }); n > 0 {
		t.Errorf("a miss allocates %v times", n)
	}
	for _, miss := range []string{"सात नावें बंदरगाह में हैं, 3 और आने वाली हैं", "۲۳ بندر بسته است", "ก.พ. ปิด 3 วัน"} {
		if n := testing.AllocsPerRun(100, func() { Find(miss, "hi") }); n > 0 {
			t.Errorf("a miss in %q allocates %v times", miss, n)
		}
	}
	for _, clock := range []string{"3:10 p. m.", "下午3:10", "15:10 (GMT+7)", "3 boats", "μέχρι"} {
		if n := testing.AllocsPerRun(100, func() { ConsumeClock(clock, "en") }); n > 0 {
			t.Errorf("ConsumeClock(%q) allocates %v times", clock, n)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Monday, 3 July 2023", "en")
	f.Add("２０２３年７月３日", "ja")
	f.Add("３/", "")
	f.Add("下午3时10分", "zh")
	f.Add("۳۰ اسفند ۱۴۰۳", "fa")
	f.Add("10 ก.พ. 69", "th")
	f.Add("3:10 GMT -8:30", "en")
	f.Fuzz(func(t *testing.T, text, language string) {
		d, start, end, ok := Find(text, language)
		if ok && (start < 0 || end > len(text) || start >= end || !d.exists()) {
			t.Errorf("Find(%q) = %v, %d, %d", text, d, start, end)
		}
		_, size, _ := ConsumeClock(text, language)
		if size > len(text) {
			t.Errorf("ConsumeClock(%q) takes %d", text, size)
		}
	})
}

func TestYears(t *testing.T) {
	for _, c := range []struct {
		date Date
		want []int
		why  string
	}{
		{Date{Month: time.June, Day: 29, Weekday: 4}, []int{2023, 2017}, "Thursdays"},
		{Date{Month: time.February, Day: 29}, []int{2024, 2020, 2016}, "a day of leap years"},
		{Date{Month: time.February, Day: 29, Weekday: 1}, []int{2016}, "and the one of them that was a Monday"},
		{Date{Day: 5}, nil, "no month"},
		{Date{Month: time.February, Day: 30}, nil, "no such day"},
	} {
		if diff := cmp.Diff(c.want, c.date.Years(2015, 2025)); diff != "" {
			t.Errorf("%+v (-want +got): %s\n%s", c.date, c.why, diff)
		}
	}
}
