package decode

import (
	"context"
	"unicode"
	"unicode/utf8"
)

// sample is how many bytes of text, tags taken out, a guess is made on.
const sample = 32 << 10

// candidates are the charsets a guess is made between. Those that Latin
// letters alone would tell apart (windows-1250, -1254) are not: it takes words.
// The first wins a draw: French reads the same in windows-1252 and -1256.
var candidates = [...]string{
	"windows-1252", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
	"windows-1251", "koi8-r", "windows-1253", "windows-1255", "windows-1256", "windows-874",
}

// guessed decodes by the caller's guess or by ours.
func guessed(ctx context.Context, data []byte, detect func([]byte) string) (Result, bool) {
	text := withoutTags(data)
	if detect != nil {
		return with(ctx, data, canonical(detect(text)), ByGuess)
	}
	best, name := 0.0, ""
	for _, candidate := range candidates {
		r, ok := with(ctx, text, candidate, ByGuess)
		if !ok {
			continue
		}
		if score := plausible(string(r.Text)); score > best {
			best, name = score, candidate
		}
	}
	if name == "" || name == "windows-1252" {
		return Result{}, false
	}
	return with(ctx, data, name, ByGuess)
}

// withoutTags returns the start of the text between tags.
func withoutTags(data []byte) []byte {
	out := make([]byte, 0, sample)
	inTag := false
	for _, b := range data {
		switch {
		case b == '<':
			inTag = true
		case b == '>':
			inTag = false
		case !inTag:
			if out = append(out, b); len(out) == sample {
				return out
			}
		}
	}
	return out
}

// common are the most frequent ideographs of Chinese, both scripts, and of
// Japanese, as frequency lists have them.
var common = func() map[rune]bool {
	set := make(map[rune]bool)
	for _, r := range "的一是不了在人有我他这这個们们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运這個們來時國為說會對過發後經現當沒動還進樣開從實軍無與長機關點業將兩間問應戰頭體見產話內給門員論處義認條題別變總電報結務場計資" {
		set[r] = true
	}
	return set
}()

// plausible scores a decoding by its characters that are not ASCII: what a
// text of some language would have speaks for it, what only a wrong decoding
// brings speaks against it. The mean is independent of length.
func plausible(text string) float64 {
	score, count := 0.0, 0
	before := rune(' ')
	for _, r := range text {
		if r >= utf8.RuneSelf {
			score += weigh(before, r)
			count++
		}
		before = r
	}
	if count == 0 {
		return 0
	}
	return score / float64(count)
}

func weigh(before, r rune) float64 {
	switch {
	case r == utf8.RuneError || r >= 0xE000 && r <= 0xF8FF:
		return -12
	case r < 0xA0:
		return -6
	case r >= 0x3040 && r <= 0x30FF, r >= 0x3000 && r <= 0x3002:
		return 3
	case common[r]:
		return 3
	case r >= 0x4E00 && r <= 0x9FFF:
		return 0.4
	case r >= 0xFF61 && r <= 0xFF9F:
		return -1.5 // half-width kana: what single bytes become in Shift_JIS
	case r >= 0xAC00 && r <= 0xD7A3:
		return 2.2
	case r >= 0xFF01 && r <= 0xFF5E:
		return 0.5
	case unicode.In(r, unicode.Cyrillic, unicode.Greek, unicode.Arabic, unicode.Hebrew, unicode.Thai):
		return weighForeign(before, r)
	case r < 0x180 && unicode.IsLetter(r):
		if before < utf8.RuneSelf && unicode.IsLetter(before) && unicode.IsLower(r) {
			return 1.2
		}
		return -0.4
	case r < 0xC0 || r >= 0x2010 && r <= 0x2122:
		return 0.2
	}
	return -1
}

// weighForeign is for scripts whose letters do not stand in Latin words.
func weighForeign(before, r rune) float64 {
	switch {
	case before < utf8.RuneSelf && unicode.IsLetter(before):
		return -2
	case unicode.In(r, unicode.Cyrillic, unicode.Greek):
		return weighCased(before, r)
	}
	return weighUncased(before, r)
}

// weighCased is for scripts with two cases: small letters follow letters.
func weighCased(before, r rune) float64 {
	small := unicode.IsLower(r)
	switch {
	case small && unicode.IsLetter(before) && before >= utf8.RuneSelf:
		return 1.6
	case small:
		return 0.2
	case unicode.IsLower(before):
		return -3
	case unicode.IsLetter(before):
		return -0.2
	}
	return 0.5
}

// weighUncased is for scripts in which a word of one letter is rare.
func weighUncased(before, r rune) float64 {
	if before >= utf8.RuneSelf && unicode.IsLetter(before) || unicode.IsMark(before) {
		return 1.3
	}
	return 0.1
}
