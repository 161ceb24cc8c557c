package rules

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/article/page"
)

const story = `<html lang="en"><title>Boats</title><meta name="author" content="Tomas Reyl"><meta name="desk" content=" a ; b ;">
<meta name="generator" content="QuayCMS 4.1"><script type="application/ld+json">{"@type": "NewsArticle", "headline": "LD head", "author": [{"@type": "Person", "name": "Ann One"}, {"@type": "Person", "name": "Bo Two"}]}</script>
<h1>The boats are back</h1><div class=by>Words: <a href="/ilse">Ilse Brandt</a> (harbour)</div><div class=d>Printed 3 maart 2024, 9:05</div><time datetime="2024-03-04T10:00:00Z">Monday</time>
<div class=s><p>The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<figure><img src=/boat.jpg><figcaption>A boat</figcaption></figure>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended before the winter.</p><p class=club>Join the club</p></div>
<img class=lead src="/lead.jpg"><a class=next href="/2">Next</a>
<div class=o><p>The other prose of this page is about something else entirely, and it is as long as a paragraph of a story would be.</p></div>`

func parse(t *testing.T, rule string, h article.Hints) (*article.Article, []article.RuleEvent) {
	t.Helper()
	set, err := Parse("quay.json", []byte(rule))
	if err != nil {
		t.Fatal(err)
	}
	var events []article.RuleEvent
	p := article.Parser{Extractors: append(article.Extractors(), set), OnRule: func(e article.RuleEvent) { events = append(events, e) }}
	a, err := p.Parse(context.Background(), strings.NewReader(story), h)
	if a == nil {
		t.Fatal(err)
	}
	return a, events
}

var quay = article.Hints{URL: "https://quay.example/news/boats"}

func TestFields(t *testing.T) {
	for _, c := range []struct {
		rule string
		got  func(*article.Article) any
		want any
		why  string
	}{
		{`"title": "h1"`, title, "The boats are back", "CSS"},
		{`"title": "meta:AUTHOR"`, title, "Tomas Reyl", "a meta element, whatever the case"},
		{`"title": "ld:headline"`, title, "LD head", "JSON-LD"},
		{`"title": "ld:NewsArticle.headline"`, title, "LD head", "JSON-LD of a type"},
		{`"title": "=Fixed"`, title, "Fixed", "a constant"},
		{`"title": "text:^Nobody had (\\w+)"`, title, "expected", "a group of a pattern"},
		{`"title": ["h7", "meta:nosuch", "ld:nosuch.name", "text:nosuch", {"select": "h1", "after": "boats "}]`, title, "are back", "the first alternative that finds something"},
		{`"title": {"select": "h1", "before": " are", "after": "The "}`, title, "boats", "what stands between"},
		{`"title": {"select": "h1", "after": "nosuch"}`, title, "The boats are back", "a mark that is not there: generic"},
		{`"title": {"select": "h1", "capture": "b.*s", "trim": "bs"}`, title, "oat", "capture, then trim"},
		{`"authors": ".by a"`, authors, []string{"Ilse Brandt https://quay.example/ilse"}, "a link names its author's page"},
		{`"authors": {"select": ".by", "after": "Words:", "before": "("}`, authors, []string{"Ilse Brandt "}, "within a line"},
		{`"authors": "ld:author.name"`, authors, []string{"Ann One ", "Bo Two "}, "all that is found"},
		{`"authors": "=X Æ"`, authors, []string{"X Æ "}, "who knows the site knows the name"},
		{`"published": {"select": ".d", "after": "Printed", "layout": "2 January 2006, 15:04", "language": "nl", "zone": "Europe/Amsterdam"}`, published, "2024-03-03T09:05:00+01:00 minute known", "layout, language and zone"},
		{`"published": {"select": ".d", "after": "Printed", "language": "nl"}`, published, "2024-03-03T09:05:00Z minute unknown", "no layout: as any date"},
		{`"published": "time@datetime"`, published, "2024-03-04T10:00:00Z second known", "an attribute"},
		{`"published": [{"select": "h1", "layout": "2006-01-02"}, "=2020-02-01"]`, published, "2020-02-01T00:00:00Z day unknown", "what is no date is passed"},
		{`"tags": {"select": "meta:desk", "split": ";"}`, func(a *article.Article) any { return a.Tags }, []string{"a", "b"}, "a list in one text"},
		{`"image": "img.lead@src"`, func(a *article.Article) any { return a.Images[0].URL }, "https://quay.example/lead.jpg", "made absolute"},
		{`"nextPage": "a.next@href"`, func(a *article.Article) any { return a.NextPage }, "https://quay.example/2", "made absolute"},
		{`"nextPage": "=javascript:alert(1)"`, func(a *article.Article) any { return a.NextPage }, "", "an address that fetches nothing is none"},
		{`"extra": {"desk": {"select": "meta:desk", "split": ";"}, "one": "p", "none": "h7"}`, extra, map[string]any{"desk": []string{"a", "b"}, "one": "The harbour master said that all boats of the town are back in the port, and that their crews are well."}, "fields of one's own"},
		{`"body": ["div.nosuch", "div.o"]`, body, []string{"The other "}, "alternatives of the body"},
		{`"body": "div.s", "strip": [".club"]`, body, []string{"The harbou", "Nobody had"}, "a caption by its markup is none of the body"},
		{`"body": "div.o, div.s p.club"`, body, []string{"Join the c", "The other "}, "a comma joins, in the order of the page"},
		{`"move": {"promo": [".s p"], "related": [".club"]}, "body": ".o p"`, func(a *article.Article) any {
			return []article.SectionKind{a.Sidebar[0].Kind, a.Sidebar[len(a.Sidebar)-1].Kind}
		}, []article.SectionKind{"promo", "related"}, "moved, the later beats the earlier"},
		{`"strip": ["text:^Nobody", "text:other prose", "div.o"], "body": "div.s p"`, body, []string{"The harbou", "Join the c"}, "patterns select blocks; strip beats body"},
	} {
		a, _ := parse(t, `{"match": {"hosts": ["quay.example"]}, `+c.rule+`}`, quay)
		if diff := cmp.Diff(c.want, c.got(a)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", c.rule, c.why, diff)
		}
	}
}

