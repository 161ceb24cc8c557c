package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// Lines above the headline of a plain text have so many words at most: links past the
// menu, numbers of pages, names of papers, and entries of menus.
const (
	skipWords   = 6
	pageWords   = 5
	paperWords  = 7
	choiceWords = 5
)

// overhead reports whether a line stands above the headline of a plain text and is
// none: a menu, the number of a page, a link past all that, the name of the paper.
func (l *labeller) overhead(i int, rights string) bool {
	words, text := l.flow.Features[i].Words, l.blocks[i].Text
	if len(text) > maxClassified {
		return false
	}
	line := strings.ToLower(trimMarks(text))
	switch {
	case words <= skipWords && isSkip(line), words <= pageWords && isPageNumber(line):
		return true
	case words <= paperWords && strings.Contains(rights, line):
		return true
	case words <= choiceWords && l.amongEntries(i):
		return true
	}
	return isBarred(line) || opensBrowser(line, words) || l.headsPrint(i)
}

// trimMarks takes off the front of a line what programs put there that turn pages into
// text: numbers of links, signs of quoting and of lists.
func trimMarks(line string) string {
	line = strings.TrimLeft(line, " \t>*#-•|")
	if rest, ok := strings.CutPrefix(line, "["); ok {
		if digits := strings.TrimLeft(rest, "0123456789"); digits != rest && strings.HasPrefix(digits, "]") {
			line = digits[1:]
		}
	}
	return strings.TrimSpace(line)
}

// skips open the link past the menu.
var skips = [...]string{
	"skip to ", "skip navigation", "jump to content", "jump to main", "ir para o conte", "ir para conte", "pular para o conte",
	"saltar para o conte", "ir al conten", "saltar al conten", "aller au conten", "aller directement au conten",
	"accéder au conten", "passer au conten", "zum inhalt", "zum hauptinhalt", "direkt zum inhalt", "direkt zum hauptinhalt",
	"vai al conten", "salta al conten", "passa al conten", "naar de inhoud", "ga naar de inhoud", "direct naar inhoud",
	"hoppa till innehåll", "hoppa till huvudinnehåll", "gå til indhold", "gå til innhold", "hopp til innhold",
	"przejdź do treści", "przejdź do głównej treści", "přejít k obsahu", "přeskočit na obsah", "ugrás a tartalom",
	"siirry sisältöön", "sari la conținut", "salt la conținut", "перейти к содержан", "перейти к основно", "перейти до вмісту",
	"içeriğe ", "ana içeriğe ", "langsung ke konten", "lewati ke konten", "chuyển đến nội dung", "انتقل إلى المحتوى",
	"تخطى إلى المحتوى", "تخطي إلى المحتوى", "コンテンツへ", "本文へ", "メインコンテンツ", "본문 바로가기", "본문으로", "跳转到", "跳至", "跳到",
}

func isSkip(line string) bool { return opensWith(line, skips[:]) }

func opensWith(line string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(line, w) {
			return true
		}
	}
	return false
}

// pages are the words for a page where it has a number.
var pages = [...]string{
	"page ", "p. ", "seite ", "página ", "pagina ", "sida ", "side ", "sivu ", "strona ", "strana ", "страница ", "стр. ",
	"сторінка ", "sayfa ", "halaman ", "trang ", "صفحة ", "oldal ", "第",
}

// isPageNumber reports whether a line is the number of a page, of so many it may be:
// "Page 1 of 2".
func isPageNumber(line string) bool {
	if !opensWith(line, pages[:]) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(line)
	if strings.HasPrefix(line, "第") {
		return last == '页' || last == '頁' || last == 'ペ'
	}
	_, number, _ := strings.Cut(line, " ")
	first, _ := utf8.DecodeRuneInString(number)
	return unicode.IsDigit(first) && unicode.IsDigit(last)
}

// A letter leads to its copy on the web with a line that opens with one of the verbs
// and names the browser: "View this email in your browser".
var (
	verbs = [...]string{
		"view", "read", "open", "see ", "trouble", "having trouble", "problems", "can't", "can’t", "cannot", "if ",
		"ver ", "abrir", "leer", "ler ", "visualizar", "si ", "se ", "voir", "afficher", "lire", "ouvrir",
		"im browser", "diese", "wird ", "newsletter im", "visualizza", "leggi", "apri", "bekijk", "lees", "visa ", "vis ", "åpne",
		"zobacz", "otwórz", "wyświetl", "открыть", "посмотреть", "смотреть", "читать", "bu e-posta", "tarayıcı",
		"lihat", "buka", "xem ", "عرض", "ブラウザ", "브라우저", "在浏览器",
	}
	browsers = [...]string{
		"in your browser", "in a browser", "in browser", "im browser", "nel browser", "nel tuo browser", "in je browser", "in uw browser", "i browseren",
		"en su navegador", "en tu navegador", "en el navegador", "no navegador", "no seu navegador", "votre navigateur", "un navigateur", "le navigateur",
		"w przeglądar", "в браузере", "tarayıcı", "i webbläsare", "i din webbläsare", "i nettleser", "trình duyệt",
		"المتصفح", "ブラウザ", "브라우저", "浏览器", "web version", "online version", "version en ligne", "versión web", "versão web",
	}
)

// letterWords is how many words such a line has at most.
const letterWords = 14

func opensBrowser(line string, words int) bool {
	if words > letterWords || !opensWith(line, verbs[:]) {
		return false
	}
	for _, b := range browsers {
		if strings.Contains(line, b) {
			return true
		}
	}
	return false
}

// isBarred reports whether a line is entries of a menu: with bars between them, or as
// links that a program wrote side by side.
func isBarred(line string) bool {
	return strings.Count(line, "|") >= 2 || strings.Count(line, "](") >= 2
}

// headsPrint reports whether a line is what browsers print above each page: when that
// was, and the title of the page with the paper's name.
func (l *labeller) headsPrint(i int) bool {
	text := l.blocks[i].Text
	if !strings.Contains(text, "|") && !strings.Contains(text, "   ") {
		return false
	}
	_, start, _, ok := calendar.Find(text, l.flow.Page.Language)
	return ok && strings.TrimSpace(text[:start]) == ""
}

// besideEntries is how many lines of a word or two stand on each side of an entry that
// is longer.
const besideEntries = 2

// amongEntries reports whether a line stands within a run of short ones: a menu has
// entries of several words too.
func (l *labeller) amongEntries(i int) bool {
	for d := 1; d <= besideEntries; d++ {
		if !l.isEntry(i-d) || !l.isEntry(i+d) {
			return false
		}
	}
	return true
}

// isEntry reports whether block i may be an entry of a menu: a word or two that say
// nothing else.
func (l *labeller) isEntry(i int) bool {
	if i < 0 || i >= len(l.blocks) {
		return false
	}
	f, s := &l.flow.Features[i], &l.sights[i]
	return f.Words > 0 && f.Words <= 2 && s.class == boilerplate.ClassNone && !s.date
}

// mostRights is how many of the lines about rights are read, from the end.
const mostRights = 4

// rights returns what the last lines about rights say: the paper has them, so they name it.
func (l *labeller) rights() string {
	var said strings.Builder
	for i, n := len(l.blocks)-1, 0; i >= 0 && n < mostRights; i-- {
		if text := l.blocks[i].Text; l.sights[i].class == boilerplate.ClassNotice && len(text) <= maxClassified {
			said.WriteString(strings.ToLower(text))
			said.WriteByte('\n')
			n++
		}
	}
	return said.String()
}
