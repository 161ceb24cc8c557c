package article

import (
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// A group is a section of the sidebar while its blocks are gathered.
type group struct {
	kind    SectionKind
	heading *page.Block // nil without one
	blocks  []*page.Block
	over    bool // something else than the sidebar stands behind it
}

// last returns the block that came last, the heading included.
func (g *group) last() *page.Block {
	if len(g.blocks) == 0 {
		return g.heading
	}
	return g.blocks[len(g.blocks)-1]
}

// A grouper collects the sidebar: runs of blocks of one kind, opened anew by
// each heading.
type grouper struct {
	task   *task
	page   []*page.Block // all blocks of the page
	groups []*group
	open   *group // the one that goes on; nil if none does
	story  *group // the last story printed in full; nil without one
	gap    int    // furniture since the last block
}

// pass is told of a block that is not for the sidebar.
func (g *grouper) pass(r page.Role) {
	g.gap++
	if r == page.Furniture && g.gap <= 3 {
		return
	}
	g.open = nil
	for _, before := range slices.Backward(g.groups) {
		if before.over {
			break
		}
		before.over = true
	}
}

// begin opens a group.
func (g *grouper) begin(kind SectionKind) *group {
	g.open = &group{kind: kind}
	g.groups = append(g.groups, g.open)
	return g.open
}

// add takes a block into the group that is open, or into a new one.
func (g *grouper) add(b *page.Block, kind SectionKind) {
	g.gap = 0
	goesOn := g.open != nil && (sameKind(g.open.kind, kind) || g.ends(b, kind))
	if g.heads(b, kind, goesOn) {
		g.begin(refine(kind, b.Text)).heading = b
		return
	}
	if !goesOn {
		if before := g.interrupted(b, kind); before != nil {
			g.open = before
		} else {
			g.begin(kind)
		}
	}
	g.open.blocks = append(g.open.blocks, b)
}

// announces reports whether b says, up to a colon, what the links behind it are:
// "If you liked this, you may also like:".
func (g *grouper) announces(b *page.Block) bool {
	if len(b.Links) > 0 || b.Kind == page.Button || b.Kind == page.Cell || !strings.HasSuffix(strings.TrimRight(b.Text, " \u00a0"), ":") ||
		flow.HasMoreWords(b.Text, longestAnnounced) || b.Index+2 >= len(g.page) {
		return false
	}
	next, second := g.page[b.Index+1], g.page[b.Index+2]
	return isStories(sidebarKinds[next.Verdict().Role]) && len(next.Links) > 0 && next.Links[0].Start == 0 &&
		(next.Kind == page.ListItem || flow.HasWords(next.Text, headlineWords)) && slotOf(second) != slotOf(b) // a label of each entry
}

// longestAnnounced is how many words announce a list.
const longestAnnounced = 16

// ends reports whether b is the link to more of a list of stories, at its end.
func (g *grouper) ends(b *page.Block, kind SectionKind) bool {
	return isStories(kind) && isStories(g.open.kind) && len(b.Links) == 1 && callsList(b) && g.within(b)
}

// interrupted returns the list that goes on with b behind an advertisement: what
// stands before it is of one template with b, in one element.
func (g *grouper) interrupted(b *page.Block, kind SectionKind) *group {
	for _, before := range slices.Backward(g.groups) {
		switch {
		case before.over:
			return nil
		case before.kind == SectionAd:
			continue
		case !sameKind(before.kind, kind) || !isList(kind) || len(before.blocks) < 2:
			return nil
		}
		around := sharedDepth(before.blocks[0].Node, before.last().Node)
		for _, entry := range before.blocks {
			if slotOf(entry) == slotOf(b) && sharedDepth(entry.Node, b.Node) >= around {
				return before
			}
		}
		return nil
	}
	return nil
}

// heads reports whether a block of the sidebar heads those that follow.
func (g *grouper) heads(b *page.Block, kind SectionKind, goesOn bool) bool {
	switch {
	case goesOn && g.within(b):
		return false
	case b.Kind == page.Heading && len(b.Links) == 0:
		return !g.below(b, goesOn)
	case isStories(kind) && g.announces(b) && !(goesOn && g.recurs(b)):
		return true
	case b.Kind == page.Button || b.Kind == page.ListItem && b.Level > 1 || flow.HasMoreWords(b.Text, longestHeading):
		return false
	case b.Kind != page.ListItem && callsList(b):
		return true
	}
	return isList(kind) && !(goesOn && g.recurs(b)) && opensList(g.page, b.Index) && !callsList(g.page[b.Index+1]) && !isDateLine(b.Text, g.task.flow.Page.Language)
}

// recurs reports whether a block of the group that is open is of one template
// with b.
func (g *grouper) recurs(b *page.Block) bool {
	for _, before := range g.open.blocks[max(0, len(g.open.blocks)-entryReach):] {
		if slotOf(before) == slotOf(b) {
			return true
		}
	}
	return false
}

// within reports whether b stands nearer to the block before it than to the one
// behind it: it is part of an entry that has begun, or ends the list.
func (g *grouper) within(b *page.Block) bool {
	if len(g.open.blocks) == 0 || g.open.last() != g.page[b.Index-1] {
		return false
	}
	before := g.open.last()
	apart := sharedDepth(before.Node, b.Node)
	if b.Index+1 < len(g.page) {
		apart -= sharedDepth(b.Node, g.page[b.Index+1].Node)
	}
	if len(before.Links) > 0 && before.Kind == page.Heading && b.Kind == page.Heading && b.Level > before.Level && !g.likeHeading(b) {
		return apart >= 0
	}
	return apart > 0 && (len(b.Links) > 0 || len(before.Links) > 0)
}

// likeHeading reports whether b is of one template with the heading of the group.
func (g *grouper) likeHeading(b *page.Block) bool {
	return g.open.heading != nil && slotOf(g.open.heading) == slotOf(b)
}

// below reports whether a heading is that of an entry: it is of a lower level
// than the one that heads the section, as the headings of the entries before
// it are.
func (g *grouper) below(b *page.Block, goesOn bool) bool {
	if !goesOn || g.open.heading == nil || b.Level <= g.open.heading.Level || g.open.heading.Kind != page.Heading {
		return false
	}
	if g.open.kind == SectionPromo || g.open.kind == SectionBio {
		return true
	}
	for _, before := range g.open.blocks[max(0, len(g.open.blocks)-entryReach):] {
		if before.Kind == page.Heading && before.Level == b.Level && len(before.Links) == 0 {
			return true
		}
	}
	return len(g.open.blocks) == 0 && callsList(g.open.heading) && g.recursBelow(b)
}

// recursBelow reports whether another heading of one template with b stands below the
// heading of the group, in an element with it as b does: they are those of cards.
func (g *grouper) recursBelow(b *page.Block) bool {
	around := sharedDepth(g.open.heading.Node, b.Node)
	for _, next := range g.page[b.Index+1 : min(len(g.page), b.Index+1+entryReach)] {
		if next.Kind == page.Heading && next.Level == b.Level && slotOf(next) == slotOf(b) && sharedDepth(g.open.heading.Node, next.Node) >= around {
			return true
		}
	}
	return false
}

// entryReach is how many blocks back the heading of the entry before is
// looked for.
const entryReach = 8

// callsList reports whether a block says that related stories, or much read ones,
// or something about somebody, stand below.
func callsList(b *page.Block) bool {
	if flow.HasMoreWords(b.Text, 6) {
		return false
	}
	switch kind, _ := boilerplate.FirstPrompt(b.Text); kind {
	case boilerplate.PromptRelated, boilerplate.PromptTrending, boilerplate.PromptAbout:
		return true
	}
	return false
}

// opensList reports whether block i stands above a list, in one element with it
// that what stands before is not in: two entries at least, of one template that
// is not the block's own.
func opensList(blocks []*page.Block, i int) bool {
	if i+2 >= len(blocks) {
		return false
	}
	around := sharedDepth(blocks[i].Node, blocks[i+1].Node)
	if around == 0 || i > 0 && sharedDepth(blocks[i-1].Node, blocks[i].Node) >= around {
		return false
	}
	own, found := slotOf(blocks[i]), false
	addresses := make(map[slot]string) // of the first entry of each template
	for _, b := range blocks[i+1 : min(len(blocks), i+mostListed)] {
		if sharedDepth(blocks[i].Node, b.Node) < around {
			break
		}
		place := slotOf(b)
		if place == own {
			return false
		}
		if len(b.Links) == 0 {
			continue
		}
		first, seen := addresses[place]
		if !seen {
			addresses[place] = b.Links[0].URL
		}
		found = found || seen && first != b.Links[0].URL
	}
	return found
}

// sections makes the sections of what was gathered.
func (g *grouper) sections() []Section {
	var sections []Section
	for i, group := range g.groups {
		if !g.task.goOn(i) {
			break
		}
		sections = append(sections, g.section(group))
	}
	return sections
}

// section makes items or parts of the blocks of a group.
func (g *grouper) section(from *group) Section {
	s, blocks := Section{Kind: from.kind}, from.blocks
	switch {
	case from.heading != nil && len(blocks) == 0 && isList(s.Kind) && isEntry(from.heading):
		blocks = []*page.Block{from.heading}
	case from.heading != nil:
		s.Heading = from.heading.Text
	case isStories(s.Kind) && len(blocks) > 0 && headsItself(blocks):
		s.Heading, blocks = splitHeading(blocks)
	case (s.Kind == SectionPromo || s.Kind == SectionBio) && namesOffer(blocks):
		s.Heading, blocks = blocks[0].Text, blocks[1:]
	}
	switch {
	case len(blocks) == 0:
	case isList(s.Kind):
		g.task.addItems(&s, blocks)
	default:
		for _, b := range blocks {
			s.Parts = append(s.Parts, g.task.part(b))
		}
	}
	return s
}

// headsItself reports whether the heading of a list stands in one block with its
// first entry, a line above it.
func headsItself(blocks []*page.Block) bool {
	b, links := blocks[0], 0
	for _, other := range blocks {
		links += len(other.Links)
	}
	line, _, ok := strings.Cut(b.Text, "\n")
	return ok && links > 1 && len(b.Links) > 0 && b.Links[0].Start == len(line)+1 && !flow.HasMoreWords(line, longestHeading)
}

// splitHeading takes that heading off.
func splitHeading(blocks []*page.Block) (string, []*page.Block) {
	heading, rest, _ := strings.Cut(blocks[0].Text, "\n")
	first := *blocks[0]
	first.Text, first.Links = rest, slices.Clone(first.Links)
	for i := range first.Links {
		first.Links[i].Start -= len(heading) + 1
		first.Links[i].End -= len(heading) + 1
	}
	return heading, append([]*page.Block{&first}, blocks[1:]...)
}

// isEntry reports whether a heading below which nothing stands is an entry by
// itself: it leads somewhere, or is the headline of another story.
func isEntry(heading *page.Block) bool {
	return len(heading.Links) > 0 || !callsList(heading) && flow.HasMoreWords(heading.Text, headlineWords)
}

// namesOffer reports whether the first block of an offer, or of a bio, names it or whom it is about, above what is
// said of it.
func namesOffer(blocks []*page.Block) bool {
	return len(blocks) > 1 && len(blocks[0].Links) == 0 && blocks[0].Kind != page.Button &&
		!flow.HasMoreWords(blocks[0].Text, longestHeading) && flow.CountWords(blocks[1].Text) > flow.CountWords(blocks[0].Text)
}

// sameKind reports whether a block of one kind goes on in a section of
// another: special coverage is a kind of trending list.
func sameKind(section, kind SectionKind) bool {
	return section == kind || kind == SectionTrending && (section == SectionSpecial || section == SectionLatest)
}

func isList(k SectionKind) bool {
	switch k {
	case SectionPromo, SectionSocial, SectionAd, SectionMedia:
		return true
	}
	return isStories(k)
}

func isStories(k SectionKind) bool {
	switch k {
	case SectionRelated, SectionTrending, SectionSpecial, SectionLatest:
		return true
	}
	return false
}

// headingWords tell special coverage and latest news from what is popular.
var headingWords = []struct {
	kind  SectionKind
	words []string
}{
	{SectionSpecial, []string{"special coverage", "special report", "in focus", "spezial", "especial", "专题", "專題"}},
	{SectionLatest, []string{"latest", "recent", "newest", "just in", "neueste", "neuste", "aktuellste", "últimas", "últimos", "dernières", "derniers", "récent", "ultime", "senaste", "siste nytt", "seneste", "laatste", "recentste", "najnowsze", "ostatnie", "terbaru", "son dakika", "последние", "останні", "свежие", "最新", "新着", "최신"}},
}

func refine(kind SectionKind, heading string) SectionKind {
	if kind != SectionTrending {
		return kind
	}
	lower := strings.ToLower(heading)
	for _, h := range headingWords {
		for _, word := range h.words {
			if strings.Contains(lower, word) {
				return h.kind
			}
		}
	}
	return kind
}
