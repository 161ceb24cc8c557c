package article

import "strings"

// unglue sets apart a date and the number behind it, or the label before it, that stand
// together where markup alone kept them apart: "March 27, 20255 mins", "28.09.201912:44",
// "28.09.1912:44", "Feb 182009", "Published6 November".
func unglue(text string) string {
	labelled := false
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		n := 1
		for i+n < len(text) && isDigit(text[i+n]) {
			n++
		}
		if cut := glued(text, i, n); cut > 0 {
			return text[:i+cut] + " " + text[i+cut:]
		}
		if n <= 2 && !labelled && endsInLabel(text[:i]) {
			text, labelled = text[:i]+" "+text[i:], true
			i++
		}
		i += n - 1
	}
	return text
}

// longestLabelled is how many bytes a word has at most that says what date follows.
const longestLabelled = 24

// endsInLabel reports whether a text ends in a word that says what date follows.
func endsInLabel(text string) bool {
	text = text[max(0, len(text)-longestLabelled-1):]
	word := text[strings.LastIndexAny(text, " \n|•·")+1:]
	if len(word) < len("posted") || len(word) > longestLabelled || word[len(word)-1]|0x20 < 'a' {
		return false
	}
	word = strings.ToLower(word)
	return publishedWords.exactly(word) || modifiedWords.exactly(word)
}

// glued returns how many of the n digits at i belong to a date, if the others do not.
func glued(text string, i, n int) int {
	clock := i+n+2 < len(text) && text[i+n] == ':' && isDigit(text[i+n+1]) && isDigit(text[i+n+2])
	century := strings.HasPrefix(text[i:], "19") || strings.HasPrefix(text[i:], "20")
	switch {
	case i == 0:
	case n == 4 && clock && strings.IndexByte("./-", text[i-1]) >= 0:
		return 2
	case century && (n == 5 || n == 6 && clock):
		return 4
	case (n == 5 || n == 6) && followsWord(text, i) && isYear(text[i+n-4:i+n]):
		return n - 4
	}
	return 0
}

// followsWord reports whether a letter and a space stand before the number at i.
func followsWord(text string, i int) bool {
	return i >= 2 && text[i-1] == ' ' && (text[i-2]|0x20 >= 'a' && text[i-2]|0x20 <= 'z' || text[i-2] == '.')
}

// isYear reports whether four digits are a year in which pages are published.
func isYear(digits string) bool {
	year, _ := consumeDigits(digits, 4)
	return year >= earliest && year <= latest
}
