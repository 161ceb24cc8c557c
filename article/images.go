package article

import (
	"cmp"
	"slices"
	"sort"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// images puts the lead image first, then those of the body and the captions
// in reading order.
func (t *task) images() {
	lead, ok := t.draft.LeadImage.Best()
	if ok {
		t.resolve(&lead.Value)
		if t.draft.lead != nil && lead.Origin.By == "image" {
			lead.Value.After = t.bodyBefore()[t.flow.Page.Before(t.draft.lead)]
		}
		if lead.Value.URL != "" {
			t.article.Images = append(t.article.Images, lead.Value)
			t.article.Origins["images"] = lead.Origin
		}
	}
	found := t.bodyPictures()
	for i, c := range t.captions {
		if !t.goOn(i) {
			return
		}
		if i < maxCaptioned {
			t.picture(c.block, &c.image)
		}
		found = append(found, placedImage{c.image, c.block.Index})
	}
	var names []pictureName
	for i := range t.article.Images {
		names = append(names, namesIn(t.article.Images[i].URL))
	}
	slices.SortStableFunc(found, func(a, b placedImage) int { return cmp.Compare(a.at, b.at) })
	for i, p := range found {
		if !t.goOn(i) {
			return
		}
		names = t.addImage(p.image, names)
	}
}

// A placedImage knows how many blocks stand before it.
type placedImage struct {
	image Image
	at    int
}

// maxCaptioned bounds the captions of which the pictures are looked for.
const maxCaptioned = 1000

// maxPictures bounds the pictures, and the embeds, of one story.
const maxPictures = 200

// bodyPictures returns the pictures between the first and the last block of
// the body.
func (t *task) bodyPictures() []placedImage {
	s := t.scene
	if !s.set() {
		return nil
	}
	var found []placedImage
	before := t.bodyBefore()
	for i, n := range t.flow.Page.Stated.Media {
		if !t.goOn(i) {
			break
		}
		at := t.flow.Page.Before(n)
		if at > s.end || len(found) == maxPictures {
			break
		}
		if at <= s.body || at == s.end && !s.ends(n) {
			continue
		}
		if score, _, own := s.score(n, at); score+own < 1 {
			continue
		}
		pic, ok := pictureOf(n)
		if !ok || pic.small() || !pic.figured && pic.width < minSide && !(pic.isPhoto() && s.between(n)) {
			continue
		}
		image := pic.image()
		image.After = before[at]
		t.resolve(&image)
		if image.URL != "" {
			found = append(found, placedImage{image, at})
		}
	}
	return found
}

// bodyBefore counts, for each block, the parts of the body before it.
func (t *task) bodyBefore() []int {
	blocks := t.flow.Page.Blocks
	before := make([]int, len(blocks)+1)
	for i, b := range blocks {
		before[i+1] = before[i]
		if b.Verdict().Role == page.Body {
			before[i+1]++
		}
	}
	return before
}

// resolve makes the addresses of an image absolute; those that are none go.
func (t *task) resolve(i *Image) {
	i.URL = t.absolute(i.URL)
	kept := i.Variants[:0]
	for _, address := range i.Variants {
		if address = t.absolute(address); address != "" && address != i.URL {
			kept = append(kept, address)
		}
	}
	i.Variants = kept
}

// picture fills in the picture that a caption belongs to.
func (t *task) picture(b *page.Block, image *Image) {
	pic, ok := t.pictured(b.Node)
	if !ok {
		if above, found := t.above(b); found {
			pic, ok = above, true
		}
	}
	if !ok {
		image.Alt = pic.alt
		return
	}
	found := pic.image()
	image.URL, image.Alt, image.Variants = found.URL, found.Alt, found.Variants
	t.resolve(image)
}

// above returns the picture right above a caption, with neither text nor a player
// in between.
func (t *task) above(b *page.Block) (picture, bool) {
	if b.Index < t.scene.title || b.Index > t.scene.end {
		return picture{}, false
	}
	media := t.flow.Page.Stated.Media
	i := sort.Search(len(media), func(i int) bool { return t.flow.Page.Before(media[i]) > b.Index })
	for i--; i >= 0 && t.flow.Page.Before(media[i]) == b.Index && embedded(media[i]) == ""; i-- {
		if pic, ok := t.pictureOf(media[i]); ok && !pic.small() {
			return pic, true
		}
	}
	return picture{}, false
}

// maxCompared bounds the pictures that a further one is compared with.
const maxCompared = 100

// addImage adds a picture; one that is there already gains its caption and
// its credit. A second caption of one picture is kept as an image of its own.
// The names are those of the images so far.
func (t *task) addImage(image Image, names []pictureName) []pictureName {
	own := namesIn(image.URL)
	for i := range t.article.Images[:min(len(t.article.Images), maxCompared)] {
		have := &t.article.Images[i]
		if image.URL == "" || !names[i].same(own) {
			continue
		}
		if image.Caption == "" && image.Credit == "" {
			return names
		}
		if (have.Caption == "" || image.Caption == "") && (have.Credit == "" || image.Credit == "") {
			have.Caption += image.Caption
			have.Credit += image.Credit
			if have.Alt == "" {
				have.Alt = image.Alt
			}
			return names
		}
	}
	t.article.Images = append(t.article.Images, image)
	return append(names, own)
}

// pictureOf asks what picture an element is, once for each: captions that stand side by
// side look at the same ones.
func (t *task) pictureOf(n *html.Node) (picture, bool) {
	switch {
	case n.DataAtom == atom.Img, n.DataAtom == atom.Noscript, n.DataAtom == atom.Video, n.DataAtom == 0 && n.Data == "amp-img":
	default:
		return picture{}, false
	}
	if p, ok := t.pictures[n]; ok {
		return p, len(p.files) > 0
	}
	if t.pictures == nil {
		t.pictures = make(map[*html.Node]picture)
	}
	p, ok := pictureOf(n)
	t.pictures[n] = p
	return p, ok
}

// pictured returns the picture in the figure, or the like, around a caption; where
// it has no address, ok is false.
func (t *task) pictured(caption *html.Node) (p picture, ok bool) {
	for up, n := 0, caption; n != nil && up < 5; n, up = n.Parent, up+1 {
		nearest, found := t.nearestPicture(n, caption)
		if found || nearest.node != nil || n.DataAtom == atom.Figure {
			return nearest, found
		}
	}
	return picture{}, false
}

// nearestPicture returns, of the pictures below root, the first of a figure, else
// the one right above the caption, else the first; it looks at a bounded number of
// nodes. Where none has an address it returns the first img, and false.
func (t *task) nearestPicture(root, caption *html.Node) (nearest picture, ok bool) {
	var scriptless picture
	figure, passed := root.DataAtom == atom.Figure, false
	n := root
	for seen := 0; n != nil && seen < 200; n = dom.Next(n, root) {
		if passed = passed || n == caption; ok && (passed || figure) {
			break
		}
		if n.Type != html.ElementNode {
			continue
		}
		seen++
		pic, has := t.pictureOf(n)
		switch {
		case !has || standIns.exactly(pic.files[0].address):
			if nearest.node == nil && n.DataAtom == atom.Img {
				nearest = pic
			}
		case pic.small() && !figure: // of who writes, or what counts readers
		case n.DataAtom == atom.Noscript:
			scriptless = pic
		default:
			nearest, ok = pic, true
		}
	}
	if !ok && scriptless.node != nil {
		return scriptless, true
	}
	return nearest, ok
}
