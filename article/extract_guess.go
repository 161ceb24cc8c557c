package article

import (
	"net/url"
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// guessReach is how far into a text that is no date line its date may begin, in
// bytes, for the last resorts.
const guessReach = 60

// extractGuess looks for a date in the last resorts, the likeliest first, where
// nothing else on the page says when the story was published: a line anywhere
// that says so in words, a teaser of the very page, a bare date near the headline
// whatever it was taken for, a day without its year, one beside the line that
// signs, the page's scripts, the post of a thread that the story is, a line
// anywhere that tells of a change, the address of the story's picture.
func extractGuess(p *page.Page, d *Draft) {
	if len(d.Published.all)+len(d.Modified.all)+len(d.Posted.all) > 0 {
		return
	}
	s := *d.sceneOf(p)
	if s.body < 0 {
		s.body, s.end = max(s.title, 0), max(s.title, 0)
	}
	for _, resort := range [...]func(*scene) (Timestamp, string, bool){
		(*scene).said, (*scene).ownCard, (*scene).bareNear, d.yearless, (*scene).signedOff, d.scripted, (*scene).posted, (*scene).saidChanged, d.pictured,
	} {
		if !d.goOn(0) {
			return
		}
		if stamp, path, ok := resort(&s); ok {
			d.Published.Propose(stamp, path, page.No)
			d.Warn("date-guessed", "no line at the story and nothing stated says when it was published; a last resort is used")
			return
		}
	}
}

// said finds a line anywhere but among readers', and other stories' away from this
// one, that says in words when something was published, at its front.
func (s *scene) said() (Timestamp, string, bool) {
	return s.saidBy(func(_ page.Role, before string) bool { return saysPublished(before) && !saysModified(before) })
}

// saidChanged finds a line like that, but none of the story, which says when
// something was changed: it was published by then, at the latest.
func (s *scene) saidChanged() (Timestamp, string, bool) {
	return s.saidBy(func(role page.Role, before string) bool { return role != page.Body && saysModified(before) })
}

// saidBy finds a line of which the role and the words before its date say what
// is asked.
func (s *scene) saidBy(says func(role page.Role, before string) bool) (Timestamp, string, bool) {
	searched := 0
	for i, b := range s.page.Blocks {
		if !s.goOn(i) {
			break
		}
		role := b.Verdict().Role
		if role == page.Comments || role == page.Trending && !s.isNear(b.Index) || !mayHoldNumber(b.Text) {
			continue
		}
		if searched++; searched > maxDated {
			break
		}
		front := strings.ToValidUTF8(b.Text[:min(len(b.Text), 2*guessReach)], "")
		stamp, start, _, ok := findDate(front, s.language)
		if ok && start > 0 && start <= guessReach && says(role, front[:start]) {
			return stamp, b.Path, true
		}
	}
	return Timestamp{}, "", false
}

// bareNear finds the line nearest to the headline, behind it or before, that is
// a date and little else.
func (s *scene) bareNear() (Timestamp, string, bool) {
	const reach = 8
	for away := 0; away <= 2*reach; away++ {
		at := s.title + 1 + away/2
		if away%2 == 1 {
			at = s.title - 1 - away/2
		}
		if at < 0 || at >= len(s.page.Blocks) {
			continue
		}
		if stamp, ok := s.bareDate(at); ok && !s.isCard(at) {
			return stamp, s.page.Blocks[at].Path, true
		}
	}
	return Timestamp{}, "", false
}

// posted finds the date of the post that the story is, in a thread of which some
// posts were taken for comments: the last above the story.
func (s *scene) posted() (Timestamp, string, bool) {
	for at := min(s.body, len(s.page.Blocks)) - 1; at > s.title && at >= s.body-threadGap; at-- {
		if s.page.Blocks[at].Verdict().Role != page.Comments {
			continue
		}
		if stamp, ok := s.bareDate(at); ok {
			return stamp, s.page.Blocks[at].Path, true
		}
	}
	return Timestamp{}, "", false
}

// isCard reports whether a block belongs to readers, or to another story: one
// that was taken for such between the headline and the body may be a stray line.
func (s *scene) isCard(at int) bool {
	b := s.page.Blocks[at]
	switch b.Verdict().Role {
	case page.Comments:
		return true
	case page.Related, page.Trending:
		return at > s.body
	}
	return s.isCardOf(at)
}

// pictured reads a date off the address of the picture that the page gives of
// its story: files lie in folders of the day on which they were put up.
func (d *Draft) pictured(*scene) (Timestamp, string, bool) {
	best, ok := d.LeadImage.Best()
	if !ok {
		return Timestamp{}, "", false
	}
	address, err := url.Parse(best.Value.URL)
	if err != nil {
		return Timestamp{}, "", false
	}
	stamp, ok := addressDate(address)
	return stamp, best.Origin.Path, ok
}
