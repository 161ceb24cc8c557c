package calendar

import (
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

//go:generate go run ../internal/cldr months table_cldr.go

// pressMonths are what newsrooms write besides the names of CLDR, January
// first, laid out as cldrMonths: abbreviations, older spellings, and the case
// in which South Slavs and Basques write the month of a day.
const pressMonths = "jän|jänner|jenner|januarja|januara|јануара|urtarrilaren " +
	"fév|feber|फरवरी|februarja|februara|фебруара|otsailaren " +
	"mrz|mär|marta|марта|martxoaren " +
	"ابريل|إبريل|aprila|априла|apirilaren " +
	"маја|maiatzaren " +
	"يونيه|junija|juna|јуна|ekainaren " +
	"يوليه|julija|jula|јула|uztailaren " +
	"agt|اغسطس|avgusta|августа|abuztuaren " +
	"setiembre|सितम्बर|sept|septembra|септембра|irailaren " +
	"اكتوبر|अक्तूबर|oktobra|октобра|urriaren " +
	"nop|नवम्बर|novembra|новембра|azaroaren " +
	"दिसम्बर|decembra|децембра|abenduaren "

// pressWeekdays are the same of the days, Monday first.
const pressWeekdays = "- tues weds|среду thurs|thur пятницу sonnabend|субботу -"

// A word is a name and what it counts: month 1 to 12, or weekday 1 to 7.
type word struct {
	number  uint8
	weekday bool
	shared  bool // it means another month in some language
}

// longestName is that of the longest name in bytes.
const longestName = 40

// A nameTable holds the names, and by their first three bytes, of which five bits
// each are enough, whether there are any.
type nameTable struct {
	words  map[string]word
	begins [1 << 15 / 64]uint64
}

// start numbers the first three bytes of a name.
func start(name string) uint16 {
	return uint16(name[0]&31)<<10 | uint16(name[1]&31)<<5 | uint16(name[2]&31)
}

// mayBegin reports whether a text may open with a name. Letters of more than one
// byte are not looked at.
func (t *nameTable) mayBegin(text string) bool {
	if len(text) < 3 {
		return false
	}
	if text[0]|text[1]|text[2] >= utf8.RuneSelf {
		return true
	}
	n := start(text)
	return t.begins[n/64]&(1<<(n%64)) != 0
}

var names = sync.OnceValue(func() *nameTable {
	table := &nameTable{words: make(map[string]word)}
	fill := func(list string, weekday bool) {
		for i, alternatives := range strings.Fields(list) {
			for name := range strings.SplitSeq(alternatives, "|") {
				_, shared := sharedMonths[name]
				table.words[name] = word{uint8(i + 1), weekday, shared}
				if len(name) >= 3 {
					n := start(name)
					table.begins[n/64] |= 1 << (n % 64)
				}
			}
		}
	}
	fill(cldrWeekdays, true)
	fill(pressWeekdays, true)
	fill(cldrMonths, false)
	fill(pressMonths, false)
	return table
})

// consumeName reads one name at the front, with the dot of an abbreviation.
func consumeName(text, language string) (w word, size int, ok bool) {
	table := names()
	if !table.mayBegin(text) {
		return word{}, 0, false
	}
	var buffer [2 * longestName]byte
	folded, end := foldName(buffer[:0], text)
	if end < 3 {
		return word{}, 0, false
	}
	if w, ok = table.words[string(folded)]; !ok {
		return consumeThaiMonth(text)
	}
	if w.shared {
		if month, other := sharedMonths[string(folded)][base(language)]; other {
			w.number = uint8(month)
		}
	}
	if end < len(text) && text[end] == '.' {
		end++
	}
	return w, end, true
}

// foldName appends the word at the front of text in small letters and returns
// where it ends in text, or somewhere behind the longest name.
func foldName(folded []byte, text string) ([]byte, int) {
	end := 0
	for end < len(text) && end < longestName {
		switch b := text[end]; {
		case 'a' <= b && b <= 'z' || b == '-':
			folded = append(folded, b)
			end++
			continue
		case 'A' <= b && b <= 'Z':
			folded = append(folded, b+'a'-'A')
			end++
			continue
		case b < utf8.RuneSelf:
			return folded, end
		}
		r, n := utf8.DecodeRuneInString(text[end:])
		if !letter.Is(r) && !letter.IsMark(r) {
			break
		}
		folded = utf8.AppendRune(folded, letter.Lower(r))
		end += n
	}
	return folded, end
}

func base(language string) string {
	b, _, _ := strings.Cut(language, "-")
	return b
}

// ConsumeMonth reads the name of a month at the front of text.
func ConsumeMonth(text, language string) (time.Month, int, bool) {
	w, size, ok := consumeName(text, language)
	if !ok || w.weekday {
		return 0, 0, false
	}
	return time.Month(w.number), size, true
}

// ConsumeWeekday reads the name of a weekday at the front of text: 1 Monday.
func ConsumeWeekday(text, language string) (int, int, bool) {
	w, size, ok := consumeName(text, language)
	if !ok || !w.weekday {
		return 0, 0, false
	}
	return int(w.number), size, true
}
