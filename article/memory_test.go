package article

import (
	"bytes"
	"context"
	"os"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/decode"
	"github.com/newspage-go/newspage/article/page"
)

// A watcher counts the strings of a page that are still in memory.
type watcher struct{ alive atomic.Int64 }

// watch counts a string until it is freed. Short ones share memory with others
// and are not counted.
func (w *watcher) watch(s string) {
	if len(s) >= 64 {
		w.alive.Add(1)
		runtime.AddCleanup(unsafe.StringData(s), func(w *watcher) { w.alive.Add(-1) }, w)
	}
}

func (w *watcher) Name() string { return "watcher" }

// Extract watches the texts and the paths of the blocks, which share one string
// each.
func (w *watcher) Extract(p *page.Page, _ *Draft) {
	if len(p.Blocks) > 0 {
		w.watch(p.Blocks[0].Text)
		w.watch(p.Blocks[0].Path)
	}
}

func (w *watcher) watchTree(root *html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			w.watch(n.Data)
		}
		for _, a := range n.Attr {
			w.watch(a.Val)
		}
	}
}

// gone waits until nothing of the page is in memory.
func (w *watcher) gone() bool {
	for range 50 {
		runtime.GC()
		if w.alive.Load() == 0 {
			return true
		}
		time.Sleep(2 * time.Millisecond)
	}
	return false
}

func TestArticleDoesNotPinPage(t *testing.T) {
	for _, file := range goldenPages(t) {
		data, err := os.ReadFile(file)
		if err != nil || !strings.HasSuffix(file, ".html") {
			continue
		}
		w := new(watcher)
		kept := func() *Article {
			root, err := html.Parse(bytes.NewReader(decode.Decode(t.Context(), data, "", nil).Text))
			if err != nil {
				return nil
			}
			w.watchTree(root)
			p := Parser{KeepFurniture: true, Extractors: append(Extractors(), w)}
			a, _ := p.ParseNode(context.Background(), root, hintsFor(file))
			return a
		}()
		if !w.gone() {
			t.Errorf("%s: %d strings of the page are in memory while only the Article is kept", file, w.alive.Load())
		}
		runtime.KeepAlive(kept)
	}
}

// TestMemoryIsFlat parses many pages and looks at what is left.
func TestMemoryIsFlat(t *testing.T) {
	files := goldenPages(t)
	var p Parser
	live := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	round := func() {
		for range 10 {
			for _, file := range files {
				parseFile(t, &p, file)
			}
		}
	}
	round()
	before := live()
	round()
	round()
	if after := live(); after > before+1<<20 {
		t.Errorf("%d bytes live after some pages, %d after three times as many", before, after)
	}
}

// TestExtractorMayKeepPage parses pages whose memory is used again after one that
// an extractor keeps.
func TestExtractorMayKeepPage(t *testing.T) {
	var kept *page.Page
	keeper := ExtractorFunc("keeper", func(p *page.Page, _ *Draft) { kept = p })
	show := func() string {
		var out strings.Builder
		if err := html.Render(&out, kept.Root); err != nil {
			t.Fatal(err)
		}
		for _, b := range kept.Blocks {
			out.WriteString(b.Text + b.Path + b.Verdict().Why)
		}
		return out.String()
	}
	files := goldenPages(t)
	p := Parser{Extractors: append(Extractors(), keeper)}
	for _, file := range files {
		if strings.HasSuffix(file, ".html") {
			parseFile(t, &p, file)
			break
		}
	}
	before := show()
	for _, file := range files {
		parseFile(t, new(Parser), file)
	}
	if show() != before {
		t.Error("a page that an extractor keeps was changed by those after it")
	}
}

// staticStrings are the strings of an Article that are none of its page's: written in
// the code, or the caller's.
var staticStrings = map[string]bool{
	"SchemaVersion": true, "URL": true, "Charset.Name": true, "Charset.By": true, "Quality.Reasons": true, "Wire.Evidence": true,
	"Warnings.Code": true, "Warnings.Stage": true, "Warnings.Text": true, "Authors.Kind": true, "Dateline.Places.Country": true,
	"Header.Role": true, "Body.Role": true, "Furniture.Parts.Role": true, "Sidebar.Parts.Role": true,
}

func TestUnpinVisitsEveryString(t *testing.T) {
	var a Article
	fields := make(map[*string]string)
	fillStrings(reflect.ValueOf(&a).Elem(), "", fields)
	a.eachString(func(s *string) { delete(fields, s) })
	for _, name := range fields {
		if !staticStrings[name] {
			t.Errorf("%s may be a slice of the page and is not copied", name)
		}
	}
}

// fillStrings makes one of everything that a value holds, and notes where its strings
// are. Strings of types of their own are words of this package.
func fillStrings(v reflect.Value, name string, fields map[*string]string) {
	switch v.Kind() {
	case reflect.String:
		if p, ok := v.Addr().Interface().(*string); ok {
			fields[p] = name
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillStrings(v.Elem(), name, fields)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillStrings(v.Index(0), name, fields)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && v.Type() != reflect.TypeFor[time.Time]() {
				fillStrings(v.Field(i), strings.TrimPrefix(name+"."+f.Name, "."), fields)
			}
		}
	}
}
