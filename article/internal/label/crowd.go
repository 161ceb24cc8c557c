package label

// The kinds of roles that the first pass is heard about around a block: those of
// few blocks are put together.
const (
	crowdLists = iota
	crowdPromo
	crowdComments
	crowdCaptions
	crowdDecks
	crowdNotes // credits, notices, bios
	crowdKinds
)

// crowdOf tells for each of the model's roles its kind, or crowdKinds.
var crowdOf = [len(modelRoles)]int{
	crowdKinds, crowdKinds, crowdDecks, crowdCaptions, crowdNotes, crowdNotes, crowdNotes,
	crowdLists, crowdLists, crowdPromo, crowdComments,
}

// crowdReach is how many blocks before and behind one are its crowd.
const crowdReach = 5

// kinds are chances by kind.
type kinds [crowdKinds]float64

func (k *kinds) add(other *kinds, weight float64) {
	for n := range k {
		k[n] += other[n] * weight
	}
}

// A crowd answers what the first pass took the blocks of stretches of the page and
// of templates for, weighted by words.
type crowd struct {
	own     []kinds
	running []kinds // of the blocks before each
	byGroup []kinds
	weights []float64 // of the blocks before each
	groups  []float64 // weights
}

// newCrowd reads the chances of the model's roles that each block has.
func (l *labeller) newCrowd(chances []Chances) *crowd {
	n, c := len(chances), &l.crowd
	c.own = fit(c.own, n) // of a flood it takes a while to make room
	if !l.goOn(0) {
		return c
	}
	c.running, c.weights = fit(c.running, n+1), fit(c.weights, n+1)
	c.byGroup, c.groups = fit(c.byGroup, len(l.groups)), fit(c.groups, len(l.groups))
	for i := range chances {
		if !l.goOn(i) {
			break
		}
		own := &c.own[i]
		for role, p := range chances[i] {
			if kind := crowdOf[role]; kind < crowdKinds {
				own[kind] += float64(p)
			}
		}
		weight := float64(l.flow.Features[i].Words + 1)
		c.running[i+1], c.weights[i+1] = c.running[i], c.weights[i]+weight
		c.running[i+1].add(own, weight)
		group := l.groupOf[i]
		c.byGroup[group].add(own, weight)
		c.groups[group] += weight
	}
	return c
}

// fillCrowd writes what the first pass took block i, its template and the blocks
// around it for.
func (l *labeller) fillCrowd(i int, c *crowd, f *filler) {
	f.add(c.own[i][:]...)
	group := l.groupOf[i]
	for _, sum := range c.byGroup[group] {
		f.add(sum / c.groups[group])
	}
	c.fillBetween(i-crowdReach, i, f)
	c.fillBetween(i+1, i+1+crowdReach, f)
}

// fillBetween writes what the blocks from one (inclusive) to another (exclusive)
// were taken for; -1 where there is none.
func (c *crowd) fillBetween(from, to int, f *filler) {
	from, to = max(from, 0), min(to, len(c.own))
	for kind := range crowdKinds {
		if from >= to {
			f.add(-1)
			continue
		}
		f.add((c.running[to][kind] - c.running[from][kind]) / (c.weights[to] - c.weights[from]))
	}
}
