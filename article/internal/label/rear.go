package label

import (
	"slices"
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// settleRear rules on what stands behind the story of a plain text, where no element
// tells comments, lists and the page's foot apart and the model sees lines alone.
func (l *labeller) settleRear() {
	if l.flow.Markup {
		return
	}
	l.takeSeries()
	l.carryOn()
	l.takeEnd()
	foot, thread := l.footLines(), false
	for i := range l.blocks {
		if !l.goOn(i) {
			return
		}
		if listMark(l.blocks[i].Text) != "" {
			l.overrule(i, page.Furniture)
		}
		if i <= l.last {
			continue
		}
		switch {
		case foot[i]:
			thread = false
			l.overrule(i, page.Furniture)
		case l.closesThread(i):
			thread = false
		case l.opensThread(i) && l.answered(i):
			thread = true
		}
		if thread && l.sights[i].class != boilerplate.ClassNotice {
			l.overrule(i, page.Comments)
		} else if l.falseItem(i) {
			l.overrule(i, page.Furniture)
		}
	}
}

// falseItem reports whether the model takes a whole sentence for the item of a list that
// nothing announces.
func (l *labeller) falseItem(i int) bool {
	return lists(l.said[i].role) && !lists(l.rules[i]) && l.sentence(i, lineWords)
}

// carryReach is how many lines behind the story, and behind what breaks it, it may go on.
const carryReach = 2

// carryOn takes such sentences right behind the story into it, where they may be body and
// an advertisement or the end of a list stands between.
func (l *labeller) carryOn() {
	for i := l.last + 1; l.last >= 0 && i < len(l.blocks) && i <= l.last+carryReach; i++ {
		if class := l.sights[i].class; class == boilerplate.ClassCredit || class == boilerplate.ClassNotice || l.opensThread(i) {
			return // ends it
		}
		if l.falseItem(i) && l.said[i].p < weakOpinion && l.chance[i] >= leastChance && l.broken(i) {
			l.body[i], l.last = true, i
		}
	}
}

// endReach is how many lines behind the story may be the end of the text for them to be
// its end, too.
const endReach = 2

// takeEnd takes the sentences that end the text right behind the story into it: texts that
// were copied end where their stories do.
func (l *labeller) takeEnd() {
	if l.last < 0 || len(l.blocks)-1-l.last > endReach {
		return
	}
	for i := l.last + 1; i < len(l.blocks); i++ {
		if l.sights[i].class != boilerplate.ClassNone || l.flow.Features[i].Words < entryLeast || !l.endsWithSentence(i) {
			return
		}
		l.body[i], l.last = true, i
	}
}

// broken reports whether an advertisement or the end of a list stands right above block i.
func (l *labeller) broken(i int) bool {
	for j := i - 1; j >= 0 && j >= i-carryReach; j-- {
		if l.sights[j].prompt == boilerplate.PromptAdvert || listMark(l.blocks[j].Text) == listEnds {
			return true
		}
	}
	return false
}

// overrule gives block i a role whatever the model takes it for.
func (l *labeller) overrule(i int, r page.Role) {
	l.body[i], l.rules[i], l.said[i] = false, r, opinion{role: r, p: 1}
}

// closesThread reports whether a line says that what follows is no comment.
func (l *labeller) closesThread(i int) bool {
	switch l.sights[i].prompt {
	case boilerplate.PromptRelated, boilerplate.PromptReadMore, boilerplate.PromptTrending, boilerplate.PromptNewsletter,
		boilerplate.PromptSubscribe, boilerplate.PromptApp, boilerplate.PromptPaywall, boilerplate.PromptAbout:
		return l.announces(i)
	}
	return l.sights[i].class == boilerplate.ClassNotice
}

// answerReach is how many lines below the one that opens comments say when the first
// was written.
const answerReach = 6

// answered reports whether a comment stands below the line that opens them: one
// with its age, or a call to answer it. Without any, what follows may be all the rest.
func (l *labeller) answered(i int) bool {
	for j := i + 1; j < len(l.blocks) && j <= i+answerReach; j++ {
		if l.closesThread(j) {
			return false
		}
		if l.sights[j].date || l.sights[j].prompt == boilerplate.PromptComment || l.isAge(j) {
			return true
		}
	}
	return false
}

// ages stand beside the number in "2 hours ago".
var ages = [...]string{
	"ago", "vor", "hace", "il y a", "fa", "há", "atrás", "geleden", "sedan", "siden", "temu", "před", "pred", "назад", "тому",
	"önce", "lalu", "trước", "sitten", "ezelőtt", "în urmă", "acum", "πριν", "منذ", "قبل", "לפני", "前", "전",
}

// ageWords is how many words such a line has at most.
const ageWords = 5

// isAge reports whether a line is how long ago something was written.
func (l *labeller) isAge(i int) bool {
	text := l.blocks[i].Text
	if l.flow.Features[i].Words > ageWords || len(text) > maxClassified || !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	line := strings.ToLower(text)
	for _, age := range ages {
		if strings.HasPrefix(line, age+" ") || strings.HasSuffix(line, " "+age) || age >= "一" && strings.HasSuffix(line, age) {
			return true
		}
	}
	return false
}

// A line in the foot of a page has so many words at most: one that is known by its
// words, one that the words of several make, and one that is known by where it stands.
const (
	footLineWords = 6
	footRowWords  = 14
	footNearWords = 3
)

// footMost is how many lines from the end a foot is looked for, and what leads to it.
const footMost = 400

// footLines tells the lines of the page's foot behind the story: those that say so, and
// the short ones in one run with a line about rights.
func (l *labeller) footLines() []bool {
	foot := make([]bool, len(l.blocks))
	from := max(l.last+1, len(l.blocks)-footMost)
	for i := from; i < len(l.blocks); i++ {
		foot[i] = l.isFoot(i)
	}
	for i := from; i < len(l.blocks); i++ {
		if !l.isCopyright(i) {
			continue
		}
		for j := i - 1; j >= from && !foot[j] && l.besideRights(j); j-- {
			foot[j] = true
		}
		for j := i + 1; j < len(l.blocks) && !foot[j] && l.besideRights(j); j++ {
			foot[j] = true
		}
	}
	return foot
}

// isCopyright reports whether block i says whose the page is.
func (l *labeller) isCopyright(i int) bool {
	text := l.blocks[i].Text
	return l.sights[i].class == boilerplate.ClassNotice && len(text) <= maxClassified &&
		(strings.ContainsAny(text, "©ⓒ") || strings.Contains(strings.ToLower(text), "copyright"))
}

// besideRights reports whether a line is short and says nothing.
func (l *labeller) besideRights(i int) bool {
	f, s := &l.flow.Features[i], &l.sights[i]
	return f.Words <= footNearWords && f.Digits == 0 && f.Sentences == 0 && s.class == boilerplate.ClassNone && !s.date
}

// feet are lines of the foot, and rows what no other line has in it.
var (
	feet = [...]string{
		"about us", "contact", "contact us", "terms", "terms of use", "terms of service", "terms and conditions", "terms & conditions",
		"advertise", "advertise with us", "cookies", "cookie policy", "cookie settings", "accessibility", "sitemap", "site map",
		"do not sell my personal information", "impressum", "datenschutz", "agb", "kontakt", "mediadaten", "über uns", "barrierefreiheit",
		"cgu", "cgv", "plan du site", "nous contacter", "qui sommes-nous", "qui sommes-nous ?", "quiénes somos", "contacto",
		"publicidad", "mapa web", "quem somos", "fale conosco", "anuncie", "anuncie conosco", "expediente", "contato", "termos de uso",
		"chi siamo", "contatti", "pubblicità", "note legali", "over ons", "adverteren", "colofon", "om oss", "om os", "kontakta oss",
		"o nas", "reklama", "regulamin", "o nás", "despre noi", "о нас", "контакты", "реклама", "про нас", "hakkımızda", "künye",
		"iletişim", "reklam", "tentang kami", "hubungi kami", "kontak", "redaksi", "pedoman media siber", "liên hệ", "quảng cáo",
		"من نحن", "اتصل بنا", "关于我们", "联系我们", "广告服务", "關於我們", "聯絡我們", "会社概要", "お問い合わせ", "회사소개", "고객센터",
	}
	rows = [...]string{
		"privacy policy", "privacy notice", "terms of use", "terms of service", "terms and conditions", "cookie settings",
		"datenschutzerklärung", "datenschutzeinstellungen", "cookie-einstellungen", "nutzungsbedingungen", "mentions légales",
		"politique de confidentialité", "gestion des cookies", "gérer les cookies", "données personnelles", "conditions générales",
		"política de privacidad", "aviso legal", "política de cookies", "política de privacidade", "termos de uso",
		"informativa sulla privacy", "informativa privacy", "preferenze cookie", "privacybeleid", "privacyverklaring", "algemene voorwaarden",
		"integritetspolicy", "privatlivspolitik", "personvernerklæring", "polityka prywatności", "zásady ochrany", "ochrana osobních údajů",
		"politica de confidențialitate", "политика конфиденциальности", "пользовательское соглашение", "політика конфіденційності",
		"gizlilik politikası", "çerez politikası", "kebijakan privasi", "chính sách bảo mật", "سياسة الخصوصية", "شروط الاستخدام",
		"关于我们", "联系我们", "隐私政策", "關於我們", "隱私權政策", "プライバシーポリシー", "利用規約", "個人情報", "개인정보처리방침", "개인정보 처리방침", "이용약관",
	}
)

// isFoot reports whether a line says that it is of the page's foot.
func (l *labeller) isFoot(i int) bool {
	f, text := &l.flow.Features[i], l.blocks[i].Text
	if f.Words > footRowWords || len(text) > maxClassified || l.sights[i].class == boilerplate.ClassNotice || l.endsWithStop(i) {
		return false
	}
	line := strings.ToLower(trimMarks(text))
	if f.Words <= footLineWords && slices.Contains(feet[:], line) {
		return true
	}
	for _, row := range rows {
		if at := strings.Index(line, row); at == 0 || at > 0 && f.Words > footLineWords || at > 0 && strings.Contains(line, "|") {
			return true
		}
	}
	return false
}
