package decode

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// encoded writes text in a charset.
func encoded(t testing.TB, label, text string) string {
	e, _ := charset.Lookup(label)
	out, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	ja := "港の管理事務所は昨日、新しい灯台が秋に完成すると発表した。漁船は夜でも安全に港へ戻れる。"
	ru := "Управление порта сообщило, что новый маяк будет готов осенью."
	fr := "Le phare sera prêt à l'été, a déclaré le maire."
	for _, c := range []struct {
		name, in, contentType, want, charset, by string
		why                                      string
	}{
		{"ascii", "plain", "", "plain", "utf-8", ByUTF8, "ASCII is UTF-8"},
		{"bom", "\xef\xbb\xbf" + fr, "text/html; charset=windows-1252", fr, "utf-8", ByMark, "a mark beats the header"},
		{"two marks", "\xff\xfe\xff\xfea\x00", "", "a", "utf-16le", ByMark, "glued files"},
		{"utf-16", "\xfe\xff" + encoded(t, "utf-16be", ru), "", ru, "utf-16be", ByMark, "the other order"},
		{"utf-16 without mark", encoded(t, "utf-16le", "<p>plain text without a mark</p>"), "", "<p>plain text without a mark</p>", "utf-16le", ByMark, "every second byte is zero"},
		{"header", encoded(t, "windows-1251", ru), "text/html; charset=windows-1251", ru, "windows-1251", ByHeader, "the header is believed"},
		{"lying header", fr, "text/html; charset=iso-8859-1", fr, "utf-8", ByUTF8, "valid UTF-8 that is not ASCII is UTF-8"},
		{"meta", "<meta charset=Shift_JIS>" + encoded(t, "shift_jis", ja), "", "<meta charset=Shift_JIS>" + ja, "shift_jis", ByMeta, "the head declares"},
		{"late meta", "<head>" + strings.Repeat(" ", 5000) + "<meta charset=euc-jp>" + encoded(t, "euc-jp", ja), "", "", "euc-jp", ByMeta, "however late in the head"},
		{"wrong header", "<meta charset=euc-jp>" + encoded(t, "euc-jp", ja), "text/html; charset=shift_jis", "", "euc-jp", ByMeta, "the declaration without holes wins"},
		{"iso-2022-jp", "<meta charset=iso-2022-jp>" + encoded(t, "iso-2022-jp", ja), "", "<meta charset=iso-2022-jp>" + ja, "iso-2022-jp", ByMeta, "seven bits look like ASCII"},
		{"xml", "<?xml version='1.0' encoding='windows-1251'?>" + encoded(t, "windows-1251", ru), "", "", "windows-1251", ByMeta, "an XML declaration counts"},
		{"guess ja", encoded(t, "euc-jp", ja), "", ja, "euc-jp", ByGuess, "kana tell"},
		{"guess ru", encoded(t, "koi8-r", ru), "", ru, "koi8-r", ByGuess, "small letters follow letters"},
		{"guess zh", encoded(t, "gb18030", "昨天上午，港口的管理人员告诉来访的学生，新的灯塔将在秋天建成。"), "", "", "gb18030", ByGuess, "common ideographs"},
		{"default", encoded(t, "windows-1252", fr), "", fr, "windows-1252", ByDefault, "nothing else speaks"},
	} {
		r := Decode(t.Context(), []byte(c.in), c.contentType, nil)
		if r.Name != c.charset || r.By != c.by || c.want != "" && string(r.Text) != c.want || !utf8.Valid(r.Text) {
			t.Errorf("%s: %s by %s, %q; want %s by %s, %q: %s", c.name, r.Name, r.By, r.Text, c.charset, c.by, c.want, c.why)
		}
	}
}

func TestDetectHook(t *testing.T) {
	in := encoded(t, "windows-1253", "ο φάρος θα είναι έτοιμος")
	r := Decode(t.Context(), []byte("<p>"+in), "", func(text []byte) string {
		if strings.Contains(string(text), "<") {
			t.Error("the hook sees tags")
		}
		return "windows-1253"
	})
	if r.Name != "windows-1253" || r.By != ByGuess {
		t.Errorf("%+v", r)
	}
}

func TestReplaced(t *testing.T) {
	r := Decode(t.Context(), []byte("caf\xff\xfe <p>\x00x"), "text/html; charset=utf-8", nil)
	if r.Replaced == 0 && r.Name == "utf-8" || bytes.Contains(r.Text, []byte("\x00")) {
		t.Errorf("%+v", r)
	}
}

// TestLongText holds a text that is decoded piece by piece to what one go makes of it.
func TestLongText(t *testing.T) {
	for _, label := range []string{"gb18030", "shift_jis", "euc-kr", "iso-2022-jp", "utf-16le", "windows-1252", "koi8-r"} {
		e, _ := lookup(label)
		for _, unit := range []string{"a\xe4\xb8\xad\xb9\xfa.\n", "\x1b$B0BNc\x1b(Bx", "\x81\x30\x81\x30", "\xfc"} {
			in := []byte(strings.Repeat(unit, 2*decodedAtOnce/len(unit)+1))
			want, err := e.NewDecoder().Bytes(in)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := decoded(t.Context(), e, in); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s, %q: %d bytes instead of %d, %v", label, unit, len(got), len(want), err)
			}
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("<meta charset=gbk>\xb8\xdb"), "text/html; charset=big5")
	f.Add([]byte("\xff\xfea\x00"), "")
	f.Add([]byte("\xff\xfe\xff\xfe"), "0") // two marks
	for _, label := range []string{"utf-16le", "utf-16be", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "big5", "gb18030", "windows-1251", "koi8-r", "iso-8859-2"} {
		f.Add([]byte(encoded(f, label, "<p>The pier, 2 May")), "text/html; charset="+label)
		f.Add([]byte(encoded(f, label, "<p>The pier, 2 May")), "")
	}
	f.Fuzz(func(t *testing.T, data []byte, contentType string) {
		r := Decode(t.Context(), bytes.Clone(data), contentType, nil)
		if !utf8.Valid(r.Text) || r.Name == "" || r.By == "" {
			t.Errorf("%+v", r)
		}
		if again := Decode(t.Context(), bytes.Clone(data), contentType, nil); !bytes.Equal(r.Text, again.Text) || r.Name != again.Name || r.By != again.By || r.Replaced != again.Replaced {
			t.Errorf("two runs differ: %+v, %+v", r, again)
		}
		if again := Decode(t.Context(), bytes.Clone(r.Text), "text/html; charset=utf-8", nil); again.Name == "utf-8" && !bytes.Equal(r.Text, again.Text) {
			t.Errorf("%q is decoded to %q again", r.Text, again.Text)
		}
	})
}
