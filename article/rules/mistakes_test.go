package rules

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

// In these cases the mistake is told at §, which is taken out.
func TestMistakes(t *testing.T) {
	const host = `{"match": {"hosts": ["example.com"]}, `
	for _, c := range []struct{ in, want, why string }{
		{host + "\n" + `  §"titel": "h1"}`, `unknown key "titel" (did you mean "title"?)`, "a slip of the pen"},
		{host + `§"zzzzzz": "h1"}`, "known are $schema, name", "nothing like it"},
		{host + `"title": §"div..x"}`, `title: bad selector "div..x"`, "not CSS"},
		{host + `"title": §"//h1[@class='x']"}`, "this is XPath; rules are written in CSS", "the other language"},
		{host + `"title": §"h1 >"}`, "a selector is missing", "a combinator that leads nowhere"},
		{host + `"title": §"h1 > > a"}`, "a selector is missing", "two combinators"},
		{host + `"title": §":has(:has(a))"}`, "more than one :has", "a walk within a walk"},
		{host + `"title": §"div:not(p a)"}`, "several steps inside :not", "upward matching by the back door"},
		{host + `"title": ["h1", §""]}`, "the text is empty", "an empty alternative"},
		{host + `"title": §[]}`, "the list is empty", "no alternative"},
		{host + `"title": §7}`, "this must be a text", "a number"},
		{host + `"title": §{"after": "x"}}`, `"select" is missing`, "a transform of nothing"},
		{host + `"title": {"select": "h1", §"split": ","}}`, `unknown key "split"`, "a title is one value"},
		{host + `"title": {"select": "h1", §"layout": "2006"}}`, `unknown key "layout"`, "a title is no date"},
		{host + `"title": {"select": "h1", "capture": §"(?=x)"}}`, "patterns are RE2", "look-ahead"},
		{host + `"title": §"text:("}`, "bad pattern", "a bracket left open"},
		{host + `"title": §"meta:"}`, "says nothing behind its mark", "no name"},
		{host + `"published": {"select": "time", "layout": §"YYYY-MM-DD"}}`, "bad layout", "another tool's layout"},
		{host + `"published": {"select": "time", "layout": §"2 January"}}`, "year, month and day", "half a date"},
		{host + `"published": {"select": "time", "zone": §"Mars/Olympus"}}`, "unknown zone", "no zone"},
		{host + `"body": §"a@href"}`, "selects no blocks", "an attribute is no body"},
		{host + `"strip": ["p", §"=x"]}`, "selects no blocks", "a constant is nowhere"},
		{host + `"move": {§"sideways": ["p"]}}`, `unknown key "sideways"`, "no role"},
		{host + `"move": {§"body": ["p"]}}`, `unknown key "body"`, "the body has a key of its own"},
		{host + `"move": §["p"]}`, "this must be an object", "where to?"},
		{host + `"prune": §"yes"}`, "true or false", "a word"},
		{host + `"title": "h1", §"title": "h2"}`, `"title" is there twice`, "the first would be lost"},
		{`§{"match": {"hosts": ["example.com"]}}`, "the rule says nothing", "a rule for nothing"},
		{`§{"title": "h1"}`, "match: it is missing", "for which pages?"},
		{`{"match": §{"from": "2020-01-01"}, "title": "h1"}`, `"hosts": ["*"]`, "every page by accident"},
		{`{"match": {"hosts": §"https://example.com"}, "title": "h1"}`, "write the host alone", "an address"},
		{`{"match": {"hosts": §"example.com/news"}, "title": "h1"}`, `write that to "paths"`, "a host with a path"},
		{`{"match": {"hosts": §"exa*mple.com"}, "title": "h1"}`, "is no host", "a star within a name"},
		{`{"match": {"hosts": §"localhost"}, "title": "h1"}`, "is no whole host", "no domain"},
		{`{"match": {"hosts": ["a.example", §"a.example"]}, "title": "h1"}`, "is there twice", "would be asked twice"},
		{`{"match": {"hosts": "a.example", "paths": §"news"}, "title": "h1"}`, "does not begin with /", "half a path"},
		{`{"match": {"hosts": "a.example", "paths": §"/a?b=c"}, "title": "h1"}`, "more than a path", "a query"},
		{`{"match": {"hosts": "a.example", "from": §"1.2.2020"}, "title": "h1"}`, "write it as 2023-12-31", "another form of day"},
		{`{"match": §{"hosts": "a.example", "from": "2020-01-01", "until": "2019-01-01"}, "title": "h1"}`, "until is not after from", "never"},
		{`{"match": {"probe": §"["}, "title": "h1"}`, "match.probe: bad selector", "a bracket left open"},
		{`§7`, "this must be an object", "no rule"},
		{`§[]`, "the list holds no rule", "no rules"},
		{`{"title": "h1"§`, "the file ends in the middle", "cut off"},
		{host + `"title": §h1}`, "not JSON", "no quotes"},
		{host + `"title": "h1"} §{}`, "there is more behind the rule", "two rules without a list"},
		{host + `"title": "h1"}§,`, "there is more behind the rule", "a comma too many"},
		{"{\"match\": \"§\xff\"}", "not UTF-8", "another charset"},
		{strings.Repeat("[", 17) + "§[" + strings.Repeat("]", 18), "nested too deeply", "a tower of lists"},
	} {
		before, after, _ := strings.Cut(c.in, "§")
		_, err := Parse("a.json", []byte(before+after))
		var list Errors
		if !errors.As(err, &list) {
			t.Errorf("%s: no mistake found: %s", c.in, c.why)
			continue
		}
		line, column := strings.Count(before, "\n")+1, len(before)-strings.LastIndexByte(before, '\n')
		if e := list[0]; e.Line != line || e.Column != column || !strings.Contains(e.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %d:%d: … %s: %s", c.in, err, line, column, c.want, c.why)
		}
	}
}

