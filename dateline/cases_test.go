package dateline

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// The cases are the lines of testdata/datelines/<lang>.txt. The answer stands
// inside the line, marked with signs that no newspaper prints:
//
//	«place»  ⟦region of the last place, or of the next one⟧  ‹date›
//	⟨agency⟩  ⦃reporter⦄  § where the story begins
//
// Taking the signs away gives the text. A line without § must not be cut.
// Lines that open with # and a space are comments. A new file or line is a new
// test; nothing else has to be written.
const caseFiles = "../testdata/datelines/*.txt"

// A lineCase is one line, taken apart.
type lineCase struct {
	File, Language, Text, Rest string
	Found                      bool
	Want                       answer
}

// An answer is what a line says, as printed.
type answer struct {
	Places               []Place
	Date, Agency, Byline string
}

func readCases(t testing.TB) []lineCase {
	files, err := filepath.Glob(caseFiles)
	if err != nil || len(files) < 30 {
		t.Fatalf("%d files of cases, want 30 languages at least: %v", len(files), err)
	}
	var cases []lineCase
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		for scanner := bufio.NewScanner(f); scanner.Scan(); {
			if line := scanner.Text(); line != "" && !strings.HasPrefix(line, "# ") {
				c := readCase(line)
				c.File = filepath.Base(file)
				c.Language = strings.TrimSuffix(c.File, ".txt")
				cases = append(cases, c)
			}
		}
		f.Close()
	}
	return cases
}

// readCase takes the signs out of a line.
func readCase(line string) lineCase {
	var c lineCase
	var head string
	if head, c.Rest, c.Found = strings.Cut(line, "§"); !c.Found {
		c.Text = line
		return c
	}
	c.Text = strings.NewReplacer("«", "", "»", "", "⟦", "", "⟧", "", "‹", "", "›", "", "⟨", "", "⟩", "", "⦃", "", "⦄", "").Replace(head) + c.Rest
	var region string
	for head != "" {
		i := strings.IndexAny(head, "«⟦‹⟨⦃")
		if i < 0 {
			break
		}
		var inside string
		sign := []rune(head[i:])[0]
		inside, head, _ = strings.Cut(head[i+len(string(sign)):], closing[sign])
		switch sign {
		case '«':
			c.Want.Places = append(c.Want.Places, Place{Name: inside, Region: region})
			region = ""
		case '⟦':
			if n := len(c.Want.Places); n > 0 {
				c.Want.Places[n-1].Region = inside
			} else {
				region = inside
			}
		case '‹':
			c.Want.Date = inside
		case '⟨':
			c.Want.Agency = inside
		case '⦃':
			c.Want.Byline = inside
		}
	}
	return c
}

var closing = map[rune]string{'«': "»", '⟦': "⟧", '‹': "›", '⟨': "⟩", '⦃': "⦄"}

func TestCases(t *testing.T) {
	for _, c := range readCases(t) {
		d, rest, found := Cutter{Language: c.Language}.Cut(c.Text)
		if found != c.Found {
			t.Errorf("%s: Cut(%q) found %t, want %t: %+v", c.File, c.Text, found, c.Found, d)
			continue
		}
		if !found {
			continue
		}
		got := answer{Places: d.Places, Date: printedDate(c, d), Agency: d.Agency, Byline: d.Byline}
		if diff := cmp.Diff(c.Want, got); diff != "" {
			t.Errorf("%s: Cut(%q) (-want +got)\n%s", c.File, c.Text, diff)
		}
		if diff := cmp.Diff(c.Rest, rest); diff != "" {
			t.Errorf("%s: rest of Cut(%q) (-want +got)\n%s", c.File, c.Text, diff)
		}
	}
}

// printedDate gives back the date of the case if the one that was read is what
// the calendar reads there: what dates mean is for its own tests to say.
func printedDate(c lineCase, d Dateline) string {
	if d.Date.Day == 0 {
		return ""
	}
	if day, month, _ := strings.Cut(strings.ReplaceAll(c.Want.Date, " - ", "/"), "/"); isShort(day) {
		if fmt.Sprintf("%02s %02s", day, month) == fmt.Sprintf("%02d %02d", d.Date.Day, d.Date.Month) {
			return c.Want.Date
		}
	}
	if want, _, ok := calendar.Consume(c.Want.Date, c.Language); ok && want == d.Date {
		return c.Want.Date
	}
	return "another date"
}

// isShort reports whether a date is a day alone, or a day and a month in
// numbers, which are dates in datelines only.
func isShort(day string) bool { return len(day) > 0 && len(day) <= 2 && day[len(day)-1] <= '9' }
