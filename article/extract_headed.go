package article

import (
	"slices"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// longestHeading is how many words the heading of a list has.
const longestHeading = 8

// extractHeaded votes for the entries of a list whose heading says what they
// are: what stands in one element below "Most read" is read most.
func extractHeaded(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	smooth(p.Blocks)
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		if !listWithin(p.Blocks[i+1:], headingReach) {
			continue
		}
		if role, ok := headingRole(b); ok {
			voteHeaded(p.Blocks, i, role)
		}
	}
}

// smooth gives a teaser that leads nowhere the role of the entries before and
// behind it.
func smooth(blocks []*page.Block) {
	for i := 1; i+1 < len(blocks); i++ {
		b, r := blocks[i], blocks[i-1].Verdict().Role
		if own := b.Verdict().Role; own != r && listsStories(own) && listsStories(r) && len(b.Links) == 0 &&
			b.Kind != page.Heading && blocks[i+1].Verdict().Role == r {
			b.Vote(r, page.High, "between two entries of a list")
		}
	}
}

// headingReach is how many blocks below its heading a list begins at the latest.
const headingReach = 3

// listWithin reports whether one of the first blocks is an entry of a list.
func listWithin(blocks []*page.Block, reach int) bool {
	for _, b := range blocks[:min(reach, len(blocks))] {
		if listsStories(b.Verdict().Role) {
			return true
		}
	}
	return false
}

// headingRole returns the role of the list that a block heads by its wording.
func headingRole(b *page.Block) (page.Role, bool) {
	if b.Kind == page.ListItem || b.Verdict().Role == page.Title || flow.HasMoreWords(b.Text, longestHeading) {
		return 0, false
	}
	switch kind, _ := boilerplate.FirstPrompt(b.Text); kind {
	case boilerplate.PromptRelated:
		return page.Related, true
	case boilerplate.PromptTrending:
		return page.Trending, true
	}
	return 0, false
}

// mostListed is how many blocks below its heading a list has at most.
const mostListed = 200

// voteHeaded votes for the blocks behind heading i that stand in one element
// with it, up to the next heading of a list.
func voteHeaded(blocks []*page.Block, i int, role page.Role) {
	around := sharedDepth(blocks[i].Node, blocks[i+1].Node)
	end := i + 1
	for ; end < min(len(blocks), i+mostListed) && sharedDepth(blocks[i].Node, blocks[end].Node) >= around; end++ {
		if other, ok := headingRole(blocks[end]); ok && other != role {
			break
		}
		r := blocks[end].Verdict().Role
		if r == page.Body && continues(blocks[i+1:end], blocks[end]) {
			blocks[end].Vote(role, page.High, "an entry as those before it")
			continue
		}
		if r == page.Body || r == page.Title {
			break
		}
	}
	listed := false
	for _, b := range blocks[i+1 : end] {
		if listsStories(b.Verdict().Role) {
			listed = true
			b.Vote(role, page.High, "below a heading that says so")
		}
	}
	if listed {
		blocks[i].Vote(role, page.High, "heads the list below")
		voteBeyond(blocks[end:min(len(blocks), end+mostListed)])
	}
}

// continues reports whether a block is an entry of the list before it: nothing but a
// link, and of one template with an entry that lists a story.
func continues(before []*page.Block, b *page.Block) bool {
	if b.Kind != page.ListItem || len(b.Links) != 1 || b.Links[0].Start > 0 || b.Links[0].End < len(b.Text) {
		return false
	}
	return slices.ContainsFunc(before, func(entry *page.Block) bool {
		return listsStories(entry.Verdict().Role) && entry.Kind == b.Kind && slotOf(entry) == slotOf(b)
	})
}

// voteBeyond votes for what follows a list outside its element and was taken
// for more of it: it leads nowhere and heads nothing.
func voteBeyond(blocks []*page.Block) {
	for j, b := range blocks {
		if !listsStories(b.Verdict().Role) || len(b.Links) > 0 {
			return
		}
		for _, next := range blocks[j+1 : min(len(blocks), j+1+headingReach)] {
			if listsStories(next.Verdict().Role) && len(next.Links) > 0 {
				return
			}
		}
		b.Vote(page.Furniture, page.High, "behind the end of a list")
	}
}
