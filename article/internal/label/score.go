package label

import (
	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// hintWeight is what a word in the attributes of a block's ancestors says for
// or against body, in log-odds, and how far up it is heard.
var hintWeight = [flow.HintCount]struct {
	weight float64
	reach  uint8
}{
	flow.HintBody:       {1.2, 6},
	flow.HintArticle:    {0.3, 4},
	flow.HintByline:     {-1.2, 2},
	flow.HintBio:        {-3, 3},
	flow.HintDate:       {-1, 1},
	flow.HintCaption:    {-3, 2},
	flow.HintTags:       {-1.5, 3},
	flow.HintBreadcrumb: {-3, 3},
	flow.HintRelated:    {-3, 5},
	flow.HintTrending:   {-2, 4},
	flow.HintTeaser:     {-1, 3},
	flow.HintPromo:      {-2, 4},
	flow.HintComment:    {-3, 8},
	flow.HintSocial:     {-1.5, 3},
	flow.HintAd:         {-1.5, 3},
	flow.HintNav:        {-2, 4},
	flow.HintHeader:     {-0.7, 3},
	flow.HintFooter:     {-3, 5},
	flow.HintSidebar:    {-2, 6},
	flow.HintCookie:     {-4, 8},
	flow.HintMedia:      {-0.5, 2},
	flow.HintWidget:     {-0.5, 3},
	flow.HintNotice:     {-1, 1},
}

// ancestorWeight is the same for the elements around a block.
var ancestorWeight = [flow.AncestorCount]struct {
	weight float64
	reach  uint8
}{
	flow.InArticle: {0.5, 8},
	flow.InMain:    {0.3, 10},
	flow.InAside:   {-2, 6},
	flow.InNav:     {-4, 8},
	flow.InHeader:  {-1, 4},
	flow.InFooter:  {-3, 8},
	flow.InFigure:  {-3, 4},
	flow.InForm:    {-2, 5},
	flow.InButton:  {-3, 3},
	flow.InLink:    {-1.5, 6},
}

// scoreBlocks gives every block its log-odds of being body.
func (l *labeller) scoreBlocks() {
	l.container = l.findContainer()
	l.score = fit(l.score, len(l.blocks))
	w := l.weigh()
	for i, b := range l.blocks {
		if !l.goOn(i) {
			return
		}
		l.score[i] = l.scoreBlock(i, b, l.container, w)
	}
}

// weights are those of hints and ancestors as they hold on this page.
type weights struct {
	hints     [flow.HintCount]weight
	ancestors [flow.AncestorCount]weight
}

// A weight is what the nearest ancestor of one kind says if it stands nearer than
// a distance.
type weight struct {
	weight float64
	nearer uint8
}

// heard adds the weights of what is near to a score.
func heard(score float64, weights []weight, near []uint8) float64 {
	for k, distance := range near {
		if distance == flow.Far {
			continue
		}
		if w := &weights[k]; distance < w.nearer {
			score += w.weight
		}
	}
	return score
}

// muted is the share of the page's prose above which a name around it says
// nothing against it: a wrapper called "with-sidebar", a form around it all.
const muted = 0.4

// weigh takes out what speaks against most of the page's prose.
func (l *labeller) weigh() *weights {
	w := new(weights)
	total := 0.0
	var hints [flow.HintCount]float64
	var ancestors [flow.AncestorCount]float64
	for i := range l.blocks {
		if !l.goOn(i) {
			break
		}
		words, f := l.prose(i), &l.flow.Features[i]
		if words == 0 {
			continue
		}
		total += words
		for h := range hints {
			if f.Hints[h] <= hintWeight[h].reach {
				hints[h] += words
			}
		}
		for a := range ancestors {
			if f.Near[a] <= ancestorWeight[a].reach {
				ancestors[a] += words
			}
		}
	}
	for h, own := range hintWeight {
		if own.weight > 0 || own.weight < 0 && hints[h] < muted*total {
			w.hints[h] = weight{own.weight, own.reach + 1}
		}
	}
	for a, own := range ancestorWeight {
		if own.weight > 0 || own.weight < 0 && ancestors[a] < muted*total {
			w.ancestors[a] = weight{own.weight, own.reach + 1}
		}
	}
	return w
}

func (l *labeller) scoreBlock(i int, b *page.Block, c container, w *weights) float64 {
	s, f := &l.sights[i], &l.flow.Features[i]
	score := -2.5 + 5*s.prose - 2*s.linky
	score = heard(score, w.hints[:], f.Hints[:])
	score = heard(score, w.ancestors[:], f.Near[:])
	return score + l.place(i, c) + wording(s) + kindScore(b)
}

// place is what a block's position relative to the container says.
func (l *labeller) place(i int, c container) float64 {
	if !l.flow.Markup || c.ordinal == 0 {
		return 0
	}
	switch l.distance(i, c) {
	case 0, 1:
		return 1.8
	case 2:
		return 1.2
	case 3:
		return 0.6
	}
	return -1.2
}

// wording is what the words of a block say.
func wording(s *sight) float64 {
	score := 0.0
	switch s.class {
	case boilerplate.ClassPrompt:
		score -= 4
	case boilerplate.ClassNotice, boilerplate.ClassCredit:
		score -= 4
	}
	if s.date {
		score -= 3
	}
	if s.title {
		score -= 6
	}
	if s.dateline {
		score += 4
	}
	return score
}

func kindScore(b *page.Block) float64 {
	switch b.Kind {
	case page.Paragraph:
		return 0.5
	case page.Figcaption, page.Button:
		return -4
	case page.Text:
		return -0.5
	}
	return 0
}
