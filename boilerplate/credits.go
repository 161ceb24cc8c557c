package boilerplate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// Credits returns the credits in a text, in order: those that make up the
// whole of it, or those at the end of a paragraph of prose.
func Credits(text string) []Credit {
	credits, _ := CreditsAndNotices(text)
	return credits
}

// CreditsAndNotices returns what [Credits] and [Notices] do, in one look at the text.
func CreditsAndNotices(text string) ([]Credit, []Notice) {
	m, ok := opening(text)
	if ok && m.rule.class == ClassCredit {
		return split(text, 0, m), nil
	}
	s, sighted := sight(text)
	if !ok && sighted {
		m, ok = match{s.cue.rule, s.end}, true
	}
	return otherCredits(text, s, sighted), notices(text, m, ok)
}

// otherCredits returns the credits in a text that does not open with one: in a
// bracket at its end, as a signature, or by a cue.
func otherCredits(text string, s sighting, sighted bool) []Credit {
	if credits := Closing(text); len(credits) > 0 {
		return credits
	}
	if c, ok := signature(text); ok {
		return []Credit{c}
	}
	if sighted && s.cue.class == ClassCredit {
		return []Credit{s.credit(text)}
	}
	return nil
}

// FirstCredit returns of the first of the [Credits] in a text what it is, the rule that
// found it and where it begins, without reading who is named.
func FirstCredit(text string) (kind CreditKind, rule string, start int, ok bool) {
	if m, found := opening(text); found && m.rule.class == ClassCredit {
		return CreditKind(m.rule.kind), m.rule.name, 0, true
	}
	s, sighted := sight(text)
	if credits := otherCredits(text, s, sighted); len(credits) > 0 {
		return credits[0].Kind, credits[0].Rule, credits[0].Span.Start, true
	}
	return "", "", 0, false
}

// Closing returns the credits with which a text closes, in a bracket or the like: of a
// text that [Classify] finds to be none as a whole, all that [Credits] does.
func Closing(text string) []Credit {
	start := trailing(text)
	if start <= 0 {
		return nil
	}
	if m, ok := opening(text[start:]); ok && m.rule.class == ClassCredit && m.rule.kind != string(CreditByline) {
		return split(text, start, m)
	}
	if c, ok := signature(text[start:]); ok && (c.Rule == RuleAgencies || c.Kind == CreditPhoto) { // an agency alone is the short form of a name before it
		c.Span = Span{start, start + len(c.Text)}
		return []Credit{c}
	}
	return nil
}

// credit reads a line that a cue tells to be a credit: who contributed stands
// before the cue.
func (s sighting) credit(text string) Credit {
	c := Credit{Kind: CreditKind(s.cue.kind), Text: text, Span: Span{0, len(text)}, Rule: s.cue.name}
	names := text
	switch c.Kind {
	case CreditContributing:
		names = text[max(skipOpening(text), sentenceStart(text[:s.start])):s.start]
	case CreditSyndication:
		names = text[s.end:]
	case CreditPhoto: // behind the caption, in brackets or behind the phrase
		start := trailing(text)
		names = text[start:]
		if start == 0 && strings.HasSuffix(s.cue.name, "/photo-by") {
			start, names = s.start, text[s.end:]
		} else if start == 0 { // behind the sentence that says what it shows
			start = min(sentenceStart(text[:s.end]), s.start)
			names = text[start:]
		}
		c.Span.Start, c.Text = start, text[start:]
	}
	c.readNames(names)
	return c
}

// sentenceStart returns where the last sentence of a text begins, 0 if it has one only.
// The full stop of an initial or of a short form ends none: "John A. Roe", "Sen. Roe".
func sentenceStart(text string) int {
	const shortest = 4 // letters
	for end := len(text); end > 0; {
		i := strings.LastIndex(text[:end], ". ")
		if i < 0 {
			return 0
		}
		word := text[lastWord(text[:i]):i]
		if next := firstRune(text[i+2:]); unicode.IsUpper(next) && utf8.RuneCountInString(word) >= shortest && !isUpper(word) && !strings.Contains(word, ".") {
			return i + 2
		}
		end = i
	}
	return 0
}

// readNames reads who is named. What a story is taken from is a body, unless it
// is plainly a person's by its kind.
func (c *Credit) readNames(text string) {
	switch c.Kind {
	case CreditSyndication, CreditAlso:
		c.Organizations = sources(text)
		return
	}
	l := nameList{single: signsSingly(c.Kind), bodies: c.Kind == CreditSource}
	l.read(text)
	c.Names, c.Organizations = l.names, l.organizations
}

// signsSingly reports whether those who do this are people, though a name may be
// one word.
func signsSingly(k CreditKind) bool {
	switch k {
	case CreditByline, CreditReporting, CreditWriting, CreditEditing, CreditContributing, CreditTranslation, CreditCompilation:
		return true
	}
	return false
}

// sourceOpenings stand between "was originally published" and where.
var sourceOpenings = []string{
	"on ", "at ", "by ", "in ", "from ", "the website of ", // the others by language
	"bei ", "auf ", "par ", "dans ", "sur ", "en ", "por ", "su ", "da ", "em ", "no ", "na ", "pelo ", "pela ", "op ", "door ", "w ", "i ", "på ",
}

