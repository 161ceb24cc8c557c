package boilerplate

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SplitNames takes a list of names apart: "Jane Doe in Paris, John Roe and
// the Associated Press" gives two people and an organisation. Roles, desks,
// places behind "in", e-mail addresses and dates are left out.
func SplitNames(text string) (names, organizations []string) {
	l := nameList{single: true}
	l.read(text)
	return l.names, l.organizations
}

// A nameList is a list of names as it is taken apart.
type nameList struct {
	names, organizations []string

	single bool // a single word is a person's name: "Editor: Huaxia"
	bodies bool // what may be either is a body's name: a source is one more often than not
	placed bool // the last name was followed by a place, whose region may come next
	slash  bool // a slash stands before the piece: "hessenschau.de/bb"
	first  bool // nobody is named before the piece
	joined bool // a person and a word that joins names stand before it
	person bool // the last piece was a person
}

func (l *nameList) read(text string) {
	text = unlabel(strings.ReplaceAll(text, "\u00ad", ""))
	for piece := range pieces(text) {
		l.slash, l.joined = piece.slash, piece.joined && l.person
		before := len(l.names)
		l.first = before+len(l.organizations) == 0
		l.add(piece.text)
		l.person = len(l.names) > before
	}
}

// isListMark reports whether a character parts names.
func isListMark(r rune) bool {
	switch r {
	case ',', ';', '/', '|', '、', '，', '；', '\n', '•', '·', '©':
		return true
	}
	return false
}

// nameJoints part names too: in the languages of the rules.
var nameJoints = newJoints(append(
	inForms(strings.ToUpper, " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " и ", " & ", " with ", " mit ", " avec ", " con ", " via ", " vía "),
	joint{word: " for ", half: true}, joint{word: " of the ", half: true},
))

// A piece is what stands between two marks of a list.
type piece struct {
	text   string
	slash  bool // a slash stands before it
	joined bool // a word that joins names stands before it
}

// pieces cuts a list at its marks and joints.
func pieces(text string) func(func(piece) bool) {
	return func(yield func(piece) bool) {
		slash := false
		for text != "" {
			i := strings.IndexFunc(text, isListMark)
			part := text
			if i >= 0 {
				part = text[:i]
			}
			for n, p := range cutJoints(nil, part, nameJoints.in(part)) {
				if !yield(piece{p, slash, n > 0}) {
					return
				}
			}
			if i < 0 {
				return
			}
			slash = text[i] == '/'
			_, size := utf8.DecodeRuneInString(text[i:])
			text = text[i+size:]
		}
	}
}

// cutJoints appends what a part of a list is, taken apart at the joints of a set.
func cutJoints(found []string, part string, set uint32) []string {
	for {
		i, size := firstJoint(part, set)
		if i < 0 {
			return append(found, part)
		}
		found = cutJoints(found, part[:i], set)
		part = part[i+size:]
	}
}

// firstJoint returns where in a part of a list the first joint of a set stands that
// parts names there, and its size; -1 without one.
func firstJoint(part string, set uint32) (i, size int) {
	for ; set != 0; set &= set - 1 {
		j := &nameJoints.list[bits.TrailingZeros32(set)]
		if i := j.in(part); i >= 0 && !(j.half && !endsName(part[:i])) {
			return i, len(j.word)
		}
	}
	return -1, 0
}

// endsName reports whether what stands before "for" or "of the" is a name whole: an
// agency, or a person's ("Jane Doe of the Associated Press").
func endsName(s string) bool {
	s = bare(s)
	return isAgency(s) || isPerson(s) && !isOrganization(s)
}

// unlabel turns labels inside a list into marks: "Jane Doe Fact check: John Roe".
// What stands before a label of a picture in its line is its caption, and no name.
func unlabel(text string) string {
	var list strings.Builder
	from := 0 // what stands before is in the list, or left out
	for i, r := range text {
		size := utf8.RuneLen(r)
		if r != ':' && r != '：' || r == ':' && isAddressOrTime(text[i+size:]) {
			continue
		}
		kept, picture := withoutLabel(text[from:i])
		if picture && kept == "" {
			list.Reset()
		}
		list.WriteString(kept)
		list.WriteString("; ")
		from = i + size
	}
	if from == 0 {
		return text
	}
	list.WriteString(strings.TrimLeft(text[from:], " \u00a0"))
	return list.String()
}

func isAddressOrTime(s string) bool {
	return strings.HasPrefix(s, "//") || s != "" && startsWithDigit(s)
}

// withoutLabel takes the label off the end of what stands before a colon: its last
// word, and those of small letters before that in its line.
func withoutLabel(s string) (rest string, picture bool) {
	s = strings.TrimRight(s, " \u00a0")
	word := lastWord(s)
	if isPictureLabel(s[word:]) {
		return s[:strings.LastIndexByte(s, '\n')+1], true
	}
	for word > 0 && s[word-1] != '\n' && unicode.IsLower(firstRune(s[word:])) {
		word = lastWord(strings.TrimRight(s[:word], " \u00a0"))
	}
	return strings.TrimRight(s[:word], " \u00a0"), false
}

// lastWord returns where the last word of a text begins: behind a space, or in a
// new line.
func lastWord(s string) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if r == ' ' || r == '\u00a0' || r == '\n' {
			return i
		}
		i -= size
	}
	return 0
}

