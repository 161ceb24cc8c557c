package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		want   string
		why    string
	}{
		{[]string{"-rounds=1", "-worst=1", "../../testdata/pages/wire-html"}, 0, "| newspage |", "a folder gives tables"},
		{[]string{"-one", "newspage/open formats/20000"}, 0, " MB", "a hostile input has its price"},
		{[]string{"-one", "newspage/no such input/1"}, 1, "", "an unknown input is an error"},
		{[]string{"."}, 1, "", "a folder without pages is an error"},
		{[]string{"-no-such-flag"}, 2, "", "wrong usage"},
	} {
		var out, log bytes.Buffer
		if status := run(c.args, &out, &log); status != c.status || !strings.Contains(out.String(), c.want) {
			t.Errorf("%v: status %d, %s%s: %s", c.args, status, out.String(), log.String(), c.why)
		}
	}
}

func TestAgreement(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
		why  string
	}{
		{"The ferry, late", "the FERRY late", 1, "case and marks are no words"},
		{"a b", "a c", 0.5, "one of two"},
		{"", "", 1, "nothing is nothing"},
		{"a", "", 0, "something is not nothing"},
	} {
		if got := agreement(wordsOf(c.a), wordsOf(c.b)); got != c.want {
			t.Errorf("%q and %q: %v, want %v: %s", c.a, c.b, got, c.want, c.why)
		}
	}
}
