package article

import (
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/page"
)

// proposeNextPage proposes the link to the next page of the same story. Most
// links that say "next" lead to the story that was written after this one: the
// address of a further page is that of the page itself, but for the number.
func proposeNextPage(p *page.Page, d *Draft) {
	base, own := baseOf(p.URL, p), ownAddresses(p)
	for i := range p.Stated.Links {
		v := &p.Stated.Links[i]
		if v.Name != "next" || v.Text == "" {
			continue
		}
		next := pageAddress(resolved(base, v.Text))
		for _, address := range own {
			if turns(address, next) {
				d.NextPage.Propose(v.Text, v.Path, page.High)
				return
			}
		}
	}
}

// ownAddresses are those under which the page is known, each with its query
// and without it.
func ownAddresses(p *page.Page) []string {
	var own []string
	add := func(address string) {
		if address = pageAddress(address); address != "" {
			own = append(own, address)
			if before, _, ok := strings.Cut(address, "?"); ok {
				own = append(own, strings.TrimRight(before, "/"))
			}
		}
	}
	if p.URL != nil {
		add(p.URL.String())
	}
	if v, ok := p.Stated.Link("canonical"); ok {
		add(resolved(baseOf(p.URL, p), v.Text))
	}
	return own
}

// resolved makes an address absolute where the base of the page is known.
func resolved(base *url.URL, address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	return u.String()
}

// pageAddress is an address without what does not tell pages of a story apart.
func pageAddress(s string) string {
	s, _, _ = strings.Cut(s, "#")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	return strings.TrimRight(strings.TrimPrefix(s, "www."), "/")
}

// maxPageMark is how long what marks a page in an address may be: "?page=12".
const maxPageMark = 20

// turns reports whether one address is that of the page after the other: the
// same, but for a number that counts pages.
func turns(own, next string) bool {
	from, to := apart(own, next)
	if own == "" || len(to) > maxPageMark {
		return false
	}
	before, n, ok := pageNumber(to)
	switch {
	case !ok:
		return false
	case from == "": // the first page has no number; some count from 0, some count the lines
		return before != "" && n > 0 && (strings.ContainsAny(before, "?&") || isOneWord(before))
	}
	beforeOwn, m, ok := pageNumber(from)
	return ok && before == beforeOwn && n == m+1
}

// apart returns what stands in two addresses between their common beginning
// and their common end; numbers stay whole.
func apart(a, b string) (string, string) {
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	if head < len(a) && isDigit(a[head]) || head < len(b) && isDigit(b[head]) {
		head = len(strings.TrimRight(a[:head], digits))
	}
	a, b = a[head:], b[head:]
	tail := 0
	for tail < len(a) && tail < len(b) && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	if end := a[len(a)-tail:]; endsInDigit(a[:len(a)-tail]) || endsInDigit(b[:len(b)-tail]) {
		tail = len(strings.TrimLeft(end, digits))
	}
	return a[:len(a)-tail], b[:len(b)-tail]
}

const digits = "0123456789"

func endsInDigit(s string) bool { return s != "" && isDigit(s[len(s)-1]) }

// pageNumber reads what marks a page in an address: letters and signs, and at
// their end a number below a thousand.
func pageNumber(s string) (before string, n int, ok bool) {
	before = strings.TrimRight(s, digits)
	number := s[len(before):]
	if number == "" || len(number) > 3 || strings.ContainsAny(before, digits) {
		return "", 0, false
	}
	n, err := strconv.Atoi(number)
	return before, n, err == nil
}

// isOneWord reports whether there is at most one word between signs: "/page/"
// tells of a page, "-things-to-do-" of another story.
func isOneWord(s string) bool {
	return len(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })) <= 1
}
