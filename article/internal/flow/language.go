package flow

import (
	"unicode"

	"github.com/newspage-go/newspage/article/page"
)

// sample is how many characters of prose decide the language at the most.
const sample = 20000

// Language guesses what the page's prose is written in: by the script where it
// belongs to one language, else by the stop words. "" if too little speaks
// for any. It is a guess, to be used where the page states nothing.
func Language(blocks []*page.Block, features []Features) string {
	var votes [len(stopWords)]int
	scripts := scriptCount{}
	left := sample
	for i, b := range blocks {
		if i >= len(features) || features[i].Words < 8 || left < 0 {
			continue
		}
		text := b.Text[:min(len(b.Text), sample)]
		left -= len(text)
		scripts.add(text)
		voteWords(text, &votes)
	}
	if language := scripts.language(); language != "" {
		return language
	}
	return mostVoted(&votes)
}

func mostVoted(votes *[len(stopWords)]int) string {
	best, second := 0, 0
	for i, n := range votes {
		switch {
		case n > votes[best]:
			best, second = i, votes[best]
		case i != best && n > second:
			second = n
		}
	}
	if votes[best] < 5 || votes[best]*20 < second*21 {
		return ""
	}
	return stopWords[best].language
}

// voteWords gives every stop word of the text to the languages that have it.
func voteWords(text string, votes *[len(stopWords)]int) {
	var word uint64
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			word = packed(word, unicode.ToLower(r))
			continue
		}
		for i, set := 0, stopLanguages(word); set != 0; i, set = i+1, set>>1 {
			votes[i] += int(set & 1)
		}
		word = 0
	}
}

// scriptCount counts the scripts that belong to one language each.
type scriptCount struct {
	letters, han, traditional, kana, hangul, thai, greek, hebrew, georgian, armenian int
	tamil, telugu, khmer, burmese, gujarati, malayalam, kannada, punjabi, sinhala    int
}

// traditionalOnly are common characters that simplified Chinese writes otherwise.
const traditionalOnly = "這個們來時國會說對沒經過現點還開間關實與發後長問報導記東車門電話體歲當處應網際讓聯進選總統"

var traditionalSet = func() map[rune]bool {
	set := make(map[rune]bool)
	for _, r := range traditionalOnly {
		set[r] = true
	}
	return set
}()

func (c *scriptCount) add(text string) {
	for _, r := range text {
		if r < 0x370 {
			if unicode.IsLetter(r) {
				c.letters++
			}
			continue
		}
		if p := c.counter(r); p != nil {
			*p++
		}
		if unicode.IsLetter(r) {
			c.letters++
		}
	}
}

func (c *scriptCount) counter(r rune) *int {
	switch {
	case r >= 0x3040 && r <= 0x30FF:
		return &c.kana
	case r >= 0x4E00 && r <= 0x9FFF:
		if traditionalSet[r] {
			c.traditional++
		}
		return &c.han
	case r >= 0xAC00 && r <= 0xD7AF:
		return &c.hangul
	case r >= 0x0E00 && r <= 0x0E7F:
		return &c.thai
	case r >= 0x370 && r <= 0x3FF:
		return &c.greek
	case r >= 0x590 && r <= 0x5FF:
		return &c.hebrew
	case r >= 0x10A0 && r <= 0x10FF:
		return &c.georgian
	case r >= 0x530 && r <= 0x58F:
		return &c.armenian
	case r >= 0xB80 && r <= 0xBFF:
		return &c.tamil
	case r >= 0xC00 && r <= 0xC7F:
		return &c.telugu
	case r >= 0x1780 && r <= 0x17FF:
		return &c.khmer
	case r >= 0x1000 && r <= 0x109F:
		return &c.burmese
	case r >= 0xA80 && r <= 0xAFF:
		return &c.gujarati
	case r >= 0xD00 && r <= 0xD7F:
		return &c.malayalam
	case r >= 0xC80 && r <= 0xCFF:
		return &c.kannada
	case r >= 0xA00 && r <= 0xA7F:
		return &c.punjabi
	case r >= 0xD80 && r <= 0xDFF:
		return &c.sinhala
	}
	return nil
}

func (c *scriptCount) language() string {
	if c.letters == 0 {
		return ""
	}
	if (c.kana+c.han)*3 > c.letters && c.kana*8 > c.han {
		return "ja"
	}
	if c.han*3 > c.letters {
		if c.traditional*20 > c.han {
			return "zh-Hant"
		}
		return "zh"
	}
	for _, s := range [...]struct {
		count    int
		language string
	}{
		{c.hangul, "ko"}, {c.thai, "th"}, {c.greek, "el"}, {c.hebrew, "he"}, {c.georgian, "ka"}, {c.armenian, "hy"},
		{c.tamil, "ta"}, {c.telugu, "te"}, {c.khmer, "km"}, {c.burmese, "my"}, {c.gujarati, "gu"}, {c.malayalam, "ml"},
		{c.kannada, "kn"}, {c.punjabi, "pa"}, {c.sinhala, "si"},
	} {
		if s.count*2 > c.letters {
			return s.language
		}
	}
	return ""
}