func title(a *article.Article) any { return a.Title }
func extra(a *article.Article) any { return a.Extra }

func published(a *article.Article) any {
	return a.Published.Time.Format(time.RFC3339) + " " + string(a.Published.Precision) + " " + string(a.Published.Zone)
}

func authors(a *article.Article) any {
	var list []string
	for _, author := range a.Authors {
		list = append(list, author.Name+" "+author.URL)
	}
	return list
}

func body(a *article.Article) any {
	var list []string
	for _, p := range a.Body {
		list = append(list, p.Text[:min(10, len(p.Text))])
	}
	return list
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		match, url string
		fetched    string
		want       bool
		why        string
	}{
		{`"hosts": "quay.example"`, "https://www.quay.example/", "", true, "a host means its www. too"},
		{`"hosts": "quay.example"`, "https://blog.quay.example/", "", false, "but no other host"},
		{`"hosts": ["a.example", "*.quay.example"]`, "https://a.blog.quay.example/", "", true, "hosts below"},
		{`"hosts": "quay.example", "paths": ["/a/*/b", "/news"]`, "https://quay.example/a/x/y/b/c", "", true, "a star within a path"},
		{`"hosts": "quay.example", "paths": ["/a/*/b", "/news"]`, "https://quay.example/a/x", "", false, "half of it"},
		{`"hosts": "quay.example", "meta": {"Generator": "quaycms *"}`, "https://quay.example/", "", true, "meta"},
		{`"hosts": "quay.example", "meta": {"generator": "quaycms"}`, "https://quay.example/", "", false, "without a star the whole content"},
		{`"meta": {"generator": "*cms*4*"}`, "", "", true, "meta alone, of a page from nowhere"},
		{`"probe": "div.s > p.club"`, "https://other.example/", "", true, "a probe alone"},
		{`"probe": "div.s > h7"`, "https://other.example/", "", false, "a probe that finds nothing"},
		{`"hosts": "*"`, "", "", true, "every page"},
		{`"hosts": "quay.example", "from": "2020-01-01", "until": "2021-01-01"`, "https://quay.example/", "2020-01-01", true, "from is the first day"},
		{`"hosts": "quay.example", "from": "2020-01-01", "until": "2021-01-01"`, "https://quay.example/", "2021-01-01", false, "until is no longer"},
		{`"hosts": "quay.example", "from": "2020-01-01"`, "https://quay.example/", "", true, "no crawl date: that of the page"},
		{`"hosts": "quay.example", "until": "2020-01-01"`, "https://quay.example/", "", false, "no crawl date: that of the page"},
	} {
		h := article.Hints{URL: c.url}
		h.Fetched, _ = time.Parse(time.DateOnly, c.fetched)
		a, _ := parse(t, `{"match": {`+c.match+`}, "title": "=rule"}`, h)
		if got := a.Title == "rule"; got != c.want {
			t.Errorf("%s of %s: %t, want %t: %s", c.match, c.url, got, c.want, c.why)
		}
	}
}

