package rulestest_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/rules/rulestest"
)

const boats = `<title>Boats</title><meta name="keywords" content="boats, quay"><h1>The boats are back</h1><div class="byline">By Ilse Brandt</div>
<p>The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended.</p>`

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		want   string
		status rulestest.Status
		got    string
		why    string
	}{
		{`{"title": "The boats are back"}`, rulestest.OK, `"The boats are back"`, "a text"},
		{`{"title": "The boats"}`, rulestest.Changed, `"The boats are back"`, "another text"},
		{`{"deck": "x"}`, rulestest.Missing, `null`, "nothing where something was expected"},
		{`{"deck": null}`, rulestest.OK, `null`, "nothing, as expected"},
		{`{"title": null}`, rulestest.Changed, `"The boats are back"`, "something where nothing was expected"},
		{`{"authors": ["Ilse Brandt"]}`, rulestest.OK, `["Ilse Brandt"]`, "a name stands for the author"},
		{`{"authors": [{"kind": "person"}]}`, rulestest.OK, `[{"kind":"person"}]`, "only what is named is compared"},
		{`{"authors": [{"kind": "person", "url": null}]}`, rulestest.OK, `[{"kind":"person","url":null}]`, "null within an object"},
		{`{"authors": [{"url": "x"}]}`, rulestest.Changed, `[{}]`, "a key that is not there"},
		{`{"authors": ["Ilse Brandt", "B"]}`, rulestest.Changed, `["Ilse Brandt"]`, "one too few"},
		{`{"authors": []}`, rulestest.Changed, `[{"name":"Ilse Brandt","kind":"person","raw":"By Ilse Brandt"}]`, "one too many"},
		{`{"authors": "Ilse Brandt"}`, rulestest.Changed, ``, "a text is no list"},
		{`{"quality": {"article": true}}`, rulestest.OK, `{"article":true}`, "an object"},
		{`{"nosuch": 1}`, rulestest.Missing, `null`, "a number where there is nothing"},
	} {
		page := rulestest.Case{Page: "a.html", Data: []byte(boats), Want: []byte(c.want)}
		fields, err := page.Check(new(article.Parser))
		if err != nil || len(fields) != 1 {
			t.Fatalf("%s: %v: %v", c.want, fields, err)
		}
		if f := fields[0]; f.Status != c.status || c.got != "" && len(f.Got) != len(c.got) {
			t.Errorf("%s: %s %s, want %s %s: %s", c.want, f.Status, f.Got, c.status, c.got, c.why)
		}
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct{ want, message, why string }{
		{"", "there is no a.want.json", "a page without expectations"},
		{"{", "a.want.json: unexpected EOF", "broken expectations"},
	} {
		page := rulestest.Case{Page: "a.html", Data: []byte(boats)}
		if c.want != "" {
			page.Want = []byte(c.want)
		}
		if _, err := page.Check(new(article.Parser)); err == nil || !strings.Contains(err.Error(), c.message) {
			t.Errorf("%v, want %q: %s", err, c.message, c.why)
		}
	}
	if _, err := rulestest.Cases(fstest.MapFS{"a.json": {}}); err == nil {
		t.Error("a folder without pages is tested")
	}
}

// TestRun is the whole of a test of rules.
func TestRun(t *testing.T) { rulestest.Run(t, os.DirFS("../testdata/sites/news")) }
