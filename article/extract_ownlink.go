package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
)

// ownReach is how many blocks away from a link to this very page its date may
// stand, and from a line that signs the story.
const ownReach = 2

// ownCard finds the date in a teaser of this very page: the last resort among
// its teasers.
func (s *scene) ownCard() (Timestamp, string, bool) {
	if s.page.URL == nil {
		return Timestamp{}, "", false
	}
	own := bareAddress(s.page.URL.String())
	for i, b := range s.page.Blocks {
		if !s.goOn(i) {
			break
		}
		if b.Verdict().Role == page.Comments || !linksTo(s.page, b, own) {
			continue
		}
		if stamp, path, ok := s.bareAround(i); ok {
			return stamp, path, true
		}
	}
	return Timestamp{}, "", false
}

// linksTo reports whether a block has a link to an address, as most links to
// places on the page itself are none.
func linksTo(p *page.Page, b *page.Block, own string) bool {
	end := own[strings.LastIndexByte(own, '/')+1:]
	for _, l := range b.Links {
		if strings.IndexByte(l.URL, '#') >= 0 || !strings.Contains(l.URL, end) {
			continue
		}
		if u, err := p.URL.Parse(l.URL); err == nil && bareAddress(u.String()) == own {
			return true
		}
	}
	return false
}

// maxSigners bounds the lines that sign of which the neighbours are looked at.
const maxSigners = 2000

// signedOff finds the date beside the line that signs the story, wherever that is.
func (s *scene) signedOff() (Timestamp, string, bool) {
	signed := 0
	for i, b := range s.page.Blocks {
		if !s.goOn(i) {
			break
		}
		switch b.Verdict().Role {
		case page.Byline, page.Credit:
			if signed++; signed > maxSigners {
				return Timestamp{}, "", false
			}
			if stamp, path, ok := s.bareAround(i); ok {
				return stamp, path, true
			}
		}
	}
	return Timestamp{}, "", false
}

// bareAround finds the block that is a date and little else: one itself, or
// those near it if they do not name several days.
func (s *scene) bareAround(at int) (found Timestamp, path string, ok bool) {
	if stamp, ok := s.bareDate(at); ok {
		return stamp, s.page.Blocks[at].Path, true
	}
	for i := max(at-ownReach, 0); i <= at+ownReach && i < len(s.page.Blocks); i++ {
		stamp, bare := s.bareDate(i)
		switch {
		case !bare:
		case ok && !dayOf(stamp).Equal(dayOf(found)):
			return Timestamp{}, "", false
		default:
			found, path, ok = stamp, s.page.Blocks[i].Path, true
		}
	}
	return found, path, ok
}

// bareDate reads a block that is a date and little else.
func (s *scene) bareDate(at int) (Timestamp, bool) {
	b := s.page.Blocks[at]
	if len(b.Text) > maxDateLine || !mayHoldNumber(b.Text) {
		return Timestamp{}, false
	}
	text := unglue(strings.ReplaceAll(b.Text, " | ", ".")) // "26 | 01 | 2022"
	stamp, start, end, ok := findDate(text, s.language)
	return stamp, ok && isBare(text[:start], text[end:])
}
