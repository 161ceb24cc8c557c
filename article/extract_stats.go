package article

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// A counter is one of the numbers that pages print beside a story.
type counter struct {
	words []string
	field func(*Stats) *int
}

// counters are the words for them, whole or as stems, lower case.
var counters = []counter{
	{[]string{"views", "view", "reads", "hits", "aufrufe", "vues", "visitas", "vistas", "visualiza", "leituras", "letture", "просмотр", "перегляд", "okunma",
		"wyświetle", "odsłon", "lượt xem", "dibaca", "阅读", "閱讀", "浏览", "瀏覽", "点击", "點閱", "人气", "조회", "閲覧", "مشاهده", "مشاهدة", "बार देखा"},
		func(s *Stats) *int { return &s.Views }},
	{[]string{"shares", "share", "mal geteilt", "partages", "compartid", "compartilha", "condivision", "поделил", "paylaşım", "分享", "공유", "シェア"},
		func(s *Stats) *int { return &s.Shares }},
	{[]string{"comments", "comment", "kommentar", "comentario", "comentário", "commentaire", "commenti", "reacties", "комментари", "коментар", "yorum", "komentarz",
		"bình luận", "komentar", "评论", "評論", "留言", "댓글", "コメント", "تعليق", "نظر"},
		func(s *Stats) *int { return &s.Comments }},
}

// maxStats is how long a line of counts may be, in bytes.
const maxStats = 80

// extractStats reads how often a story was read, shared and commented on, as
// the lines near its headline say and as its item states.
func extractStats(p *page.Page, d *Draft) {
	s := d.sceneOf(p)
	var found Stats
	path := ""
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if i > s.body+1 || len(b.Text) > maxStats || i < s.title-bylineReach || b.Verdict().Role == page.Title || !hasDigit(b.Text) {
			continue
		}
		pieces := 0
		counted := false // the last of them is a count
		for piece := range strings.FieldsFuncSeq(b.Text, setsApart) {
			pieces++
			piece = strings.TrimSpace(piece)
			whole := readCounts(piece, &found)
			if whole || isCreditLine(b) && readCounts(lastCount(piece), &found) { // "3 May 2024 by Jane Doe 59 Comments"
				path = b.Path
			}
			counted = whole
		}
		if counted && pieces == 1 {
			b.Vote(page.Stats, page.Low, "a count")
		}
	}
	if found != (Stats{}) {
		d.Stats.Propose(found, path, page.Low)
	}
}

// setsApart reports whether a character stands between two counts.
func setsApart(r rune) bool { return r == '·' || r == '|' || r == '•' || r == '\n' }

// lastCount returns a line from its last number on, if that stands alone and is
// of no date.
func lastCount(text string) string {
	_, text = cutLast(withoutDates(text), "\n")
	isCount := func(r rune) bool { return r >= '0' && r <= '9' || r == ',' || r == '.' }
	end := strings.LastIndexAny(text, "0123456789") + 1
	start := len(strings.TrimRightFunc(text[:end], isCount))
	if start == 0 || end == len(text) || text[start-1] != ' ' {
		return ""
	}
	return text[start:]
}

// readCounts reads the counts of a short line: "8,654 views · 12 comments",
// "阅读 1.2万". It is none if a number in it counts nothing.
func readCounts(text string, s *Stats) bool {
	read := *s
	rest, counted := strings.ToLower(text), false
	for rest != "" {
		at := strings.IndexAny(rest, "0123456789")
		if at < 0 {
			break
		}
		n, size, ok := consumeCount(rest[at:])
		before, after := rest[:at], strings.TrimLeft(rest[at+max(size, 1):], " \u00a0:：")
		if !ok {
			return false
		}
		field := counterOf(after)
		if r, _ := utf8.DecodeRuneInString(after); field == nil && !unicode.IsLetter(r) {
			field = counterOf(lastWord(before))
		}
		if field == nil {
			return false
		}
		*field(&read), counted = n, true
		rest = after
	}
	if counted {
		*s = read
	}
	return counted
}

// lastWord returns the word at the end of a text, without the mark behind it.
func lastWord(text string) string {
	text = strings.TrimRight(text, " :：(（\u00a0")
	return text[strings.LastIndexByte(text, ' ')+1:]
}

// counterOf returns the counter whose word a text opens with.
func counterOf(text string) func(*Stats) *int {
	for _, c := range counters {
		for _, word := range c.words {
			if strings.HasPrefix(text, word) {
				return c.field
			}
		}
	}
	return nil
}

// magnitudes are written behind a number that is counted in thousands or more.
var magnitudes = []struct {
	mark  string
	times float64
}{
	{"万", 1e4}, {"萬", 1e4}, {"만", 1e4}, {"亿", 1e8}, {"mio", 1e6}, {"mln", 1e6}, {"mil", 1e3}, {"тыс", 1e3}, {"tsd", 1e3}, {"k", 1e3}, {"m", 1e6},
}

// consumeCount reads "8,654", "8.654", "1.2k", "1.2万" at the front of a text.
// A mark before three digits groups, another one is decimal.
func consumeCount(text string) (n, size int, ok bool) {
	digits := make([]byte, 0, 12)
	point := -1
	for size < len(text) && len(digits) < 12 {
		c := text[size]
		if c >= '0' && c <= '9' {
			digits = append(digits, c)
			size++
			continue
		}
		if (c != ',' && c != '.') || size+1 >= len(text) || !isDigit(text[size+1]) || point >= 0 {
			break
		}
		run := 0
		for size+1+run < len(text) && isDigit(text[size+1+run]) {
			run++
		}
		if run != 3 {
			point = len(digits)
		}
		size++
	}
	value, err := strconv.ParseFloat(string(digits), 64)
	if err != nil {
		return 0, size, false
	}
	for decimals := len(digits) - point; point >= 0 && decimals > 0; decimals-- {
		value /= 10
	}
	times, width := magnitude(text[size:])
	if point >= 0 && width == 0 || value*times > 1e10 {
		return 0, size, false // a clock, a date, a price
	}
	return int(value*times + 0.5), size + width, true
}

// magnitude reads what a number is counted in, and the bytes it takes.
func magnitude(text string) (times float64, size int) {
	bare := strings.TrimLeft(text, " \u00a0")
	for _, m := range magnitudes {
		rest, ok := strings.CutPrefix(bare, m.mark)
		if !ok {
			continue
		}
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, "+"))
		if m.mark[0] < utf8.RuneSelf && unicode.IsLetter(r) {
			continue
		}
		return m.times, len(text) - len(rest)
	}
	return 1, 0
}
