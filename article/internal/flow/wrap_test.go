package flow

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ferry is a paragraph as a wrapper leaves it.
const ferry = `The ferry company will sail to the outer islands twice a day from June,
the harbour master told reporters on Monday, after islanders had asked
for years that the morning boat should wait for the train from the
capital, which is late as a rule and leaves them on the quay for the
night. The second boat was bought from a yard in the north, where it
carried sheep, and is being painted before it takes its first guests.
Tickets are sold in the kiosk next to the lock, which opens at six in
the summer and at seven as soon as the children are back in school.`

// kisen is one of characters that are two columns wide.
const kisen = `港の汽船会社は六月から沖の島々へ一日に二便を出すと月曜日に発表した。朝の便が首
都からの列車を待つようにと島の人々は何年も前から求めていた。列車はたいてい遅れ
て着き、客は岸壁で夜を明かすことになる。二隻目の船は北の造船所から買ったもので
、以前は羊を運んでいた。最初の客を乗せる前に塗り直されるという。船長は島の出身
で、子供のころからこの海を知っている。港には新しい待合室も作られることになった
が、工事は秋までかかる見通しで、それまでは古い倉庫が使われる。島では宿屋が二軒
増え、夏の間の客を待っている。`

// unwrapped is a paragraph in one line, as joined by what stands between the lines.
func unwrapped(s, joint string) string { return strings.ReplaceAll(s, "\n", joint) }

// textBlocks returns what the blocks of a plain text print.
func textBlocks(t *testing.T, in string) []string {
	t.Helper()
	f, err := FromText(context.Background(), in, nil, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range f.Page.Blocks {
		got = append(got, b.Text)
	}
	return got
}

func TestWrapped(t *testing.T) {
	tracked := "https://mail.quay.example/" + strings.Repeat("c1ick", 30)
	headlines := []string{
		"Regatta put off for a week as the wind does not drop", "Two trawlers collide in fog outside the northern breakwater and stay afloat",
		"Why the fish market opens an hour later from now on", "Lighthouse keeper retires after forty years",
		"Harbour board wants to raise fees for yachts by a tenth next spring", "Children rescue a seal pup from the lock",
		"A night with those who dredge the channel for the big ships", "Islanders vote on the bridge in the autumn",
		"What the new timetable means for those who take bicycles along", "Tide of the century leaves cellars under water",
	}
	for _, c := range []struct {
		name, in string
		want     []string
		why      string
	}{
		{"address", ferry + "\n\n" + tracked, []string{unwrapped(ferry, " "), tracked}, "no wrapper breaks an address: its width says nothing"},
		{"address behind words", ferry + "\n\nRead on: " + tracked + "\n\nMore.", []string{unwrapped(ferry, " "), "Read on: " + tracked, "More."}, "nor what stands before it"},
		{"wide characters", kisen, []string{unwrapped(kisen, "")}, "a wide character is two columns, and nothing stands between two of them"},
		{"list of addresses", ferry + "\n\n1. https://quay.example/a/timetable\n2. https://quay.example/b", []string{unwrapped(ferry, " "), "1. https://quay.example/a/timetable", "2. https://quay.example/b"}, "as lynx prints below a page"},
		{"menu", strings.Repeat("Tides\n", 30) + "\n" + ferry, append(strings.Split(strings.Repeat("Tides\n", 29)+"Tides", "\n"), unwrapped(ferry, " ")), "short lines among themselves were not broken"},
		{"headlines", strings.Join(headlines, "\n"), headlines, "lines that had room for the next word were not broken"},
		{"long lines", unwrapped(ferry, " ") + "\n" + unwrapped(ferry, " "), []string{unwrapped(ferry, " "), unwrapped(ferry, " ")}, "nor are long ones"},
	} {
		if diff := cmp.Diff(c.want, textBlocks(t, c.in)); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestColumns(t *testing.T) {
	for _, c := range []struct {
		in, why string
		want    int
	}{
		{"harbour", "a letter is one", 7},
		{"港と船", "an ideograph is two", 6},
		{"항구", "so is Korean", 4},
		{"naïve", "a letter with its mark is one", 5},
		{"nai\u0308ve", "so is one whose mark is a character of its own", 5},
		{"a\tb", "a tabulator goes on to the eighth", 9},
		{strings.Repeat("x", 1000), "no more are counted than needed", tooWide},
	} {
		if got := columns(c.in); got != c.want {
			t.Errorf("columns(%.20q) = %d, want %d: %s", c.in, got, c.want, c.why)
		}
	}
}

func TestJoint(t *testing.T) {
	for _, c := range []struct {
		before, after, want, why string
	}{
		{"the", "quay", " ", "words are set apart"},
		{"六月から沖", "の島々", "", "no white space in Japanese"},
		{"来年", "2027", "", "nor before its numbers"},
		{"항구에서", "배가", " ", "Korean sets words apart"},
	} {
		if got := joint(c.before, c.after); got != c.want {
			t.Errorf("joint(%q, %q) = %q, want %q: %s", c.before, c.after, got, c.want, c.why)
		}
	}
}

func TestFirstWord(t *testing.T) {
	for _, c := range []struct {
		in, why string
		want    int
	}{
		{"harbour seals", "up to white space", 7},
		{"港と船", "up to the next character", 2},
		{"「港」と", "what opens and closes stays with it", 6},
		{"2027年に", "so does a number by itself", 4},
	} {
		if got := firstWord(c.in); got != c.want {
			t.Errorf("firstWord(%q) = %d, want %d: %s", c.in, got, c.want, c.why)
		}
	}
}
