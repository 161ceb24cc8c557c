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

// Places of some roles among those of the model.
const (
	furnitureAt = 0
	bodyAt      = 1
	relatedAt   = 7
	trendingAt  = 8
	promoAt     = 9
	commentsAt  = 10
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

// hopeless is a score that no role wins with.
const hopeless = -1 << 20

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

// enough is how likely a list of stories or an offer is if no more than furniture is
// likelier: to leave out half of those that are a little less likely than nothing costs
// more than to take as many pieces of furniture in.
const enough = 0.3

// opinion is what the chances say; weak are heard too, or not.
func (p *Chances) opinion(weak bool) opinion {
	best := 0
	for role, v := range p {
		if v > p[best] {
			best = role
		}
	}
	if weak && best == furnitureAt {
		best = p.weakly()
	}
	return opinion{role: modelRoles[best], p: p[best], lean: p[relatedAt] - p[trendingAt]}
}

// weakly returns the list or the offer that is likely enough, or else furniture.
func (p *Chances) weakly() int {
	switch list := p[relatedAt] + p[trendingAt]; {
	case list >= enough && list >= p[promoAt] && p[trendingAt] > p[relatedAt]:
		return trendingAt
	case list >= enough && list >= p[promoAt]:
		return relatedAt
	case p[promoAt] >= enough:
		return promoAt
	}
	return furnitureAt
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

// After so many trees a row is looked at: one that is far likelier to be of one role
// than of any other is not asked the rest. The training does the same for the first
// forest, whose answers the others learn from.
const (
	glanceFirst = 40
	glanceRoles = 40
)

// clearLead is how far, in steps of leaves, a role is ahead of all others then.
const clearLead = 2.5 * packedSteps

// opinions returns what a forest of roles says of the blocks of groups, at most as many
// as are asked about together; of blocks with a lead that is clear after so many trees
// what these say.
func (f *forest) opinions(groups []group, glance int, p *packer) (said [together][lanes]scores) {
	glance = min(glance, len(f.trees))
	var sums, rest [together][lanes]packed
	var doubted [together]group
	f.add(sums[:], groups, 0, glance)
	for k, g := range groups {
		g.glance(&sums[k], &said[k])
		doubted[k] = g
	}
	doubts := p.pack(doubted[:len(groups)])
	for k := range doubts {
		doubts[k].each(func(lane, _ int) {
			at := p.from[k][lane]
			rest[k][lane] = sums[at.group][at.lane]
		})
	}
	f.add(rest[:], doubts, glance, len(f.trees))
	for k := range doubts {
		doubts[k].each(func(lane, _ int) {
			at := p.from[k][lane]
			said[at.group][at.lane] = rest[k][lane].scores()
		})
	}
	return said
}

// glance notes what the first trees say of the blocks of a group and lets go of those
// with a clear lead.
func (g *group) glance(sums *[lanes]packed, said *[lanes]scores) {
	for lane := range g.blocks {
		if g.blocks[lane] == nobody {
			continue
		}
		if said[lane] = sums[lane].scores(); said[lane].lead() >= clearLead {
			g.blocks[lane] = nobody
		}
	}
}
