package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
	"github.com/newspage-go/newspage/dateline"
	"github.com/newspage-go/newspage/dateline/calendar"
)

// A sight is what the text of one block looks like by itself.
type sight struct {
	prose    float64 // 0 to 1: reads like a paragraph of a story
	linky    float64 // share of the characters that stand in links
	class    boilerplate.Class
	prompt   boilerplate.PromptKind // with ClassPrompt
	date     bool                   // little else than a date or a time
	dateline bool                   // opens with a dateline
	title    bool                   // a copy of the headline
	key      uint64                 // folded text, hashed
	copies   int                    // how often the page prints it
	earlier  int                    // how often it has done so before
}

// maxClassified is the longest text that is asked whether it is a credit, a
// notice or a prompt; longer ones are prose or lists.
const maxClassified = 1200

// look takes in every block.
func (l *labeller) look() {
	l.sights = fit(l.sights, len(l.blocks))
	l.nameEnds = fit(l.nameEnds, len(l.blocks)+1)
	l.spoken, l.spokenEnds = l.spoken[:0], fit(l.spokenEnds, len(l.blocks)+1)
	language := l.flow.Page.Language
	r := &l.reading
	r.most, r.names = mostCompared+shingleWords-1, r.names[:0]
	for i, b := range l.blocks {
		if !l.goOn(i) {
			return
		}
		r.words = r.words[:0]
		r.of(b.Text)
		l.stated.compare(i, r.words)
		l.nameEnds[i+1] = len(r.names)
		l.spoken = r.spoken(l.spoken)
		l.spokenEnds[i+1] = len(l.spoken)
		l.sights[i] = lookAt(b, &l.flow.Features[i], language)
		l.sights[i].key = r.key
	}
	l.stated.sum()
}

func lookAt(b *page.Block, f *flow.Features, language string) sight {
	s := sight{prose: proseness(f)}
	if f.Chars > 0 {
		s.linky = float64(f.LinkChars) / float64(f.Chars)
	}
	if len(b.Text) <= maxClassified {
		var kind string
		if s.class, kind = boilerplate.ClassifyKind(b.Text); s.class == boilerplate.ClassPrompt {
			s.prompt = boilerplate.PromptKind(kind)
		}
	}
	s.date = f.Digits > 0 && (f.Words <= dateWords || f.Words <= datesWords && f.Digits >= twoDates) && isDate(b.Text, language)
	if f.Words >= 10 && s.linky < 0.5 {
		_, _, s.dateline = dateline.Cutter{Language: language}.Cut(b.Text)
	}
	return s
}

// proseness is how much a text reads like a paragraph: long enough, with
// function words, ending sentences, little of it linked.
func proseness(f *flow.Features) float64 {
	if f.Words == 0 || f.Chars == 0 {
		return 0
	}
	length := min(float64(f.Words)/25, 1)
	stops := min(float64(f.Stops)/float64(f.Words)*3.5, 1)
	ends := min(float64(f.Sentences), 1)
	free := 1 - float64(f.LinkChars)/float64(f.Chars)
	return (0.5*length + 0.25*stops*length + 0.25*ends) * free * free
}

// A line has so many words at most if it is a date with little around it, or two, which
// have so many digits at least.
const (
	dateWords  = 14
	datesWords = 18
	twoDates   = 8
)

// dateLetters is how many letters may stand around each date: "Published on Monday".
const dateLetters = 24

// isDate reports whether a text is a date with little around it, or two: when the story
// was published, and when it was changed.
func isDate(text, language string) bool {
	letters, most := 0, 0
	for range 2 {
		_, start, end, ok := calendar.Find(text, language)
		if !ok {
			break
		}
		letters += countLetters(text[:start])
		most += dateLetters
		text = text[end:]
	}
	return most > 0 && letters+countLetters(text) <= most
}

func countLetters(text string) int {
	letters := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters
}

// siteMarks set the site's name apart from the headline in a title.
const siteMarks = "|·•–—-:»›<>«~/_"

// Bounds of what is compared with every block: no page needs more.
const (
	mostHeadlines = 64
	mostMarks     = 12 // of one title
)

// headlineKeys returns the folded forms in which the page states its headline.
func (l *labeller) headlineKeys(s *page.Stated) []uint64 {
	var keys []uint64
	add := func(text string) {
		if k := l.aside.again(text).key; k != 0 && utf8.RuneCountInString(text) >= 5 && len(keys) < mostHeadlines {
			keys = append(keys, k)
		}
	}
	for _, name := range [...]string{"og:title", "twitter:title", "title", "dc.title", "headline"} {
		if v, ok := s.First(name); ok {
			addTitle(v.Text, add)
		}
	}
	for _, item := range s.Items {
		if item.Is(articleTypes...) && item.Depth == 0 {
			add(item.Text("headline"))
			add(item.Text("name"))
		}
	}
	addTitle(s.Title, add)
	return keys
}

// addTitle adds a title whole, and without what stands behind or before the
// first and the last mark with spaces around it.
func addTitle(title string, add func(string)) {
	add(title)
	marks := 0
	for i, r := range title {
		if !strings.ContainsRune(siteMarks, r) {
			continue
		}
		if marks++; marks > mostMarks {
			return
		}
		before, after := title[:i], title[i+utf8.RuneLen(r):]
		if strings.HasSuffix(before, " ") || strings.HasPrefix(after, " ") {
			if len(before) > 15 {
				add(before)
			}
			if len(after) > 15 {
				add(after)
			}
		}
	}
}
