package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRun(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		jsonl          bool
		why            string
	}{
		{"plain", "Quelle: dpa\nThe boats are back.", "credit  Quelle: dpa\n        source: dpa\nnone    The boats are back.\n", false, "what each line is"},
		{"jsonl", `{"text":"Quelle: dpa"}`, `{"kind":"credit","credits":[{"kind":"source","names":null,"organizations":["dpa"],"text":"Quelle: dpa","rule":"de/source"}],"notices":[]}` + "\n", true, "one line for one"},
	} {
		var out strings.Builder
		if err := run(strings.NewReader(c.in), &out, c.jsonl); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, out.String()); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}
