// Headlines learns which line of a plain text is its headline: from plain texts in the
// corpus format, or pages turned into plain text, that have a title, and from the same
// without what stands above the headline, or all but two lines of it, and from the story
// on without a headline, since texts come so, too.
//
//	go run ./article/internal/label/train/headlines -models DIR CORPORA SET...
//
// The models are those that train.py writes, so that no page's story is told by one that
// has seen it. It prints the weights as the source of a table, and, on standard error,
// for how many of the texts that print their title it is found, by weights that were
// learned from the other folds.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/newspage-go/newspage/article/internal/flow"
	"github.com/newspage-go/newspage/article/internal/label"
	"github.com/newspage-go/newspage/article/internal/label/train/corpus"
)

// A sample is what is seen of the lines of one text, and which are the headline.
type sample struct {
	set      string // of which it is, and how it was cut
	fold     int
	rows     [][label.HeadlineColumns]float64
	headline []bool
}

func main() {
	log.SetFlags(0)
	models := flag.String("models", "", "`DIR` of the models 0.bin to 4.bin")
	flag.Parse()
	if flag.NArg() < 2 {
		flag.Usage()
		os.Exit(2)
	}
	var samples []sample
	for _, set := range flag.Args()[1:] {
		found, err := read(filepath.Join(flag.Arg(0), set), set, *models)
		if err != nil {
			log.Fatal(err)
		}
		samples = append(samples, found...)
	}
	report(samples)
	fmt.Print(source(learn(samples)))
}

// read reads the texts of a set, or where it has none its pages as text.
func read(dir, set, models string) (samples []sample, err error) {
	given := make(map[int]label.Models) // by fold
	_, none := os.Stat(filepath.Join(dir, "text"))
	err = corpus.Each(dir, corpus.Mode{Text: none == nil, Render: none != nil}, func(r corpus.Row, f *flow.Flow) error {
		if r.Title == "" {
			return nil
		}
		if _, ok := given[r.Fold]; !ok {
			data, err := os.ReadFile(filepath.Join(models, fmt.Sprint(r.Fold, ".bin")))
			if err != nil {
				return err
			}
			given[r.Fold] = label.ReadModels(data)
		}
		for cut, text := range cuts(f, r.Title) {
			s, err := look(text, r, given[r.Fold])
			if err != nil {
				return err
			}
			if slices.Contains(s.headline, true) != (cut == cutOff) {
				s.set = fmt.Sprint(set, " ", cutNames[cut])
				samples = append(samples, s)
			}
		}
		return nil
	})
	return samples, err
}

// cutNames are the names of how texts are cut; cutOff is how there is no headline left.
var cutNames = [...]string{"whole", "from the headline on", "from two lines above it on", "without a headline"}

const cutOff = 3

// paragraph is how many bytes the first line of the story has at least.
const paragraph = 150

// cuts returns the text that a flow was made of, and the same without what stands above
// the headline, without all but two lines of it, and without all above the story.
func cuts(f *flow.Flow, title string) []string {
	texts, at := []string(nil), 0
	var lines []string
	for i, b := range f.Page.Blocks {
		gap := strings.Repeat("\n", f.Features[i].LineGap)
		lines = append(lines, gap+b.Text)
		if key(b.Text) == key(title) {
			at = i
		}
	}
	if len(lines) == 0 {
		return nil
	}
	story := at + 1
	for story < len(lines)-1 && len(lines[story]) < paragraph {
		story++
	}
	for _, from := range [...]int{0, at, max(0, at-2), min(story, len(lines)-1)} {
		texts = append(texts, strings.Join(lines[from:], "\n"))
	}
	return texts
}

// look takes in the lines of a text.
func look(text string, r corpus.Row, model label.Models) (sample, error) {
	address, _ := url.Parse(r.URL)
	f, err := flow.FromText(context.Background(), text, address, 1<<20)
	if err != nil {
		return sample{}, err
	}
	f.Page.Language = flow.Language(f.Page.Blocks, f.Features)
	blocks, rows := label.NewLesson(f).Headlines(model)
	s := sample{fold: r.Fold, rows: rows}
	for _, i := range blocks {
		s.headline = append(s.headline, key(f.Page.Blocks[i].Text) == key(r.Title))
	}
	return s, nil
}

// key is what two printings of one headline have in common.
func key(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}

// folds is how many there are.
const folds = 5

// report says how often the headline is found by weights learned from other folds.
func report(samples []sample) {
	type count struct{ texts, right int }
	counts := make(map[string]*count)
	for fold := range folds {
		var others, own []sample
		for _, s := range samples {
			if s.fold == fold {
				own = append(own, s)
			} else {
				others = append(others, s)
			}
		}
		w := learn(others)
		for _, s := range own {
			c := counts[s.set]
			if c == nil {
				c = new(count)
				counts[s.set] = c
			}
			c.texts++
			if best := w.best(s.rows); best < 0 && !slices.Contains(s.headline, true) || best >= 0 && s.headline[best] {
				c.right++
			}
		}
	}
	for _, set := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(os.Stderr, "%s: %d of %d\n", set, counts[set].right, counts[set].texts)
	}
}
