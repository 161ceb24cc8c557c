package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestPicture is the most bytes that who took a picture takes in Chinese and Korean:
// some twenty characters.
const longestPicture = 60

// readPicture reads a line of Chinese or Korean that is nothing but whose picture it is:
// "新华社记者 王明 摄", "사진 연합뉴스".
func (c *Credit) readPicture(line string) bool {
	if len(line) > longestPicture || line == "" || line[0] < utf8.RuneSelf {
		return false
	}
	const korean = "사진 "
	if name, ok := strings.CutPrefix(line, korean); ok && isAgency(name) {
		c.Kind, c.Rule, c.Organizations = CreditPhoto, "ko/picture", []string{name}
		return true
	}
	if i := strings.LastIndex(line, "。"); i >= 0 { // behind what it shows
		line = line[i+len("。"):]
	}
	for _, took := range [...]string{"摄", "攝"} {
		if names, ok := strings.CutSuffix(line, took); ok {
			return c.readPhotographers(names)
		}
	}
	return false
}

// chineseReporter stands between an agency and the names of its people.
var chineseReporter = [...]string{"记者", "記者", "通讯员", "通訊員"}

// readPhotographers reads the names before the word that they took the picture, behind
// the agency and the post of those who have one.
func (c *Credit) readPhotographers(names string) bool {
	agency, signed := "", strings.HasSuffix(names, " ")
	for _, post := range chineseReporter {
		if body, people, ok := strings.Cut(names, post); ok {
			agency, names, signed = strings.TrimSpace(body), people, true
			break
		}
	}
	if body, people, ok := strings.Cut(names, "发 "); ok && agency == "" { // "新华社发 王明 摄"
		agency, names = strings.TrimSpace(body), people
	}
	if agency != "" && !isAgency(agency) && !endsBody(agency) || !signed && !strings.ContainsRune(chineseFamilies, firstRune(names)) {
		return false
	}
	people := strings.FieldsFunc(names, func(r rune) bool { return r == ' ' || r == '、' || r == '\u3000' || r == '\u00a0' })
	for _, name := range people {
		if !isChineseName(name) {
			return false
		}
	}
	if len(people) == 0 {
		return false
	}
	c.Kind, c.Rule, c.Names = CreditPhoto, "zh/picture", people
	if agency != "" {
		c.Organizations = []string{agency}
	}
	return true
}

// endsBody reports whether the name of a body ends as those of agencies, papers and
// stations do.
func endsBody(name string) bool {
	const longest = 7 // characters
	if utf8.RuneCountInString(name) > longest || strings.ContainsAny(name, "由的这這") {
		return false
	}
	for _, end := range [...]string{"社", "网", "網", "报", "報", "台", "臺"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// chineseFamilies are the family names that most people in China have.
const chineseFamilies = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"

// isChineseName reports whether a word is two to four characters, or a foreign name of
// more with a point between its parts, and no verb that the word behind it would end:
// "拍摄".
func isChineseName(word string) bool {
	const shortest, longest = 2, 4
	if strings.HasSuffix(word, "拍") {
		return false
	}
	n := utf8.RuneCountInString(word)
	return n >= shortest && (n <= longest || strings.Contains(word, "·")) && !strings.ContainsAny(word, "，。：,.:")
}

// pictureOwned stands for lines that say whose picture it is with nothing but the sign
// and names: "© Jane Doe/Getty Images".
var pictureOwned = rule{name: pictureRights, class: ClassCredit, kind: string(CreditPhoto)}

// ownsPicture reports whether what stands behind a sign of copyright is an agency for
// pictures, with no more than names before it, or a name, a slash and any agency.
func ownsPicture(text string) bool {
	s, ok := sight(text)
	if !ok || s.cue.kind != string(CreditPhoto) {
		return isPhotoSignature(strings.TrimSpace(text))
	}
	names := strings.Trim(text[:s.start], " /(")
	return names == "" || isNameLike(names)
}

// mostNameWords is how many words stand before an agency for pictures, or behind it, at
// most.
const mostNameWords = 8

// nameLinks are words in small letters between the names of a credit.
var nameLinks = wordSet("via photo photos image images stock from for courtesy pool file handout the by and und et foto fotos bild photographe credit vía picture alliance")

// isNames reports whether a text is names, marks and words between them, or nothing: no
// sentence has none but these. What stands in brackets at its end alone counts.
func isNames(text string) bool {
	if i := strings.LastIndexAny(text, "(["); i >= 0 {
		text = text[i:]
	}
	words, small := 0, 0
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" /|,;:–—-()[]©\u00a0\n", r) }) {
		words++
		r := firstRune(word)
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) && r < wideFrom && !nameLinks[word] && !particles[word] && !mixesCase(word) && !strings.Contains(word, ".") && !isAgency(word) {
			small++
		}
	}
	return words <= mostNameWords && (small == 0 || small == 1 && strings.ContainsAny(text, "/|©")) // who goes by an account's name
}
