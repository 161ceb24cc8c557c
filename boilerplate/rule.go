package boilerplate

import (
	"bytes"
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/boilerplate/internal/lang"
)

// A rule is one of a language's, under the name that callers see.
type rule struct {
	name  string // "en/source"
	class Class
	kind  string
	most  int    // how many words such a line has at the most
	drawn string // graphicRule, chartRule or ""
}

func newRule(tag string, r *lang.Rule) *rule {
	made := &rule{name: tag + "/" + r.Name, class: Class(r.Class), kind: r.Kind, most: r.Most}
	if r.Name == graphicRule || r.Name == chartRule {
		made.drawn = r.Name
	}
	return made
}

// A phrase is one alternative of a rule, in the index by its first word.
type phrase struct {
	words  string
	front  front
	second int // where its second word begins, 0 if it has none
	whole  bool
	rule   *rule
}

// index holds the phrases by their first word.
var index = sync.OnceValue(func() *phraseTable {
	table := newPhraseTable()
	for _, language := range lang.All {
		for i := range language.Rules {
			addRule(table, language.Tag, &language.Rules[i])
		}
	}
	return table
})

func addRule(table *phraseTable, tag string, from *lang.Rule) {
	r := newRule(tag, from)
	for words := range splitPhrases(from.Phrases) {
		words, whole := strings.CutSuffix(words, "$")
		key := string(firstWord([]byte(words)))
		second := len(key) + 1
		if second >= len(words) || words[len(key)] != ' ' {
			second = 0
		}
		table.add(key, phrase{words, newFront(words), second, whole, r})
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
	if r, n := utf8.DecodeRune(s); r >= wideFrom || r == '©' {
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
// by a cue in it, or by who signs with it.
func whole(text string) (match, bool) {
	if m, ok := openingOrCue(text); ok {
		return m, true
	}
	if _, ok := signature(text); ok {
		return match{&signed, len(text)}, true
	}
	return match{}, false
}

// openingOrCue is whole but for signatures.
func openingOrCue(text string) (match, bool) {
	if m, ok := opening(text); ok {
		return m, true
	}
	if s, ok := sight(text); ok {
		return match{s.cue.rule, s.end}, true
	}
	return match{}, false
}

// phrasesFor returns the phrases that open with the first word of a text, or
// with its first character in scripts that set no spaces.
func phrasesFor(text string) []phrase {
	hash, n := uint64(0), 0
	for i := 0; i < len(text) && n < foldedSize; {
		r, size := rune(foldedASCII[text[i]]), 1
		if r == 0 {
			r, size = foldFirst(text[i:])
		}
		switch r {
		case ' ', ':', ',', '/', '(', '.', '!':
			return index().of(hash)
		}
		hash = nextHash(hash, r)
		if n == 0 && (r >= wideFrom || r == '©') {
			break
		}
		i += size
		n++
	}
	return index().of(hash)
}

// opening finds the rule that the text opens with, the longest phrase first.
func opening(text string) (match, bool) {
	if opensWithRoundC(text) {
		m, ok := opening("©" + text[len(roundC):])
		m.end += len(roundC) - len("©")
		return m, ok
	}
	start := skipOpening(text)
	phrases := phrasesFor(text[start:])
	if !mayOpen(phrases, text[start:]) {
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
		if words <= p.rule.most && !(words >= leastProse && isNoun(p) && endsSentence(text)) && p.admits(text[start+from[len(p.words)-1]+1:]) {
			best, found, length = match{p.rule, start + from[len(p.words)-1] + 1}, true, len(p.words)
		}
	}
	if found && best.rule.kind == string(NoticeCopyright) && ownsPicture(text[best.end:]) {
		best.rule = &pictureOwned
	}
	return best, found
}

// roundC opens lines as © does, where nobody could type that.
const roundC = "(c)"

// opensWithRoundC reports whether a text opens so, before a year or the word copyright:
// "(c)" before other words counts the parts of a law.
func opensWithRoundC(text string) bool {
	if len(text) <= len(roundC) || text[0] != '(' || !strings.EqualFold(text[:len(roundC)], roundC) {
		return false
	}
	const right = "copyright"
	rest := strings.TrimLeft(text[len(roundC):], " \u00a0")
	return strings.HasPrefix(rest, "19") || strings.HasPrefix(rest, "20") || len(rest) >= len(right) && strings.EqualFold(rest[:len(right)], right)
}

// leastProse is how many words a line has that is a sentence of a story rather
// than a label.
const leastProse = 7

// wideFrom is the first character of the scripts of Chinese, Japanese and Korean.
const wideFrom = 0x2E80

// isNoun reports whether a phrase is a single word that stands at the head of
// something, and of many a sentence too: "Comments", not "Subscribe".
func isNoun(p phrase) bool {
	if strings.ContainsAny(p.words, " :：") {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(p.words); r >= wideFrom {
		const long = 4                                                               // letters of what no sentence opens with by chance: "all rights belong to"
		return p.rule.class != ClassNotice || utf8.RuneCountInString(p.words) < long // such scripts set no border behind a word
	}
	switch p.rule.kind {
	case string(CreditSource), string(PromptComment), string(PromptContact), string(PromptRelated), string(PromptTrending), string(PromptReadMore), string(PromptAbout), string(PromptAdvert):
		return true
	}
	return false
}

// admits reports whether what stands behind a phrase may stand there.
func (p *phrase) admits(rest string) bool {
	switch {
	case p.rule.kind == string(CreditByline):
		return mayName(p, rest)
	case p.rule.drawn != "":
		return drew(strings.Trim(rest, " :.()[]\u00a0"), p.rule.drawn == chartRule)
	}
	return true
}

// endsSentence reports whether a text ends as prose does.
func endsSentence(text string) bool {
	text = strings.TrimRight(text, " \"”»“'’)\u00a0")
	last, _ := utf8.DecodeLastRuneInString(text)
	return last == '.' || last == '。' || last == '।' || last == '؟' || last == '?'
}

// mayOpen reports whether a text may open with one of the phrases.
func mayOpen(phrases []phrase, text string) bool {
	if len(phrases) == 0 {
		return false
	}
	near, plain := frontOf(text)
	for i := range phrases {
		if p := &phrases[i]; !(plain && !p.front.matches(near)) && p.mayOpen(text) {
			return true
		}
	}
	return false
}

// mayOpen looks at the first letter of the second word, to pass over nearly all
// sentences that open with a frequent word.
func (p *phrase) mayOpen(text string) bool {
	if p.second < 2 || p.second >= len(text) {
		return true
	}
	b := text[p.second]
	return b >= utf8.RuneSelf || text[p.second-1] != ' ' || text[p.second-2] >= utf8.RuneSelf || byte(foldRune(rune(b))) == p.words[p.second]
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

// openingMarks stand before a line's words and say nothing of them.
const openingMarks = " \t\u00a0([{【（〔<‹＜*_~>»›•·-–—\"“'‘|#※◎▶▷►■□▲△▼▽◆◇○●★☆✔➤→⇒✍📷"

// skipOpening passes over brackets, bullets and the like before a line's words.
func skipOpening(text string) int {
	if text != "" && isWord(text[0]|0x20) && text[0] < utf8.RuneSelf {
		return 0
	}
	i := strings.IndexFunc(text, func(r rune) bool {
		return !strings.ContainsRune(openingMarks, r)
	})
	return max(i, 0)
}

// fold writes the opening of a text in lower case with single spaces; from
// tells where each byte comes from.
func fold(text string, buffer *[foldedSize]byte, from *[foldedSize]int) int {
	n := 0
	for i := 0; i < len(text) && n < foldedSize; {
		r, size := foldFirst(text[i:])
		at := i
		i += size
		if r == ' ' && n > 0 && buffer[n-1] == ' ' {
			continue
		}
		if r < utf8.RuneSelf {
			buffer[n], from[n] = byte(r), at+size-1
			n++
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
		return rune(foldedASCII[r])
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

// foldFirst folds the first character of a text and returns its size too.
func foldFirst(text string) (rune, int) {
	if b := foldedASCII[text[0]]; b != 0 {
		return rune(b), 1
	}
	r, size := utf8.DecodeRuneInString(text)
	return foldRune(r), size
}

// foldedASCII is foldRune for the characters of one byte, 0 for other bytes.
var foldedASCII = func() (table [256]byte) {
	for c := range utf8.RuneSelf {
		table[c] = byte(unicode.ToLower(rune(c)))
	}
	table['\n'], table['\t'] = ' ', ' '
	return table
}()

// enoughWords is more than any rule allows.
const enoughWords = 300

// countWords counts words, as far as they matter; ideographs count half.
func countWords(text string) int {
	words, wide, in := 0, 0, false
	for _, r := range text {
		if words+wide/2 > enoughWords {
			break
		}
		switch {
		case r >= wideFrom:
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
