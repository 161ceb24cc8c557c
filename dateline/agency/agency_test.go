package agency

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

type taken struct {
	Key  string
	Size int
}

func TestConsume(t *testing.T) {
	tests := []struct {
		name, in string
		want     taken
		why      string
	}{
		{"short", "AP) — A storm", taken{"ap", 2}, "a bracket ends a name"},
		{"short in small letters", "ap", taken{}, "the same letters are a word elsewhere"},
		{"short inside a word", "APPLE", taken{}, "a name ends where a word ends"},
		{"longest", "CNN Indonesia --", taken{"cnn-id", 13}, "CNN alone is another body"},
		{"any case", "business wire)", taken{"businesswire", 13}, "long names are signed in every case"},
		{"two spaces", "GLOBE  NEWSWIRE)", taken{"globenewswire", 15}, "pages keep double spaces"},
		{"no-break space", "GLOBE\u00a0NEWSWIRE)", taken{"globenewswire", 15}, "and spaces that do not break"},
		{"regional service", "dpa/lni) –", taken{"dpa", 7}, "the service is part of the signature"},
		{"second agency", "CBS/AP)", taken{"cbs", 3}, "two agencies are taken one by one"},
		{"Chinese", "新华社北京6月29日电", taken{"xinhua", 9}, "no border is printed in Chinese"},
		{"two characters", "共同声明", taken{}, "the word for joint is also an agency"},
		{"two characters at a bracket", "共同】", taken{"kyodo", 6}, "the bracket ends it"},
		{"katakana", "ロイター】", taken{"reuters", 12}, "script of the country"},
		{"katakana inside a word", "タスク", taken{}, "a loan word that begins alike"},
		{"full width", "ＡＦＰ＝時事】", taken{"afp", 18}, "Japanese papers print wide letters"},
		{"Korean with a particle", "연합뉴스는", taken{"yonhap", 12}, "particles are written to the name"},
		{"Arabic letters apart", "أ ف ب) -", taken{"afp", 8}, "letters with spaces"},
		{"Arabic alef", "ا.ف.ب)", taken{"afp", 8}, "alef with and without hamza"},
		{"Persian", "ایرنا:", taken{"irna", 10}, "Persian yeh"},
		{"Persian in Arabic letters", "ايرنا:", taken{"irna", 10}, "Arabic yeh on Persian pages"},
		{"Russian guillemets", "РИА «Новости».", taken{"ria", 25}, "the quotation marks are part of it"},
		{"dotless", "İHA) -", taken{"iha", 4}, "Turkish capital I with a dot"},
		{"call sign", "KTRK) --", taken{"callsign", 4}, "stations by their form"},
		{"call sign with a tail", "WLS-TV)", taken{"callsign", 6}, "television"},
		{"word in capitals", "WITH MORE", taken{}, "not every W is a station"},
		{"Canadian call sign", "CFCN)", taken{"callsign", 4}, "the second letter is bound"},
		{"no Canadian call sign", "COVID", taken{}, "five letters and a wrong second one"},
		{"channel", "NEWS10) —", taken{"callsign", 6}, "a network with its channel"},
		{"channel with a space", "FOX 5)", taken{"callsign", 5}, "the same with a space"},
		{"year", "NEWS2023", taken{}, "four digits are no channel"},
		{"empty", "", taken{}, "nothing is no name"},
		{"broken bytes", "AP\xff", taken{"ap", 2}, "any bytes may follow"},
		{"self", "本报讯", taken{}, "our paper is not the name of one"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, size, _ := Consume(tt.in)
			if diff := cmp.Diff(tt.want, taken{a.Key, size}); diff != "" {
				t.Errorf("%s: Consume(%q) (-want +got)\n%s", tt.why, tt.in, diff)
			}
		})
	}
}

func TestLookup(t *testing.T) {
	tests := []struct{ name, in, want, why string }{
		{"whole", "Reuters", "reuters", "the usual name"},
		{"more behind", "Reuters News", "", "the name must be whole"},
		{"shared", "CNA", "cna", "the first listed owns a shared name"},
		{"call sign", "WABC", "callsign", "stations too"},
		{"unknown", "Radio Atlantis", "", "no guessing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, _ := Lookup(tt.in)
			if diff := cmp.Diff(tt.want, a.Key); diff != "" {
				t.Errorf("%s: Lookup(%q) (-want +got)\n%s", tt.why, tt.in, diff)
			}
		})
	}
}

// TestTables guards the tables: every alias finds an agency, keys are unique.
func TestTables(t *testing.T) {
	keys := map[string]bool{}
	for a := range All() {
		if keys[a.Key] {
			t.Errorf("key %q twice", a.Key)
		}
		keys[a.Key] = true
		if a.Name == "" || a.Kind.String() == "" || len(a.Aliases) == 0 || len(a.Country) != 2 && a.Country != "" {
			t.Errorf("%+v is not complete", a)
		}
		for _, alias := range a.Aliases {
			if found, ok := Lookup(alias); !ok {
				t.Errorf("%s: alias %q is not found", a.Key, alias)
			} else if found.Key != a.Key && !shared[alias] {
				t.Errorf("alias %q of %s belongs to %s", alias, a.Key, found.Key)
			}
		}
	}
	if len(keys) < 174 {
		t.Errorf("%d agencies, want at least 174", len(keys))
	}
}

// shared are the names that several agencies sign with.
var shared = map[string]bool{"CNA": true, "MNA": true, "الرأي": true}

func TestNoAllocation(t *testing.T) {
	inputs := []string{"AP", "GLOBE NEWSWIRE", "新华社北京", "КАЗИНФОРМ", "nobody we know", "KTRK", strings.Repeat("Dow Jones ", 50)}
	for _, in := range inputs {
		if n := testing.AllocsPerRun(100, func() { Consume(in); Lookup(in) }); n != 0 {
			t.Errorf("%q: %v allocations, want none", in, n)
		}
	}
}

func FuzzConsume(f *testing.F) {
	for _, seed := range []string{"AP) —", "新华社", "ا.ف.ب", "ＡＦＰ", "WLS-TV", "\xff\xfe"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, size, ok := Consume(text)
		if ok != (size > 0) || size > len(text) {
			t.Fatalf("size %d, ok %v of %q", size, ok, text)
		}
		if ok {
			if again, found := Lookup(text[:size]); !found || again.Key != a.Key {
				t.Fatalf("%q is %s in front of more and %q alone", text[:size], a.Key, again.Key)
			}
		}
	})
}

func BenchmarkConsume(b *testing.B) {
	const text = "GLOBE NEWSWIRE) -- Acme"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Consume(text)
	}
}

// TestLookupByName finds every agency by its full name, and no other by it than
// one listed before it under that name.
func TestLookupByName(t *testing.T) {
	for a := range All() {
		if !strings.ContainsRune(a.Name, ' ') {
			continue
		}
		if found, ok := Lookup(a.Name); !ok || found.Name != a.Name && !slices.Contains(found.Aliases, a.Name) {
			t.Errorf("Lookup(%q) = %q, %t", a.Name, found.Name, ok)
		}
	}
	if a, ok := Lookup("Новости-Грузия"); !ok || a.Country != "GE" {
		t.Errorf("Новости-Грузия: %+v, %t", a, ok)
	}
}
