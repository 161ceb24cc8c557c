package lang

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

type easternWords struct{ own, sent, reporter, quoted []string }

// eastern are the words of Chinese, Japanese and Korean datelines, the longest
// first, since no space parts them.
var eastern = sync.OnceValue(func() *easternWords {
	e := new(easternWords)
	for _, l := range languages {
		e.own = append(e.own, strings.Fields(l.Own)...)
		e.sent = append(e.sent, strings.Fields(l.Sent)...)
		e.reporter = append(e.reporter, strings.Fields(l.Reporter)...)
		e.quoted = append(e.quoted, strings.Fields(l.Quoted)...)
	}
	for _, list := range [...][]string{e.own, e.sent, e.reporter, e.quoted} {
		slices.SortStableFunc(list, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	}
	return e
})

// ConsumeOwn returns the size of "our paper" at the front of text, or 0.
func ConsumeOwn(text string) int { return prefix(eastern().own, text) }

// ConsumeSent returns the size of the word that ends a Chinese dateline
// ("sent", "report") at the front of text, or 0.
func ConsumeSent(text string) int { return prefix(eastern().sent, text) }

// ConsumeReporter returns the size of the word "reporter" at the front of
// text, or 0.
func ConsumeReporter(text string) int { return prefix(eastern().reporter, text) }

// ConsumeQuoted returns the size of "according to" at the front of text, or 0.
func ConsumeQuoted(text string) int { return prefix(eastern().quoted, text) }

// CutReporter cuts text around its first word for "reporter".
func CutReporter(text string) (before, after string, ok bool) {
	for i := range text {
		if n := ConsumeReporter(text[i:]); n > 0 {
			return text[:i], text[i+n:], true
		}
	}
	return text, "", false
}

func prefix(words []string, text string) int {
	for _, word := range words {
		if text != "" && text[0] == word[0] && strings.HasPrefix(text, word) {
			return len(word)
		}
	}
	return 0
}
