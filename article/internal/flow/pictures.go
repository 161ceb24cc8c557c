package flow

import (
	"strconv"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Pictures say what stands between a block and its neighbours besides text: a line
// right below a picture is more often its caption than a paragraph.
type Pictures struct {
	Before, After uint8 // pictures and players since the block before, and until the next
	Above, Below  uint8 // how many elements up from the block's own one is that holds the nearest of these; Far if none of its Parents does
}

// iconSize is how many pixels wide or high an icon is at most: no caption is below it.
const iconSize = 40

// isPicture reports whether an element shows something that can have a caption.
func isPicture(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Video:
		return true
	case atom.Img:
		for _, a := range n.Attr {
			if a.Key != "width" && a.Key != "height" {
				continue
			}
			if size, err := strconv.Atoi(a.Val); err == nil && size <= iconSize {
				return false
			}
		}
		return true
	}
	return false
}

// A gap is what stands between two blocks.
type gap struct {
	pictures uint8
	parents  [4]int32 // block-level elements around the last picture
	field    Field    // the last one
	inside   Field    // the first one in the block that is open
}

// picture notes a picture: behind the block before, ahead of the one to come. One
// inside a block stands ahead of the next.
func (b *builder) picture(parents [4]int32) {
	b.gap.pictures = more(b.gap.pictures)
	b.gap.parents = parents
	if last := b.features.last(); last != nil && b.empty() {
		if last.Pictures.After = more(last.Pictures.After); last.Pictures.After == 1 {
			last.Pictures.Below = up(&last.Parents, &parents)
		}
	}
}

// more counts one more as long as a byte has room.
func more(n uint8) uint8 { return n + uint8(min(Far-int(n), 1)) }

// up is how many elements up from a block's own one is that others lie in as well.
func up(own, others *[4]int32) uint8 {
	for k, parent := range own {
		for _, other := range others {
			if parent != 0 && parent == other {
				return uint8(k)
			}
		}
	}
	return Far
}

// pass writes what stands ahead of a block, and begins the next gap.
func (b *builder) pass(m *Features) {
	m.Pictures = Pictures{Before: b.gap.pictures, Above: Far, Below: Far}
	if m.Pictures.Before > 0 {
		m.Pictures.Above = up(&m.Parents, &b.gap.parents)
	}
	m.FieldBefore, m.FieldAfter = b.gap.field, b.gap.inside
	b.gap = gap{}
}
