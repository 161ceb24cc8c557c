package article

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// The years between which pages are published.
const (
	earliest = 1985
	latest   = 2100
)

// monthFirstDomains are top-level domains under which English pages write the
// month before the day.
var monthFirstDomains = []string{"com", "org", "net", "us", "edu", "gov", "mil", "ph", "io", "info", "tv", "biz", "news"}

// dateLanguage returns the language by which a page's numbers are to be read:
// English that says no country is that of the domain's.
func dateLanguage(p *page.Page) string {
	if p.URL == nil || !strings.EqualFold(p.Language, "en") && p.Language != "" {
		return p.Language
	}
	host := original(p.URL).Hostname()
	domain := host[strings.LastIndexByte(host, '.')+1:]
	if len(domain) == 2 && !slices.Contains(monthFirstDomains, domain) {
		return "en-GB"
	}
	return p.Language
}

// readDate reads the first date of a text, and the time of day near it.
func readDate(text, language string) (Timestamp, bool) {
	stamp, _, _, ok := findDate(unglue(text), language)
	return stamp, ok
}

// findDate is readDate that says where the date stands.
func findDate(text, language string) (stamp Timestamp, start, end int, ok bool) {
	d, start, day, ok := calendar.Find(text, language)
	end = day
	if ok && d.Year == 0 {
		d.Year, end = yearBehindClock(text, day, language)
	}
	if !ok || d.Year == 0 || d.Month == 0 || d.Day == 0 || d.Year < earliest || d.Year > latest {
		return Timestamp{}, 0, 0, false
	}
	return stampBetween(d, text, start, day, language), start, end, true
}

// yearBehindClock reads the year that the clock of a system prints last: "Jan 04
// 09:34 2021", "Mon Jan 4 09:34:12 CET 2021". The date without it ends at day.
func yearBehindClock(text string, day int, language string) (year, end int) {
	rest := strings.TrimLeft(text[day:], " ")
	_, size, ok := calendar.ConsumeClock(rest, language)
	if !ok || len(rest) == len(text)-day {
		return 0, day
	}
	rest = strings.TrimLeft(rest[size:], " ")
	if zone, behind, ok := strings.Cut(rest, " "); ok && len(zone) <= len("+0000") && strings.Trim(zone, zoneLetters) == "" && !isYear(zone) {
		rest = behind
	}
	if !isYear(rest[:min(len(rest), len("2021"))]) || len(rest) > len("2021") && isKey(rest[len("2021")]) {
		return 0, day
	}
	year, rest = consumeDigits(rest, len("2021"))
	return year, len(text) - len(rest)
}

// zoneLetters are what zones behind a clock are written with: CEST, +0200.
const zoneLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ+-0123456789"

// stampOf makes a Timestamp of a day that stands at the front of a text, with the
// time of day near it.
func stampOf(d calendar.Date, text string, size int, language string) Timestamp {
	return stampBetween(d, text, 0, size, language)
}

// stampBetween is stampOf for a day that stands from start to end of a text. What is
// raw opens with the day, so that others can tell its order.
func stampBetween(d calendar.Date, text string, start, end int, language string) Timestamp {
	stamp := Timestamp{Time: d.Time(), Precision: Day, Zone: ZoneUnknown, Raw: strings.TrimSpace(text[start:end])}
	c, behind, ok := clockOf(text[:start], text[end:], language)
	if !ok {
		return stamp
	}
	stamp.Raw = strings.TrimSpace(text[start : end+behind])
	stamp.Precision = Minute
	if c.HasSecond {
		stamp.Precision = Second
	}
	zone := time.UTC
	if c.HasOffset {
		stamp.Zone = ZoneKnown
		if c.Offset != 0 {
			zone = time.FixedZone("", c.Offset)
		}
	}
	stamp.Time = time.Date(d.Year, d.Month, d.Day, c.Hour, c.Minute, c.Second, 0, zone)
	return stamp
}

// beforeNext cuts a text before the next date, whose time of day is its own.
func beforeNext(text, language string) string {
	front := text[:min(len(text), 2*clockReach)]
	if d, start, end, ok := calendar.Find(front, language); ok && start < clockReach && (d.Year != 0 || strings.ContainsFunc(front[start:end], unicode.IsLetter)) {
		return text[:start]
	}
	return text
}

// clockReach is how far behind a date its time of day may begin, in bytes.
const clockReach = 24

// clockNear finds a time of day shortly behind a date.
func clockNear(s, language string) (c calendar.Clock, from, size int, ok bool) {
	for i := 0; i < len(s) && i < clockReach; {
		if !mayOpenClock(s[i]) {
			i++
			continue
		}
		if c, size, ok = calendar.ConsumeClock(s[i:], language); ok {
			return c, i, size, true
		}
		i += pastNumber(s[i:])
	}
	return calendar.Clock{}, 0, 0, false
}

