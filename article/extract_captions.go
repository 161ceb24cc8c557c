package article

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// Captions that stand in alternative texts have so many characters, letters and digits
// alone.
const (
	shortestAlternative = 12
	longestAlternative  = 400
)

// leastShared is how many characters an alternative text and a caption have in common
// at least where one goes on behind the other.
const leastShared = 24

// tellsSame reports whether a line is the alternative text of a picture, or the one goes on
// where the other stops, and whether it is the line that does.
func tellsSame(line, alternative []byte) (same, goesOn bool) {
	switch shared := min(len(line), len(alternative)); {
	case !bytes.Equal(line[:shared], alternative[:shared]):
		return false, false
	case len(line) == len(alternative):
		return true, false
	default:
		return shared >= leastShared, len(line) > shared
	}
}

// pictureSteps is how many nodes before a line its picture is looked for.
const pictureSteps = 16

// A captioner finds captions: lines that say what the page has elsewhere for the picture
// right above them.
type captioner struct {
	stated []statedCaption
	line   []byte // the letters of a line
	other  []byte // of what it is compared with
}

// A statedCaption is what the page states of a picture or a film for machines.
type statedCaption struct {
	letters []byte
	film    bool
}

// extractCaptions finds lines of the story that the picture right above them has for
// those who cannot see it, and lines there that the page states as a caption.
func extractCaptions(p *page.Page, d *Draft) {
	c, s := captioner{stated: statedCaptions(p.Stated)}, d.sceneOf(p)
	var found []*page.Block
	story, told := 0, 0 // bytes of the body, and of captions in it
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		role := b.Verdict().Role
		within := role == page.Body || role == page.Furniture && i > s.title && i < s.end
		captioned := i != s.body && (within || role == page.Furniture) && c.captions(b, within) // that opens the story: a system may take it for what its picture shows
		if captioned {
			found = append(found, b)
		}
		if role == page.Body {
			story += len(b.Text)
			if captioned {
				told += len(b.Text)
			}
		}
	}
	if told > story/2 {
		return // a gallery: its captions tell the story
	}
	for _, b := range found {
		b.Vote(page.Caption, page.High, "the page says so of a picture elsewhere")
	}
}

// captions reports whether a line below a picture is its caption, by what the page says
// of the picture elsewhere. What it shows is looked at within the story alone. A heading may
// be stated, too, if it is too long for one.
func (c *captioner) captions(b *page.Block, within bool) bool {
	shown := within && b.Node != nil && mayBeCaption(b)
	stated := len(c.stated) > 0 && (b.Kind != page.Heading || utf8.RuneCountInString(b.Text) >= longHeading)
	if b.Node == nil || len(b.Text) > 2*longestAlternative || !shown && !stated {
		return false
	}
	picture := pictureAbove(b.Node)
	if picture == nil {
		return false
	}
	c.line = appendLetters(c.line[:0], b.Text)
	return shown && c.shows(b, picture) || stated && c.isStated(b)
}

// shows reports whether the line of a block is what a picture says of itself.
func (c *captioner) shows(b *page.Block, picture *html.Node) bool {
	for _, attribute := range [...]string{"alt", "title"} {
		c.other = appendLetters(c.other[:0], dom.Attr(picture, attribute))
		if c.repeats(b, c.other) {
			return true
		}
	}
	return false
}

// isStated reports whether the line of a block is stated as a caption; a player puts a few
// words behind what a film shows.
func (c *captioner) isStated(b *page.Block) bool {
	for _, s := range c.stated {
		if c.repeats(b, s.letters) || s.film && len(c.line) > len(s.letters) && bytes.HasPrefix(c.line, s.letters) && len(c.line) <= len(s.letters)+filmDate {
			return true
		}
	}
	return false
}

// longHeading is from how many characters on a line is too long for a heading of the story.
const longHeading = 120

// filmDate is how many letters and digits a player puts behind what a film shows, at
// most: the day, and how long it takes.
const filmDate = 24

