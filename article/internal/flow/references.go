package flow

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// references are the links of a text in which each is marked by a number before its
// words, "[12]Timetable", and the addresses are listed at the end. It is how lynx
// prints a page.
type references struct {
	addresses []string // by number less one
	last      int      // the number of the mark read last
}

// mostSkipped is how many numbers a mark may skip: links without words have none.
const mostSkipped = 8

// takeReferences takes the list of addresses that ends a text off its lines, if the
// text has marks for them.
func (r *lineReader) takeReferences() {
	addresses, from := listedAddresses(r.lines)
	if from < 0 {
		return
	}
	list := references{addresses: addresses}
	marks := 0
	for i := range r.lines[:from] {
		text := r.lines[i].text
		for _, end, ok := list.next(text, 0); ok; _, end, ok = list.next(text, end) {
			marks++
		}
	}
	if marks == 0 || marks*4 < len(addresses) {
		return
	}
	r.lines, r.references = r.lines[:from], references{addresses: addresses}
}

// listedAddresses returns the addresses of the list that ends a text and the line at
// which its heading stands, less than 0 if there is none.
func listedAddresses(lines []line) (addresses []string, from int) {
	i, first := len(lines)-1, 0
	for ; i >= 0 && first != 1; i-- {
		number, address := listedAddress(lines[i].text)
		switch {
		case number > 0 && (first == 0 || number == first-1):
			addresses, first = append(addresses, address), number
		case first == 0 || !isLinksHeading(lines[i].text):
			return nil, -1
		}
	}
	for i >= 0 && isLinksHeading(lines[i].text) {
		i--
	}
	if first != 1 || i < 0 || lines[i].text != "References" {
		return nil, -1
	}
	slices.Reverse(addresses)
	return addresses, i
}

// isLinksHeading reports whether a line parts the addresses of links with words from
// those without.
func isLinksHeading(s string) bool {
	s = strings.TrimSuffix(s, ":")
	return s == "Visible links" || s == "Hidden links"
}

// listedAddress reads "12. https://quay.example/". Its number is 0 if it is none.
func listedAddress(s string) (number int, address string) {
	digits, address, ok := strings.Cut(s, ". ")
	if !ok || len(digits) > 5 || !strings.Contains(address, ":") || strings.ContainsFunc(address, unicode.IsSpace) {
		return 0, ""
	}
	number, err := strconv.Atoi(digits)
	if err != nil || number < 1 {
		return 0, ""
	}
	return number, address
}

// next finds the next mark of a line from a byte on. Marks stand directly before
// words and behind none, and their numbers rise.
func (list *references) next(s string, from int) (start, end int, ok bool) {
	for from < len(s) {
		at := strings.IndexByte(s[from:], '[')
		if at < 0 {
			break
		}
		start = from + at
		number, size := markNumber(s[start:])
		from = start + max(size, 1)
		if number <= list.last || number > min(list.last+1+mostSkipped, len(list.addresses)) || !isBeforeWord(s, start, from) {
			continue
		}
		list.last = number
		return start, from, true
	}
	return 0, 0, false
}

// markNumber reads "[12]" and returns how many bytes it has, none if it is no mark.
func markNumber(s string) (number, size int) {
	for i := 1; i < len(s) && i < 7; i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			number = number*10 + int(c-'0')
		case c == ']' && i > 1:
			return number, i + 1
		default:
			return 0, 0
		}
	}
	return 0, 0
}

// isBeforeWord reports whether what stands between two bytes of a line touches what
// follows, and no word before it.
func isBeforeWord(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	return end < len(s) && !unicode.IsSpace(after) && !unicode.IsLetter(before) && !unicode.IsDigit(before)
}

// appendLine appends a line to the text of a block without its marks, and to the
// block the links that they open. Where one ends is not printed: it ends with the
// line, or where the next opens.
func (list *references) appendLine(b *page.Block, text []byte, s string) []byte {
	at, open, address := 0, 0, ""
	for start, end, ok := list.next(s, 0); ok; start, end, ok = list.next(s, end) {
		text = append(text, s[at:start]...)
		addLink(b, text, open, address)
		at, open, address = end, len(text), list.addresses[list.last-1]
	}
	text = append(text, s[at:]...)
	addLink(b, text, open, address)
	return text
}

// addLink gives a block the link whose words are the end of a text, if there are any.
func addLink(b *page.Block, text []byte, start int, address string) {
	words := bytes.TrimRightFunc(text[start:], unicode.IsSpace)
	if address != "" && len(words) > 0 {
		b.Links = append(b.Links, page.Link{Start: start, End: start + len(words), URL: address})
	}
}