// isPictureLabel reports whether a word ends in one that labels pictures, glued to
// what stands before it or not: "Credit", "StadionBild".
func isPictureLabel(word string) bool {
	lower := strings.ToLower(word)
	for _, label := range [...]string{"credit", "photo", "foto", "bild", "image", "imagen", "picture"} {
		if strings.HasSuffix(lower, label) {
			return true
		}
	}
	return false
}

// add takes one piece of a list.
func (l *nameList) add(s string) {
	s = beforeBracket(strings.Trim(s, " \t*–—-\u00a0"))
	if l.chinese(s) {
		return
	}
	body, s := employer(withoutAddress(s))
	if body != "" {
		l.organizations = append(l.organizations, body)
	}
	whole := s
	s = l.withoutTail(undated(bare(s)))
	pictured := strings.HasPrefix(whole, "Foto ") || strings.HasPrefix(whole, "Photo ") || strings.HasPrefix(whole, "Bild ")
	placed := l.placed
	l.placed = s != whole && hasPlace(whole)
	switch {
	case len(l.names) > 0 && degrees[strings.ReplaceAll(s, ".", "")]:
	case s == "" || isRole(s) || placed && !strings.Contains(s, " ") && !isAgency(s):
	case l.slash && len(l.organizations) > 0 && isInitials(s) && !isAgency(s):
		l.names = append(l.names, s)
	case isOrganization(s):
		l.organizations = append(l.organizations, withShort(s, whole))
	case isPerson(s) && (!l.bodies || pictured):
		l.names = append(l.names, s)
	case l.single && isName(s) && !isWide(s) && len(s) > 2: // "Le"
		l.names = append(l.names, s)
	case isName(s) || l.bodies:
		l.organizations = append(l.organizations, withShort(s, whole))
	}
}

// beforeBracket cuts a piece before a bracket that closes and that opened before the
// list: what stands behind belongs to no name.
func beforeBracket(s string) string {
	if i := strings.IndexAny(s, ")）"); i > 0 && !strings.ContainsAny(s[:i], "(（") {
		return s[:i]
	}
	return s
}

// chinese reads a piece with the mark of a reporter in it: the body before, the
// person behind.
func (l *nameList) chinese(s string) bool {
	if !strings.Contains(s, "者") {
		return false
	}
	for _, mark := range [...]string{"特约记者", "本报记者", "记者", "記者"} {
		body, person, ok := strings.Cut(s, mark)
		if !ok {
			continue
		}
		if i := strings.IndexAny(body, "0123456789"); i >= 0 {
			body = body[:i]
		}
		if body = strings.TrimSpace(body); body != "" {
			l.organizations = append(l.organizations, body)
		}
		for name := range strings.FieldsSeq(strings.Trim(person, " 　摄攝文图圖／/报道報導")) {
			if isPerson(name) {
				l.names = append(l.names, name)
			}
		}
		return true
	}
	return false
}

// withShort returns a body's name with its short form in brackets, where that is
// printed behind it: "Harbour Research Centre (HRC)".
func withShort(s, whole string) string {
	if rest, ok := strings.CutPrefix(whole, s+" ("); ok {
		if short, _, closed := strings.Cut(rest, ")"); closed && isAcronym(short) {
			return s + " (" + short + ")"
		}
	}
	return s
}

// possessives stand between a body and the person who works for it.
var possessives = []string{"'s ", "’s ", "s' ", "s’ "}

// posts are words behind which, in such a line, a name begins.
var posts = newJoints(inForms(withInitial, " writers ", " writer ", " reporters ", " reporter ", " correspondent ", " correspondents ", " editor ", " editors "))

// withInitial returns a word that stands behind a space with a capital.
func withInitial(word string) string { return word[:1] + strings.ToUpper(word[1:2]) + word[2:] }

