package decode

import (
	"bytes"
	"context"
	"mime"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// The rungs of the ladder, as Result.By names them.
const (
	ByMark    = "bom"     // a byte order mark, or the zeros of UTF-16
	ByHeader  = "header"  // the HTTP Content-Type
	ByUTF8    = "utf-8"   // the whole page is valid UTF-8
	ByMeta    = "meta"    // a meta element or an XML declaration
	ByGuess   = "guess"   // the letters make sense in it
	ByDefault = "default" // nothing else spoke
)

// A Result is a page as text.
type Result struct {
	Text     []byte // valid UTF-8; if the page is in UTF-8, in the memory of its bytes
	Name     string // WHATWG name of the charset, lower case
	By       string // one of the By constants
	Replaced int    // sequences that were no text, U+FFFD in Text
}

// Decode decodes a page, whose bytes it may overwrite. contentType is the HTTP header or "". detect, if not
// nil, guesses the charset of bytes without tags in place of our own guess; it
// returns a label or "". Once the context has ended there may be no text.
func Decode(ctx context.Context, data []byte, contentType string, detect func([]byte) string) Result {
	r := climb(ctx, data, contentType, detect)
	for bytes.HasPrefix(r.Text, mark) { // glued files have one each
		r.Text = r.Text[len(mark):]
	}
	return r
}

// mark is a byte order mark as UTF-8.
var mark = []byte("\ufeff")

// climb takes the rungs of the ladder.
func climb(ctx context.Context, data []byte, contentType string, detect func([]byte) string) Result {
	if r, ok := byMark(ctx, data); ok {
		return r
	}
	header, meta := headerLabel(contentType), ""
	valid := utf8.Valid(data)
	if meta = metaLabel(data); valid && header != "iso-2022-jp" {
		if meta != "iso-2022-jp" || !bytes.Contains(data, []byte("\x1b$")) {
			return utf8Result(data, header, meta)
		}
	}
	best := Result{Replaced: -1}
	for _, d := range [...]struct{ label, by string }{{header, ByHeader}, {meta, ByMeta}} {
		if d.label == "" || d.label == "utf-8" && refutesUTF8(data) {
			continue
		}
		if r, ok := with(ctx, data, d.label, d.by); ok && (best.Replaced < 0 || r.Replaced < best.Replaced) {
			best = r
		}
	}
	if best.Replaced == 0 || best.Replaced > 0 && best.Replaced*200 < len(data) {
		return best
	}
	if r, ok := guessed(ctx, data, detect); ok && (best.Replaced < 0 || r.Replaced < best.Replaced) {
		return r
	}
	if best.Replaced >= 0 {
		return best
	}
	r, _ := with(ctx, data, "windows-1252", ByDefault)
	return r
}

// refutesUTF8 reports whether data has bytes that are no UTF-8 and none beyond
// ASCII that are: a declaration that says so is wrong. A character that the end
// cuts off says nothing.
func refutesUTF8(data []byte) bool {
	refuted := false
	for i := 0; i < len(data); i++ {
		if data[i] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r != utf8.RuneError || size > 1:
			return false
		case utf8.FullRune(data[i:]):
			refuted = true
		}
	}
	return refuted
}

// utf8Result is for a page that is valid UTF-8, whatever it declares.
func utf8Result(data []byte, header, meta string) Result {
	by := ByUTF8
	switch {
	case header == "utf-8":
		by = ByHeader
	case header == "" && meta == "utf-8":
		by = ByMeta
	}
	return Result{Text: clean(data), Name: "utf-8", By: by}
}

// byMark reads a byte order mark, or UTF-16 without one by its zeros.
func byMark(ctx context.Context, data []byte) (Result, bool) {
	switch {
	case bytes.HasPrefix(data, mark):
		text := data[3:]
		replaced := 0
		if !utf8.Valid(text) {
			text = bytes.ToValidUTF8(text, replacement)
			replaced = bytes.Count(text, replacement)
		}
		return Result{clean(text), "utf-8", ByMark, replaced}, true
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return with(ctx, data[2:], "utf-16le", ByMark)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return with(ctx, data[2:], "utf-16be", ByMark)
	}
	head := data[:min(len(data), 512)]
	if len(head) < 8 {
		return Result{}, false
	}
	zeros := [2]int{}
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case zeros[1]*4 > len(head) && zeros[0]*16 < len(head):
		return with(ctx, data, "utf-16le", ByMark)
	case zeros[0]*4 > len(head) && zeros[1]*16 < len(head):
		return with(ctx, data, "utf-16be", ByMark)
	}
	return Result{}, false
}

// lookup finds an encoding by any of its labels. UTF-16 is decoded as such,
// though a page that declares it in ASCII cannot be.
func lookup(label string) (encoding.Encoding, string) {
	e, name := charset.Lookup(label)
	if name == "replacement" {
		return nil, ""
	}
	return e, name
}

