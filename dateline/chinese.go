package dateline

import (
	"strings"

	"github.com/newspage-go/newspage/dateline/agency"
	"github.com/newspage-go/newspage/dateline/internal/lang"
	"github.com/newspage-go/newspage/dateline/internal/letter"
)

// chinese reads a Chinese dateline without brackets around it: the agency, the
// place, the date and the word that it was sent, then the reporter.
//
//	新华社北京6月29日电 · 本报讯（记者…） · 据新华社东京6月17日电 · IT之家9月30日消息
func (s *scan) chinese() bool {
	at := s.at + lang.ConsumeQuoted(s.text[s.at:])
	if n := lang.ConsumeReporter(s.text[at:]); n > 0 && at == s.at {
		return s.taiwanese(span{s.at, s.limit()}, 0)
	}
	end, ok := s.consumeEasternAgency(at)
	if !ok {
		return false
	}
	return s.chineseDispatch(end) && s.chineseTail()
}

// consumeEasternAgency reads "our paper", a known agency, or a name with the
// ending of a paper's or portal's name.
func (s *scan) consumeEasternAgency(at int) (end int, ok bool) {
	if n := lang.ConsumeOwn(s.text[at:]); n > 0 {
		return at + n, s.addAgency(span{at, at + n}, knownAgency)
	}
	if _, n, ok := agency.Consume(s.text[at:]); ok {
		return at + n, s.addAgency(span{at, at + n}, knownAgency)
	}
	const short = len("路透")
	if s.at+short < len(s.text) && at+short < len(s.text) {
		if _, ok := agency.Lookup(s.text[at : at+short]); ok {
			return at + short, s.addAgency(span{at, at + short}, knownAgency)
		}
	}
	if n := outletSize(s.near(at)); n > 0 {
		return at + n, s.addAgency(span{at, at + n}, guessAgency)
	}
	return 0, false
}

// outletEndings end the names of Chinese papers, portals and stations.
var outletEndings = [...]string{"日报", "晚报", "早报", "商报", "时报", "晨报", "快报", "周刊", "新闻网", "新闻", "在线", "之家", "财经", "科技", "体育", "网", "报", "社", "電視", "電子報", "日報", "晚報", "時報", "報", "網"}

// outletSize returns the size of an unknown name at the front of text that
// ends as such names do, and that the word for a dispatch follows.
func outletSize(text string) int {
	letters := 0
	for i, c := range text {
		if !isLetter(c) && !letter.IsDigit(c) || letters > 10 {
			return 0
		}
		letters++
		for _, ending := range outletEndings {
			if n := i + len(ending); letters > 2 && strings.HasPrefix(text[i:], ending) && isDispatch(text[n:]) {
				return n
			}
		}
	}
	return 0
}

// isDispatch reports whether text goes on as it does behind the name of an
// outlet that signs: "讯", "9月30日消息".
func isDispatch(text string) bool {
	for _, word := range [...]string{"讯", "訊", "快讯", "快訊"} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	const day = "日"
	month, i := strings.Index(text, "月"), strings.Index(text, day)
	return month > 0 && month < i && i < 36 && text[month-1] <= '9' && lang.ConsumeSent(text[i+len(day):]) > 0
}

// chineseDispatch reads place, date and the word that ends them.
func (s *scan) chineseDispatch(at int) bool {
	at = s.spaces(at)
	if names, end, ok := s.consumeReporters(at); ok {
		c, _ := s.peek(end)
		if lang.ConsumeSent(s.text[end:]) > 0 || letter.IsDigit(c) || c == '／' || c == '/' {
			return s.taiwanesePlace(names, end) && s.count > 0
		}
		return false
	}
	for i := at; i < s.limit() && i-at <= 48; {
		if n, ok := s.consumeEasternDay(i); ok {
			return s.chinesePlace(at, i) && s.consumeSent(i+n)
		}
		if n := lang.ConsumeSent(s.text[i:]); n > 0 && s.chinesePlace(at, i) {
			return s.consumeSent(i)
		}
		c, n := s.peek(i)
		if !isLetter(c) && !strings.ContainsRune("（）()、·／/ ", c) {
			return false
		}
		i += n
	}
	return false
}

// chinesePlace adds the place that stands between agency and date; none may. A
// bracket that opens there closes there.
func (s *scan) chinesePlace(start, end int) bool {
	if text := s.text[start:end]; strings.LastIndexAny(text, "（(") > strings.LastIndexAny(text, "）)") {
		return false
	}
	piece := s.trimEastern(span{start, end})
	if piece.empty() {
		return true
	}
	return s.isPlaceText(piece) && s.addEasternPlaces(piece)
}

