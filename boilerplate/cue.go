package boilerplate

import (
	"sync"
	"unicode/utf8"
)

// A cue is a rule whose phrases tell what a line is wherever they stand in it:
// "… contributed to this report." Phrases begin with two letters
// of a to z and a third character of one byte.
type cue struct {
	rule
	before int // how many bytes of the line may stand before the phrase; 0 is any number
}

// cues are the rules that need not open a line. Each phrase is one that prose
// of a story does not use of itself.
var cues = []cue{
	{rule{"en/contributed", ClassCredit, string(CreditContributing), 50, "contributed to this report|contributed to this story|contributed to this article|contributed to this post|contributed reporting|contributed to the reporting|contributed research"}, 0},
	{rule{"en/appears-in-print", ClassCredit, string(CreditSyndication), 60, "version of this article appears in print|version of this article appeared in print|article was published with the title"}, 0},
	{rule{"de/first-published", ClassCredit, string(CreditSyndication), 30, "artikel ist zuerst|artikel erschien zuerst|beitrag erschien zuerst|text erschien zuerst|zuerst erschienen"}, 0},
	{rule{"any/photo-agency", ClassCredit, string(CreditPhoto), 14, "getty images|shutterstock|picture alliance|picture-alliance|afp via|reuters via|ap via|imago images|imago/|istock"}, 0},

	{rule{"en/commission", ClassNotice, string(NoticeAffiliate), 110, "earn a commission|earn a small commission|receive a commission|receive a small commission|earn an affiliate|earn affiliate|affiliate commission|affiliate links|affiliate advertising program|through our links|through links on|associate program|associates program|make a small commission|small amount of money if you"}, 0},
	{rule{"de/commission", ClassNotice, string(NoticeAffiliate), 110, "affiliate-links|affiliate links|affiliate-link|partnerlinks|erhalten wir eine provision|eine provision vom|dafür eine provision|ggf. eine provision"}, 0},
	{rule{"en/licence", ClassNotice, string(NoticeReprint), 50, "creative commons|reprints and permissions|rights & permissions|without the prior written|without prior written"}, 0},
	{rule{"en/rights", ClassNotice, string(NoticeCopyright), 40, "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati"}, 0},
	{rule{"en/no-advice", ClassNotice, string(NoticeDisclaimer), 160, "informational purposes only|educational purposes only|for informational purposes|does not constitute|should not be considered medical|not intended as medical|not legal advice|is not medical advice|necessarily reflect the views|not reflect the views|legal or accounting advice|consult your physician before"}, 0},
	{rule{"de/no-liability", ClassNotice, string(NoticeDisclaimer), 80, "haftungsausschluss|keine haftung|keine gewähr|inhalte wir keinen einfluss"}, 0},

	{rule{"en/cookies", ClassPrompt, string(PromptCookie), 130, "uses cookies|use cookies|use of cookies|cookies to improve|cookies to ensure|similar cookies|necessary cookies|advertising cookies|functional cookies|optional cookies|set of cookies"}, 0},
	{rule{"de/cookies", ClassPrompt, string(PromptCookie), 130, "verwendet cookies|verwenden cookies|verwenden wir cookies|benutzt cookies|benutzt auch cookies|benutzen cookies|nutzt cookies|nutzen cookies|nutzen wir cookies|setzen von cookies|verwendung von cookies|einsatz von cookies|diese cookies|cookies zu|cookie-einstellungen|website cookies|webseite cookies|cookies helfen"}, 0},
	{rule{"fr/cookies", ClassPrompt, string(PromptCookie), 130, "utilise des cookies|utilisons des cookies|utilisation de cookies|utilisation des cookies"}, 0},
	{rule{"es/cookies", ClassPrompt, string(PromptCookie), 130, "utiliza cookies|utilizamos cookies|usa cookies|usamos cookies|uso de cookies|uso de las cookies|utilização de cookies|utilizza cookie|uso dei cookie|utilizzo dei cookie|gebruik van cookies|gebruikt cookies|plików cookie|plików cookies|bruker cookies|använder cookies|bruger cookies"}, 0},
	{rule{"en/inbox", ClassPrompt, string(PromptNewsletter), 45, "your inbox|our newsletter|monthly newsletter|weekly newsletter|email newsletter|by signing up|by entering your email|den newsletter|unseren newsletter|notre newsletter|nuestro boletín|nuestra newsletter"}, 0},
	{rule{"en/get-app", ClassPrompt, string(PromptApp), 30, "mobile app here|mobile app today|our mobile app|google play|app herunterladen|app from the app store|unsere app|notre application|nuestra app"}, 0},
	{rule{"en/networks", ClassPrompt, string(PromptShare), 12, "facebook twitter|twitter facebook|facebook instagram|twitter linkedin|twitter instagram|facebook x |compartir en facebook|auf facebook|whatsapp share|facebook x"}, 0},
	{rule{"en/follow-us", ClassPrompt, string(PromptFollow), 35, "follow us on|us on facebook|us on twitter|us on instagram|us on youtube|us on telegram|us on whatsapp|us on linkedin|follow me on|follow him on|follow her on|follow them on"}, 0},
	{rule{"en/comments-policy", ClassPrompt, string(PromptComment), 60, "comment will be moderated|comments section below|commenting guidelines|comment guidelines|reply here|ihren kommentar|kommentarfunktion|kommentare der|los comentarios|tu comentario|su comentario|comentários com"}, 0},
	{rule{"en/promoted", ClassPrompt, string(PromptAdvert), 25, "promoted content by|promoted links|skip advertisement|content is brought to you by|paid for by an advertiser|sponsored content is"}, 0},
	{rule{"en/reach", ClassPrompt, string(PromptContact), 45, "can be reached at|write to the author|contact the team|reach the reporter|submit it here|email us at|questions? comments|haben fragen oder|kontakt und impressum|schreiben sie uns"}, 0},
	{rule{"en/bio", ClassPrompt, string(PromptAbout), 90, "is a reporter|is a staff writer|is a staff reporter|is a senior writer|is a senior reporter|is a senior editor|is the senior editor|is a freelance|is a contributing|is a contributor|is a correspondent|is a political correspondent|is a politics reporter|is a general assignment reporter|is a columnist|is a journalist|is an associate professor|is an assistant professor|is a professor of|is the author of|is an editor at|is the editor of|is a writer|writes about a|is a senior fan"}, 45},
}

