package article

import (
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// A scene is what the built-in extractors know of a page together: where headline and
// body stand, which says what belongs to the story.
type scene struct {
	page     *page.Page
	draft    *Draft
	language string              // by which dates are read
	title    int                 // the block of the headline
	body     int                 // the first block of the body
	end      int                 // behind the last block of the body
	story    map[*html.Node]bool // elements around blocks of the body; true: around more than one
	asked    map[string]bool     // words that were looked for on the page, and whether it prints them
}

// sceneOf returns where the headline and the body stand as the built-in
// extractors see them.
func (d *Draft) sceneOf(p *page.Page) *scene {
	if d.scene == nil {
		d.scene = setScene(p, d)
	}
	return d.scene
}

// set reports whether there is a headline or a body.
func (s *scene) set() bool { return s.body >= 0 || s.title >= 0 }

// usualStory is how many elements there is room for at once around the body.
const usualStory = 64

// setScene finds the headline and the body.
func setScene(p *page.Page, d *Draft) *scene {
	s := &scene{page: p, draft: d, language: dateLanguage(p), title: -1, body: -1, story: make(map[*html.Node]bool, usualStory)}
	for i, b := range p.Blocks {
		if !d.goOn(i) {
			break
		}
		switch b.Verdict().Role {
		case page.Title:
			if s.body < 0 && (s.title < 0 || b.Kind == page.Heading) {
				s.title = i
			}
		case page.Body:
			if s.body < 0 {
				s.body = i
			}
			s.end = i + 1
			s.surround(b.Node)
		}
	}
	if s.title < 0 {
		s.title = s.body
	}
	return s
}

// surround notes the elements around a block of the body. Above one that is
// around two of them all are.
func (s *scene) surround(n *html.Node) {
	for ; n != nil; n = n.Parent {
		several, seen := s.story[n]
		if several {
			return
		}
		s.story[n] = seen
	}
}