// consumeSent reads "电", "讯", "专电", "综合外电报道".
func (s *scan) consumeSent(at int) bool {
	at = s.spaces(at)
	for _, word := range [...]string{"上午", "下午", "晚", "凌晨", "综合", "綜合", "外电", "外電"} {
		if strings.HasPrefix(s.text[at:], word) {
			at += len(word)
		}
	}
	if c, n := s.peek(at); s.dated && (c == '丨' || c == '|' || c == '｜') {
		s.took(at + n)
		return true
	}
	n := lang.ConsumeSent(s.text[at:])
	if n == 0 {
		return false
	}
	word := s.text[at : at+n]
	s.took(at + n)
	switch word {
	case "消息", "报道", "報道", "報導":
		return s.isReport()
	}
	if s.count == 0 && !s.dated {
		// 电 alone is a word of the story: "新华社电影频道".
		return word != "电" && word != "電"
	}
	return true
}

// isReport reports whether "消息" or "报道" ends a dateline, and is not part of
// a sentence: "新华社报道称".
func (s *scan) isReport() bool {
	c, _ := s.peek(s.at)
	if s.dated && s.count == 0 {
		return c == 0 || letter.IsSpace(c) || strings.ContainsRune("，,：:】（(", c)
	}
	if s.dated {
		return c == 0 || letter.IsSpace(c) || strings.ContainsRune("：:】（()）〕]］", c)
	}
	return letter.IsSpace(c) && lang.ConsumeReporter(s.text[s.spaces(s.at):]) > 0
}

// chineseTail reads what may stand behind the dispatch: the reporter in
// brackets or before "报道：", and the kicker "综合消息：".
func (s *scan) chineseTail() bool {
	rest := s.at
	at := s.spaces(s.at)
	c, n := s.peek(at)
	switch {
	case c == '（' || c == '(':
		rest = s.consumeClosedReporter(at, rest)
	case lang.ConsumeReporter(s.text[at:]) > 0:
		rest = s.consumeOpenReporter(at, rest)
	case s.kicker(at) > 0:
		rest = s.at
		if c, n := s.peek(rest); c == '：' || c == ':' {
			rest += n
		}
	case strings.ContainsRune("，：:,", c) && c != 0:
		rest = at + n
	case isDash(c):
		rest = s.dashes(at)
	}
	return s.closeEastern(rest)
}

// kicker reads "综合消息：" or "哥本哈根消息：" behind the dispatch and returns
// where it ends, 0 if there is none.
func (s *scan) kicker(at int) int {
	const word = "消息"
	end := strings.Index(s.text[at:min(len(s.text), at+40)], word)
	if end < 0 {
		return 0
	}
	end += at
	for _, c := range s.text[at:end] {
		if !isHan(c) {
			return 0
		}
	}
	end += len(word)
	if c, _ := s.peek(end); c != '：' && c != ':' && !(c == 0 && s.whole) {
		return 0
	}
	s.took(end)
	return end
}

// consumeClosedReporter reads "（记者唐霁）" or "（张体义）".
func (s *scan) consumeClosedReporter(at, rest int) int {
	inside, end, ok := s.consumeBracket(at)
	if !ok {
		return rest
	}
	names := inside
	if _, _, found := lang.CutReporter(s.cut(inside)); found {
		names.start = inside.start + lastReporter(s.cut(inside))
	} else if !isNames(s.cut(inside)) {
		return rest
	}
	s.byline = s.trimEastern(names)
	s.took(end)
	if n := lang.ConsumeSent(s.text[end:]); n > 0 {
		s.took(end + n)
		end += n
	}
	if c, n := s.peek(end); c == '：' {
		return end + n
	}
	return end
}

// lastReporter returns the offset behind the first word for reporter and those
// directly behind it.
func lastReporter(text string) int {
	_, after, _ := lang.CutReporter(text)
	at := len(text) - len(after)
	for n := lang.ConsumeReporter(after); n > 0; n = lang.ConsumeReporter(text[at:]) {
		at += n
	}
	return at
}

// isNames reports whether a text is a few names of two to four characters.
func isNames(text string) bool {
	for name := range strings.FieldsFuncSeq(text, isEasternJoint) {
		letters := 0
		for _, c := range name {
			if !isHan(c) {
				return false
			}
			letters++
		}
		if letters < 2 || letters > 4 {
			return false
		}
	}
	return true
}

// consumeOpenReporter reads "记者李文云报道：" and "记者 李东尧 侯佳欣】".
func (s *scan) consumeOpenReporter(at, rest int) int {
	names, end, ok := s.consumeReporters(at)
	if !ok {
		return rest
	}
	first := nameSize(s.cut(names))
	sent := lang.ConsumeSent(s.text[end:])
	end += sent
	c, n := s.peek(end)
	if first > 0 && sent == 0 && c != '】' && c != '）' {
		s.byline = span{names.start, names.start + first}
		s.took(s.byline.end)
		return s.byline.end
	}
	if !strings.ContainsRune("：:】）", c) && !(c == 0 && s.whole) {
		return rest
	}
	s.byline = names
	s.took(end)
	return end + n
}

// nameSize returns the size of a name of two to four characters that white
// space follows, 0 if the text does not begin with one.
func nameSize(text string) int {
	letters := 0
	for i, c := range text {
		if letter.IsSpace(c) {
			if letters >= 2 && letters <= 4 {
				return i
			}
			return 0
		}
		if !isHan(c) {
			return 0
		}
		letters++
	}
	return 0
}
