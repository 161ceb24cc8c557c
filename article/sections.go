package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// A grouper collects the sidebar: runs of blocks of one kind, opened anew by
// each heading.
type grouper struct {
	task     *task
	sections []Section
	blocks   []*page.Block // of the last section, but its heading
	heading  *page.Block   // of the last section; nil if it has none
	open     bool
	gap      int // furniture since the last block
}

// pass is told of a block that is not for the sidebar.
func (g *grouper) pass(r page.Role) {
	g.gap++
	if r != page.Furniture || g.gap > 3 {
		g.open = false
	}
}

// add takes a block into the section that is open, or into a new one.
func (g *grouper) add(b *page.Block, kind SectionKind) {
	heads := isHeading(b) && !g.below(b, kind)
	if heads {
		kind = refine(kind, b.Text)
	}
	last := len(g.sections) - 1
	if !g.open || heads || !sameKind(g.sections[last].Kind, kind) {
		g.close()
		g.sections = append(g.sections, Section{Kind: kind})
		g.heading = nil
		last++
	}
	g.open, g.gap = true, 0
	if s := &g.sections[last]; heads && s.Heading == "" && len(g.blocks) == 0 {
		s.Heading, g.heading = b.Text, b
		return
	}
	g.blocks = append(g.blocks, b)
}

// below reports whether a heading is that of an entry: it is of a lower level
// than the one that heads the section, as the headings of the entries before
// it are.
func (g *grouper) below(b *page.Block, kind SectionKind) bool {
	if !g.open || !sameKind(g.sections[len(g.sections)-1].Kind, kind) || g.heading == nil || b.Kind != page.Heading || b.Level <= g.heading.Level || g.heading.Kind != page.Heading {
		return false
	}
	for _, before := range g.blocks[max(0, len(g.blocks)-entryReach):] {
		if before.Kind == page.Heading && before.Level == b.Level && len(before.Links) == 0 {
			return true
		}
	}
	return false
}

// entryReach is how many blocks back the heading of the entry before is
// looked for.
const entryReach = 8

// close makes items or parts of the blocks of the last section.
func (g *grouper) close() {
	if len(g.blocks) == 0 {
		return
	}
	s := &g.sections[len(g.sections)-1]
	if (s.Kind == SectionPromo || s.Kind == SectionBio) && s.Heading == "" && namesOffer(g.blocks) {
		s.Heading, g.blocks = g.blocks[0].Text, g.blocks[1:]
	}
	if isList(s.Kind) {
		g.task.addItems(s, g.blocks)
	} else {
		for _, b := range g.blocks {
			s.Parts = append(s.Parts, g.task.part(b))
		}
	}
	g.blocks = g.blocks[:0]
}

// namesOffer reports whether the first block of an offer, or of a bio, names it or whom it is about, above what is
// said of it.
func namesOffer(blocks []*page.Block) bool {
	return len(blocks) > 1 && len(blocks[0].Links) == 0 && blocks[0].Kind != page.Button &&
		flow.CountWords(blocks[0].Text) <= longestHeading && flow.CountWords(blocks[1].Text) > flow.CountWords(blocks[0].Text)
}

// sameKind reports whether a block of one kind goes on in a section of
// another: special coverage is a kind of trending list.
func sameKind(section, kind SectionKind) bool {
	return section == kind || kind == SectionTrending && (section == SectionSpecial || section == SectionLatest)
}

func isList(k SectionKind) bool {
	switch k {
	case SectionRelated, SectionTrending, SectionSpecial, SectionLatest, SectionPromo, SectionSocial, SectionAd, SectionMedia:
		return true
	}
	return false
}

// isHeading reports whether a sidebar block heads those that follow.
func isHeading(b *page.Block) bool {
	if b.Kind == page.Heading && len(b.Links) == 0 {
		return true
	}
	if b.Kind == page.ListItem || len(strings.Fields(b.Text)) > 6 {
		return false
	}
	for _, p := range boilerplate.Prompts(b.Text) {
		switch p.Kind {
		case boilerplate.PromptRelated, boilerplate.PromptTrending, boilerplate.PromptAbout:
			return true
		}
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
