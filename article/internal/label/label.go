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
	score  []float64   // log-odds of body
	first  int         // the first body block, or len(blocks)
	last   int         // the last one, or -1
	title  int         // the headline block nearest to the body, or -1
	rules  []page.Role // what the rules make of the blocks

	container     container
	stated        statement
	groups        []tally // by template
	groupOf       []int32 // the block's place in groups
	elements      []tally // by ordinal of block-level elements
	before        []int   // words before each block, and of the page
	headings      []int   // the last heading before each block, or -1
	titleDistance []int   // blocks since the last copy of the headline, or -1
}

// Decide votes on every block of the page.
func Decide(f *flow.Flow) Result {
	l := newLabeller(f)
	for i, r := range l.rules {
		l.vote(i, r, page.Low, "rules")
	}
	return l.result()
}

// newLabeller gathers the evidence of a page.
func newLabeller(f *flow.Flow) *labeller {
	l := &labeller{flow: f, blocks: f.Page.Blocks}
	l.look()
	l.findHeadline()
	l.container = l.findContainer()
	l.scoreBlocks(l.container)
	l.decode()
	l.settle()
	l.compare()
	l.count()
	return l
}

// Rows returns what the model sees of each block: without probabilities the
// block's own row, with those of an earlier pass their context.
func Rows(f *flow.Flow, probabilities []float32) [][]float32 {
	l := newLabeller(f)
	rows := make([][]float32, len(l.blocks))
	var w *window
	if probabilities != nil {
		w = l.newWindow(probabilities)
	}
	for i := range rows {
		if w == nil {
			rows[i] = make([]float32, RowColumns)
			l.fillRow(i, rows[i])
			continue
		}
		rows[i] = make([]float32, ContextColumns)
		l.fillContext(i, probabilities, w, rows[i])
	}
	return rows
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
