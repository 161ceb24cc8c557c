package dom

import "bytes"

// scriptEnd returns where the end tag of a script begins whose text begins at
// i, or -1. In <!-- after a <script, </script> does not end it.
func scriptEnd(s []byte, i int) int {
	const (
		plain = iota
		escaped
		twice
	)
	state, dashes := plain, 0
	for ; i < len(s); i++ {
		if state == plain {
			n := bytes.IndexByte(s[i:], '<')
			if n < 0 {
				return -1
			}
			i += n
		}
		switch b := s[i]; {
		case b == '-':
			dashes++
			continue
		case b == '>' && dashes >= 2:
			state = plain
		case b == '<':
			switch rest := s[i+1:]; {
			case opensTag(rest, "/script"):
				if state != twice {
					return i
				}
				state = escaped
				i += len("/script>")
			case state == escaped && opensTag(rest, "script"):
				state = twice
				i += len("script>")
			case state == plain && bytes.HasPrefix(rest, []byte("!--")):
				state, dashes = escaped, 2
				i += len("!--")
				continue
			case state == escaped && len(rest) > 0 && rest[0] != '/' && !isLetter(rest[0]):
				state = plain // as html.Parse has it
			}
		}
		dashes = 0
	}
	return -1
}

// opensTag reports whether s opens with the name of a tag, in any case, and
// what ends it.
func opensTag(s []byte, name string) bool {
	return len(s) > len(name) && endsName(s[len(name)]) && equalFold(s[:len(name)], name)
}

// closingTag returns where the end tag of a raw text element begins, or -1.
func closingTag(s []byte, from int, name []byte) int {
	for i := from; ; {
		n := bytes.Index(s[i:], []byte("</"))
		if n < 0 {
			return -1
		}
		i += n
		after := i + 2 + len(name)
		if after < len(s) && endsName(s[after]) && bytes.EqualFold(s[i+2:after], name) {
			return i
		}
		i += 2
	}
}

// commentEnd returns the index after a comment whose text begins at start.
func commentEnd(s []byte, start int) int {
	for i := start; ; {
		n := bytes.IndexByte(s[i:], '>')
		if n < 0 {
			return -1
		}
		i += n + 1
		switch text := s[start : i-1]; {
		case len(text) == 0, len(text) == 1 && text[0] == '-',
			bytes.HasSuffix(text, []byte("--")), bytes.HasSuffix(text, []byte("--!")):
			return i
		}
	}
}
