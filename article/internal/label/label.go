package label

import (
	"math"
	"strconv"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
)

// A Result is what the stage says of the page as a whole.
type Result struct {
	Article    bool    // there is a story on the page
	Confidence float64 // 0 to 1: how much of the body is expected to be right
	Reasons    []string
}

// A labeller holds the evidence of one page.
type labeller struct {
	flow   *flow.Flow
	blocks []*page.Block
	sights []sight
	body   []bool
	score  []float64 // log-odds of body
	first  int       // the first body block, or len(blocks)
	last   int       // the last one, or -1
	title  int       // the headline block nearest to the body, or -1
}

// Decide votes on every block of the page.
func Decide(f *flow.Flow) Result {
	l := &labeller{flow: f, blocks: f.Page.Blocks}
	l.look()
	l.findHeadline()
	l.scoreBlocks(l.findContainer())
	l.decode()
	l.settle()
	return l.result()
}

// vote casts the stage's vote on block i.
func (l *labeller) vote(i int, r page.Role, c page.Confidence, why string) {
	l.blocks[i].Vote(r, c, why)
}

// minBodyWords is how many words make a story when nothing else says so.
const minBodyWords = 25

// result sums up how sure the labels are: the mean certainty of the words
// taken, and what the page as a whole speaks for.
func (l *labeller) result() Result {
	words, sure, linked := 0, 0.0, 0
	for i, in := range l.body {
		f := &l.flow.Features[i]
		if !in {
			if f.Links > 0 && f.LinkChars*2 > f.Chars && f.Words >= 4 {
				linked++
			}
			continue
		}
		words += f.Words
		sure += float64(f.Words) / (1 + math.Exp(-l.score[i]))
	}
	r := Result{Article: words >= minBodyWords, Reasons: []string{strconv.Itoa(words) + " words of prose"}}
	if words > 0 {
		r.Confidence = sure / float64(words) * float64(words) / float64(words+20)
	}
	stated := statesArticle(l.flow.Page.Stated)
	if stated {
		r.Reasons = append(r.Reasons, "the page states that it is an article")
	}
	if l.title >= 0 {
		r.Reasons = append(r.Reasons, "headline above the body")
	}
	if !stated && linked > 30 && words < linked*4 {
		r.Article = false
		r.Reasons = append(r.Reasons, strconv.Itoa(linked)+" linked headlines")
	}
	r.Confidence = math.Round(r.Confidence*1000) / 1000
	return r
}

// articleTypes are the schema.org types of one story.
var articleTypes = []string{
	"Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
	"BackgroundNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "BlogPosting", "LiveBlogPosting",
	"SocialMediaPosting", "Report", "TechArticle", "ScholarlyArticle", "Review", "Recipe", "HowTo", "MedicalWebPage",
}

// statesArticle reports whether the page says of itself that it is one story.
func statesArticle(s *page.Stated) bool {
	if v, ok := s.First("og:type"); ok && (v.Text == "article" || v.Text == "news" || v.Text == "blog") {
		return true
	}
	if _, ok := s.First("article:published_time"); ok {
		return true
	}
	for _, item := range s.Items {
		if item.Depth == 0 && item.Is(articleTypes...) {
			return true
		}
	}
	return false
}
