package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	names := map[string][]meaning{
		"mei": {{"nl", 2}, {"id", 2}},
		"jan": {{"en", 1}},
		"jen": {{"de", 1}},
	}
	if diff := cmp.Diff("\"jan|jen \" +\n\"mei \"", table(names, 2)); diff != "" {
		t.Errorf("table: names of one number in order, a bar between them (-want +got)\n%s", diff)
	}
}

func TestSettle(t *testing.T) {
	months := map[string][]meaning{"mar": {{"en", 3}}, "sat": {{"ky", 9}}}
	days := map[string][]meaning{"mar": {{"es", 2}}, "sat": {{"en", 6}}}
	settle(months, days)
	if _, month := months["sat"]; month || len(days["sat"]) != 1 {
		t.Error("the name is a weekday in the language that stands first")
	}
	if _, day := days["mar"]; day || len(months["mar"]) != 1 {
		t.Error("the name is a month in the language that stands first")
	}
}

func TestClashes(t *testing.T) {
	got := clashes([]meaning{{"pl", 11}, {"hr", 10}, {"cs", 11}, {"pl", 12}})
	if diff := cmp.Diff([]meaning{{"hr", 10}}, got, cmp.AllowUnexported(meaning{})); diff != "" {
		t.Errorf("another number in another language alone is a clash (-want +got)\n%s", diff)
	}
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name string
		want bool
		why  string
	}{
		{"juni", true, "a word"},
		{"segunda-feira", true, "a hyphen is part of it"},
		{"tháng 6", false, "a number is read by the scanner itself"},
		{"to", false, "too short to mean a day wherever it stands"},
		{"per", false, "a common word"},
	} {
		if got := isName(c.name); got != c.want {
			t.Errorf("isName(%q) = %t: %s", c.name, got, c.why)
		}
	}
}

func TestAdd(t *testing.T) {
	for _, c := range []struct{ name, want, why string }{
		{"Reyk\u00adja\u00advík", "reykjavík", "soft hyphens go"},
		{"St. John’s", "st. john's", "one apostrophe"},
		{"Knox, Indiana", "", "a region is no part of a name"},
		{"东京", "东京", "two characters are a name"},
		{"Ho", "", "two letters are none"},
	} {
		names := map[string]bool{}
		add(names, c.name)
		if c.want == "" && len(names) > 0 || c.want != "" && !names[c.want] {
			t.Errorf("add(%q) gives %v, want %q: %s", c.name, names, c.want, c.why)
		}
	}
}