// with decodes by label.
func with(ctx context.Context, data []byte, label, by string) (Result, bool) {
	e, name := lookup(label)
	if e == nil || ctx.Err() != nil {
		return Result{}, false
	}
	var out []byte
	var err error
	if name == "utf-8" {
		out = bytes.ToValidUTF8(data, replacement)
	} else if out, err = decoded(ctx, e, data); err != nil {
		return Result{}, false
	}
	return Result{clean(out), name, by, bytes.Count(out, replacement)}, true
}

// decodedAtOnce is how many bytes are decoded between two looks at the context.
const decodedAtOnce = 1 << 17

// decoded decodes a text, a long one piece by piece.
func decoded(ctx context.Context, e encoding.Encoding, data []byte) ([]byte, error) {
	decoder := e.NewDecoder()
	if len(data) <= decodedAtOnce {
		return decoder.Bytes(data)
	}
	out := make([]byte, 0, len(data)+len(data)/2)
	for ctx.Err() == nil {
		piece := data[:min(len(data), decodedAtOnce)]
		last := len(piece) == len(data)
		to, from, err := decoder.Transform(out[len(out):cap(out)], piece, last)
		out, data = out[:len(out)+to], data[from:]
		switch {
		case err == transform.ErrShortDst:
			out = slices.Grow(out, len(out)+decodedAtOnce)
		case err == transform.ErrShortSrc && !last: // the piece ends within a character
		case err != nil || last:
			return out, err
		}
	}
	return nil, ctx.Err()
}

// replacement is U+FFFD, which stands for what was no text.
var replacement = []byte("\uFFFD")

// clean takes NUL out, in place: it is no text, and the parser would put U+FFFD
// there.
func clean(text []byte) []byte {
	kept := bytes.IndexByte(text, 0)
	if kept < 0 {
		return text
	}
	for _, b := range text[kept:] {
		if b != 0 {
			text[kept] = b
			kept++
		}
	}
	return text[:kept]
}

// headerLabel returns the charset of a Content-Type, by its WHATWG name.
func headerLabel(contentType string) string {
	if contentType == "" {
		return ""
	}
	_, params, err := mime.ParseMediaType(contentType)
	if err != nil && params == nil {
		return ""
	}
	return canonical(params["charset"])
}

func canonical(label string) string {
	if label == "" {
		return ""
	}
	_, name := lookup(strings.Trim(label, " \t\r\n\"'"))
	return name
}

// metaBytes bounds how far a declaration is looked for.
const metaBytes = 256 << 10

// metaTag is how long a tag that declares a charset may be, in bytes: without a bound
// a head of tags that do not end would be read as often as it has tags.
const metaTag = 4 << 10

// metaLabel finds the charset that the head declares.
func metaLabel(data []byte) string {
	head := data[:min(len(data), metaBytes)]
	if name := declared(bytes.ToLower(head[:min(len(head), 200)]), "<?xml", "encoding"); name != "" {
		return name
	}
	for {
		i := bytes.IndexByte(head, '<')
		if i < 0 || i+6 > len(head) {
			return ""
		}
		head = head[i:]
		switch {
		case bytes.EqualFold(head[:5], []byte("<body")):
			return ""
		case bytes.EqualFold(head[:5], []byte("<meta")):
			end := bytes.IndexByte(head[:min(len(head), metaTag)], '>')
			if end < 0 {
				break
			}
			if name := declared(bytes.ToLower(head[:end]), "<meta", "charset"); name != "" {
				return asciiOnly(name)
			}
			head = head[end-1:]
		}
		head = head[1:]
	}
}

// asciiOnly corrects a declaration of UTF-16: it was read as ASCII, so it is
// none.
func asciiOnly(name string) string {
	if strings.HasPrefix(name, "utf-16") {
		return "utf-8"
	}
	return name
}

// declared reads key = value out of a tag that opens with the given word.
func declared(tag []byte, opening, key string) string {
	if !bytes.HasPrefix(bytes.TrimSpace(tag), []byte(opening)) {
		return ""
	}
	i := bytes.Index(tag, []byte(key))
	for i >= 0 {
		rest := bytes.TrimLeft(tag[i+len(key):], " \t\r\n")
		if len(rest) > 0 && rest[0] == '=' {
			value := bytes.TrimLeft(rest[1:], " \t\r\n\"'")
			end := bytes.IndexAny(value, "\"' \t\r\n;/>?")
			if end < 0 {
				end = len(value)
			}
			return canonical(string(value[:end]))
		}
		next := bytes.Index(tag[i+1:], []byte(key))
		if next < 0 {
			return ""
		}
		i += 1 + next
	}
	return ""
}
