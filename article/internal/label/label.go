package label

import (
	"context"
	"math"
	"strconv"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/hashed"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// A Result is what the stage says of the page as a whole.
type Result struct {
	Article    bool    // there is a story on the page
	Index      bool    // what looked like one are entries of a list of stories
	Confidence float64 // 0 to 1: how much of the body is expected to be right
	Reasons    []string
	Printed    float64 // share of the story that the page states for machines that its blocks print; -1 if it states none

	// Plain are texts of the body that are no credit, notice or prompt as a whole.
	Plain map[string]bool
}

// A labeller holds the evidence of one page.
type labeller struct {
	ctx     context.Context
	stopped error // why the context ended

	flow   *flow.Flow
	blocks []*page.Block
	sights []sight
	body   []bool
	score  []float64   // log-odds of body
	first  int         // the first body block, or len(blocks)
	last   int         // the last one, or -1
	title  int         // the headline block nearest to the body, or -1
	rules  []page.Role // what the rules make of the blocks

	chance   []float32 // of being body, as the model says
	again    []float32 // what the first pass said of that
	roles    []Chances // of all roles, as its first pass says
	window   window    // what chances of being body say around each block
	crowd    crowd     // what that says of neighbours and templates
	comments []bool    // what reads like the story and is a comment on it
	sources  []bool    // lines of a list of sources; nil without one
	said     []opinion // what else the model takes the blocks for

	container     container
	lexicons      *lexicons
	spoken        []uint32 // words of the blocks' texts, for the lexicon
	spokenEnds    []int    // where those of each block end in it, from 0
	leads         []uint32 // of where the links of one block lead
	names         []nameSaying
	callings      []saying
	stated        statement
	reading       reading             // of the blocks, one after the other
	nameEnds      []int               // where the names of each block end in it, from 0
	aside         reading             // of texts that are no block's
	known         hashed.Table[uint8] // names of the story
	topics        []topic
	landmarks     []landmark
	numbers       hashed.Table[int32] // of templates, and then of copies
	groups        []tally             // by template
	groupLooks    []look              // of these, as far as they were asked for
	groupOf       []int32             // the block's place in groups
	elements      []tally             // by ordinal of block-level elements
	looks         []look              // of these, as far as they were asked for
	before        []int               // words before each block, and of the page
	faces         []face              // of the blocks
	headings      []int               // the last heading before each block, or -1
	titleDistance []int               // blocks since the last copy of the headline, or -1
}

// Decide votes on every block of the page.
// The error is the context's.
func Decide(ctx context.Context, f *flow.Flow) (Result, error) {
	l := newLabeller(ctx, f)
	defer l.release()
	if l.goOn(0) {
		m := trained()
		l.judge(m.of(f.Markup), &m.lexicons)
		l.inTurn((*labeller).findHeadlineAbove, (*labeller).settleRear)
	}
	if !l.goOn(0) {
		return Result{}, l.stopped
	}
	r := l.result()
	if !r.Article && l.goOn(0) {
		r.Index = l.takeEntries()
	}
	l.cast()
	return r, l.stopped
}

// checkEvery is how many blocks are read between two looks at the context.
const checkEvery = 128

// goOn reports whether block i may be read: the context has not ended.
func (l *labeller) goOn(i int) bool {
	if i%checkEvery == 0 && l.stopped == nil {
		l.stopped = l.ctx.Err()
	}
	return l.stopped == nil
}

// newLabeller gathers the evidence of a page.
func newLabeller(ctx context.Context, f *flow.Flow) *labeller {
	l := labellers.Get().(*labeller)
	l.ctx, l.flow, l.blocks = ctx, f, f.Page.Blocks
	l.reading.ctx, l.aside.ctx = ctx, ctx
	l.inTurn(
		(*labeller).hear, (*labeller).look, (*labeller).findHeadline, (*labeller).scoreBlocks, (*labeller).decode, (*labeller).settle,
		(*labeller).compareTopics, (*labeller).count, (*labeller).countCopies, (*labeller).survey, (*labeller).lookAhead, (*labeller).seeFaces,
	)
	return l
}

// inTurn takes steps one after the other, none once the context has ended.
func (l *labeller) inTurn(steps ...func(*labeller)) {
	for _, step := range steps {
		if !l.goOn(0) {
			return
		}
		step(l)
	}
}

// vote casts the stage's vote on block i.
func (l *labeller) vote(i int, r page.Role, c page.Confidence, why string) {
	l.blocks[i].Vote(r, c, why)
}

// minBodyWords is how many words make a story when nothing else says so.
const minBodyWords = 25

// minStatedWords is the same where the page states that it is one or prints a
// headline above it.
const minStatedWords = 5

// result sums up how sure the labels are: the mean certainty of the words
// taken, and what the page as a whole speaks for.
func (l *labeller) result() Result {
	words, sure := 0, 0.0
	for i, in := range l.body {
		if in {
			n := l.flow.Features[i].Words
			words += n
			sure += float64(n) * float64(l.chance[i])
		}
	}
	stated := StatesArticle(l.flow.Page.Stated)
	l.title = l.nearestTitle()
	r := Result{Article: words >= minBodyWords, Printed: l.stated.printed, Reasons: []string{strconv.Itoa(words) + " words of prose"}}
	r.Plain = l.plainTexts()
	if words > 0 {
		r.Confidence = math.Round(1000*sure/float64(words+20)) / 1000
	}
	if stated {
		r.Reasons = append(r.Reasons, "the page states that it is an article")
	}
	if l.title >= 0 {
		r.Reasons = append(r.Reasons, "headline above the body")
	}
	if stated || l.title >= 0 {
		r.Article = words >= minStatedWords
	}
	if n := l.entries(); !stated && n > 0 {
		r.Article = false
		r.Reasons = append(r.Reasons, strconv.Itoa(n)+" linked headlines")
	}
	return r
}

// plainTexts returns what boilerplate makes nothing of among the body.
func (l *labeller) plainTexts() map[string]bool {
	plain := make(map[string]bool)
	for i, in := range l.body {
		if text := l.blocks[i].Text; in && l.sights[i].class == boilerplate.ClassNone && len(text) <= maxClassified {
			plain[text] = true
		}
	}
	return plain
}

// articleTypes are the schema.org types of one story.
var articleTypes = []string{
	"Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
	"BackgroundNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "BlogPosting", "LiveBlogPosting",
	"SocialMediaPosting", "Report", "TechArticle", "ScholarlyArticle", "Review", "Recipe", "HowTo", "MedicalWebPage",
}

// StatesArticle reports whether the page says of itself that it is one story.
func StatesArticle(s *page.Stated) bool {
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
