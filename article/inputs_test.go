package article

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"

	"github.com/newspage-go/newspage/article/page"
)

// A small paper's page, in whole sentences, for inputs to be made of.
const (
	quayHead = "<!doctype html><html><head><title>Ferry late</title></head><body><h1>Ferry late again</h1>"
	quayBody = "<p>The ferry to the outer islands was late again on Tuesday, the harbour office said, because of a broken pump.</p>" +
		"<p>It is the third delay this month, and the island's school had to send its pupils home before noon, the head teacher said.</p>" +
		"<p>A new ship was ordered in spring. It is to carry two hundred passengers and forty cars, and to need half the fuel of the old one.</p>" +
		"<p>Until it comes, the company lends a boat from the mainland, which does not sail when the wind is strong.</p>"
	quayTail = "</body></html>"
	quay     = quayHead + quayBody + quayTail
)

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return b.String()
}

func wide(s string, little bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		if little {
			b.WriteString(string([]byte{byte(u), byte(u >> 8)}))
		} else {
			b.WriteString(string([]byte{byte(u >> 8), byte(u)}))
		}
	}
	return b.String()
}

func mustEncode(s string, e interface{ String(string) (string, error) }) string {
	out, err := e.String(s)
	if err != nil {
		panic(err)
	}
	return out
}