// mayOpenClock reports whether a digit or the half of the day in another script may
// begin with b.
func mayOpenClock(b byte) bool { return b >= '0' && b <= '9' || b >= 0xC3 }

// pastNumber returns the size of the number or letter that opens s: the end of a
// number is none of its own.
func pastNumber(s string) int {
	size := 0
	for size < min(len(s), clockReach) {
		_, digits, n := calendar.ConsumeNumber(s[size:])
		if digits == 0 {
			break
		}
		size += n
	}
	if size == 0 {
		_, size = utf8.DecodeRuneInString(s)
	}
	return size
}

// isDateLine reports whether a text is a date and little else.
func isDateLine(text, language string) bool {
	if len(text) > 80 {
		return false
	}
	_, start, end, ok := calendar.Find(text, language)
	if !ok {
		return false
	}
	return isBare(text[:start], text[end:])
}

// isBare reports whether little stands before and behind a date.
func isBare(before, after string) bool {
	if len(before)+len(after) > 80 {
		return false
	}
	letters := 0
	for _, part := range [...]string{before, after} {
		for _, r := range part {
			if unicode.IsLetter(r) {
				letters++
			}
		}
	}
	return letters <= 16
}

// modifiedWords open a date line that says when a story was changed.
var modifiedWords = newFragments(
	"updat", "modif", "last ", "edited", "aktualisier", "geändert", "mis à jour", "mise à jour", "actualiz", "atualiz",
	"aggiorn", "bijgewerkt", "oppdater", "opdater", "uppdater", "обновлен", "更新", "güncelle", "zaktualiz", "aktualiz", "letzte änderung", "bearbeitet", "revised", "reviewed", "ändrad", "oppdatert", "päivitetty",
	"frissítve", "ενημέρωση", "оновлен", "수정", "تحديث", "עודכן", "diperbarui", "cập nhật", "actualit",
)

// publishedWords stand before a date that says when a story was published.
var publishedWords = newFragments(
	"publish", "posted", "created", "date:", "released", "issued", "veröffentlich", "publizier", "erstellt", "erschienen", "wurde am", "datum", "stand:", "vom ", "publié", "publie", "mis en ligne",
	"publicad", "fecha", "pubblicat", "data:", "gepubliceerd", "geplaatst", "publisert", "publicerad", "offentliggjort", "udgivet", "julkaistu", "opublikowan", "dodano",
	"publikován", "vydáno", "közzétéve", "megjelent", "publicat", "опубликован", "дата", "опубліковано", "δημοσιεύ", "yayın", "tarih", "diterbitkan", "đăng", "发布", "發布",
	"时间", "日期", "公開", "掲載", "投稿", "입력", "등록", "نشر", "تاریخ", "פורסם", "प्रकाशित", "เผยแพร่", "eingestellt", "geschrieben", "objavljen", "paskelbta", "publicēts", "avaldatud",
)

// firstWords stand before the date of the first of several publications.
var firstWords = newFragments(
	"originally published", "originally posted", "originally appeared", "originally created", "first published", "first appeared", "first posted",
	"ursprünglich", "erstmals", "zuerst", "erstveröffentlich", "première publication", "initialement publi", "première fois",
	"originalmente", "por primera vez", "pela primeira vez", "originariamente", "prima pubblicazione", "oorspronkelijk", "ursprungligen", "først publi",
	"впервые", "pierwotnie", "初出", "初次",
)

// preprintWords tell of an earlier version, which came out elsewhere.
var preprintWords = newFragments("preprint", "pre-print", "prépublication", "vorabdruck", "препринт", "预印本", "プレプリント")

// saysPreprint reports whether the words before a date speak of a preprint.
func saysPreprint(before string) bool { return preprintWords.exactly(strings.ToLower(before)) }

// saysFirst reports whether the words before a date say that it is that of the
// first publication.
func saysFirst(before string) bool { return firstWords.exactly(lastWords(before)) }

// saysPublished reports whether the words before a date say that it is that of
// publication.
func saysPublished(before string) bool {
	return publishedWords.exactly(lastWords(before))
}

// wordReach is how far before a date its words are looked for, in bytes.
const wordReach = 40

func lastWords(before string) string {
	if len(before) > wordReach {
		before = before[len(before)-wordReach:]
	}
	return strings.ToLower(before)
}

// saysModified reports whether the words before a date say that it is that of
// a change.
func saysModified(before string) bool {
	return modifiedWords.exactly(lastWords(before))
}
