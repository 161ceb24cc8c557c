package flow

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bullets open a line as an <li> would; they are markup, not text.
const bullets = "•‣◦▪▫●○■□►▶→·*-"

// dashes open items of a list too, but in many languages what somebody says.
const dashes = "–—"

// consumeBullet takes a bullet and the white space behind it off a line. A
// hyphen or a star is one only before white space.
func consumeBullet(s string) (rest string, ok bool) {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || !strings.ContainsRune(bullets, r) {
		return s, false
	}
	rest = strings.TrimLeftFunc(s[size:], unicode.IsSpace)
	if rest == "" || len(rest) == len(s)-size && r != '•' && r != '●' {
		return s, false
	}
	return rest, true
}

// cutDash takes a dash and the white space behind it off a line.
func cutDash(s string) (rest string, ok bool) {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || !strings.ContainsRune(dashes, r) {
		return s, false
	}
	rest = strings.TrimLeftFunc(s[size:], unicode.IsSpace)
	return rest, rest != "" && len(rest) < len(s)-size
}

// opensWithDash reports whether a line opens as an item behind a dash or as speech does.
func opensWithDash(s string) bool {
	_, ok := cutDash(s)
	return ok
}

// markDashes makes items of the lines that open with dashes and stand among
// themselves: two at least, all short, none of which ends a sentence; one is enough
// if it signs a post. Others are what somebody says, and the dash belongs to it.
func (r *lineReader) markDashes() {
	for i := 0; i < len(r.lines); {
		end := i
		for end < len(r.lines) && r.lines[end].dash {
			end++
		}
		if end > i && r.areItems(r.lines[i:end]) {
			for k := i; k < end; k++ {
				r.lines[k].text, r.lines[k].bullet = cutDash(r.lines[k].text)
			}
		}
		i = max(end, i+1)
	}
}

// areItems reports whether lines that open with dashes are items of a list. In wrapped
// text a long one goes on in the next line, and that may open with a dash by chance.
func (r *lineReader) areItems(lines []line) bool {
	if len(lines) == 1 && !signsPost(lines[0].text) {
		return false
	}
	most := int32(maxWrap)
	if r.width > 0 {
		most = minWrap
	}
	for i := range lines {
		if l := &lines[i]; l.end > most || !breaksOff(l.text) {
			return false
		}
	}
	return true
}

// signsPost reports whether a line names the account that wrote the post above it, as
// embedded posts end: "— Ann Example (@example) May 2, 2024".
func signsPost(s string) bool { return strings.Contains(s, "(@") }