// TestInputs gives the parser what crawls are full of besides pages.
func TestInputs(t *testing.T) {
	latin := mustEncode(strings.ReplaceAll(quay, "pump", "pompe à eau, très usée"), charmap.Windows1252.NewEncoder())
	shift := mustEncode("<p>港の管理事務所は昨日、新しい灯台が秋に完成すると発表した。漁船は夜でも安全に港へ戻れる。</p>", japanese.ShiftJIS.NewEncoder())
	for _, c := range []struct {
		name, in, contentType string
		err                   error  // what is wrong, or nil
		body                  string // what the body has in it
		warning               string // the code of one that has to be there
		why                   string
	}{
		{"cut off in a paragraph", quay[:len(quay)-100], "text/html", nil, "broken pump", "", "a download that broke off"},
		{"cut off in a tag", quay[:strings.LastIndex(quay, "<p>")+2], "text/html", nil, "broken pump", "", "a download that broke off"},
		{"cut off in a script", quay + "<script>var x = '", "text/html", nil, "head teacher", "", "an open script at the end"},
		{"cut off in a character", quayHead + quayBody + "<p>caf\xc3", "text/html; charset=utf-8", nil, "broken pump", "replaced-characters", "half a character at the end"},
		{"not unpacked", zipped(quay), "text/html", ErrNotText, "", "", "gzip is for the caller's HTTP client"},
		{"half unpacked", zipped(quay)[:60], "text/html", ErrNotText, "", "", "so is half of it"},
		{"html as text", quay, "text/plain", nil, "broken pump", "", "a wrong header, and the doctype says so"},
		{"text about html", "<b> is for bold\n\n" + strings.NewReplacer("<p>", "", "</p>", "\n\n").Replace(quayBody), "text/plain", nil, "broken pump", "", "tags do not make a page of plain text"},
		{"text as html", "Ferry late again\n\n" + strings.NewReplacer("<p>", "", "</p>", "\n\n").Replace(quayBody), "text/html", nil, "head teacher", "", "paragraphs without a tag"},
		{"html as octets", quay, "application/octet-stream", nil, "head teacher", "", "the tags say what it is"},
		{"html as an image", quay, "image/png", nil, "head teacher", "", "a wrong header, and the tags say so"},
		{"no header", quay, "", nil, "head teacher", "", "the tags say what it is"},
		{"broken header", quay, ";;charset==\x00", nil, "head teacher", "", "a header that is none"},
		{"unknown charset", quay, "text/html; charset=klingon", nil, "head teacher", "", "a charset nobody knows"},
		{"empty", "", "text/html", ErrNoBody, "", "", "nothing"},
		{"white space", " \r\n\t ", "", ErrNoBody, "", "", "nothing to see"},
		{"zeros", strings.Repeat("\x00", 5000), "", ErrNoBody, "", "", "zeros are no text"},
		{"pdf", "%PDF-1.7\n" + quay, "text/html", ErrNotText, "", "", "another kind of file"},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00", "text/html", ErrNotText, "", "", "another kind of file"},
		{"jpeg", "\xff\xd8\xff\xe0\x00\x10JFIF", "", ErrNotText, "", "", "another kind of file"},
		{"zip", "PK\x03\x04\x14\x00", "", ErrNotText, "", "", "another kind of file"},
		{"mp4", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", "video/mp4", ErrNotText, "", "", "its name stands behind a length"},
		{"webm", "\x1aE\xdf\xa3\x01\x00\x00", "", ErrNotText, "", "", "another kind of file"},
		{"webp", "RIFF\x24\x00\x00\x00WEBPVP8 ", "text/html", ErrNotText, "", "", "another kind of file"},
		{"font", "wOF2\x00\x01\x00\x00", "text/html", ErrNotText, "", "", "another kind of file"},
		{"zstd", "\x28\xb5\x2f\xfd\x04\x00", "text/html", ErrNotText, "", "", "packed in a newer way"},
		{"word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "text/html", ErrNotText, "", "", "another kind of file"},
		{"rtf", "{\\rtf1\\ansi The ferry was late.}", "text/plain", ErrNotText, "", "", "text with marks that nobody reads here"},
		{"utf-16, cut off in a character", wide(quay, true) + "\x41", "text/html", nil, "head teacher", "", "half a character at the end"},
		{"utf-16, two marks", "\xff\xfe\xff\xfe" + wide(quay, true), "text/html", nil, "head teacher", "", "glued files"},
		{"utf-16 as header says, no mark", wide(quay, false), "text/html; charset=utf-16be", nil, "head teacher", "", "the header is right"},
		{"zeros between", strings.ReplaceAll(quay, " ", " \x00"), "text/html", nil, "head teacher", "", "zeros are left out"},
		{"utf-8 in latin", quayHead + quayBody + "<p>caf\u00e9 caf\xe9" + quayTail, "text/html; charset=utf-8", nil, "head teacher", "replaced-characters", "a line of another charset"},
		{"only tags", strings.Repeat("<div><p></p></div>", 1000), "text/html", ErrNoBody, "", "", "no text in it"},
		{"random bytes", strings.Repeat("\x01\x9d\xfe\x80\xaa\x00\x13", 500), "text/html", ErrNoBody, "", "", "no body in noise"},
		{"utf-16, little", wide(quay, true), "text/html", nil, "head teacher", "", "no mark, but every second byte is zero"},
		{"utf-16, big", wide(quay, false), "text/html", nil, "head teacher", "", "the other order"},
		{"utf-16 that claims to be utf-8", wide(quay, true), "text/html; charset=utf-8", nil, "head teacher", "", "the zeros know better than the header"},
		{"utf-8 with a mark", "\xef\xbb\xbf" + quay, "text/html; charset=iso-8859-1", nil, "head teacher", "", "the mark knows better than the header"},
		{"latin that claims to be utf-8", latin, "text/html; charset=utf-8", nil, "très usée", "", "nothing in it is UTF-8"},
		{"two charsets", quayHead + "<meta charset=utf-8>" + quayBody + "<p>" + shift + quayTail, "text/html", nil, "head teacher", "", "a page glued together; the part in the declared charset is read"},
		{"xhtml", `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>` + quay, "application/xhtml+xml", nil, "head teacher", "", "XML is read as HTML"},
		{"rss", `<?xml version="1.0"?><rss><channel><item><title>A</title><description>B</description></item></channel></rss>`, "application/rss+xml", ErrNoBody, "", "", "a feed is no page"},
		{"json", `{"title": "Ferry late", "id": 7}`, "application/json", ErrNoBody, "", "", "data is no page"},
		{"javascript", "function ferry() { return late; }", "text/javascript", ErrNoBody, "", "", "a program is no page"},
		{"frameset", "<frameset cols='20%,80%'><frame src=a><frame src=b></frameset>", "text/html", ErrNoBody, "", "", "there is nothing in a frameset"},
		{"error page", "<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>", "text/html", ErrNoBody, "", "", "no story"},
		{"deep", strings.Repeat("<div>", 2000) + quayBody, "text/html", nil, "head teacher", "deep-nesting", "deeper than the parser goes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse(strings.NewReader(c.in), Hints{URL: "https://quay.example/x", ContentType: c.contentType})
			var typed *ParseError
			if !errors.Is(err, c.err) || err != nil && !errors.As(err, &typed) {
				t.Fatalf("error %v, want %v: %s", err, c.err, c.why)
			}
			if a == nil {
				return
			}
			if text := a.Body.Text(); !strings.Contains(text, c.body) {
				t.Errorf("body %q, want %q in it: %s", text, c.body, c.why)
			}
			if c.warning != "" && !slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == c.warning }) {
				t.Errorf("warnings %v, want %s: %s", a.Warnings, c.warning, c.why)
			}
		})
	}
}

