package dateline

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, in string
		want     Dateline
		err      error
		why      string
	}{
		{"with its mark", "OSLO (NTB) —", Dateline{Places: []Place{{Name: "OSLO"}}, Agency: "NTB", Text: "OSLO (NTB)"}, nil, "the mark may be there"},
		{"without a mark", "OSLO (NTB)", Dateline{Places: []Place{{Name: "OSLO"}}, Agency: "NTB", Text: "OSLO (NTB)"}, nil, "or not"},
		{"a place alone", "HARBORVILLE", Dateline{Places: []Place{{Name: "HARBORVILLE"}}, Text: "HARBORVILLE"}, nil, "who calls Parse knows that it is one"},
		{"white space", "  OSLO —  ", Dateline{Places: []Place{{Name: "OSLO"}}, Text: "OSLO"}, nil, "white space around it"},
		{"a sentence", "OSLO is a harbour.", Dateline{}, ErrNoDateline, "all of it must be read"},
		{"empty", "", Dateline{}, ErrNoDateline, "nothing is none"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.in)
			if err != tt.err {
				t.Errorf("%s: Parse(%q): error %v, want %v", tt.why, tt.in, err, tt.err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s: Parse(%q) (-want +got)\n%s", tt.why, tt.in, diff)
			}
		})
	}
}

// TestTextCutsAgain guards what callers build on: the text of a dateline is
// one, and the same.
func TestTextCutsAgain(t *testing.T) {
	for _, c := range readCases(t) {
		checkPieces(t, c.Text, c.Language)
	}
}

// checkPieces holds a dateline to its promises: its parts are pieces of the
// text, and its text parses to the same value.
func checkPieces(t *testing.T, text, language string) {
	t.Helper()
	cutter := Cutter{Language: language}
	d, rest, found := cutter.Cut(text)
	if !found {
		if rest != text {
			t.Errorf("Cut(%q): a miss changed the text to %q", text, rest)
		}
		return
	}
	if d.Text == "" || !strings.Contains(text, d.Text) || !strings.HasSuffix(text, rest) || len(d.Text)+len(rest) > len(text) {
		t.Errorf("Cut(%q): %q and %q are no pieces of it", text, d.Text, rest)
	}
	pieces := []string{d.Byline}
	for agency := range strings.SplitSeq(d.Agency, " / ") {
		pieces = append(pieces, agency)
	}
	for _, p := range d.Places {
		pieces = append(pieces, p.Name, p.Region)
		if p.Name == "" {
			t.Errorf("Cut(%q): a place without a name", text)
		}
	}
	for _, piece := range pieces {
		if !strings.Contains(d.Text, piece) {
			t.Errorf("Cut(%q): %q is no piece of %q", text, piece, d.Text)
		}
	}
	again, err := cutter.Parse(d.Text)
	if err != nil {
		t.Errorf("Cut(%q): Parse(%q): %v", text, d.Text, err)
		return
	}
	if diff := cmp.Diff(d, again); diff != "" {
		t.Errorf("Cut(%q): Parse(%q) (-cut +parsed)\n%s", text, d.Text, diff)
	}
}

func FuzzCut(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.Text, c.Language)
	}
	f.Add("本站殯（讯）", "")          // a bracket that opens in the place and closes behind it
	f.Add("本报记者AAAAA0", "0")     // Latin letters where a Chinese name is looked for
	f.Add("HAlle(AA /)apa", "0") // a slash behind an agency, and another agency
	f.Fuzz(func(t *testing.T, text, language string) {
		checkPieces(t, text, language)
	})
}

// sentences are texts that open like stories and not like datelines.
var sentences = []string{
	"The committee met again on the question of the harbour - and nobody left early, not even the chair.",
	"UPDATE: the harbour stays closed",
	"“We will come back,” she said — and they did.",
	"Harbour Tools Inc. said on Friday that it would open a yard in Norway and close another one in Spain.",
	"Der Hafen bleibt bis Montag geschlossen, teilte die Stadt am Freitag mit.",
	"Порт остаётся закрытым до понедельника, сообщила администрация.",
	"ظل الميناء مغلقا حتى يوم الاثنين بعد العاصفة التي ضربت المدينة.",
	"港口今天重新开放，首批船只已经离港。",
	"バスの会社は5日、新しい船を発表した。",
	"항구는 월요일까지 닫힌다고 시가 밝혔다.",
}

func TestMissAllocatesNothing(t *testing.T) {
	for _, text := range sentences {
		if n := testing.AllocsPerRun(100, func() { Cut(text) }); n > 0 {
			t.Errorf("a miss allocates %v times: %q", n, text)
		}
	}
}

// TestLinear guards against texts made to be slow: a text eight times as long
// must not take much more than eight times as long.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"A", "Ab ", "AB/", "AB, ", "(", "(AB) ", "A. ", "- ", "5 May ", "北", "記者", "AB - ", "AP/", "「", "\xff"} {
		short, long := timeOf(strings.Repeat(piece, 1000)), timeOf(strings.Repeat(piece, 8000))
		if long > 64*short+time.Millisecond {
			t.Errorf("%q: %v for 1000, %v for 8000", piece, short, long)
		}
	}
}

// timeOf returns the best of a few runs.
func timeOf(text string) time.Duration {
	best := time.Hour
	for range 5 {
		start := time.Now()
		Cut(text)
		best = min(best, time.Since(start))
	}
	return best
}

func TestInvalidText(t *testing.T) {
	for _, text := range []string{"\xff", "(\xff", "【\xff", "OSLO \xff (AP) — X", "新华社\xff", "【", "（", "(", "/", "By ", "By \xff", "5", "****"} {
		d, _, _ := Cut(text)
		if utf8.ValidString(text) && !utf8.ValidString(d.Text) {
			t.Errorf("Cut(%q) made invalid text of valid one", text)
		}
	}
}

// TestWhiteSpace holds that white space where none is looked for does no harm.
func TestWhiteSpace(t *testing.T) {
	far := strings.Repeat(" ", 2*longest)
	for _, text := range []string{
		"OSLO (NTB), le" + far + "5 mai - Havnen er stengt.",
		"OSLO, 5" + far + "(NTB) - Havnen er stengt.",
		"OSLO, 5. mai /" + far + "10:00 (NTB) - Havnen er stengt.",
		"OSLO, 5. mai /" + far + "NTB/ Havnen er stengt.",
		"МОСКВА, 5 мая. /Корр. / Порт закрыт.",
		"МОСКВА, 5 мая. /Корр. ТАСС / Порт закрыт.",
	} {
		checkPieces(t, text, "")
	}
}

func BenchmarkMiss(b *testing.B) {
	text := strings.Repeat("The committee met again on the question of the harbour, and nobody left. ", 3)[:200]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Cut(text)
	}
}

func BenchmarkMisses(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range sentences {
			Cut(text)
		}
	}
}

func BenchmarkHit(b *testing.B) {
	for _, text := range []string{
		"GENEVA, June 29 (Xinhua) -- Delegates from forty states met by the lake on Thursday.",
		"WASHINGTON — The museum said it would open on Mondays, and the pier on Tuesdays.",
		"新华社北京6月29日电 港口今天重新开放，首批船只已经离港。",
	} {
		b.Run(text[:6], func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Cut(text)
			}
		})
	}
}
