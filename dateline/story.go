package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// A story is what the text behind the mark looks like.
type story struct {
	opens    bool // with a capital, a quotation, a number
	long     bool
	sentence bool // some of the commonest words are in it
	ends     bool // it has a full stop, or is longer than a headline
	stops    bool // the same, but for a full stop that only says it goes on
	speech   bool // it opens as speech does
	counts   bool // it opens with a number or an amount
	opener   bool // it opens with a word that opens sentences where cities stand before a dash
}

const (
	longStory    = 50
	longTitle    = 64 // of a work, behind "City:"
	longHeadline = 120
	storyWindow  = 160
)

// storyOpens is story().opens.
func (s *scan) storyOpens() bool {
	c, _ := s.peek(s.rest)
	return opensStory(c)
}

// story looks at what follows the mark.
func (s *scan) story() (t story) {
	text := s.text[s.rest:]
	c, _ := s.peek(s.rest)
	t.opens = s.storyOpens()
	t.counts = t.opens && (letter.IsDigit(c) || unicode.Is(unicode.Sc, c))
	t.long = len(text) >= longStory && utf8.RuneCountInString(text[:min(len(text), 4*longStory)]) >= longStory
	if !t.opens {
		return t
	}
	t.stops = len(text) > longHeadline || endsSentence(text) && !strings.HasSuffix(text, "...") && !strings.HasSuffix(text, "…")
	t.ends = len(text) > longHeadline || endsSentence(text)
	first := true
	for i := s.rest; i < len(s.text) && i < s.rest+storyWindow && !t.sentence; {
		c, size := s.peek(i)
		if !isLetter(c) {
			i += size
			continue
		}
		end := max(s.word(i).end, i+size)
		word := lang.Of(s.text[i:end])
		if first {
			t.speech, t.opener = word.Is(lang.Speech), word.Is(lang.Opener) && i == s.rest
		}
		first = false
		t.sentence = word.Is(lang.Common) && (isLower(c) || !isUpper(c))
		i = end
	}
	return t
}

func opensStory(c rune) bool {
	if isLetter(c) {
		return !isLower(c)
	}
	return letter.IsDigit(c) || unicode.In(c, unicode.Pi, unicode.Ps, unicode.Sc) || c == '"' || c == '\'' || c == '¿' || c == '¡' || c == '“' || c == '„' || c == '‘' || c == '’' || c == '”' || c == '#' || c == '@' || c == '<'
}

// endsSentence reports whether a text ends as sentences do.
func endsSentence(text string) bool {
	for i := len(text); i > 0; {
		c := rune(text[i-1])
		size := 1
		if c >= 0x80 {
			for size = 2; size < 4 && i-size > 0 && text[i-size]&0xC0 == 0x80; size++ {
			}
			c, _ = firstRune(text[i-size:])
		}
		switch c {
		case '.', '…', '。', '।', '۔':
			return true
		case '"', '\'', '”', '’', '»', ')', ']', ' ', '\n', '“', '*':
			i -= size
			continue
		}
		return false
	}
	return false
}