// TestLargeText reads fifty megabytes of plain text, with the limit and without.
func TestLargeText(t *testing.T) {
	in := strings.Repeat("The ferry to the outer islands was late again on Tuesday.\n", 50<<20/58)
	h := Hints{ContentType: "text/plain"}
	if a, err := Parse(strings.NewReader(in), h); a != nil || !errors.Is(err, ErrTooLarge) {
		t.Errorf("with the default limit: %v", err)
	}
	p := Parser{MaxBytes: -1, MaxNodes: 10_000}
	a, err := p.Parse(context.Background(), strings.NewReader(in), h)
	if a == nil || len(a.Warnings) != 1 || a.Warnings[0].Code != "node-limit" {
		t.Errorf("without: %v", err)
	}
}

// TestLimits looks at each limit just below and just above it.
func TestLimits(t *testing.T) {
	ld := `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry late again"}</script>`
	for _, c := range []struct {
		name    string
		parser  Parser
		in      string
		plain   bool
		err     error
		warning string
	}{
		{"bytes, enough", Parser{MaxBytes: int64(len(quay))}, quay, false, nil, ""},
		{"bytes, too few", Parser{MaxBytes: int64(len(quay)) - 1}, quay, false, ErrTooLarge, ""},
		{"bytes, none", Parser{MaxBytes: -1}, quay, false, nil, ""},
		{"nodes, enough", Parser{MaxNodes: 100}, quay, false, nil, ""},
		{"nodes, too few", Parser{MaxNodes: 100}, quay + strings.Repeat("<br>", 100), false, nil, "node-limit"},
		{"nodes, none", Parser{MaxNodes: -1}, quay + strings.Repeat("<br>", 100), false, nil, ""},
		{"nodes of formats", Parser{MaxNodes: 1000}, quayBody + "<b><i><u><s><tt>" + strings.Repeat("<p>x", 300), false, nil, "node-limit"},
		{"lines, too few", Parser{MaxNodes: 50}, strings.NewReplacer("<p>", "", "</p>", "\n").Replace(quayBody) + strings.Repeat("\n", 60), true, nil, "node-limit"},
		{"JSON-LD, enough", Parser{MaxJSONLD: 1000}, ld + quay, false, nil, ""},
		{"JSON-LD, too few", Parser{MaxJSONLD: 10}, ld + quay, false, nil, "json-ld-limit"},
		{"JSON-LD, none", Parser{MaxJSONLD: -1}, ld + quay, false, nil, ""},
	} {
		h := Hints{ContentType: "text/html"}
		if c.plain {
			h.ContentType = "text/plain"
		}
		a, err := c.parser.Parse(context.Background(), strings.NewReader(c.in), h)
		if !errors.Is(err, c.err) {
			t.Errorf("%s: error %v, want %v", c.name, err, c.err)
			continue
		}
		var codes []string
		if a != nil {
			for _, w := range a.Warnings {
				codes = append(codes, w.Code)
			}
		}
		if c.warning == "" && len(codes) > 0 || c.warning != "" && !slices.Contains(codes, c.warning) {
			t.Errorf("%s: warnings %v, want %q", c.name, codes, c.warning)
		}
	}
}

// TestSlowReader ends the context while a reader keeps the parse waiting.
func TestSlowReader(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	r, w := io.Pipe()
	go func() {
		io.WriteString(w, quay)
		cancel()
		io.WriteString(w, quay)
		w.Close()
	}()
	if _, err := new(Parser).Parse(ctx, r, Hints{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	failing := io.MultiReader(strings.NewReader(quay), &brokenReader{})
	if _, err := Parse(failing, Hints{}); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v, want the reader's", err)
	}
}

type brokenReader struct{}

func (*brokenReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// panics is an extractor that breaks.
type panics struct{}

func (panics) Name() string               { return "panics" }
func (panics) Extract(*page.Page, *Draft) { panic("broken") }

func TestBrokenExtractor(t *testing.T) {
	p := Parser{Extractors: append(Extractors(), panics{})}
	a, err := p.Parse(context.Background(), strings.NewReader(quay), Hints{})
	if err != nil || len(a.Warnings) != 1 || len(a.Body) != 4 {
		t.Errorf("%v, %+v", err, a)
	}
}
