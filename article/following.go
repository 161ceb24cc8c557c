package article

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// A story has at least so many words; so many headlines are looked at.
const (
	leastStory    = 25
	mostHeadlines = 64
)

// A sequel is the other stories that a page prints in full behind its own.
type sequel struct {
	from     int    // the block with which the first begins; the number of blocks without one
	headline string // a path of which their headlines have the template
	depth    int    // how deep the element lies that holds them and this story
}

// following finds the stories of a page that prints several in full: the next
// has a headline like this story's, in an element of its own beside the one
// that holds headline and body of this one.
func (t *task) following() sequel {
	blocks := t.flow.Page.Blocks
	title := t.headlineOfBody()
	if title < 0 {
		return sequel{from: len(blocks)}
	}
	looked := 0
	for i := title + 1; i < len(blocks) && looked < mostHeadlines; i++ {
		b := blocks[i]
		if b.Kind != page.Heading || b.Level != blocks[title].Level {
			continue
		}
		looked++
		if isAlike(b.Path, blocks[title].Path) && !bytes.Equal(appendLetters(nil, b.Text), appendLetters(nil, blocks[title].Text)) &&
			t.ownStory(title, i) {
			next := sequel{headline: b.Path, depth: sharedDepth(blocks[title].Node, b.Node)}
			next.from = next.start(blocks, i)
			return next
		}
	}
	return sequel{from: len(blocks)}
}

// start returns the block with which the story begins whose headline is block
// i: a label above it stands in one element with it.
func (s *sequel) start(blocks []*page.Block, i int) int {
	from := i
	for from > 0 && i-from < headlineReach && sharedDepth(blocks[from-1].Node, blocks[i].Node) > s.depth {
		from--
	}
	return from
}

// heads reports whether block i is the headline of a later story.
func (s *sequel) heads(blocks []*page.Block, i int) bool {
	return i >= s.from && blocks[i].Kind == page.Heading && isAlike(blocks[i].Path, s.headline)
}

// opens reports whether a later story begins with block i.
func (s *sequel) opens(blocks []*page.Block, i int) bool {
	for j := i; i >= s.from && j < len(blocks) && j <= i+headlineReach; j++ {
		if s.heads(blocks, j) {
			return s.start(blocks, j) == i
		}
	}
	return false
}

// headlineOfBody returns the heading voted Title that stands last before the
// body, else the one right before it that heads a post, else -1.
func (t *task) headlineOfBody() int {
	title, heading := -1, -1
	for i, b := range t.flow.Page.Blocks {
		role := b.Verdict().Role
		switch {
		case role == page.Body && title < 0 && heading >= 0 && i-heading <= headlineReach && inPost(t.flow.Page.Blocks[heading].Node, headlineReach):
			return heading
		case role == page.Body:
			return title
		case b.Kind != page.Heading || b.Node == nil:
		case role == page.Title:
			title = i
		default:
			heading = i
		}
	}
	return -1
}

// headlineReach is how near before the body a heading nobody took for the
// headline stands if it is one.
const headlineReach = 4

// inPost reports whether an element that holds a post lies around n, no more
// than the given number of elements up.
func inPost(n *html.Node, reach int) bool {
	for ; reach > 0; reach-- {
		if n = n.Parent; n == nil {
			return false
		}
		if holdsPost(n) {
			return true
		}
	}
	return false
}

// holdsPost reports whether an element holds one story by its name or its class.
func holdsPost(n *html.Node) bool {
	if n.DataAtom == atom.Article {
		return true
	}
	class := dom.Attr(n, "class")
	return strings.Contains(class, "post") || strings.Contains(class, "entry") || strings.Contains(class, "story")
}

// ownStory reports whether the headings at title and next each stand in a post
// with a story that the other does not share; the sections of one story stand
// in one post.
func (t *task) ownStory(title, next int) bool {
	blocks := t.flow.Page.Blocks
	apart := sharedDepth(blocks[title].Node, blocks[next].Node)
	for _, i := range [...]int{title, next} {
		if !inPost(blocks[i].Node, depthOf(blocks[i].Node)-apart-1) {
			return false
		}
	}
	return t.wordsWith(title, next, apart) >= leastStory && t.wordsWith(next, len(blocks), apart) >= leastStory
}

// wordsWith counts the words of body behind block i and before until that lie
// in an element with it deeper than the given depth.
func (t *task) wordsWith(i, until, depth int) int {
	words := 0
	for _, b := range t.flow.Page.Blocks[i+1 : until] {
		if words >= leastStory || sharedDepth(t.flow.Page.Blocks[i].Node, b.Node) <= depth {
			break
		}
		if b.Verdict().Role == page.Body {
			words += flow.CountWords(b.Text)
		}
	}
	return words
}

// isAlike reports whether two paths are the same but for positions: /html/body/div/h2.
func isAlike(a, b string) bool {
	i, j := 0, 0
	for {
		i, j = skipPosition(a, i), skipPosition(b, j)
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i, j = i+1, j+1
	}
}

// skipPosition returns the index behind the position in a path that begins at i, if
// one does.
func skipPosition(path string, i int) int {
	if i < len(path) && path[i] == '[' {
		if n := strings.IndexByte(path[i:], ']'); n >= 0 {
			return i + n + 1
		}
		return len(path)
	}
	return i
}

// addFollowing adds block i, of another story that the page prints in full.
func (g *grouper) addFollowing(s *sequel, i int) {
	b, heads := g.page[i], s.heads(g.page, i)
	story := g.story
	if story == nil || g.groups[len(g.groups)-1] != story || s.opens(g.page, i) || heads && story.heading != nil {
		story = g.begin(SectionArticle)
		g.story = story
	}
	g.open = nil
	if heads {
		story.heading = b
	} else {
		story.blocks = append(story.blocks, b)
	}
}
