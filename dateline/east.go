package dateline

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// eastMarks end a Chinese dateline: sent from elsewhere, or local.
var eastMarks = [...]string{"专电", "電", "电", "讯", "訊"}

// cutEast reads the Chinese form: agency, place, date, 电.
func (c Cutter) cutEast(text string) (Dateline, string, bool) {
	if text == "" || text[0] < 0xE4 || text[0] > 0xE9 {
		return Dateline{}, "", false
	}
	_, size, ok := agency.Consume(text)
	if !ok {
		return Dateline{}, "", false
	}
	window := text[size:min(len(text), longest)]
	for i := 0; i < len(window) && i < 36; {
		if d, n, ok := calendar.Consume(window[i:], "zh"); ok && d.Day > 0 {
			return eastEnd(text, size, size+i, size+i+n, d)
		}
		_, n := utf8.DecodeRuneInString(window[i:])
		i += n
	}
	return Dateline{}, "", false
}

// eastEnd finishes a dateline whose agency ends at one offset, whose place at
// the next, whose date at the last.
func eastEnd(text string, agencyEnd, placeEnd, dateEnd int, date calendar.Date) (Dateline, string, bool) {
	rest := text[dateEnd:]
	for _, mark := range eastMarks {
		after, ok := strings.CutPrefix(rest, mark)
		if !ok {
			continue
		}
		d := Dateline{Agency: text[:agencyEnd], Date: date, Text: text[:len(text)-len(after)]}
		if place := strings.TrimSpace(text[agencyEnd:placeEnd]); place != "" {
			d.Places = []Place{{Name: place}}
		}
		return d, strings.TrimLeft(after, " \u3000"), strings.TrimSpace(after) != ""
	}
	return Dateline{}, "", false
}
