package article

import (
	"net/url"
	"strings"
	"time"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// extractAddress reads a date off the page's address: the last resort.
func extractAddress(p *page.Page, d *Draft) {
	if p.URL != nil {
		if stamp, ok := addressDate(p.URL); ok {
			d.Published.Propose(stamp, "url", page.Low)
		}
	}
}

// addressDate finds /2023/07/03/, /2023/jul/03/, /2023-07-03 or 20230703 in a path.
func addressDate(u *url.URL) (Timestamp, bool) {
	path := original(u).Path
	for i := 0; i < len(path); i++ {
		if c := path[i]; c != '1' && c != '2' || i > 0 && isDigit(path[i-1]) {
			continue
		}
		n := 0
		for i+n < len(path) && isDigit(path[i+n]) {
			n++
		}
		text := path[i : i+n]
		if n == 4 {
			text, n = path[i:], 10
		}
		if stamp, ok := pathDate(text); ok {
			stamp.Raw = path[i:min(i+n, len(path))]
			return stamp, true
		}
		i += n - 1
	}
	return Timestamp{}, false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// pathDate reads eight digits, or opens with a year, a month and a day with a
// mark between each two. Behind folders the day must be a folder too:
// "/2023/10/3-questions" has none.
func pathDate(s string) (Timestamp, bool) {
	year, rest := consumeDigits(s, 4)
	if len(s) == 8 && !strings.ContainsAny(s, "/-_.") {
		month, tail := consumeDigits(rest, 2)
		day, _ := consumeDigits(tail, 2)
		return addressStamp(year, month, day)
	}
	if len(rest) < 4 || strings.IndexByte("/-_.", rest[0]) < 0 {
		return Timestamp{}, false
	}
	mark := rest[0]
	month, rest := pathMonth(rest[1:], mark)
	if len(rest) < 2 || strings.IndexByte("/-_.", rest[0]) < 0 {
		return Timestamp{}, false
	}
	folder := mark == '/' && rest[0] == '/'
	day, rest := consumeDigits(rest[1:], 2)
	if rest != "" && (isDigit(rest[0]) || folder && rest[0] != '/') {
		return Timestamp{}, false
	}
	return addressStamp(year, month, day)
}

// pathMonth reads a month in digits, or its English name as a folder.
func pathMonth(s string, mark byte) (month int, rest string) {
	month, rest = consumeDigits(s, 2)
	if mark != '/' || month > 0 {
		return month, rest
	}
	name, rest, _ := strings.Cut(s, "/")
	if m, size, ok := calendar.ConsumeMonth(name, "en"); ok && size == len(name) {
		return int(m), "/" + rest
	}
	return 0, s
}

// consumeDigits reads a number of at most so many digits, 0 if there is none.
func consumeDigits(s string, most int) (n int, rest string) {
	i := 0
	for i < len(s) && i < most && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}

func addressStamp(year, month, day int) (Timestamp, bool) {
	if year < earliest || year > latest || month < 1 || month > 12 || day < 1 {
		return Timestamp{}, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return Timestamp{Time: t, Precision: Day, Zone: ZoneUnknown}, t.Day() == day
}
