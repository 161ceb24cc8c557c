package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// extractImage finds the lead picture on the page itself. What is stated for
// machines is a cut of it made for other sites, or another picture; it stands
// where the page prints none.
func extractImage(p *page.Page, d *Draft) {
	scene := d.sceneOf(p)
	if !scene.set() {
		return
	}
	var stated []pictureName
	for _, c := range d.LeadImage.all {
		stated = append(stated, namesIn(c.Value.URL))
	}
	var best picture
	most := 0
	for i, n := range p.Stated.Media {
		if !d.goOn(i) {
			return
		}
		at := p.Before(n)
		if at >= scene.end {
			break
		}
		pic, ok := pictureOf(n)
		if !ok {
			continue
		}
		if score := scene.judge(&pic, n, at, stated); score > most {
			best, most = pic, score
		}
	}
	if most >= leadScore {
		d.lead = best.node
		d.LeadImage.Propose(best.image(), "img", page.High)
	}
}

// leadScore is what a picture must reach to be taken for the lead.
const leadScore = 3

func (p *picture) image() Image {
	image := Image{URL: p.files[0].address, Alt: p.alt}
	for _, f := range p.files[1:] {
		image.Variants = append(image.Variants, f.address)
	}
	return image
}

// between reports whether a picture stands by itself between the blocks of the
// story: neither among words, as a smiley does, nor in a box of its own kind.
func (s *scene) between(n *html.Node) bool {
	for up := 0; n.Parent != nil && up < 4; up, n = up+1, n.Parent {
		if s.story[n.Parent] {
			return strings.TrimSpace(dom.Text(n, 100)) == "" && !isWords(n.PrevSibling) && !isWords(n.NextSibling)
		}
	}
	return false
}

// ends reports whether what stands right behind the last block of the story still
// belongs to it: it is by itself in the element that holds the story.
func (s *scene) ends(n *html.Node) bool {
	for up, a := 0, n.Parent; a != nil && up < 3 && !s.story[a]; up, a = up+1, a.Parent {
		if wordsAround(a) < 0 {
			return false
		}
	}
	return s.between(n)
}

// isWords reports whether a node is text, and more than white space.
func isWords(n *html.Node) bool {
	return n != nil && n.Type == html.TextNode && strings.TrimSpace(n.Data) != ""
}

// leadReach is how many blocks a picture above the headline may stand before it.
const leadReach = 6

// score weighs where a picture stands: right behind the headline is best. Words
// are what the classes around it say for or against it; own are those of them that
// say it of the picture and not of the story around it.
func (s *scene) score(n *html.Node, at int) (score, words, own int) {
	switch {
	case at > s.body+1:
		score = 1
	case at > s.title, s.title-at < 2:
		score = 3
	case s.title-at <= leadReach:
		score = 1
	default:
		return 0, 0, 0
	}
	for up, a := 0, n.Parent; a != nil && up < 8; up, a = up+1, a.Parent {
		switch a.DataAtom {
		case atom.Figure:
			score += 2
		case atom.Aside, atom.Nav, atom.Footer:
			return 0, 0, 0
		case atom.A:
			if leadsAway(s.page, dom.Attr(a, "href")) {
				score -= 3
			}
		case atom.Body, atom.Article, atom.Main:
			return score, words, own
		}
		said := wordsAround(a)
		words += said
		if s.story[a] { // what is said against a picture would be said against the story
			said = max(said, 0)
		}
		own += said
	}
	return score, words, own
}

// leadsAway reports whether a link leads to another page: pictures that are
// links to their own large version do not.
func leadsAway(p *page.Page, href string) bool {
	if href == "" || href[0] == '#' || strings.HasPrefix(href, "javascript:") || endsAsImage(href) {
		return false
	}
	return p.URL == nil || !strings.HasSuffix(bareAddress(p.URL.String()), strings.TrimPrefix(bareAddress(href), "/")) || bareAddress(href) == ""
}

// Words of classes and ids around pictures, for and against a lead.
var (
	leadWords  = newFragments("hero", "lead", "featured", "opener", "aufmacher", "cover", "main", "top", "headline", "opening")
	otherWords = newFragments(
		"related", "teaser", "card", "sidebar", "author", "avatar", "byline", "logo", "share", "social", "newsletter", "promo",
		"recommend", "comment", "widget", "thumb", "advert", "banner", "popular", "profile", "bio", "icon",
	)
	smallWords = newFragments("avatar", "byline", "logo")
)

// wordsAround weighs the class and the id of an element around a picture.
func wordsAround(n *html.Node) int {
	score := 0
	for i := range n.Attr {
		if key := n.Attr[i].Key; key != "class" && key != "id" || len(n.Attr[i].Val) > 300 {
			continue
		}
		value := n.Attr[i].Val
		if leadWords.in(value) {
			score = 1
		}
		if otherWords.in(value) {
			return -2
		}
	}
	return score
}

// signWords stand in the addresses of what is no picture of a story.
var signWords = newFragments("logo", "icon", "avatar", "sprite", "pixel", "blank", "1x1", "spacer", "placeholder", ".svg", ".gif", "gravatar", "loading", "badge")

// minSide is the least width and height of a picture, where the page states them.
const minSide = 100

// judge weighs a picture as the lead. Stated are the names of the pictures that
// the page states: no word around one of these speaks against it.
func (s *scene) judge(p *picture, n *html.Node, at int, stated []pictureName) int {
	if p.small() {
		return 0
	}
	score, words, _ := s.score(n, at)
	if len(stated) > 0 && slices.ContainsFunc(stated, namesIn(p.files[0].address).same) {
		score, words = score+3, max(words, 0)
	}
	if len(p.files) > 1 || p.width >= 400 {
		score++
	}
	return score + words
}

// isPhoto reports whether the addresses of a picture look like those of one: what
// counts readers has a bare one.
func (p *picture) isPhoto() bool { return len(p.files) > 1 || endsAsImage(p.files[0].address) }

// small reports whether a picture is a sign, an icon or a pixel that counts
// readers. The size that an element states may be that of a stand-in.
func (p *picture) small() bool {
	if p.files[0].width < 2*minSide && (p.width > 0 && p.width < minSide || p.height > 1 && p.height < minSide) || smallWords.in(p.class) {
		return true
	}
	return signWords.in(p.files[0].address)
}