// employer takes the body off the front of "CNN's Jane Doe" or "Associated Press
// writer Jane Doe", and the post with it.
func employer(s string) (body, person string) {
	for _, mark := range possessives {
		if i := strings.Index(s, mark); i > 0 {
			body, person = s[:i], s[i+len(mark):]
			if isOrganization(person) {
				return s, "" // "Children's Hospital": one name
			}
			if mark[0] == 's' {
				body += "s"
			}
			return body, person
		}
	}
	for set := posts.in(s); set != 0; set &= set - 1 {
		post := &posts.list[bits.TrailingZeros32(set)]
		i := post.in(s)
		if i <= 0 || i+len(post.word) >= len(s) {
			continue
		}
		person = s[i+len(post.word):]
		for body = s[:i]; body != "" && !isOrganization(body); {
			body = body[:max(strings.LastIndexByte(body, ' '), 0)] // "AP Technology": the field goes with the post
		}
		return body, person
	}
	return "", s
}

// nameOpenings stand before a name and are no part of it, whether a word begins
// behind them or not: "by Jane Doe", "CreditJane Doe".
var nameOpenings = []string{"by ", "By ", "BY ", "Articles by ", "Stories by ", "Posts by ", "More by ", "and ", "the ", "Von ", "von ", "Por ", "por ", "Par ", "par ", "Di ", "di ", "Door ", "Af ", "af ", "Av ", "av ", "dr. ", "Dr. ",
	"Foto ", "Fotos ", "Photo ", "Photos ", "Photograph ", "Photographs ", "photos ", "photo ", "Bild ", "Bilder ", "Image ", "Images ", "Pressemitteilung ", "Mitteilung ", "Text ", "Autor ", "Autorin ",
	"Page Facebook de ", "courtesy of ", "Courtesy of ", "for ", "from ", "© ", "©", "(c) ", "via ", "w/ "}

// placeMarks stand between a name and where it is filed from, or something else
// that is no part of it.
var placeMarks = [...]string{" in ", " at ", " from ", " aus ", " w ", " em ", " à "}

// nameEnds stand between a name and what is no part of it: brackets, dashes, a day.
var nameEnds = [...]string{
	" (", " [", " - ", " – ", " | ", " @", " on January", " on February", " on March", " on April", " on May", " on June",
	" on July", " on August", " on September", " on October", " on November", " on December",
}

// bare takes off what stands around a name: "by", "in Paris", brackets.
func bare(s string) string {
	s = strings.Trim(s, " \t.:：()[]（）【】-–—*\"“”„®™\u00a0")
	for _, word := range nameOpenings {
		if s != "" && s[0] == word[0] {
			s = strings.TrimPrefix(s, word)
		}
	}
	for _, word := range [...]string{"Credit", "Photo", "Foto", "Bild", "Image"} {
		if rest, ok := strings.CutPrefix(s, word); ok {
			if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) {
				s = rest
			}
		}
	}
	s = before(before(s, placeMarks[:]), nameEnds[:])
	for _, word := range [...]string{" Photo", " Photos", " Foto", " Fotos", "原创"} {
		s = strings.TrimSuffix(s, word)
	}
	if rest, ok := strings.CutPrefix(s, "The "); ok && isWire(rest) {
		s = rest
	}
	return strings.Trim(s, " \"“”„®™")
}

// before cuts a text before each of the words, which begin with a space.
func before(s string, words []string) string {
	for i := 1; i < len(s); i++ {
		if s[i] == ' ' && opensWith(s[i:], words) {
			return s[:i]
		}
	}
	return s
}

// opensWith reports whether a text opens with one of the words.
func opensWith(s string, words []string) bool {
	for _, word := range words {
		if strings.HasPrefix(s, word) {
			return true
		}
	}
	return false
}

func hasPlace(s string) bool {
	for _, word := range placeMarks {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// undated takes numbers off the ends of a piece. What is nothing but a date is
// empty then.
func undated(s string) string {
	words := strings.Fields(s)
	numbers := 0
	for len(words) > 0 && startsWithDigit(words[len(words)-1]) {
		words, numbers = words[:len(words)-1], numbers+1
	}
	for len(words) > 0 && startsWithDigit(words[0]) {
		words, numbers = words[1:], numbers+1
	}
	switch {
	case numbers == 0:
		return s
	case len(words) == 1 && !isAcronym(words[0]) && !isAgency(words[0]): // a month
		return ""
	}
	return strings.Join(words, " ")
}

func startsWithDigit(s string) bool { return s[0] >= '0' && s[0] <= '9' }
