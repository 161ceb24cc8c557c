package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// mostSources is how many entries a list of sources has at most.
const mostSources = 60

// extractSources votes for the entries of a list of sources: what stands in one
// element below a credit that names nobody, "Sources:".
func extractSources(p *page.Page, _ *Draft) {
	for i, b := range p.Blocks {
		if b.Verdict().Role != page.Credit || !strings.HasSuffix(b.Text, ":") || flow.CountWords(b.Text) > 2 || i+1 == len(p.Blocks) || b.Node == nil {
			continue
		}
		around := sharedDepth(b.Node, p.Blocks[i+1].Node)
		for _, entry := range p.Blocks[i+1 : min(len(p.Blocks), i+1+mostSources)] {
			if r := entry.Verdict().Role; r == page.Body || entry.Kind == page.Heading || sharedDepth(b.Node, entry.Node) < around {
				break
			}
			entry.Vote(page.Credit, page.High, "below the heading of the sources")
		}
	}
}