// repeats reports whether the line of a block is such a text, or goes on where that
// stops with whose the picture is.
func (c *captioner) repeats(b *page.Block, text []byte) bool {
	if len(text) < shortestAlternative || len(text) > longestAlternative {
		return false
	}
	same, goesOn := tellsSame(c.line, text)
	return same && (!goesOn || isCredited(b) && len(c.line)-len(text) <= longestSigned)
}

// longestSigned is how many letters and digits a line says whose the picture is in.
const longestSigned = 60

// maxStatedCaptions is how many captions a page may state that are looked for.
const maxStatedCaptions = 64

// statedCaptions returns what the page states of its pictures and films, unless it says
// the same of the story, or as one of the steps that the story tells.
func statedCaptions(s *page.Stated) (found []statedCaption) {
	for _, item := range s.Items {
		picture, film := item.Is("ImageObject", "Photograph"), item.Is("VideoObject")
		if !picture && !film || len(found) >= maxStatedCaptions {
			continue
		}
		for _, name := range [...]string{"caption", "description", "name"} {
			text := item.Text(name)
			if film && name == "name" || len(text) > 2*longestAlternative {
				continue // that of a film is the title of its player
			}
			letters := appendLetters(nil, text)
			if len(letters) >= leastShared && len(letters) <= longestAlternative && (name != "name" || len(letters) >= longName) {
				found = append(found, statedCaption{letters, film})
			}
		}
	}
	if len(found) == 0 {
		return nil
	}
	told := toldOfStory(s)
	return slices.DeleteFunc(found, func(c statedCaption) bool { return told[string(c.letters)] })
}

// toldOfStory returns what the page states of anything but pictures and films, by its
// letters.
func toldOfStory(s *page.Stated) map[string]bool {
	told := make(map[string]bool)
	tell := func(text string) {
		if text != "" && len(text) <= 2*longestAlternative {
			told[string(appendLetters(nil, text))] = true
		}
	}
	for _, name := range [...]string{"description", "og:description", "twitter:description"} {
		if v, ok := s.First(name); ok {
			tell(v.Text)
		}
	}
	for _, item := range s.Items {
		if !item.Is("ImageObject", "Photograph", "VideoObject") {
			tell(item.Text("description"))
			tell(item.Text("name"))
			tell(item.Text("text"))
		}
	}
	return told
}

// longName is how many letters and digits the name of a picture has at least that is
// looked for: shorter ones are those of what it shows, as headings are.
const longName = 60

// isCredited reports whether a line says at its end whose the picture is: in brackets, by
// a sign or in an element of its own.
func isCredited(b *page.Block) bool {
	return strings.HasSuffix(b.Text, ")") || creditTail(b.Text) > 0 || creditElement(b) > 0
}

// mayBeCaption reports whether a block of the body is a line that may be a caption: no
// heading, by its markup or by its weight, and no entry of a list.
func mayBeCaption(b *page.Block) bool {
	return b.Kind != page.Heading && b.Kind != page.ListItem && !holdsBold(b.Node)
}

// pictureAbove returns the picture that begins an element, or stands before it with no
// text between; nil if there is none.
func pictureAbove(n *html.Node) *html.Node {
	seen := 0
	for c := n; c != nil && seen < pictureSteps && !isPrint(c); c, seen = dom.Next(c, n), seen+1 {
		if c.DataAtom == atom.Img {
			return c
		}
	}
	for seen = 0; n != nil && seen < pictureSteps; seen++ {
		if n = previous(n); n == nil || isPrint(n) {
			return nil
		}
		if n.DataAtom == atom.Img {
			return n
		}
	}
	return nil
}

// isPrint reports whether a node is text that can be seen.
func isPrint(n *html.Node) bool {
	return isWords(n) && (n.Parent == nil || n.Parent.DataAtom != atom.Noscript && n.Parent.DataAtom != atom.Script && n.Parent.DataAtom != atom.Style)
}

// previous returns the node that begins before n does, the nearest one.
func previous(n *html.Node) *html.Node {
	if n.PrevSibling == nil {
		return n.Parent
	}
	for n = n.PrevSibling; n.LastChild != nil; {
		n = n.LastChild
	}
	return n
}
