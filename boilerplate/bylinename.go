package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mayName reports whether what stands behind the opening of a byline may be a name: a
// headline opens with the same words, "By the numbers", "Por qué", "Von der Brücke".
// Behind a colon anything may.
func mayName(p *phrase, rest string) bool {
	if last, _ := utf8.DecodeLastRuneInString(p.words); last == ':' || last == '：' || last >= wideFrom {
		return true
	}
	rest = strings.TrimLeft(rest, " :\u00a0\n\"“”'‘*_")
	word, behind, _ := strings.Cut(rest, " ")
	first := firstRune(word)
	switch {
	case rest == "", first == '@', ours[strings.ToLower(word)]:
		return true // the name stands in the next line, or there is none
	case isSite(strings.TrimRight(word, ".,")), strings.Contains(word, "_"):
		return true // a site, an account
	case asks[strings.ToLower(strings.TrimRight(word, ",:?"))]:
		return false
	case joins[word]:
		return unicode.IsUpper(firstRune(behind))
	}
	return !unicode.IsDigit(first) && !unicode.IsLower(first)
}

// ours open what a paper calls those who write for it.
var ours = wordSet("our staff unserem unserer unseren unser onze notre nos nuestro nuestra nosso nossa")

// joins are words in small letters that names open with: "by the Associated Press", "by
// de Vries".
var joins = wordSet("the van von de da di du dos del della al el bin ben ter ten le la")

// asks are words with which a question goes on, not a name, in capitals too.
var asks = wordSet("que qué quê quoi où quem quién quiénes cuánto was wem wo wann")