func TestEventsAndCounter(t *testing.T) {
	a, events := parse(t, `{"match": {"hosts": ["quay.example"]}, "title": ["h7", "h1"], "deck": "h7", "strip": [".club", "h7"]}`, quay)
	want := []article.RuleEvent{
		{URL: quay.URL, Rule: "quay", Field: "title", Selector: "h7", Outcome: article.RuleEmpty},
		{URL: quay.URL, Rule: "quay", Field: "title", Selector: "h1", Count: 1, Outcome: article.RuleMatched},
		{URL: quay.URL, Rule: "quay", Field: "deck", Selector: "h7", Outcome: article.RuleEmpty},
		{URL: quay.URL, Rule: "quay", Field: "deck", Outcome: article.RuleFellBack},
		{URL: quay.URL, Rule: "quay", Field: "strip", Selector: ".club", Count: 1, Outcome: article.RuleMatched},
		{URL: quay.URL, Rule: "quay", Field: "strip", Selector: "h7", Outcome: article.RuleEmpty},
	}
	if diff := cmp.Diff(want, events); diff != "" {
		t.Errorf("events (-want +got):\n%s", diff)
	}
	if o := a.Origins["title"]; o != (article.Origin{By: "rules/quay", Path: "h1", Confidence: page.Exact}) {
		t.Errorf("origin %+v", o)
	}
	var c Counter
	for _, e := range append(events, events...) {
		c.Count(e)
	}
	if got := c.Tallies()[0]; got != (Tally{Rule: "quay", Field: "deck", FellBack: 2}) || len(c.Tallies()) != 6 {
		t.Errorf("tallies %+v", c.Tallies())
	}
}

// TestNothingLost holds that a rule moves text and loses none.
func TestNothingLost(t *testing.T) {
	set, err := Parse("quay.json", []byte(`{"match": {"hosts": ["*"]}, "body": ".o", "title": ".club", "strip": ["h1", "figure"], "move": {"ad": [".by"], "notice": [".s p"], "comments": ["*"]}}`))
	if err != nil {
		t.Fatal(err)
	}
	runes := func(p article.Parser) string {
		p.KeepFurniture = true
		a, _ := p.Parse(context.Background(), strings.NewReader(story), quay)
		var all []string
		add := func(s ...string) { all = append(all, strings.Fields(strings.Join(s, " "))...) }
		for _, parts := range [][]article.Part{a.Header, a.Body, a.Furniture.Parts} {
			for _, part := range parts {
				add(part.Text)
			}
		}
		for _, s := range a.Sidebar {
			add(s.Heading)
			for _, i := range s.Items {
				add(i.Text)
			}
			for _, part := range s.Parts {
				add(part.Text)
			}
		}
		for _, i := range a.Images {
			add(i.Caption, i.Credit)
		}
		for _, n := range a.Notices {
			add(n.Text)
		}
		for _, c := range a.Credits {
			add(c.Text)
		}
		slices.Sort(all)
		return strings.Join(all, " ")
	}
	generic := runes(article.Parser{})
	if ruled := runes(article.Parser{Extractors: append(article.Extractors(), set)}); ruled != generic {
		t.Errorf("words (-generic +ruled):\n%s", cmp.Diff(strings.Fields(generic), strings.Fields(ruled)))
	}
}

// TestSchema holds the schema for editors to the keys that Parse knows.
func TestSchema(t *testing.T) {
	var schema struct {
		Defs map[string]struct {
			Properties map[string]struct {
				Properties map[string]any
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal([]byte(Schema), &schema); err != nil {
		t.Fatal(err)
	}
	rule := schema.Defs["rule"].Properties
	for name, c := range map[string]struct{ want, got []string }{
		"rule":  {ruleKeys(), slices.Collect(maps.Keys(rule))},
		"move":  {moveRoles(), slices.Collect(maps.Keys(rule["move"].Properties))},
		"match": {matchKeys, slices.Collect(maps.Keys(schema.Defs["match"].Properties))},
	} {
		want := slices.Sorted(slices.Values(c.want))
		slices.Sort(c.got)
		if diff := cmp.Diff(want, c.got); diff != "" {
			t.Errorf("keys of %s (-known +schema):\n%s", name, diff)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"match": {"hosts": ["*"]}, "body": ".s", "title": ["h1", "ld:headline"], "authors": {"select": ".by", "split": ","}, "published": {"select": ".d", "layout": "2 Jan 2006", "language": "nl", "zone": "+01:00"}}`))
	f.Add([]byte(`[{"match": {"probe": "p"}, "move": {"promo": [".club", "text:^N"]}, "strip": ["p:nth-child(2)"], "extra": {"x": "meta:desk"}}]`))
	f.Add([]byte(`{"match"`))
	f.Fuzz(func(t *testing.T, data []byte) {
		set, err := Parse("fuzz.json", data)
		if err != nil {
			if list, ok := err.(Errors); !ok || len(list) == 0 || list[0].Line < 1 || list[0].Column < 1 {
				t.Fatalf("no place in %v", err)
			}
			return
		}
		p := article.Parser{Extractors: append(article.Extractors(), set)}
		a, _ := p.Parse(context.Background(), strings.NewReader(story), quay)
		b, _ := p.Parse(context.Background(), strings.NewReader(story), quay)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("two runs differ:\n%s", diff)
		}
		for _, w := range a.Warnings {
			if w.Code == "extractor-panic" {
				t.Error(w.Text)
			}
		}
	})
}
