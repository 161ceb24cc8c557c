package article

import "github.com/newspage-go/newspage/article/page"

// extractEntries votes for entries of a list of other stories that were taken for
// something else, and for what stands with them: most blocks in the same place of
// the other entries belong to the list.
func extractEntries(p *page.Page, d *Draft) {
	if p.Root == nil {
		return
	}
	runs := slotRuns{blocks: p.Blocks, next: make([]int32, len(p.Blocks)), last: make(map[slot]int)}
	ahead, list := 0, -1 // how far it was looked, and the last block of a list so far
	for i := range p.Blocks {
		if !d.goOn(i) {
			return
		}
		for ; ahead < len(p.Blocks) && ahead < i+slotReach; ahead++ {
			if listsStories(p.Blocks[ahead].Verdict().Role) {
				list = ahead
			}
		}
		if list >= 0 && list > i-slotReach {
			runs.add(i)
		}
	}
	first, _ := bodySpan(p.Blocks)
	for i := range runs.all {
		if !d.goOn(i) {
			return
		}
		runs.vote(&runs.all[i], first)
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
	first, last int
	count       int
	around      int // how deep in the tree two of them part
}

// slotRuns are those of a page.
type slotRuns struct {
	blocks []*page.Block
	next   []int32 // the block behind each in its run
	last   map[slot]int
	all    []slotRun
}

// add puts block i into the run of its place, or begins one.
func (r *slotRuns) add(i int) {
	place := slotOf(r.blocks[i])
	at, ok := r.last[place]
	if !ok || !r.takes(&r.all[at], i) {
		r.last[place] = len(r.all)
		r.all = append(r.all, slotRun{first: i, last: i, count: 1})
		return
	}
	run := &r.all[at]
	if run.count == 1 {
		run.around = r.part(run.last, i)
	}
	r.next[run.last] = int32(i)
	run.last = i
	run.count++
}

// takes reports whether block i is in the next entry of a run.
func (r *slotRuns) takes(run *slotRun, i int) bool {
	return i-run.last <= slotReach && (run.count == 1 || r.part(run.last, i) == run.around)
}

// part is how deep in the tree two blocks part.
func (r *slotRuns) part(i, j int) int { return sharedDepth(r.blocks[i].Node, r.blocks[j].Node) }

// each calls do for the members of a run.
func (r *slotRuns) each(run *slotRun, do func(i int)) {
	for n, i := 0, run.first; n < run.count; n, i = n+1, int(r.next[i]) {
		do(i)
	}
}

// vote votes for the few blocks of a run that have another role than most, but for
// those right above the body, which begins with block first.
func (r *slotRuns) vote(run *slotRun, first int) {
	if run.count <= leastSure {
		return
	}
	blocks := r.blocks
	var counts [page.RoleCount]int
	r.each(run, func(i int) { counts[blocks[i].Verdict().Role]++ })
	role := page.Related
	if counts[page.Trending] > counts[role] {
		role = page.Trending
	}
	if counts[role] < leastSure || counts[role] < sureShare*(run.count-counts[role]) {
		return
	}
	r.each(run, func(i int) {
		if i < first && i >= first-aboveBody {
			return
		}
		if companions[blocks[i].Verdict().Role] && (len(blocks[i].Links) > 0 || besideList(blocks, i)) {
			blocks[i].Vote(role, page.High, "stands where entries of a list have it")
		}
	})
}

// besideList reports whether an entry of a list is the block before or behind.
func besideList(blocks []*page.Block, i int) bool {
	return i > 0 && listsStories(blocks[i-1].Verdict().Role) || i+1 < len(blocks) && listsStories(blocks[i+1].Verdict().Role)
}
