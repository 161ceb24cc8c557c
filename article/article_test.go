package article

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/internal/decode"
	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

var update = flag.Bool("update", false, "write the golden files anew")

// goldenPages returns the pages of testdata; adding a folder adds a test.
func goldenPages(t testing.TB) []string {
	files, err := filepath.Glob("../testdata/pages/*/page.*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	return files
}

func hintsFor(file string) Hints {
	h := Hints{URL: "https://quay.example/news/page"}
	if strings.HasSuffix(file, ".txt") {
		h.ContentType = "text/plain"
	}
	return h
}

func parseFile(t testing.TB, p *Parser, file string) (*Article, []byte) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Parse(context.Background(), bytes.NewReader(data), hintsFor(file))
	if a == nil {
		t.Fatalf("%s: %v", file, err)
	}
	return a, data
}

func TestGolden(t *testing.T) {
	for _, file := range goldenPages(t) {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			a, _ := parseFile(t, new(Parser), file)
			got := describe(a)
			golden := filepath.Join(filepath.Dir(file), "article.golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// describe writes an Article for people.
func describe(a *Article) string {
	var b strings.Builder
	line := func(name string, values ...any) {
		if s := strings.TrimSpace(fmt.Sprintln(values...)); s != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, s)
		}
	}
	line("title", a.Title)
	line("deck", a.Deck)
	line("kicker", a.Kicker)
	line("section", a.Section)
	line("breadcrumb", strings.Join(a.Breadcrumb, " / "))
	for _, author := range a.Authors {
		line("author", author.Name, author.Kind, author.Role, author.URL)
	}
	for _, s := range []struct {
		name  string
		stamp Timestamp
	}{{"published", a.Published}, {"modified", a.Modified}, {"posted", a.Posted}} {
		if !s.stamp.IsZero() {
			line(s.name, s.stamp.Time.Format(time.RFC3339), s.stamp.Precision, s.stamp.Zone)
		}
	}
	line("canonical", a.CanonicalURL)
	line("amp", a.AMPURL)
	line("next", a.NextPage)
	if a.Paywall {
		line("paywall", a.Paywall)
	}
	line("language", a.Language)
	line("charset", a.Charset.Name, "by", a.Charset.By)
	line("publisher", a.Publisher.Name, a.Publisher.Domain)
	line("tags", strings.Join(a.Tags, ", "))
	if a.Dateline != nil {
		line("dateline", fmt.Sprintf("%+v", *a.Dateline))
	}
	if a.Wire != nil {
		line("wire", fmt.Sprintf("%+v", *a.Wire))
	}
	if a.Stats != (Stats{}) {
		line("stats", fmt.Sprintf("%+v", a.Stats))
	}
	for _, p := range a.Header {
		line("header "+p.Role, p.Text)
	}
	for _, p := range a.Body {
		line("body "+p.Kind.String()+place(p), p.Time, p.Text)
	}
	for _, i := range a.Images {
		line("image", i.URL, "|", i.Caption, "|", i.Credit, strings.Join(i.Variants, " "))
	}
	for _, e := range a.Embeds {
		line("embed", e.Provider, e.URL, "part", e.Part)
	}
	for _, c := range a.Credits {
		line("credit "+string(c.Kind), c.Text, "|", strings.Join(c.Names, ", "), "|", strings.Join(c.Organizations, ", "))
	}
	for _, n := range a.Notices {
		line("notice "+string(n.Kind), n.Text)
	}
	for _, s := range a.Sidebar {
		fmt.Fprintf(&b, "sidebar %s: %s\n", s.Kind, s.Heading)
		for _, item := range s.Items {
			line("  item", strings.ReplaceAll(item.Text, "\n", " / "), item.URL, day(item.Published))
		}
		for _, p := range s.Parts {
			line("  part", p.Text)
		}
	}
	line("furniture", a.Furniture.Words, "words,", a.Furniture.HiddenWords, "hidden")
	for _, w := range a.Warnings {
		line("warning", w.Stage, w.Code)
	}
	return b.String()
}

// place is the level of a heading or a list item, the row and the column of a cell.
func place(p Part) string {
	switch {
	case p.Level > 0:
		return fmt.Sprint(" ", p.Level)
	case p.Row > 0:
		return fmt.Sprint(" ", p.Row, ",", p.Column)
	}
	return ""
}

// day is the day of an entry of a list.
func day(t Timestamp) string {
	if t.IsZero() {
		return ""
	}
	return "[" + t.Time.Format(time.DateOnly) + "]"
}

// bag is a text's characters without white space, sorted.
func bag(s string) string {
	runes := []rune(strings.Join(strings.FieldsFunc(s, unicode.IsSpace), ""))
	sort.Slice(runes, func(i, j int) bool { return runes[i] < runes[j] })
	return string(runes)
}

// placed is all text that has a place in an Article: what stands inside a part
// is not counted again, what is stated for machines alone not at all.
func placed(a *Article) string {
	var b strings.Builder
	for _, parts := range [][]Part{a.Header, a.Body, a.Furniture.Parts} {
		for _, p := range parts {
			b.WriteString(p.Text)
		}
	}
	for _, s := range a.Sidebar {
		b.WriteString(s.Heading)
		for _, item := range s.Items {
			b.WriteString(item.Text)
		}
		for _, p := range s.Parts {
			b.WriteString(p.Text)
		}
	}
	for _, i := range a.Images {
		b.WriteString(i.Caption + i.Credit)
	}
	for _, c := range a.Credits {
		if c.Span[1] == 0 {
			b.WriteString(c.Text)
		}
	}
	for _, n := range a.Notices {
		if n.Span[1] == 0 {
			b.WriteString(n.Text)
		}
	}
	return b.String()
}

// blocksOf is the text of a page's blocks before any label.
func blocksOf(t testing.TB, data []byte, h Hints) string {
	text := decode.Decode(context.Background(), bytes.Clone(data), h.ContentType, nil).Text
	var f *flow.Flow
	var err error
	if isPlain(h.ContentType, text) {
		f, err = flow.FromText(context.Background(), string(text), nil, 1<<20)
	} else {
		var d dom.Document
		if d, err = dom.Parse(context.Background(), text, dom.Options{}); err == nil {
			f, err = flow.FromTree(context.Background(), d.Root, nil)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, block := range f.Page.Blocks {
		b.WriteString(block.Text)
	}
	return b.String()
}

func checkNothingLost(t testing.TB, a *Article, data []byte, h Hints) {
	for _, w := range a.Warnings {
		if w.Code == "stated-body" {
			return // text that stands in no block
		}
	}
	if diff := cmp.Diff(bag(blocksOf(t, data, h)), bag(placed(a))); diff != "" {
		t.Errorf("text of the page and text with a place differ (-page +article):\n%s", diff)
	}
}

func TestNothingLost(t *testing.T) {
	for _, file := range goldenPages(t) {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			a, data := parseFile(t, &Parser{KeepFurniture: true}, file)
			checkNothingLost(t, a, data, hintsFor(file))
		})
	}
}

func TestRoundTrip(t *testing.T) {
	for _, file := range goldenPages(t) {
		want, _ := parseFile(t, &Parser{KeepFurniture: true}, file)
		data, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		got := new(Article)
		if err := json.Unmarshal(data, got); err != nil {
			t.Fatal(err)
		}
		again, _ := json.Marshal(got)
		if diff := cmp.Diff(string(data), string(again)); diff != "" {
			t.Errorf("%s (-first +second):\n%s", file, diff)
		}
	}
}

func TestSharedParser(t *testing.T) {
	p := &Parser{KeepFurniture: true}
	var group sync.WaitGroup
	for _, file := range goldenPages(t) {
		want, _ := parseFile(t, p, file)
		for range 4 {
			group.Go(func() {
				if got, _ := parseFile(t, p, file); !cmp.Equal(want, got) {
					t.Errorf("%s: two runs differ: %s", file, cmp.Diff(want, got))
				}
			})
		}
	}
	group.Wait()
}

const story = `<p>The harbour master said that the boats of the town will be back by the end of the week, and that all of them are well.</p>
<p>Nobody in the town had expected the storm to last for as long as it did, and the quay will have to be mended before the winter.</p>`

func TestErrors(t *testing.T) {
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	index := "<h2>Latest news</h2><ul>" + numbered("<li><a href=/news/@>Something happened to ferry @ in the town by the sea</a></li>", 6<<10) + "</ul>"
	menu := `<div class="mega">` + strings.Repeat(`<ul><li><a href="/services/permits">Permits for boats</a></li></ul>`, 60) + "</div>"
	for _, c := range []struct {
		name    string
		ctx     context.Context
		parser  Parser
		in      string
		want    error
		article bool
		why     string
	}{
		{"story", context.Background(), Parser{}, story, nil, true, "prose is an article"},
		{"empty", context.Background(), Parser{}, "", ErrNoBody, true, "no bytes, no body"},
		{"menu", context.Background(), Parser{}, "<nav>Home</nav><title>Site</title>", ErrNoBody, true, "a page without prose"},
		{"index", context.Background(), Parser{}, index, ErrNotArticle, true, "a list of links"},
		{"teasers", context.Background(), Parser{}, index + "<div>" + story + "</div>", ErrNotArticle, true, "a few lines of prose among eighty headlines"},
		{"above a feed", context.Background(), Parser{}, "<title>The boats are back</title><h1>The boats are back</h1><main>" + story + "<p>The ferry will sail again on Monday, the harbour master said, and the market will open with it.</p></main>" + index, nil, true, "three paragraphs below their headline are a story, whatever feed stands below"},
		{"under a menu", context.Background(), Parser{}, menu + "<h1>The boats are back</h1><main>" + story + "</main>", nil, true, "links of a menu are no entries of an index, however many"},
		{"short", context.Background(), Parser{}, `<meta property="og:type" content="article"><h1>The boats are back</h1><article><p>All of them are back safely.</p></article>`, nil, true, "a sentence is a story where the page says that it has one"},
		{"large", context.Background(), Parser{MaxBytes: 10}, story, ErrTooLarge, false, "over the limit"},
		{"ended", ended, Parser{}, story, context.Canceled, false, "the context ends the work"},
		{"binary", context.Background(), Parser{}, "%PDF-1.7 \x00\x01", ErrNotText, false, "a file of another kind"},
	} {
		a, err := c.parser.Parse(c.ctx, strings.NewReader(c.in), Hints{URL: "https://quay.example/x"})
		var typed *ParseError
		if !errors.Is(err, c.want) || err != nil && !errors.As(err, &typed) || (a != nil) != c.article {
			t.Errorf("%s: article %t, error %v; want %t, %v: %s", c.name, a != nil, err, c.article, c.want, c.why)
		}
	}
}

func TestExtractorsWin(t *testing.T) {
	mine := ExtractorFunc("mine", func(p *page.Page, d *Draft) {
		d.Title.Propose("Mine", "here", page.Exact)
		p.Blocks[1].Vote(page.Promo, page.Exact, "I know")
		d.SetExtra("desk", "harbour")
	})
	broken := ExtractorFunc("broken", func(*page.Page, *Draft) { panic("oops") })
	p := Parser{Extractors: append(Extractors(), mine, broken)}
	a, err := p.Parse(context.Background(), strings.NewReader("<h1>The boats are back</h1>"+story), Hints{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Title != "Mine" || a.Origins["title"].By != "mine" || a.Extra["desk"] != "harbour" {
		t.Errorf("title %q by %q, extra %v", a.Title, a.Origins["title"].By, a.Extra)
	}
	if len(a.Body) != 1 || len(a.Sidebar) != 1 || a.Sidebar[0].Kind != SectionPromo {
		t.Errorf("the vote did not move the block: %d body parts, sidebar %+v", len(a.Body), a.Sidebar)
	}
	if n := len(a.Warnings); n == 0 || a.Warnings[n-1].Code != "extractor-panic" {
		t.Errorf("the panic left no warning: %+v", a.Warnings)
	}
}

func TestSites(t *testing.T) {
	name := func(s string) Extractor {
		return ExtractorFunc(s, func(_ *page.Page, d *Draft) { d.Title.Propose(s, "", page.Exact) })
	}
	var sites Sites
	sites.Handle("quay.example", name("host"))
	sites.Handle("quay.example/sport/*", name("sport"))
	sites.Handle("*.quay.example", name("below"))
	day := func(y int) time.Time { return time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC) }
	sites.Handle("old.example", Between(day(2010), day(2020), name("old")))
	sites.Handle("old.example", Between(day(2020), time.Time{}, name("new")))
	p := Parser{Extractors: append(Extractors(), &sites)}
	for _, c := range []struct {
		url, want string
		year      int
		why       string
	}{
		{"https://www.quay.example/a", "host", 2023, "a host means its www. too"},
		{"https://quay.example/sport/a", "sport", 2023, "the longer pattern wins"},
		{"https://blog.quay.example/a", "below", 2023, "a wildcard means hosts below"},
		{"https://old.example/a", "old", 2015, "an old layout by the crawl's date"},
		{"https://old.example/a", "new", 2023, "the one that came after"},
		{"https://elsewhere.example/a", "Boats are back", 2023, "other hosts are left alone"},
	} {
		a, _ := p.Parse(context.Background(), strings.NewReader("<h1>Boats are back</h1>"+story), Hints{URL: c.url, Fetched: day(c.year).AddDate(0, 1, 0)})
		if a.Title != c.want {
			t.Errorf("%s: title %q, want %q: %s", c.url, a.Title, c.want, c.why)
		}
	}
}