// cueIndex holds the phrases of cues by their first two letters.
var cueIndex = sync.OnceValue(func() *[26 * 26][]cuePhrase {
	table := new([26 * 26][]cuePhrase)
	for i := range cues {
		for words := range splitPhrases(cues[i].openings) {
			n := pair(words[0], words[1])
			table[n] = append(table[n], cuePhrase{words, &cues[i]})
		}
	}
	return table
})

type cuePhrase struct {
	words string
	cue   *cue
}

// pair numbers two letters; -1 if one is none.
func pair(a, b byte) int {
	a, b = a|0x20, b|0x20
	if a < 'a' || a > 'z' || b < 'a' || b > 'z' {
		return -1
	}
	return int(a-'a')*26 + int(b-'a')
}

// A sighting is a cue in a text: where its phrase stands.
type sighting struct {
	cue        *cue
	start, end int
}

// sight finds the first cue of a text that is short enough for it.
func sight(text string) (sighting, bool) {
	table := cueIndex()
	words := -1
	opens := true // a word may begin here
	for i := 0; i+1 < len(text); i++ {
		c := text[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf
		if letter && opens {
			if n := pair(c, text[i+1]); n >= 0 {
				for _, p := range table[n] {
					if i+2 >= len(text) || text[i+2]|0x20 != p.words[2]|0x20 || p.cue.before > 0 && (i == 0 || i > p.cue.before) {
						continue
					}
					length := foldedPrefix(text[i:], p.words)
					if length == 0 {
						continue
					}
					if words < 0 {
						words = countWords(text)
					}
					if words <= p.cue.most {
						return sighting{p.cue, i, i + length}, true
					}
				}
			}
		}
		opens = !letter && (c < '0' || c > '9')
	}
	return sighting{}, false
}

// foldedPrefix returns how many bytes of text the words take, without regard to
// case and kind of white space, if a word ends there; else 0.
func foldedPrefix(text, words string) int {
	at := 0
	for _, want := range words {
		if at >= len(text) {
			return 0
		}
		got, size := utf8.DecodeRuneInString(text[at:])
		if foldRune(got) != want {
			return 0
		}
		at += size
	}
	if at < len(text) && isWord(words[len(words)-1]) && isWord(text[at]|0x20) {
		return 0
	}
	return at
}
