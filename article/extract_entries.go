package article

import "github.com/newspage-go/newspage/article/page"

// extractEntries votes for entries of a list of other stories that were taken for
// something else, and for what stands with them: most blocks in the same place of
// the other entries belong to the list.
func extractEntries(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	var runs []*slotRun
	last := make(map[slot]*slotRun)
	ahead, list := 0, -1 // how far it was looked, and the last block of a list so far
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		for ; ahead < len(p.Blocks) && ahead < i+slotReach; ahead++ {
			if listsStories(p.Blocks[ahead].Verdict().Role) {
				list = ahead
			}
		}
		if list < 0 || list <= i-slotReach {
			continue
		}
		place := slotOf(b)
		run := last[place]
		if run == nil || !run.takes(p.Blocks, i) {
			run = new(slotRun)
			last[place] = run
			runs = append(runs, run)
		}
		run.add(p.Blocks, i)
	}
	first, _ := bodySpan(p.Blocks)
	for i, run := range runs {
		if !d.goOn(i) {
			return
		}
		run.vote(p.Blocks, first)
	}
}

// slotReach is how many blocks may stand between the blocks in one place of two
// entries.
const slotReach = 8

// So many blocks of a run speak for a list at least, and so many times those that
// do not.
const (
	leastSure = 2
	sureShare = 3
)

// aboveBody is how many blocks right above the body say who wrote it and when.
const aboveBody = 12

// A slotRun is the blocks in one place of repeated entries.
type slotRun struct {
	members []int
	around  int // how deep in the tree two of them part
}

// takes reports whether block i is in the next entry.
func (r *slotRun) takes(blocks []*page.Block, i int) bool {
	last := r.members[len(r.members)-1]
	return i-last <= slotReach && (len(r.members) == 1 || sharedDepth(blocks[last].Node, blocks[i].Node) == r.around)
}

func (r *slotRun) add(blocks []*page.Block, i int) {
	if len(r.members) == 1 {
		r.around = sharedDepth(blocks[r.members[0]].Node, blocks[i].Node)
	}
	r.members = append(r.members, i)
}

// vote votes for the few blocks that have another role than most, but for those
// right above the body, which begins with block first.
func (r *slotRun) vote(blocks []*page.Block, first int) {
	if len(r.members) <= leastSure {
		return
	}
	var counts [page.RoleCount]int
	for _, i := range r.members {
		counts[blocks[i].Verdict().Role]++
	}
	role := page.Related
	if counts[page.Trending] > counts[role] {
		role = page.Trending
	}
	if counts[role] < leastSure || counts[role] < sureShare*(len(r.members)-counts[role]) {
		return
	}
	for _, i := range r.members {
		if i < first && i >= first-aboveBody {
			continue
		}
		if companions[blocks[i].Verdict().Role] && (len(blocks[i].Links) > 0 || besideList(blocks, i)) {
			blocks[i].Vote(role, page.High, "stands where entries of a list have it")
		}
	}
}

// besideList reports whether an entry of a list is the block before or behind.
func besideList(blocks []*page.Block, i int) bool {
	return i > 0 && listsStories(blocks[i-1].Verdict().Role) || i+1 < len(blocks) && listsStories(blocks[i+1].Verdict().Role)
}
