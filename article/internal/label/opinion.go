package label

import (
	"math"
	"slices"

	"github.com/newspage-go/newspage/article/page"
)

// modelRoles are the roles the model tells apart, in the order of its file; the
// first is everything else.
var modelRoles = [...]page.Role{
	page.Furniture, page.Body, page.Deck, page.Caption, page.Credit, page.Notice, page.Bio,
	page.Related, page.Trending, page.Promo, page.Comments,
}

// Places of body and of the two kinds of lists of other stories among the roles of
// the model.
const (
	bodyAt     = 1
	relatedAt  = 7
	trendingAt = 8
)

// An opinion is the role the model thinks most likely for a block, and how likely;
// the role is Furniture for all that it does not know.
type opinion struct {
	role page.Role
	p    float32
	lean float32 // how much likelier related stories are than popular ones
}

// Chances are how likely each of the model's roles is.
type Chances [len(modelRoles)]float32

// scores are log-odds of the model's roles, but for what all have in common, in steps
// of leaves.
type scores [len(modelRoles)]int32

// never is a score that no role wins with.
const never = -1 << 20

// farthest is how many steps behind the first a role has no chance worth a number.
const farthest = 16 * packedSteps

// behind is e to the power of as many steps less than nothing.
var behind = func() (e [farthest]float32) {
	for n := range e {
		e[n] = float32(math.Exp(-float64(n) / packedSteps))
	}
	return e
}()

// chances are what the scores say.
func (s *scores) chances() (p Chances) {
	top, total := slices.Max(s[:]), float32(0)
	for role, v := range s {
		if n := top - v; n < farthest {
			p[role] = behind[n]
			total += p[role]
		}
	}
	for role := range p {
		p[role] /= total
	}
	return p
}

// opinion is what the chances say.
func (p *Chances) opinion() opinion {
	best := 0
	for role, v := range p {
		if v > p[best] {
			best = role
		}
	}
	return opinion{role: modelRoles[best], p: p[best], lean: p[relatedAt] - p[trendingAt]}
}

// lead is how far the likeliest role is ahead of the next.
func (s *scores) lead() int32 {
	first, second := max(s[0], s[1]), min(s[0], s[1])
	for _, v := range s[2:] {
		second = max(second, min(first, v))
		first = max(first, v)
	}
	return first - second
}

// packed is what a leaf says of each role, in steps of a 64th: a byte each, with
// packedZero added to it so that bytes do not borrow from each other when added up.
type packed [2]uint64

const (
	packedSteps = 64
	packedZero  = 128
)

func pack(values []byte) (p packed) {
	for role, v := range values {
		p[role/8] |= uint64(v^packedZero) << (role % 8 * 8)
	}
	return p
}

// A packedSum adds up leaves: a lane of 16 bits for each role, those of even and odd
// bytes in different words, so that a few additions serve all.
type packedSum [4]uint64

// maxTrees is how many leaves a sum has room for.
const maxTrees = (1<<16 - 1) / (1<<8 - 1)

// lanes has the bits of every other byte.
const lanes = 0x00FF00FF00FF00FF

func (s *packedSum) add(p *packed) {
	s[0] += p[0] & lanes
	s[1] += p[0] >> 8 & lanes
	s[2] += p[1] & lanes
	s[3] += p[1] >> 8 & lanes
}

// scores is what so many leaves say together.
func (s *packedSum) scores(leaves int) (all scores) {
	for role := range all {
		lane := uint16(s[role/8*2+role%2] >> (role % 8 / 2 * 16))
		all[role] = int32(lane) - int32(leaves)*packedZero
	}
	return all
}

// glanceTrees is after how many trees a row is looked at: one that is far likelier
// to be of one role than of any other is not asked the rest.
const glanceTrees = 40

// clearLead is how far, in steps of leaves, a role is ahead of all others then; beyond
// anyLead is none.
const (
	clearLead = 2.5 * packedSteps
	anyLead   = math.MaxInt32
)

// opinions returns what a forest of roles says of the rows named: of those with a
// lead that is clear after a glance, what the first trees say.
func (f *forest) opinions(t *table, rows []int32, clear int32) []scores {
	glance := min(glanceTrees, len(f.trees))
	sums := make([]packedSum, len(rows))
	f.add(sums, t, rows, f.trees[:glance])
	said := make([]scores, len(rows))
	doubtful, at := make([]int32, 0, len(rows)), make([]int, 0, len(rows))
	for k := range sums {
		said[k] = sums[k].scores(glance)
		if said[k].lead() < clear {
			sums[len(at)] = sums[k]
			doubtful, at = append(doubtful, rows[k]), append(at, k)
		}
	}
	f.add(sums[:len(at)], t, doubtful, f.trees[glance:])
	for n, k := range at {
		said[k] = sums[n].scores(len(f.trees))
	}
	return said
}

// add adds what trees say of the rows to their sums.
func (f *forest) add(sums []packedSum, t *table, rows []int32, trees []tree) {
	for from := 0; from < len(rows); from += abreast {
		r := t.some(rows[from:])
		here := sums[from:min(from+abreast, len(sums))]
		for _, tree := range trees {
			ends := (*stand)(f.nodes[tree.root:]).climb(tree.steps, r[0], r[1], r[2], r[3])
			leaves := f.leaves[tree.leaves:]
			for k := range here {
				here[k].add(&leaves[ends[k&(abreast-1)]])
			}
		}
	}
}
