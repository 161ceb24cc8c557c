package article

import "strings"

// settleDeck takes the lines off the deck that only say the headline again, as
// where machines are told of another headline and it is the printed one.
func (t *task) settleDeck() {
	a := t.article
	if !t.isBuiltIn("deck") {
		return
	}
	title := titleKey(a.Title)
	var kept []string
	for line := range strings.SplitSeq(a.Deck, "\n") {
		if titleKey(line) != title {
			kept = append(kept, line)
		}
	}
	if a.Deck = strings.Join(kept, "\n"); a.Deck == "" {
		delete(a.Origins, "deck")
	}
}
