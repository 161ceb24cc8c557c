package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const pages = "../../testdata/pages"

func TestRun(t *testing.T) {
	dir := t.TempDir()
	packed := filepath.Join(dir, "page.html.gz")
	f, err := os.Create(packed)
	if err != nil {
		t.Fatal(err)
	}
	z := gzip.NewWriter(f)
	source, _ := os.ReadFile(pages + "/wire-html/page.html")
	z.Write(source)
	z.Close()
	f.Close()
	manifest := filepath.Join(dir, "manifest.jsonl")
	os.WriteFile(manifest, []byte(`{"file":"`+packed+`","url":"https://quay.example/a","contentType":"text/html"}`+"\n"), 0o644)
	for _, c := range []struct {
		name string
		args []string
		in   string
		code int
		want string
		why  string
	}{
		{"article", []string{pages + "/republished-text/page.txt"}, "", 0, "dateline    LISBON, May 4 (Xinhua)  [2023-05-04]", "the view for people"},
		{"glob", []string{"-format", "text", pages + "/wire-*/page.html"}, "", 0, "HAMBURG, Feb 14 (Reuters)", "names may be globs"},
		{"folder", []string{"-format", "jsonl", pages + "/wire-html"}, "", 0, `"title":"Ferry line to reopen`, "names may be folders"},
		{"gzip", []string{"-format", "json", packed}, "", 0, `"title": "Ferry line to reopen`, "packed pages are unpacked"},
		{"manifest", []string{"-format", "jsonl", "-manifest", manifest}, "", 0, `"url":"https://quay.example/a"`, "what is known of a page is used"},
		{"stdin", []string{"-format", "json"}, string(source), 0, `"title": "Ferry line to reopen`, "no names: standard input"},
		{"bad file", []string{"-format", "jsonl", filepath.Join(dir, "none.html"), packed}, "", 1, `"title":"Ferry line to reopen`, "one bad file does not stop the rest"},
		{"no body", []string{"-format", "json"}, "<title>Site</title>", 1, `"title": "Site"`, "a partial article is printed"},
		{"why", []string{"-why", packed}, "", 0, "* title        title      high Ferry line to reopen", "what was proposed, the winner marked"},
		{"format", []string{"-format", "xml"}, "", 2, "", "wrong usage"},
	} {
		var out, log strings.Builder
		code := run(context.Background(), c.args, strings.NewReader(c.in), &out, &log)
		if code != c.code || !strings.Contains(out.String(), c.want) {
			t.Errorf("%s: exit %d, want %d: %s\n%s%s", c.name, code, c.code, c.why, out.String(), log.String())
		}
	}
}

func TestJSONArray(t *testing.T) {
	var out, log strings.Builder
	run(context.Background(), []string{"-format", "json", pages + "/wire-html/page.html", pages + "/local-html/page.html"}, nil, &out, &log)
	var list []map[string]any
	if err := json.Unmarshal([]byte(out.String()), &list); err != nil || len(list) != 2 || list[0]["title"] == list[1]["title"] {
		t.Errorf("want an array of two articles: %v\n%s", err, out.String())
	}
}
