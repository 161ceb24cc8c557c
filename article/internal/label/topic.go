package label

import "github.com/newspage-go/newspage/article/internal/hashed"

// A topic is what words a block shares with the story, and where its link leads.
type topic struct {
	words, inTitle, inStory int32 // words that name things, and those of them in the headline and in what the rules take for the story
	inAuthor                int32 // and in the author's name as stated
	link                    target
}

// Where a word that names something stands.
const (
	inTitle = 1 << iota
	inStory
	inAuthor
)

// compareTopics notes which words the blocks share with the headline and with the
// story, as far as the rules know it, and where they lead.
func (l *labeller) compareTopics() {
	names := l.namesOfStory()
	l.topics = fit(l.topics, len(l.blocks))
	here := newStandpoint(l.flow.Page.URL)
	for i, b := range l.blocks {
		if !l.goOn(i) {
			return
		}
		t := &l.topics[i]
		for _, h := range l.namesOf(i) {
			t.words++
			if in := names.Of(h); in != nil {
				t.inTitle += int32(*in & inTitle)
				t.inStory += int32(*in & inStory >> 1)
				t.inAuthor += int32(*in & inAuthor >> 2)
			}
		}
		if len(b.Links) > 0 {
			t.link = here.aim(b.Links[0].URL)
		}
	}
}

// usualNames is how many names there is room for at once.
const usualNames = 512

// namesOfStory collects the words that name things in what the page states of its
// story and in what the rules take for it.
func (l *labeller) namesOfStory() *hashed.Table[uint8] {
	names := &l.known
	names.Clear(usualNames)
	mark := func(list []uint64, as uint8) {
		for _, h := range list {
			*names.Add(h) |= as
		}
	}
	read := func(text string, as uint8) { mark(l.aside.again(text).names, as) }
	read(l.flow.Page.Stated.Title, inTitle)
	for _, name := range [...]string{"og:title", "description", "og:description", "keywords"} {
		if v, ok := l.flow.Page.Stated.First(name); ok {
			read(v.Text, inTitle)
		}
	}
	l.eachAuthor(func(name string) { read(name, inAuthor) })
	for i := range l.blocks {
		if l.body[i] && l.flow.Features[i].Words >= 10 && l.goOn(i) {
			mark(l.namesOf(i), inStory)
		}
	}
	return names
}

// eachAuthor calls yield for the names that the page states as its author's.
func (l *labeller) eachAuthor(yield func(string)) {
	for i, v := range l.flow.Page.Stated.Meta {
		if !l.goOn(i) {
			return
		}
		switch v.Name {
		case "author", "article:author", "dc.creator", "parsely-author", "sailthru.author":
			if len(v.Text) <= longestName {
				yield(v.Text)
			}
		}
	}
	for i, item := range l.flow.Page.Stated.Items {
		if !l.goOn(i) {
			return
		}
		if item.Is(articleTypes...) {
			for _, author := range item.All("author") {
				if name := author.String(); len(name) <= longestName {
					yield(name)
				}
			}
		}
	}
}

// longestName is how many bytes an author's name has at most, or several names.
const longestName = 200

// A topicTally sums up topics of blocks that belong together.
type topicTally struct{ words, inTitle, inStory, links, slugs, external, section int32 }

// tally is what one block adds to the sum.
func (t *topic) tally() topicTally {
	return topicTally{t.words, t.inTitle, t.inStory, one(t.link.linked), one(t.link.slug), one(t.link.external), one(t.link.section)}
}

func (s *topicTally) add(t *topicTally) {
	s.words += t.words
	s.inTitle += t.inTitle
	s.inStory += t.inStory
	s.links += t.links
	s.slugs += t.slugs
	s.external += t.external
	s.section += t.section
}

func one(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// look returns shares, as trees see them: words that the headline and the story have, links to
// stories, to other sites, and into the page's section.
func (s *topicTally) look() [topicTallyColumns]uint16 {
	return [...]uint16{
		guarded(share(s.inTitle, s.words)), guarded(share(s.inStory, s.words)), guarded(share(s.slugs, s.links)),
		guarded(share(s.external, s.links)), guarded(share(s.section, s.links)),
	}
}

// topicTallyColumns is how many numbers look returns.
const topicTallyColumns = 5

const topicColumns = 9 + 4*topicTallyColumns

// fillTopic writes what the block, its template and the elements around it share
// with the story, and where they lead.
func (l *labeller) fillTopic(i int, f *filler) {
	t := &l.topics[i]
	f.flag(t.link.linked, t.link.slug, t.link.external, t.link.section, t.link.query)
	f.add(float64(t.link.errand), float64(t.link.depth), share(t.inTitle, t.words), share(t.inStory, t.words))
	f.put(l.lookOfGroup(i).topics[:]...)
	m := &l.flow.Features[i]
	for level := range 3 {
		f.put(l.lookOf(m.Parents[level]).topics[:]...)
	}
}

// namesOf returns the words of block i that may name something.
func (l *labeller) namesOf(i int) []uint64 { return l.reading.names[l.nameEnds[i]:l.nameEnds[i+1]] }
