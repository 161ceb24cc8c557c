package article

import "strings"

// Pages that draw themselves in the browser send when their story was published
// in a script, beside the dates of the other stories they name: "publishedAt":
// "2024-05-02T…", \"pub_date\":\"…\", datePublished = '…'.
const (
	maxScriptDates = 200 // that are looked at
	maxScriptKey   = 40  // bytes of a name
	maxScriptValue = 40  // bytes of a value
	leastSlug      = 8   // bytes of what tells a page from others in its address
)

// A scriptDate is one date that a script gives, and where it stands there.
type scriptDate struct {
	stamp Timestamp
	at    int
	key   string
}

// scripted reads the date that the page's scripts give: the only one, or of
// several the one that stands nearest to the story's address or headline.
func (d *Draft) scripted(s *scene) (Timestamp, string, bool) {
	if d.scripts == nil {
		return Timestamp{}, "", false
	}
	var first, best scriptDate
	var printed Timestamp
	several, nearest, left := false, -1, maxScriptDates
	marks := ownMarks(s)
	d.scripts(func(script string) bool {
		if strings.Contains(script[:min(len(script), 200)], "@context") {
			return true // JSON-LD, of which the items are told apart elsewhere
		}
		if printed.IsZero() {
			printed, _ = printedBy(script, s.language)
		}
		dates := scriptDates(script, s.language, left)
		left -= len(dates)
		for _, v := range dates {
			if first.key == "" {
				first = v
			}
			several = several || !dayOf(v.stamp).Equal(dayOf(first.stamp))
		}
		if v, away := nearestTo(script, dates, marks); away >= 0 && (nearest < 0 || away < nearest) {
			best, nearest = v, away
		}
		return left > 0
	})
	switch {
	case nearest >= 0:
		return best.stamp, "script." + best.key, true
	case first.key != "" && !several:
		return first.stamp, "script." + first.key, true
	}
	return printed, "script", !printed.IsZero()
}

// maxPrinting is how long a script may be that does nothing but print a date.
const maxPrinting = 120

// printedBy reads the date of a script that is one call with a date in it, where
// readers see it: showDate("2024/05/02 10:30").
func printedBy(script, language string) (Timestamp, bool) {
	if len(script) > maxPrinting {
		return Timestamp{}, false
	}
	name, rest, _ := strings.Cut(strings.TrimRight(strings.TrimSpace(script), "; "), "(")
	call, closed := strings.CutSuffix(rest, ")")
	call = strings.TrimSpace(call)
	if !closed || len(call) < 2 || call[0] != '"' && call[0] != '\'' || strings.Trim(name, callLetters) != "" {
		return Timestamp{}, false
	}
	if call = call[1 : len(call)-1]; strings.ContainsAny(call, `"'`) {
		return Timestamp{}, false
	}
	return ParseTime(call, language)
}

const callLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_."

// ownMarks are the texts by which a story is known among others: the end of its
// address, its headline.
func ownMarks(s *scene) []string {
	var marks []string
	if u := s.page.URL; u != nil {
		path := strings.TrimRight(original(u).Path, "/")
		if slug := path[strings.LastIndexByte(path, '/')+1:]; len(slug) >= leastSlug {
			marks = append(marks, slug)
		}
	}
	if s.title >= 0 && s.title < len(s.page.Blocks) {
		if title := s.page.Blocks[s.title].Text; len(title) >= leastSlug {
			marks = append(marks, title)
		}
	}
	return marks
}

// scriptDates returns the dates of publication that a script names, at most so many.
func scriptDates(script, language string, most int) []scriptDate {
	var dates []scriptDate
	for at := 0; len(dates) < most; {
		i := strings.Index(script[at:], "ub")
		if i < 0 {
			break
		}
		at += i + len("ub")
		if key, end, ok := publishedKey(script, at); ok {
			if stamp, ok := scriptValue(script[end:], language); ok {
				dates = append(dates, scriptDate{stamp, at, key})
			}
		}
	}
	return dates
}

// publishedKey returns the name around the "ub" that ends at a place, if it says
// that something was published, and where the name ends.
func publishedKey(script string, at int) (key string, end int, ok bool) {
	rest := script[at:]
	if at < len("pub") || script[at-len("pub")]|0x20 != 'p' ||
		!strings.HasPrefix(rest, "li") && !strings.HasPrefix(rest, "date") && !strings.HasPrefix(rest, "Date") && !strings.HasPrefix(rest, "_date") {
		return "", 0, false
	}
	start, end := at, at
	for start > 0 && at-start < maxScriptKey && isKey(script[start-1]) {
		start--
	}
	for end < len(script) && end-at < maxScriptKey && isKey(script[end]) {
		end++
	}
	key = script[start:end]
	return key, end, !otherKeys.in(key)
}

// otherKeys are parts of names that speak of another time.
var otherKeys = newFragments("unpub", "republ", "last", "modif", "updat", "expir")

func isKey(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || isDigit(c) || c == '_' || c == '-'
}

// scriptValue reads the date behind a name: a string, however often its
// quotation marks are escaped, or a number.
func scriptValue(rest, language string) (Timestamp, bool) {
	rest = strings.TrimLeft(rest[:min(len(rest), 2*maxScriptValue)], `\"' `)
	if rest == "" || rest[0] != ':' && rest[0] != '=' {
		return Timestamp{}, false
	}
	value := strings.TrimLeft(rest[1:], `\"' `)
	ends := ",;}]\n<&"
	if len(value) < len(rest)-1 && strings.ContainsAny(rest[1:len(rest)-len(value)], `"'`) {
		ends = `\"'`
	}
	if end := strings.IndexAny(value, ends); end >= 0 && end <= maxScriptValue {
		stamp, ok := ParseTime(strings.TrimSpace(value[:end]), language)
		return stamp, ok && stamp.Time.Year() >= earliest && stamp.Time.Year() <= latest
	}
	return Timestamp{}, false
}

// nearestTo returns the date that stands nearest to one of the marks, and how
// far away; -1 if there are none.
func nearestTo(script string, dates []scriptDate, marks []string) (best scriptDate, away int) {
	away = -1
	if len(dates) == 0 {
		return best, away
	}
	for _, mark := range marks {
		for at, seen := 0, 0; seen < maxScriptDates; seen++ {
			i := strings.Index(script[at:], mark)
			if i < 0 {
				break
			}
			at += i + len(mark)
			for _, v := range dates {
				if n := max(v.at-at, at-v.at); away < 0 || n < away {
					best, away = v, n
				}
			}
		}
	}
	return best, away
}
