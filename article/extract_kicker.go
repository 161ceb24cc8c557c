package article

import (
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// extractKicker takes back what stands above the headline like a label of it
// and is none: the last entries of the menu before it, a date.
func extractKicker(p *page.Page, d *Draft) {
	language := dateLanguage(p)
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if b.Verdict().Role != page.Kicker || len(b.Text) > maxKicker {
			continue
		}
		switch {
		case i > 0 && continuesMenu(p.Blocks[i-1], b):
			b.Vote(page.Furniture, page.High, "end of the menu before the headline")
		case isDateLine(b.Text, language) && !hasLetter(withoutDate(b.Text, language)):
			b.Vote(page.Date, page.High, "a date alone")
		}
	}
}

// continuesMenu reports whether a block is an entry, a link alone, of the list
// in which the furniture before it stands.
func continuesMenu(before, b *page.Block) bool {
	if before.Verdict().Role != page.Furniture || len(b.Links) != 1 || strings.Contains(b.Path, "/article") {
		return false
	}
	l := b.Links[0]
	if strings.TrimSpace(b.Text[:l.Start]+b.Text[l.End:]) != "" {
		return false
	}
	list := outerList(b.Path)
	return list != "" && list == outerList(before.Path)
}

// outerList returns the path of the outermost list around an entry of one, or "".
func outerList(path string) string {
	for _, name := range [...]string{"/ul", "/ol"} {
		at := strings.Index(path, name)
		if at < 0 {
			continue
		}
		list, entry, ok := strings.Cut(path[at+1:], "/")
		if ok && strings.HasPrefix(entry, "li") {
			return path[:at+1+len(list)]
		}
	}
	return ""
}

// kickerName returns the label of a line, without the words that lead to it,
// "Posted in Harbour", and a date glued to it; "" if there is none.
func kickerName(text, language string) string {
	if len(text) > maxKicker {
		return ""
	}
	name := strings.TrimPrefix(withoutDate(text, language), "in ")
	for _, lead := range kickerLeads {
		if rest, ok := cutPrefixFold(name, lead); ok {
			name = rest
			break
		}
	}
	name = strings.TrimSpace(name)
	if !hasLetter(name) || strings.HasSuffix(name, ":") || isDateWord(name) || !isSection(name) {
		return ""
	}
	return name
}

// maxKicker is how long such a line is at the most, in bytes.
const maxKicker = 160

// kickerLeads stand before the name of a category.
var kickerLeads = [...]string{"posted in ", "filed under ", "filed under: ", "category: ", "categories: ", "kategorie: ", "kategorien: "}

func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// isDateWord reports whether a word alone says that a date follows.
func isDateWord(text string) bool {
	switch strings.ToLower(text) {
	case "published", "updated", "posted", "veröffentlicht", "aktualisiert", "publié", "publicado", "pubblicato", "in":
		return true
	}
	return false
}

// withoutDate returns a line up to the date in it, and the mark before that.
func withoutDate(text, language string) string {
	if hasDigit(text) {
		if _, start, _, ok := calendar.Find(text, language); ok {
			text = strings.TrimRight(text[:start], " |·•–—-/,")
		}
	}
	return strings.TrimSpace(text)
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
