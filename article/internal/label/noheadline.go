package label

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// sentenceWords is how many words a sentence has at least that is no headline.
const sentenceWords = 15

// noHeadline reports whether a line is none whatever else is seen of it: a long sentence,
// a date, a greeting, a line of a letter's head, a question or an answer of an interview.
func (l *labeller) noHeadline(i int) bool {
	text := l.blocks[i].Text
	last, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case strings.ContainsRune(",،，、", last), strings.HasPrefix(text, "---"):
		return true
	case last != ')' && endsSentence(last) && l.flow.Features[i].Words >= sentenceWords && last != '?' && last != '？':
		return true
	case l.sights[i].date:
		return true
	}
	if label, _, ok := strings.Cut(text, ":"); ok && len(label) <= longestLabel && letterLabels[strings.ToLower(label)] {
		return true
	}
	_, start, end, ok := calendar.Find(text, l.flow.Page.Language)
	return ok && len(text)-(end-start) <= longestDateRest
}

// longestDateRest is how many bytes a date line has at most besides the date.
const longestDateRest = 8

// letterLabels are the labels of a letter's head and of interviews.
var letterLabels = func() map[string]bool {
	labels := make(map[string]bool)
	for word := range strings.SplitSeq("from|to|cc|sent|date|q|a|question|answer|von|an|gesendet|datum|frage|antwort|de|à|envoyé|para|enviado|fecha|da|inviato|van|aan|verzonden|от|кому|дата|fra|til|från|till", "|") {
		labels[word] = true
	}
	return labels
}()
