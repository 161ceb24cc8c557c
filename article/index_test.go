package article

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// An indexKind is what an index page is for: its heading, and what stands
// around the list.
type indexKind struct {
	name, title, above, below string
	entries                   int
}

var indexKinds = []indexKind{
	{"home", "Creek Courier", "<nav><a href=/town>Town</a><a href=/sport>Sport</a></nav>", "<footer><p>All rights reserved.</p></footer>", 60},
	{"section", "Sport", "<h1>Sport</h1>", "<a href=?page=2>Next page</a>", 40},
	{"tag", "Topic: harbour", "<h1>harbour</h1><p>All stories on this topic</p>", "<a href=?page=2>Older</a>", 40},
	{"search", "Search results for ferry", "<form><input name=q></form><p>142 results for ferry</p>", "<a href=?page=2>2</a><a href=?page=3>3</a>", 35},
	{"author", "Tove Linden", "<h1>Tove Linden</h1><p>Reporter for the bay</p>", "<a href=?page=2>More</a>", 40},
	{"forum", "Boats and engines", "<h1>Boats and engines</h1><p>Last post</p>", "<p>Users online: 14</p>", 45},
	{"shop", "Ropes and knots", "<h1>Ropes and knots</h1><p>45 products</p>", "<p>Free delivery from 40</p>", 45},
	{"archive", "October 2023", "<h1>October 2023</h1>", "<a href=/2023/09>September</a>", 60},
	{"videos", "Videos", "<h1>Videos</h1>", "<button>Load more</button>", 36},
	{"missing", "Page not found", "<h1>404</h1><p>We cannot find that page.</p><p>Try one of these</p>", "", 12},
}

// indexEntries print an entry of a list: with nothing, with a date and a label,
// or with a teaser.
var indexEntries = []string{
	"<li><a href=/a/%d>Old ferry number %d is sold to a museum</a></li>",
	"<div class=item><span>Town</span><h3><a href=/a/%d>School choir number %d wins in the capital</a></h3><time>June 2, 2023</time></div>",
	"<div class=card><a href=/a/%d><h2>The %d new ropes of the lock keeper</h2></a><p>They smell of tar and of every harbour.</p></div>",
}

func TestIndexes(t *testing.T) {
	pages, found := 0, 0
	for _, kind := range indexKinds {
		for form, entry := range indexEntries {
			var list strings.Builder
			for i := range kind.entries {
				fmt.Fprintf(&list, entry, i, i)
			}
			source := "<html><head><title>" + kind.title + "</title></head><body>" + kind.above + "<main>" + list.String() + "</main>" + kind.below + "</body></html>"
			_, err := Parse(strings.NewReader(source), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
			pages++
			if errors.Is(err, ErrNoBody) || errors.Is(err, ErrNotArticle) {
				found++
			} else {
				t.Logf("%s, entries of form %d: %v", kind.name, form, err)
			}
		}
	}
	if pages != 30 || found*10 < pages*9 {
		t.Errorf("%d of %d index pages found; want nine of ten", found, pages)
	}
}
