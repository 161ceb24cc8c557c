package rules

import (
	"regexp"
	"strings"
)

// A transform makes values of a text: what stands after the first "after" and
// before the next "before", of it what "capture" takes, without white space and
// the characters of "trim" at its ends, cut apart at "split". What a mark or a
// pattern is not found in is no value.
type transform struct {
	after, before string
	capture       *regexp.Regexp
	trim, split   string
}

// apply returns the values, none of them empty.
func (t *transform) apply(text string) []string {
	text = strings.Join(strings.Fields(text), " ")
	ok := true
	if t.after != "" {
		_, text, ok = strings.Cut(text, t.after)
	}
	if t.before != "" && ok {
		text, _, ok = strings.Cut(text, t.before)
	}
	if t.capture != nil && ok {
		m := t.capture.FindStringSubmatch(text)
		if ok = m != nil; ok {
			text = m[min(1, len(m)-1)]
		}
	}
	if !ok {
		return nil
	}
	texts := []string{text}
	if t.split != "" {
		texts = strings.SplitN(text, t.split, maxFinds+1)
		texts = texts[:min(len(texts), maxFinds)]
	}
	kept := texts[:0]
	for _, s := range texts {
		if s = strings.Trim(s, " "+t.trim); s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}
