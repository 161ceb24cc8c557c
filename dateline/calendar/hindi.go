package calendar

import "strings"

// hindiDays are the days from one to nine in the words in which agencies of Hindi
// print them, with their spellings; from ten on they print numbers.
var hindiDays = [...]struct {
	word string
	day  int
}{
	{"एक", 1}, {"दो", 2}, {"तीन", 3}, {"चार", 4}, {"पांच", 5}, {"पाँच", 5}, {"छह", 6}, {"छः", 6}, {"सात", 7}, {"आठ", 8}, {"नौ", 9},
}

// consumeHindi reads "सात जुलाई": a day in words with its month behind it.
func consumeHindi(text, language string) (Date, string, bool) {
	if len(text) < 3 || text[0] != 0xE0 || text[1] != 0xA4 { // letters of Devanagari
		return Date{}, "", false
	}
	for _, d := range hindiDays {
		if rest, ok := strings.CutPrefix(text, d.word); ok && hasMark(rest, " ") {
			return dayFirst(d.day, rest, language)
		}
	}
	return Date{}, "", false
}