// sources reads where a story was published first: what stands behind "on" or
// "by", up to the end of the sentence.
func sources(text string) []string {
	text = strings.TrimLeft(text, " :\u00a0")
	if strings.HasPrefix(text, "“") { // its title there
		_, text, _ = strings.Cut(text, "” ")
	}
	for _, opening := range sourceOpenings {
		if rest, ok := strings.CutPrefix(text, opening); ok {
			text = rest
			break
		}
	}
	for _, end := range [...]string{" Vol. ", " No. ", ". ", " and ", ", ", " under ", " with ", "; ", " (", " erschienen"} {
		text, _, _ = strings.Cut(text, end)
	}
	if name, _, ok := strings.Cut(text, ": "); ok && unicode.IsUpper(firstRune(name)) { // its title there
		text = name
	}
	text = strings.Trim(beforeDay(text), " .\"“”„*\u00a0")
	if r, _ := utf8.DecodeRuneInString(text); text == "" || len(text) > 60 || r >= '0' && r <= '9' {
		return nil
	}
	return []string{text}
}

// dayOpenings stand between a paper and the day on which it published a story.
var dayOpenings = [...]string{" on ", " am ", " le ", " el ", " il ", " em ", " op ", " den "}

// beforeDay cuts off the day on which a story was published, with which the text may
// open too.
func beforeDay(text string) string {
	if opensDay(text) {
		return ""
	}
	for _, opening := range dayOpenings {
		if i := strings.Index(text, opening); i >= 0 && opensDay(text[i+len(opening):]) {
			return text[:i]
		}
	}
	return text
}

// opensDay reports whether a text opens with a number or the name of a month.
func opensDay(text string) bool {
	if text == "" {
		return false
	}
	_, _, ok := calendar.ConsumeMonth(text, "")
	return ok || text[0] >= '0' && text[0] <= '9'
}

// trailing returns where a bracket that closes the text opens, or the sentence that
// closes it with who took the picture, or 0.
func trailing(text string) int {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " ."))
	open := ""
	switch last {
	case '摄', '攝':
		if i := strings.LastIndex(text, "。"); i > 0 && len(text)-i <= longestPicture {
			return i + len("。")
		}
		return 0

	case ')':
		open = "("
	case '）':
		open = "（"
	case ']':
		open = "["
	default:
		return 0
	}
	i := strings.LastIndex(text, open)
	if i <= 0 || len(text)-i > 300 {
		return 0
	}
	return i
}

// pictureRights is the rule of lines that open with the name of whose picture it is:
// "© Getty Images/Jane Doe".
const pictureRights = "any/photo-rights"

// split reads the credits that stand from start on: a rule that opens behind a
// semicolon or a full stop begins another.
func split(text string, start int, m match) []Credit {
	var credits []Credit
	for {
		body := start + m.end
		end, next, following := nextCredit(text, body)
		c := Credit{
			Kind: CreditKind(m.rule.kind), Text: text[start:end], Span: Span{start, end}, Rule: m.rule.name,
		}
		if m.rule.name == pictureRights {
			body = start
		}
		c.readNames(text[min(body, end):end])
		credits = append(credits, c)
		if next < 0 {
			return credits
		}
		start, m = next, following
	}
}

// nextCredit finds the next credit within a line. end is where this one ends.
func nextCredit(text string, from int) (end, next int, m match) {
	for i := from; i < len(text); i++ {
		if b := text[i]; b != ';' && b != '.' && b != ' ' && b != '\n' {
			continue
		}
		at := i + 1
		for at < len(text) && text[at] == ' ' {
			at++
		}
		if at >= len(text) {
			continue
		}
		wide := text[at] >= 0xE3 // Chinese, Japanese and Korean set labels apart with a space
		if text[i] == ' ' && !(text[at] >= 'A' && text[at] <= 'Z') && !wide {
			continue
		}
		m, ok := opening(text[at:])
		if ok && m.rule.class == ClassCredit && m.rule.kind != string(CreditByline) && (!wide || isLabel(text[at:], m.end)) {
			return at, at, m
		}
	}
	return len(text), -1, match{}
}

// isLabel reports whether a colon ends a phrase of so many bytes, or follows it.
func isLabel(text string, size int) bool {
	for _, colon := range [...]string{":", "："} {
		if strings.HasSuffix(text[:size], colon) || strings.HasPrefix(text[size:], colon) {
			return true
		}
	}
	return false
}

// Byline reads a text that is known to be a byline: "By Jane Doe and John Roe,
// Staff Writers", or the bare names. ok is false if no name is left.
func Byline(text string) (c Credit, ok bool) {
	c = Credit{Kind: CreditByline, Text: text, Span: Span{0, len(text)}, Rule: "any/byline"}
	body := strings.TrimSpace(text)
	if m, found := opening(text); found && m.rule.class == ClassCredit {
		c.Rule = m.rule.name
		body = text[m.end:]
	}
	c.Names, c.Organizations = SplitNames(body)
	return c, len(c.Names)+len(c.Organizations) > 0
}
