package boilerplate

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/boilerplate/internal/lang"
)

// A line of testdata/boilerplate/<lang>.txt is what it is, a bar, and the text:
// "credit source|Quelle: «dpa»" with organisations in «» and people in ‹›;
// "none|…" must stay story. Lines that open with # are comments.
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("../testdata/boilerplate/*.txt")
	if len(files) == 0 {
		t.Fatal("no cases")
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		scanner := bufio.NewScanner(f)
		for scanner.Scan() {
			if line := scanner.Text(); line != "" && line[0] != '#' {
				checkCase(t, filepath.Base(file), line)
			}
		}
		f.Close()
	}
}

func checkCase(t *testing.T, file, line string) {
	what, marked, _ := strings.Cut(line, "|")
	class, kind, _ := strings.Cut(what, " ")
	text := strings.NewReplacer("«", "", "»", "", "‹", "", "›", "").Replace(marked)
	if got := Classify(text).String(); got != class {
		t.Errorf("%s: Classify(%q) = %s, want %s", file, text, got, class)
		return
	}
	var kinds, names, organizations []string
	for _, c := range Credits(text) {
		kinds = append(kinds, string(c.Kind))
		names = append(names, c.Names...)
		organizations = append(organizations, c.Organizations...)
	}
	notices := Notices(text)
	if _, both := CreditsAndNotices(text); !cmp.Equal(both, notices) {
		t.Errorf("%s: CreditsAndNotices(%q) has the notices %v, want %v", file, text, both, notices)
	}
	checkShort(t, text)
	for _, n := range notices {
		kinds = append(kinds, string(n.Kind))
	}
	for _, p := range Prompts(text) {
		kinds = append(kinds, string(p.Kind))
	}
	if got := strings.Join(kinds, ","); got != kind {
		t.Errorf("%s: %q is %q, want %q", file, text, got, kind)
	}
	if class != "credit" {
		return
	}
	if diff := cmp.Diff(inside(marked, "‹", "›"), names); diff != "" {
		t.Errorf("%s: people of %q (-want +got):\n%s", file, text, diff)
	}
	if diff := cmp.Diff(inside(marked, "«", "»"), organizations); diff != "" {
		t.Errorf("%s: organisations of %q (-want +got):\n%s", file, text, diff)
	}
}

// checkShort holds those who say less, in less time, to those who say all.
func checkShort(t *testing.T, text string) {
	class, kind := ClassifyKind(text)
	if class != Classify(text) {
		t.Errorf("ClassifyKind(%q) = %v", text, class)
	}
	credits, notices, prompts := Credits(text), Notices(text), Prompts(text)
	if did, rule, start, ok := FirstCredit(text); ok != (len(credits) > 0) || ok && (did != credits[0].Kind || rule != credits[0].Rule || start != credits[0].Span.Start) {
		t.Errorf("FirstCredit(%q) = %v, %v, %v, %v; Credits: %+v", text, did, rule, start, ok, credits)
	}
	asked, ok := FirstPrompt(text)
	if ok != (len(prompts) > 0) || ok && asked != prompts[0].Kind {
		t.Errorf("FirstPrompt(%q) = %v, %v; Prompts: %+v", text, asked, ok, prompts)
	}
	switch {
	case class == ClassNone && !cmp.Equal(Closing(text), credits):
		t.Errorf("Closing(%q) = %+v; Credits: %+v", text, Closing(text), credits)
	case class == ClassNotice && kind != string(notices[0].Kind), class == ClassPrompt && kind != string(asked):
		t.Errorf("ClassifyKind(%q) has the kind %q", text, kind)
	}
}

func inside(s, open, close string) []string {
	var found []string
	for {
		_, after, ok := strings.Cut(s, open)
		if !ok {
			return found
		}
		var piece string
		piece, s, _ = strings.Cut(after, close)
		found = append(found, piece)
	}
}

// TestLanguages holds the tables to what is relied on: names are unique, phrases
// are folded, cues begin as they must, and no rule of one language fires on the
// negative lines of another.
func TestLanguages(t *testing.T) {
	if len(lang.All) < 30 {
		t.Errorf("%d languages", len(lang.All))
	}
	for _, language := range lang.All {
		seen := map[string]bool{}
		check := func(r *lang.Rule, class Class) {
			if name := language.Tag + "/" + r.Name; seen[name] || r.Name == "" || r.Most <= 0 || Class(r.Class) != class {
				t.Errorf("%s: a second rule of this name, or one without words or class", name)
			} else {
				seen[name] = true
			}
			for words := range splitPhrases(r.Phrases) {
				if words == "" || words != strings.ToLower(words) && language.Tag != "tr" {
					t.Errorf("%s/%s: phrase %q is empty or not folded", language.Tag, r.Name, words)
				}
			}
		}
		for i := range language.Rules {
			check(&language.Rules[i], Class(language.Rules[i].Class))
			for words := range splitPhrases(language.Rules[i].Phrases) {
				if skipOpening(words) > 0 {
					t.Errorf("%s/%s: no line opens with %q: its first mark is passed over", language.Tag, language.Rules[i].Name, words)
				}
			}
		}
		seen = map[string]bool{}
		for i := range language.Cues {
			c := &language.Cues[i]
			check(&c.Rule, Class(c.Class))
			for words := range splitPhrases(c.Phrases) {
				if len(words) < 3 || words[0] < 'a' || words[0] > 'z' || words[1] >= utf8.RuneSelf || words[2] >= utf8.RuneSelf {
					t.Errorf("%s/%s: no cue can begin with %q", language.Tag, c.Name, words)
				}
			}
		}
	}
}

func TestTrailingCredit(t *testing.T) {
	text := "The boats are back. (Reporting by Ilse Brandt; Editing by Tomas Reyl)"
	credits := Credits(text)
	if len(credits) != 2 || text[credits[0].Span.Start:credits[0].Span.End] != credits[0].Text || credits[1].Names[0] != "Tomas Reyl" {
		t.Errorf("credits at a paragraph's end: %+v", credits)
	}
	if Classify(text) != ClassNone {
		t.Error("a paragraph with a credit at its end is story")
	}
}

func TestMissAllocatesNothing(t *testing.T) {
	text := strings.Repeat("The harbour master said that the boats of the town will be back. ", 6)
	if n := testing.AllocsPerRun(100, func() { Classify(text) }); n > 0 {
		t.Errorf("a miss allocates %v times", n)
	}
}

func BenchmarkMiss(b *testing.B) {
	text := strings.Repeat("The harbour master said that the boats of the town will be back. ", 7)[:400]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Classify(text)
	}
}

func FuzzCredits(f *testing.F) {
	f.Add("(Reporting by Ilse Brandt in Hamburg; Editing by Tomas Reyl)")
	f.Add("来源：新华社")
	f.Add("The boats are back. (Source: Xinhua)")
	f.Fuzz(func(t *testing.T, text string) {
		Classify(text)
		last := 0
		for _, c := range Credits(text) {
			if c.Span.Start < last || c.Span.End > len(text) || text[c.Span.Start:c.Span.End] != c.Text {
				t.Fatalf("Credits(%q): span %+v of %q", text, c.Span, c.Text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(c.Text) {
				t.Fatalf("Credits(%q) cuts a character: %q", text, c.Text)
			}
			last = c.Span.End
		}
		Byline(text)
		checkShort(t, text)
	})
}
