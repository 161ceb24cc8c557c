package rules

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// The bounds of one file. What is beyond is no rule anybody wrote.
const (
	maxFile  = 1 << 20
	maxDepth = 16
)

// A value is a JSON value that knows where it stands.
type value struct {
	at      int  // byte offset
	kind    byte // { [ " or, for everything else, 0
	text    string
	list    []value
	members []member
	literal any // of kind 0: nil, bool or json.Number
}

type member struct {
	at    int
	key   string
	value value
}

// A source is one file on its way from bytes to values.
type source struct {
	name   string
	data   []byte
	errors Errors
}

// fail notes a mistake at an offset.
func (s *source) fail(at int, key, message, advice string) {
	if len(s.errors) >= mostErrors {
		return
	}
	at = min(max(at, 0), len(s.data))
	before := s.data[:at]
	start := bytes.LastIndexByte(before, '\n') + 1
	s.errors = append(s.errors, &Error{
		File: s.name, Line: bytes.Count(before, []byte("\n")) + 1, Column: at - start + 1,
		Key: key, Message: message, Advice: advice,
	})
}

// read parses the whole file. ok is false, and the mistake noted, if it is not
// one JSON value.
func (s *source) read() (v value, ok bool) {
	switch {
	case len(s.data) > maxFile:
		s.fail(0, "", "the file is larger than a megabyte", "one file a site")
		return v, false
	case !utf8.Valid(s.data):
		s.fail(invalidAt(s.data), "", "the file is not UTF-8", "save it as UTF-8")
		return v, false
	}
	s.data = bytes.TrimPrefix(s.data, []byte("\ufeff"))
	r := reader{source: s, decoder: json.NewDecoder(bytes.NewReader(s.data))}
	r.decoder.UseNumber()
	v, err := r.value(0)
	if err == nil {
		at := int(r.decoder.InputOffset())
		rest := bytes.TrimLeft(s.data[at:], " \t\r\n")
		if len(rest) == 0 {
			return v, true
		}
		s.fail(len(s.data)-len(rest), "", "there is more behind the rule", "several rules are a list: [{ … }, { … }]")
		return v, false
	}
	s.failJSON(r.offset(), err)
	return v, false
}

func (s *source) failJSON(at int, err error) {
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		s.fail(len(s.data), "", "the file ends in the middle", "a brace, a bracket or a quote is not closed")
	case errors.As(err, &syntax):
		if n := int(syntax.Offset) - 1; n > at && n <= len(s.data) {
			at = n
		}
		s.fail(at, "", "not JSON: "+syntax.Error(), "keys and texts stand in double quotes, a comma stands between two, none behind the last; there are no comments")
	default:
		s.fail(at, "", err.Error(), "")
	}
}

func invalidAt(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return 0
}

// A reader makes values of tokens.
type reader struct {
	source  *source
	decoder *json.Decoder
}

// offset is where the next token begins.
func (r *reader) offset() int {
	at := int(r.decoder.InputOffset())
	for at < len(r.source.data) && strings.IndexByte(" \t\r\n,:", r.source.data[at]) >= 0 {
		at++
	}
	return at
}

var errDepth = errors.New("values are nested too deeply")

func (r *reader) value(depth int) (v value, err error) {
	if depth > maxDepth {
		return v, errDepth
	}
	v.at = r.offset()
	token, err := r.decoder.Token()
	if err != nil {
		return v, err
	}
	switch t := token.(type) {
	case json.Delim:
		v.kind = byte(t)
		for r.decoder.More() {
			if err = r.entry(&v, depth); err != nil {
				return v, err
			}
		}
		_, err = r.decoder.Token()
	case string:
		v.kind, v.text = '"', t
	default:
		v.literal = t
	}
	return v, err
}

// entry reads one element of a list, or one member of an object.
func (r *reader) entry(v *value, depth int) error {
	if v.kind == '[' {
		element, err := r.value(depth + 1)
		v.list = append(v.list, element)
		return err
	}
	m := member{at: r.offset()}
	token, err := r.decoder.Token()
	if err != nil {
		return err
	}
	m.key, _ = token.(string)
	m.value, err = r.value(depth + 1)
	v.members = append(v.members, m)
	return err
}
