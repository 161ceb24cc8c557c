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
		{"table", "GENEVA, June 29 (Xinhua) — Delegates met.\nNothing here.", "PLACE   COUNTRY  DATE     AGENCY  REST\nGENEVA  CH       29 June  Xinhua  Delegates met.\n                                  Nothing here.\n", false, "one row a line, misses too"},
		{"jsonl", `{"text":"GENEVA, June 29 (Xinhua) — Delegates met.","reference":"2023-07-03"}` + "\n" + `{"text":"Nothing here."}`,
			`{"dateline":{"text":"GENEVA, June 29 (Xinhua)","places":[{"name":"GENEVA","country":"CH","lat":46.2,"lon":6.14}],"date":{"year":2023,"month":6,"day":29,"inferred":true},"agency":"Xinhua"}}` + "\n" + `{"dateline":null}` + "\n", true, "the year comes from the page"},
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
