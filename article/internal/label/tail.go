package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/boilerplate"
)

// tailWords is how many words a line behind the credits has that is no sentence
// of the story any more.
const tailWords = 15

// trimTail takes lines off the body's end that stand behind a credit or a notice
// and are no sentences: headlines of other stories.
func (l *labeller) trimTail() {
	var tail []int // lines that may go
	for i := len(l.blocks) - 1; i >= 0; i-- {
		if class := l.sights[i].class; class == boilerplate.ClassCredit || class == boilerplate.ClassNotice {
			for _, j := range tail {
				l.body[j] = false
			}
			tail = tail[:0]
			continue
		}
		if !l.body[i] {
			continue
		}
		if l.presents(i) {
			l.body[i] = false
			continue
		}
		text := l.blocks[i].Text
		final, _ := utf8.DecodeLastRuneInString(text)
		if l.flow.Features[i].Words > tailWords || endsSentence(final) && !strings.HasSuffix(text, "...") {
			return
		}
		tail = append(tail, i)
	}
}

// presents reports whether a line at the end of a story says who wrote it, where to
// follow the paper or what else it has, or is no more than the address to write to or the mark of the end.
func (l *labeller) presents(i int) bool {
	switch l.sights[i].prompt {
	case boilerplate.PromptAbout:
		return l.flow.Features[i].Words >= presentWords
	case boilerplate.PromptRelated, boilerplate.PromptReadMore, boilerplate.PromptTrending:
		return l.flow.Features[i].Words <= tailWords && !l.endsWithStop(i)
	case boilerplate.PromptFollow:
		return !l.endsWithStop(i) || namesNetwork(l.blocks[i].Text) // "Follow the money, they used to say."
	}
	text := l.blocks[i].Text
	return isAddress(text) || isEndMark(text)
}

// networks are where papers are followed.
var networks = [...]string{"@", "facebook", "twitter", "instagram", "telegram", "whatsapp", "youtube", "linkedin", "tiktok", "google", "threads", "bluesky", "mastodon"}

func namesNetwork(text string) bool {
	text = strings.ToLower(text)
	for _, name := range networks {
		if strings.Contains(text, name) {
			return true
		}
	}
	return false
}

// presentWords is how many words say who somebody is, at least.
const presentWords = 5

// isAddress reports whether a text is an e-mail address and nothing else.
func isAddress(text string) bool {
	at := strings.IndexByte(text, '@')
	return at > 0 && strings.IndexByte(text[at:], '.') > 1 && !strings.ContainsAny(text, " \n")
}

// endMarks close the copy of agencies; endWords do so too, with brackets, dashes or the
// like around them: by themselves they are words of stories.
var (
	endMarks = map[string]bool{"enditem": true, "endall": true, "끝": true, "انتهى": true, "انتهای پیام": true, "पाठ समाप्त": true}
	endWords = map[string]bool{"end": true, "ends": true, "30": true, "完": true, "终": true, "fim": true, "fin": true, "fine": true, "ende": true,
		"slut": true, "koniec": true, "konec": true, "конец": true}
)

// isEndMark reports whether a text is such a mark, or a rule drawn with signs.
func isEndMark(text string) bool {
	const longest = 24 // bytes
	if len(text) > longest {
		return false
	}
	word := strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	word = strings.ToLower(word)
	return word == "" || endMarks[word] || endWords[word] && len(strings.TrimRight(text, ".!")) > len(word)
}
