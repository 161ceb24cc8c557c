package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// appendCard adds a card: one item, or one a link where several links make up
// its only block.
func (t *task) appendCard(items []Item, card []*page.Block, head int) []Item {
	if len(card) == 1 && listsLinks(card[0]) {
		return t.appendLinks(items, card[0])
	}
	item := Item{}
	if links := card[head].Links; len(links) > 0 {
		item.URL = t.absolute(links[0].URL)
	}
	var text strings.Builder
	text.WriteString(card[head].Text)
	for i, b := range card {
		if item.URL == "" && len(b.Links) > 0 {
			item.URL = t.absolute(b.Links[0].URL)
		}
		if i == head {
			continue
		}
		text.WriteString("\n" + b.Text)
		if item.Published.IsZero() {
			item.Published = t.dateOfEntry(b)
		}
	}
	if links := card[head].Links; item.Published.IsZero() && len(links) == 1 {
		item.Published = t.dateBeside(card[head].Text, links[0])
	}
	item.Text = text.String()
	return append(items, item)
}

// dateOfEntry reads when an entry was published from what stands with its headline:
// a line of the date, one that opens with it, or with a word that says so before it,
// or a link, to the section or the author, with the date beside it.
func (t *task) dateOfEntry(b *page.Block) Timestamp {
	if isDateLine(b.Text, t.flow.Page.Language) {
		stamp, _ := readDate(b.Text, dateLanguage(t.flow.Page))
		return stamp
	}
	opening := b.Text[:min(len(b.Text), longestOpening)]
	if stamp, start, end, ok := findDate(opening, dateLanguage(t.flow.Page)); ok && end < len(opening) && (start == 0 || publishedWords.in(strings.ToLower(opening[:start]))) {
		return stamp
	}
	if len(b.Links) == 1 {
		return t.dateBeside(b.Text, b.Links[0])
	}
	return Timestamp{}
}

// longestOpening is how many bytes the opening of a line has that says when an entry
// was published.
const longestOpening = 40

// dateBeside reads the date that stands before or behind the link of an entry.
func (t *task) dateBeside(text string, l page.Link) Timestamp {
	for _, beside := range [...]string{text[:l.Start], text[l.End:]} {
		if len(beside) > 5 && isDateLine(beside, t.flow.Page.Language) {
			stamp, _ := readDate(beside, dateLanguage(t.flow.Page))
			return stamp
		}
	}
	return Timestamp{}
}

// listsLinks reports whether a block is a list of links: neither prose with links
// in it nor a headline with its topic.
func listsLinks(b *page.Block) bool {
	if len(b.Links) < 2 {
		return false
	}
	linked, longest := 0, 0
	for _, l := range b.Links {
		linked += l.End - l.Start
		longest = max(longest, l.End-l.Start)
	}
	topical := len(b.Links) == 2 && longest >= topicShare*(linked-longest)
	return linked*2 >= len(b.Text) && !topical
}

// topicShare is how many times longer than its topic a headline is at least.
const topicShare = 3

// headOf returns which block of a card is its headline: the first heading,
// else the first link that is long enough, else the first link that other cards
// do not print too, else the first block that is no date.
func (t *task) headOf(card []*page.Block, texts map[string]int) int {
	best, score := 0, 0
	for i, b := range card {
		s := 0
		switch {
		case b.Kind == page.Heading:
			s = 4
		case isDateLine(b.Text, t.flow.Page.Language):
		case len(b.Links) > 0 && flow.HasWords(b.Text, headlineWords):
			s = 3
		case len(b.Links) > 0 && texts[b.Text] < 2:
			s = 2
		default:
			s = 1
		}
		if s > score {
			best, score = i, s
		}
	}
	return best
}

// appendLinks adds the links of one block as items; what stands between two
// goes with the first.
func (t *task) appendLinks(items []Item, b *page.Block) []Item {
	from := 0
	for i, l := range b.Links {
		to := len(b.Text)
		if i+1 < len(b.Links) {
			to = b.Links[i+1].Start
		}
		if text := strings.TrimSpace(b.Text[from:to]); text != "" {
			items = append(items, Item{Text: text, URL: t.absolute(l.URL)})
		}
		from = to
	}
	return items
}
