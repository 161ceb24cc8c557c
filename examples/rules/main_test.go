package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	sites = "../../article/rules/testdata/sites"
	crane = sites + "/news/harbour.html"
	wire  = "../../testdata/pages/wire-html/page.html"
	feeds = "../../article/rules/testdata/ftr"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	save := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	}
	bad := save("bad.json", `{"match": {"hosts": ["quay.example"]}, "titel": "h1"}`)
	shaky := save("shaky.json", `{"match": {"hosts": ["quay.example"]}, "title": "h1.Head_x--a1b2c", "body": "div:nth-child(3)"}`)
	other := save("other.json", `{"match": {"hosts": ["other.example"]}, "title": "h1"}`)
	stale := filepath.Join(dir, "stale")
	if err := os.Mkdir(stale, 0o755); err != nil {
		t.Fatal(err)
	}
	save("stale/a.json", `{"match": {"hosts": ["quay.example"]}, "title": "h2"}`)
	save("stale/a.html", "<h1>Boats</h1><p>Words")
	save("stale/a.want.json", `{"url": "https://quay.example/", "title": "Boats", "deck": "Words"}`)
	save("stale/b.html", "<h1>Boats</h1>")
	const address = "https://quay.example/news/crane"
	for _, c := range []struct {
		args string
		code int
		want string
		why  string
	}{
		{"check " + sites, 0, "6 rules, no mistakes", "a folder of rules"},
		{"check " + bad, 1, `bad.json:1:40: unknown key "titel" (did you mean "title"?)`, "a mistake has file and line"},
		{"check " + shaky, 0, "a tool makes anew", "a name made by a tool"},
		{"check " + shaky, 0, "counts elements", "a place among others"},
		{"test " + sites, 0, "wire/boats.txt                 title          ok", "all fields as expected"},
		{"test " + stale, 1, "deck           missing", "a field that is not there"},
		{"test " + stale, 1, "there is no b.want.json", "a page without expectations"},
		{"explain -url " + address + " " + sites + " " + crane, 0, "quay             move promo         matched     1  .ln.club", "which selector, how many"},
		{"explain -url " + address + " " + sites + " " + crane, 0, "rule quay/move promo", "what moved, and why"},
		{"explain -url " + address + " " + sites + " " + crane, 0, "  title      Second crane put up at East Quay\n             Quay Post\n", "what the generic one says"},
		{"explain " + other + " " + crane, 0, "no rule is for this page", "another site"},
		{"expect -url " + address + " " + sites + " " + crane, 0, `"It came by barge."`, "what to hold a page to"},
		{"init -url https://www.quay.example/x " + wire, 0, `"body": "div.story-body"`, "where the body is"},
		{"import-ftr " + feeds, 0, "quay.example.txt:52: titl: unknown: did you mean", "what was not understood"},
		{"import-ftr " + feeds, 0, "3 rules of 60 lines", "how much there was"},
		{"schema", 0, "$defs", "for editors"},
		{"", 2, "usage:", "no command"},
		{"nosuch", 2, "there is no command", "another command"},
		{"init", 2, "usage: rules init", "no page"},
		{"check " + filepath.Join(dir, "none.json"), 1, "no such file", "no file"},
	} {
		var out strings.Builder
		if code := run(strings.Fields(c.args), &out, &out); code != c.code || !strings.Contains(out.String(), c.want) {
			t.Errorf("%s: exit %d, want %d and %q: %s\n%s", c.args, code, c.code, c.want, c.why, out.String())
		}
	}
}

// TestInit holds that a rule that init writes can be read, matches its page
// and leaves a body.
func TestInit(t *testing.T) {
	for _, name := range []string{wire, "../../testdata/pages/sidebar-cards/page.html", "../../testdata/pages/wire-press-release/page.txt"} {
		if _, err := os.Stat(name); err != nil {
			name = strings.TrimSuffix(name, ".txt") + ".html"
		}
		var rule, told strings.Builder
		if code := run([]string{"init", "-url", "https://quay.example/a", name}, &rule, &rule); code != 0 {
			t.Fatal(rule.String())
		}
		file := filepath.Join(t.TempDir(), "quay.json")
		if err := os.WriteFile(file, []byte(rule.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		code := run([]string{"explain", "-url", "https://quay.example/a", file, name}, &told, &told)
		if code != 0 || !strings.Contains(told.String(), "title              matched") || strings.Contains(told.String(), "0 parts") {
			t.Errorf("%s: exit %d\n%s\n%s", name, code, rule.String(), told.String())
		}
	}
}

func TestImportWrites(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "rules")
	var out strings.Builder
	if code := run([]string{"import-ftr", "-o", dir, feeds}, &out, &out); code != 0 {
		t.Fatal(out.String())
	}
	if code := run([]string{"check", dir}, &out, &out); code != 0 || !strings.Contains(out.String(), "3 rules, no mistakes") {
		t.Errorf("exit %d\n%s", code, out.String())
	}
	if code := run([]string{"import-ftr", "-o", dir, feeds}, &out, &out); code != 1 || !strings.Contains(out.String(), "is there already") {
		t.Errorf("a second import wrote over the first: exit %d", code)
	}
}