func TestLoad(t *testing.T) {
	good := `{"match": {"hosts": ["a.example"]}, "title": "h1"}`
	bad := `{"match": {"hosts": ["a.example"]}, "titel": "h1", "body": ".."}`
	files := fstest.MapFS{
		"b.json":             {Data: []byte(good)},
		"sub/a.json":         {Data: []byte("[" + good + "," + good + "]")},
		"sub/page.want.json": {Data: []byte("{}")},
		"rule.schema.json":   {Data: []byte("{}")},
		".hidden/x.json":     {Data: []byte("{")},
		"notes.txt":          {Data: []byte("no rule")},
	}
	set, err := Load(files)
	if err != nil || len(set.Rules()) != 3 || set.Rules()[0].Name() != "rules/b" || set.Rules()[2].File() != "sub/a.json" {
		t.Fatalf("rules %v: %v", set.Rules(), err)
	}
	files["c.json"] = &fstest.MapFile{Data: []byte(bad)}
	files["d.json"] = &fstest.MapFile{Data: []byte(bad)}
	set, err = Load(files)
	var one *Error
	if set != nil || !errors.As(err, &one) || one.File != "c.json" || strings.Count(err.Error(), "\n") != 3 {
		t.Errorf("want all four mistakes of both files, got %v", err)
	}
	files["e.json"] = &fstest.MapFile{Data: make([]byte, maxFile+1)}
	if _, err = Load(files); !strings.Contains(err.Error(), "larger than a megabyte") {
		t.Errorf("a huge file: %v", err)
	}
}

// TestMostErrors holds that a file of mistakes alone ends somewhere.
func TestMostErrors(t *testing.T) {
	_, err := Parse("a.json", []byte("["+strings.Repeat("7,", 5000)+"7]"))
	var list Errors
	if !errors.As(err, &list) || len(list) != mostErrors {
		t.Errorf("%d mistakes, want %d", len(list), mostErrors)
	}
}
