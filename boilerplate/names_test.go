package boilerplate

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// namedIn is what [SplitNames] finds: people, and behind them bodies in brackets.
func namedIn(text string) string {
	names, organizations := SplitNames(text)
	for _, body := range organizations {
		names = append(names, "["+body+"]")
	}
	return strings.Join(names, "; ")
}

func TestSplitNames(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"Jane Doe in Paris, John Roe and the Associated Press", "Jane Doe; John Roe; [Associated Press]", "places behind in are left out"},
		{"By Fiona Gale\nPosted: July 7, 2026", "Fiona Gale", "a line break is a border of a label"},
		{"By Fiona Gale\nEmail: fgale@quay.example", "Fiona Gale", "the address behind it is no name"},
		{"Par Fiona Gale\nMis à jour : 7 juillet 2026", "Fiona Gale", "a label of several words, of which one is a letter of two bytes"},
		{"Von Fiona Gale\nzuletzt geändert: Ann Byron", "Fiona Gale; Ann Byron", "a label in small letters ends at the line's start"},
		{"By Fiona Gale\nPhoto: Ann Byron", "Fiona Gale; Ann Byron", "a caption is on the line of its label"},
		{"The Old Quay Photo: Ann Byron", "Ann Byron", "and goes with it"},
		{"By Fiona Gale fgale@quay.example", "Fiona Gale", "an address behind a name"},
		{"김철수기자(kim@quay.example)", "김철수기자", "one in a bracket, without a space"},
		{"김철수 기자 = kim@quay.example", "김철수 기자", "one behind an equals sign"},
		{"By Fiona Gale @fgale", "Fiona Gale", "a handle behind a name"},
		{"Fiona Gale Staff Writer fgale@quay.example", "Fiona Gale", "a post and an address behind a name"},
		{"By FIONA GALE Associated Press", "FIONA GALE; [Associated Press]", "an agency without a mark"},
		{"By FIONA GALE AP Business Writer", "FIONA GALE; [AP]", "an agency and a post there"},
		{"Fiona Gale The Washington Post", "Fiona Gale; [Washington Post]", "a paper with its article"},
		{"Fiona Gale dpa", "Fiona Gale; [dpa]", "one in small letters"},
		{"Michael J. Fox", "Michael J. Fox", "a family name that is an agency's too"},
		{"MARIA GALE ANA", "MARIA GALE ANA", "the same in capitals"},
		{"Fiona Gale For the Island News", "Fiona Gale; [Island News]", "whom a guest wrote for"},
		{"Fiona Gale and Ann Byron The Associated Press", "Fiona Gale; Ann Byron; [Associated Press]", "the second person is kept"},
		{"Fiona Gale and Ann Byron Island News Staff", "Fiona Gale; Ann Byron; [Island News]", "behind a person and a joint stands another"},
		{"Fiona Gale, White House Correspondent", "Fiona Gale", "a post that looks like a name behind a comma"},
		{"Antrim Court Reporter", "", "or alone"},
		{"Island News Staff", "", "a desk is nobody"},
		{"news@quay.example", "", "an address alone"},
		{"News desk news@quay.example", "", "a desk and its address"},
	} {
		if diff := cmp.Diff(c.want, namedIn(c.in)); diff != "" {
			t.Errorf("%q (-want +got): %s\n%s", c.in, c.why, diff)
		}
	}
}
