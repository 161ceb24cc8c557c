package article

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// A picture is one img element, or one that stands in for it, with all the
// addresses under which its page offers it.
type picture struct {
	node    *html.Node
	files   []file // biggest first
	alt     string
	class   string
	width   int // as the element states; 0 if it does not
	height  int
	figured bool // it stands in a figure or a picture element
}

// A file is one size of a picture.
type file struct {
	address string
	width   int // 0: not stated
}

// pictureOf reads an img, an amp-img, a video's poster, or the img in a
// noscript; ok is false where there is no address.
func pictureOf(n *html.Node) (p picture, ok bool) {
	p.node = n
	switch {
	case n.DataAtom == atom.Noscript:
		if n = imageInside(n); n == nil {
			return p, false
		}
	case n.DataAtom == atom.Video:
		p.add(dom.Attr(n, "poster"), 0)
	case n.DataAtom != atom.Img && n.Data != "amp-img":
		return p, false
	}
	p.readImage(n)
	for up, parent := 0, p.node.Parent; parent != nil && up < 6 && !p.figured; up, parent = up+1, parent.Parent {
		p.figured = parent.DataAtom == atom.Figure || parent.DataAtom == atom.Picture
		if parent.DataAtom == atom.Picture {
			p.readSources(parent)
		}
	}
	if len(p.files) > 1 {
		p.files = slices.DeleteFunc(p.files, func(f file) bool { return standIns.exactly(f.address) })
	}
	slices.SortStableFunc(p.files, func(a, b file) int { return cmp.Compare(b.width, a.width) })
	return p, len(p.files) > 0
}

// standIns are words in the addresses of what is shown until a picture is there.
var standIns = newFragments("placeholder", "blank.", "spacer", "1x1", "pixel.", "lazy", "loading", "dummy")

// noscriptBound is how long the source of a picture in a noscript may be.
const noscriptBound = 8 << 10

// imageInside parses what a noscript holds and returns the first img in it.
func imageInside(n *html.Node) *html.Node {
	if n.FirstChild == nil {
		return nil
	}
	if n.FirstChild.Type != html.TextNode { // parsed for readers without scripts
		return firstImage(n)
	}
	source := n.FirstChild.Data
	i := strings.Index(source, "<img")
	if i < 0 || len(source) > noscriptBound {
		return nil
	}
	if img := dom.StartTag(source[i:]); img != nil && img.DataAtom == atom.Img {
		return img
	}
	nodes, err := html.ParseFragment(strings.NewReader(source[i:]), nil)
	if err != nil {
		return nil
	}
	for _, node := range nodes {
		if img := firstImage(node); img != nil {
			return img
		}
	}
	return nil
}

// firstImage returns the first img below n, looking at a bounded number of nodes.
func firstImage(root *html.Node) *html.Node {
	n := root
	for seen := 0; n != nil && seen < 200; {
		if n.DataAtom == atom.Img {
			return n
		}
		if n.Type == html.ElementNode {
			seen++
		}
		n = dom.Next(n, root)
	}
	return nil
}

// readImage reads the attributes of an img. Scripts that load pictures late
// keep the address in attributes of their own, under many names.
func (p *picture) readImage(n *html.Node) {
	source := ""
	for i := range n.Attr {
		a := &n.Attr[i]
		switch {
		case a.Key == "src":
			source = a.Val
		case a.Key == "alt":
			p.alt = a.Val
		case a.Key == "class":
			p.class = a.Val
		case a.Key == "width":
			p.width, _ = strconv.Atoi(strings.TrimSuffix(a.Val, "px"))
		case a.Key == "height":
			p.height, _ = strconv.Atoi(strings.TrimSuffix(a.Val, "px"))
		case strings.HasSuffix(a.Key, "srcset"):
			p.addSet(a.Val)
		case strings.HasPrefix(a.Key, "data-") && namesSource(a.Key) && (isImageAddress(a.Val) || isSource(a.Key) && isAddress(a.Val)):
			p.add(a.Val, 0)
		}
	}
	p.add(source, p.width)
}

// readSources reads the source elements of a picture element.
func (p *picture) readSources(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Source {
			continue
		}
		for i := range c.Attr {
			if strings.HasSuffix(c.Attr[i].Key, "srcset") {
				p.addSet(c.Attr[i].Val)
			}
		}
	}
}

// sourceWords stand in the names of data attributes that hold addresses.
var sourceWords = newFragments("src", "url", "href", "original", "lazy")

// namesSource reports whether a data attribute may hold an address.
func namesSource(key string) bool { return sourceWords.in(key) }

// isSource reports whether a data attribute is there for the address of what
// the element shows, whatever it looks like.
func isSource(key string) bool {
	return strings.HasSuffix(key, "src") || strings.HasSuffix(key, "original") || strings.HasSuffix(key, "lazy")
}

// isAddress reports whether a text can be the address of a file.
func isAddress(s string) bool {
	return len(s) >= 5 && len(s) <= 2000 && !strings.ContainsAny(s, " {}<>\"") && (strings.HasPrefix(s, "http") || s[0] == '/')
}

// isImageAddress reports whether the value of a data attribute is the address
// of a picture.
func isImageAddress(s string) bool { return isAddress(s) && endsAsImage(s) }

// endsAsImage reports whether the path of an address ends as those of photos do.
func endsAsImage(s string) bool {
	path, _, _ := strings.Cut(s, "?")
	switch strings.ToLower(path[strings.LastIndexByte(path, '.')+1:]) {
	case "jpg", "jpeg", "png", "webp", "avif":
		return true
	}
	return false
}

// mostFiles bounds the addresses of one picture: they are compared with each other.
const mostFiles = 64

func (p *picture) add(address string, width int) {
	address = strings.TrimSpace(address)
	if address == "" || strings.HasPrefix(address, "data:") || strings.HasPrefix(address, "blob:") || strings.Contains(address, "{") {
		return
	}
	for i := range p.files {
		if p.files[i].address == address {
			p.files[i].width = max(p.files[i].width, width)
			return
		}
	}
	if len(p.files) < mostFiles {
		p.files = append(p.files, file{address, width})
	}
}

// addSet reads a srcset. Addresses may hold commas: as the standard says, one
// ends at white space, and its descriptor at the next comma.
func (p *picture) addSet(set string) {
	for {
		set = strings.TrimLeft(set, " \t\n\r\f,")
		end := strings.IndexAny(set, " \t\n\r\f")
		if end < 0 {
			p.add(strings.TrimRight(set, ","), 0)
			return
		}
		address, descriptor := set[:end], ""
		if bare := strings.TrimRight(address, ","); bare != address {
			address, set = bare, set[end:]
		} else {
			descriptor, set, _ = strings.Cut(set[end:], ",")
		}
		p.add(address, descriptorWidth(strings.TrimSpace(descriptor)))
	}
}

// densityWidth makes densities and widths comparable: 2x is twice 500.
const densityWidth = 500

// descriptorWidth reads "800w" or "2x".
func descriptorWidth(s string) int {
	if n, ok := strings.CutSuffix(s, "w"); ok {
		width, _ := strconv.Atoi(n)
		return width
	}
	n, ok := strings.CutSuffix(s, "x")
	density, err := strconv.ParseFloat(n, 64)
	if !ok || err != nil || density < 0 || density > 10 {
		return 0
	}
	return int(density * densityWidth)
}
