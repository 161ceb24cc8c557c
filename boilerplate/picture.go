package boilerplate

import (
	"strings"
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
	agency := ""
	for _, post := range chineseReporter {
		if body, people, ok := strings.Cut(names, post); ok {
			agency, names = strings.TrimSpace(body), people
			break
		}
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
