package article

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

func levelOf(evidence int) Level {
	if evidence > 1 {
		return page.High
	}
	return page.Low
}

// images puts the lead image first, then those of the body, then captions
// without a picture.
func (t *task) images() {
	lead, ok := t.draft.LeadImage.Best()
	if ok {
		lead.Value.URL = t.absolute(lead.Value.URL)
		if lead.Value.URL != "" {
			t.article.Images = append(t.article.Images, lead.Value)
			t.article.Origins["images"] = lead.Origin
		}
	}
	for _, c := range t.captions {
		if n := figureOf(c.block.Node); n != nil {
			c.image.URL, c.image.Alt = t.imageIn(n)
		}
		t.addImage(c.image)
	}
}

// addImage adds a picture; one that is there already only gains its caption.
func (t *task) addImage(image Image) {
	for i := range t.article.Images {
		have := &t.article.Images[i]
		if image.URL == "" || !sameImage(have.URL, image.URL) {
			continue
		}
		if have.Caption == "" && have.Credit == "" {
			have.Caption, have.Credit, have.Alt = image.Caption, image.Credit, image.Alt
			return
		}
	}
	t.article.Images = append(t.article.Images, image)
}

// sameImage compares addresses without their queries.
func sameImage(a, b string) bool {
	a, _, _ = strings.Cut(a, "?")
	b, _, _ = strings.Cut(b, "?")
	return a == b
}

// figureOf returns the figure, or the like, around a caption.
func figureOf(n *html.Node) *html.Node {
	for up := 0; n != nil && up < 5; n, up = n.Parent, up+1 {
		if n.DataAtom == atom.Figure || firstImage(n) != nil {
			return n
		}
	}
	return nil
}

// firstImage returns the first img below n, looking at a bounded number of elements.
func firstImage(root *html.Node) *html.Node {
	n := root
	for seen := 0; n != nil && seen < 80; {
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

// imageIn returns the address and the text of the picture in an element.
func (t *task) imageIn(n *html.Node) (address, alt string) {
	img := firstImage(n)
	if img == nil {
		return "", ""
	}
	for _, key := range [...]string{"data-src", "data-original", "data-lazy-src", "src"} {
		if v := dom.Attr(img, key); v != "" && !strings.HasPrefix(v, "data:") {
			return t.absolute(v), dom.Attr(img, "alt")
		}
	}
	for _, key := range [...]string{"srcset", "data-srcset"} {
		if v := largest(dom.Attr(img, key)); v != "" {
			return t.absolute(v), dom.Attr(img, "alt")
		}
	}
	return "", dom.Attr(img, "alt")
}

// largest returns the address of the widest picture of a srcset.
func largest(srcset string) string {
	best, width := "", -1
	for entry := range strings.SplitSeq(srcset, ", ") {
		fields := strings.Fields(entry)
		if len(fields) == 0 {
			continue
		}
		w := 0
		if len(fields) > 1 {
			w, _ = strconv.Atoi(strings.TrimRight(fields[1], "wx,"))
		}
		if w > width {
			best, width = strings.TrimSuffix(fields[0], ","), w
		}
	}
	return best
}

// embeds lists the foreign frames between the first and the last body block.
func (t *task) embeds() {
	first, position := t.bodyPositions()
	if first == nil {
		return
	}
	parts, last := 0, len(t.article.Body)
	for n := t.flow.Page.Root; n != nil; n = dom.Next(n, t.flow.Page.Root) {
		if at, ok := position[n]; ok {
			parts = max(parts, at)
		}
		if n.DataAtom == atom.Iframe && parts > 0 && parts < last {
			t.addEmbed(n, parts)
		}
	}
}

// bodyPositions numbers the elements that body parts begin in, from 1.
func (t *task) bodyPositions() (first *html.Node, position map[*html.Node]int) {
	position = make(map[*html.Node]int)
	count := 0
	for _, b := range t.flow.Page.Blocks {
		if b.Node == nil || b.Verdict().Role != page.Body {
			continue
		}
		count++
		if first == nil {
			first = b.Node
		}
		if _, seen := position[b.Node]; !seen {
			position[b.Node] = count
		}
	}
	return first, position
}

func (t *task) addEmbed(n *html.Node, parts int) {
	source := dom.Attr(n, "src")
	if source == "" || strings.HasPrefix(source, "about:") {
		source = dom.Attr(n, "data-src")
	}
	address := t.absolute(source)
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return
	}
	t.article.Embeds = append(t.article.Embeds, Embed{Provider: registrable(u.Hostname()), URL: address, Part: parts})
}
