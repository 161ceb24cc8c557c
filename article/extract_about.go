package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// aboutWords open the heading over what a company says of itself.
var aboutWords = []string{
	"About ", "Über ", "À propos de ", "A propos de ", "Acerca de ", "Sobre ", "Informazioni su ", "Om ", "Over ", "O firmie ", "О компании ", "Hakkında ",
}

// sourceWord opens the line that ends a press release.
const sourceWord = "SOURCE "

// mostAbout is how many blocks at the end of a story can be about who sent it;
// their heading has so many bytes at most, and the line that names the source so
// many words.
const (
	mostAbout     = 10
	longestAbout  = 80
	widestAddress = 12
)

// extractAbout votes for the end of a press release: what the sender says of
// itself below a heading with its name, and the line that names the source.
func extractAbout(p *page.Page, _ *Draft) {
	_, last := bodySpan(p.Blocks)
	if last < 0 {
		return
	}
	if b := p.Blocks[last]; strings.HasPrefix(b.Text, sourceWord) && !flow.HasMoreWords(b.Text, widestAddress) {
		b.Vote(page.Credit, page.High, "the line that names the source")
		last--
	}
	for i := max(0, last-mostAbout); i <= last; i++ {
		if p.Blocks[i].Verdict().Role != page.Body {
			continue
		}
		heading, text, ok := strings.Cut(p.Blocks[i].Text, "\n")
		if !ok && i < last {
			text = p.Blocks[i+1].Text
		}
		if name, ok := aboutWhom(heading); ok && strings.Contains(text, name) {
			voteAbout(p.Blocks[i : last+1])
			return
		}
	}
}

// voteAbout votes for the heading, for what the sender says of itself below
// it, and for who is to be asked.
func voteAbout(blocks []*page.Block) {
	for k, b := range blocks {
		if r := b.Verdict().Role; r == page.Body || r == page.Furniture && k > 0 {
			b.Vote(page.Bio, page.High, "about who sent the story")
		}
	}
}

// aboutWhom returns the name in the heading "About the Name", if a line is one:
// it says nothing else, and a name of several words has a capital.
func aboutWhom(line string) (name string, ok bool) {
	if len(line) > longestAbout {
		return "", false
	}
	for _, word := range aboutWords {
		if name, ok := strings.CutPrefix(line, word); ok {
			name = strings.Trim(name, ": ")
			return name, len(name) > 2 && (strings.ToLower(name) != name || !strings.Contains(name, " "))
		}
	}
	return "", false
}
