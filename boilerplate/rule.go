package boilerplate

import (
	"bytes"
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A rule is a set of openings that mean one thing.
type rule struct {
	name     string // "en/source"
	class    Class
	kind     string
	most     int    // how many words such a line has at the most
	openings string // alternatives parted by |, folded: lower case, single spaces; "$" at the end: the whole line
}

// An opening is one alternative, in the index by its first word.
type phrase struct {
	words string
	whole bool
	rule  *rule
}

// index holds the phrases by their first word.
var index = sync.OnceValue(func() map[string][]phrase {
	table := make(map[string][]phrase)
	for _, rules := range [][]rule{english, eastAsian, european} {
		for i := range rules {
			addRule(table, &rules[i])
		}
	}
	return table
})

func addRule(table map[string][]phrase, r *rule) {
	for words := range splitPhrases(r.openings) {
		words, whole := strings.CutSuffix(words, "$")
		key := string(firstWord([]byte(words)))
		table[key] = append(table[key], phrase{words, whole, r})
	}
}

// splitPhrases yields the alternatives of a rule.
func splitPhrases(alternatives string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for words := range strings.SplitSeq(alternatives, "|") {
			if !yield(strings.TrimSpace(words)) {
				return
			}
		}
	}
}

// firstWord is the first word, or the first character of scripts that set no
// spaces.
func firstWord(s []byte) []byte {
	if r, n := utf8.DecodeRune(s); r >= 0x2E80 || r == '©' {
		return s[:n]
	}
	for i, b := range s {
		switch b {
		case ' ', ':', ',', '/', '(', '.', '!':
			return s[:i]
		}
	}
	return s
}

// A match is a rule that a text opens with; end is where the opening ends in
// the text.
type match struct {
	rule *rule
	end  int
}

// foldedSize is how much of a text's opening is folded to be compared.
const foldedSize = 96

// signed stands for lines that are signatures.
var signed = rule{name: "any/signature", class: ClassCredit, kind: string(CreditSource)}

// whole finds the rule that says what the text is as a whole: by how it opens,
// or by a cue in it.
func whole(text string) (match, bool) {
	if m, ok := opening(text); ok {
		return m, true
	}
	if s, ok := sight(text); ok {
		return match{&s.cue.rule, s.end}, true
	}
	if _, ok := signature(text); ok {
		return match{&signed, len(text)}, true
	}
	return match{}, false
}

// phrasesFor returns the phrases that open with the first word of a text, or
// with its first character in scripts that set no spaces.
func phrasesFor(text string) []phrase {
	var buffer [foldedSize]byte
	n := 0
	for _, r := range text {
		r = foldRune(r)
		switch r {
		case ' ', ':', ',', '/', '(', '.', '!':
			return index()[string(buffer[:n])]
		}
		if n+utf8.RuneLen(r) > foldedSize {
			break
		}
		n += utf8.EncodeRune(buffer[n:], r)
		if first := n == utf8.RuneLen(r); first && (r >= 0x2E80 || r == '©') {
			break
		}
	}
	return index()[string(buffer[:n])]
}

// opening finds the rule that the text opens with, the longest phrase first.
func opening(text string) (match, bool) {
	start := skipOpening(text)
	phrases := phrasesFor(text[start:])
	if len(phrases) == 0 {
		return match{}, false
	}
	var buffer [foldedSize]byte
	var from [foldedSize]int // by folded byte, the byte of the text
	folded := buffer[:fold(text[start:], &buffer, &from)]
	best, found := match{}, false
	length := 0
	words := -1
	for _, p := range phrases {
		if len(p.words) <= length || !hasPrefix(folded, p.words, p.whole) {
			continue
		}
		if words < 0 {
			words = countWords(text)
		}
		if words <= p.rule.most {
			best, found, length = match{p.rule, start + from[len(p.words)-1] + 1}, true, len(p.words)
		}
	}
	return best, found
}

// hasPrefix reports whether folded opens with the words, at a word border.
func hasPrefix(folded []byte, words string, whole bool) bool {
	if len(folded) < len(words) || string(folded[:len(words)]) != words {
		return false
	}
	if len(folded) == len(words) {
		return true
	}
	next := folded[len(words)]
	if whole {
		return len(bytes.Trim(folded[len(words):], " .:!>»…)-")) == 0
	}
	last := words[len(words)-1]
	return !isWord(last) || !isWord(next)
}

func isWord(b byte) bool {
	return 'a' <= b && b <= 'z' || '0' <= b && b <= '9' || b >= 0xC3 && b < 0xE2
}

// skipOpening passes over brackets, bullets and the like before a line's words.
func skipOpening(text string) int {
	i := strings.IndexFunc(text, func(r rune) bool {
		return !strings.ContainsRune(" \t\u00a0([{【（〔*_~>»•·-–—\"“'‘|#", r)
	})
	return max(i, 0)
}

// fold writes the opening of a text in lower case with single spaces; from
// tells where each byte comes from.
func fold(text string, buffer *[foldedSize]byte, from *[foldedSize]int) int {
	n := 0
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		r = foldRune(r)
		at := i
		i += size
		if r == ' ' && n > 0 && buffer[n-1] == ' ' {
			continue
		}
		if n+utf8.RuneLen(r) > foldedSize {
			break
		}
		for end := n + utf8.EncodeRune(buffer[n:], r); n < end; n++ {
			from[n] = at + size - 1
		}
	}
	return n
}

// foldRune is the lower case of a character, with one space for all white
// space and one apostrophe for all.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	case r == 0xA0 || r == 0x202F:
		return ' '
	case r == '’' || r == '‘':
		return '\''
	case r == utf8.RuneError:
		return '?'
	}
	if low := unicode.ToLower(r); utf8.RuneLen(low) > 0 {
		return low
	}
	return r
}

// countWords counts words; ideographs count half.
func countWords(text string) int {
	words, wide, in := 0, 0, false
	for _, r := range text {
		switch {
		case r >= 0x2E80:
			wide++
			in = false
		case r == ' ' || r == '\n' || r == '\t' || r == 0xA0:
			in = false
		case !in:
			words++
			in = true
		}
	}
	return words + wide/2
}
