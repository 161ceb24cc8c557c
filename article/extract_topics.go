package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// topicReach is how many blocks behind the story its topics may stand.
const topicReach = 12

// extractTopics reads the links to topics that stand behind the story, where
// nothing in the markup says that they are its tags.
func extractTopics(p *page.Page, d *Draft) {
	scene := d.sceneOf(p)
	if scene.body < 0 {
		return
	}
	var tags []string
	path := ""
	for i := scene.end; i < min(scene.end+topicReach, len(p.Blocks)); i++ {
		b := p.Blocks[i]
		found := topicsOf(p, b)
		if len(found) == 0 && len(tags) > 0 || inSiteFooter(b.Path) {
			break
		}
		if len(tags) == 0 {
			path = b.Path
		}
		tags = append(tags, found...)
	}
	if len(tags) > 0 && len(tags) <= mostTags {
		d.Tags.Propose(tags, path, topicConfidence(tags, d))
	}
}

// inSiteFooter reports whether a block stands in the footer of the site: one
// within an element of content is the story's.
func inSiteFooter(path string) bool {
	before, _, ok := strings.Cut(path, "/footer")
	return ok && !strings.Contains(before, "/article") && !strings.Contains(before, "/main") && !strings.Contains(before, "/section")
}

// topicConfidence weighs such topics against the keywords: one says less than
// any, and several that are among not many more keywords are the chief ones.
func topicConfidence(topics []string, d *Draft) page.Confidence {
	best, ok := d.Tags.Best()
	if !ok {
		return page.Low
	}
	for _, topic := range topics {
		if !slices.ContainsFunc(best.Value, func(tag string) bool { return strings.EqualFold(tag, topic) }) && len(topics) > 1 {
			return page.Low
		}
	}
	if len(topics) == 1 || len(best.Value) <= 3*len(topics) {
		return page.No
	}
	return page.Low
}

// maxLabel is how long what stands before the topics may be, in bytes: "Topics:".
const maxLabel = 28

// topicsOf returns the texts of a block's links if it is made of links to topics.
func topicsOf(p *page.Page, b *page.Block) []string {
	rest := len(b.Text)
	var tags []string
	for _, l := range b.Links {
		text := strings.Trim(b.Text[l.Start:l.End], " #,")
		if text == "" || len(text) > 60 || !isTopic(p, l.URL, text) {
			return nil
		}
		tags, rest = append(tags, text), rest-(l.End-l.Start)
	}
	if rest > maxLabel+2*len(tags) {
		return nil
	}
	return tags
}

// topicFolders are folders of addresses in which topics stand.
var topicFolders = []string{
	"tag", "tags", "topic", "topics", "thema", "themen", "tema", "temas", "temat", "tematy", "subject", "subjects", "category", "categories", "kategorie",
	"keyword", "keywords", "motcle", "mots-cles", "etiqueta", "etiquetas", "sujet", "sujets", "label", "labels", "aiheet", "emne", "emner", "amne", "argomenti",
	"hashtag", "schlagwort", "stichwort", "etiket", "tagi", "onderwerp", "person", "persons", "people",
}

// topicWords is how many words a topic has at the most whose address only
// repeats them: longer ones are headlines.
const topicWords = 2

// isTopic reports whether a link of the site's own leads to a topic: it stands
// in a folder of topics, or in any folder under a name that is its text.
func isTopic(p *page.Page, address, text string) bool {
	host, path, ok := strings.Cut(bareAddress(address), "/")
	if !strings.Contains(address, "://") {
		host, path, ok = "", strings.TrimPrefix(bareAddress(address), "/"), strings.HasPrefix(address, "/")
	}
	if !ok || host != "" && p.URL != nil && registrable(host) != registrable(p.URL.Hostname()) {
		return false
	}
	folders := strings.Split(path, "/")
	last := folders[len(folders)-1]
	folders = folders[:len(folders)-1]
	for _, folder := range folders {
		if slices.Contains(topicFolders, strings.ToLower(folder)) {
			return true
		}
	}
	return len(folders) > 0 && strings.Count(text, " ") < topicWords && isNamed(strings.ToLower(last), strings.ToLower(text))
}

// isNamed reports whether a name in an address is that of a text: its letters
// and digits, and anything for a few letters that an address does not have.
func isNamed(name, text string) bool {
	return nameFits(strings.ReplaceAll(name, "-", ""), text, 4)
}

// nameFits matches the name with the text; foreign is how many letters beyond
// ASCII there may be, for each of which up to two letters may stand.
func nameFits(name, text string, foreign int) bool {
	for i, r := range text {
		switch {
		case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9'):
			if name == "" || name[0] != byte(r) {
				return false
			}
			name = name[1:]
		case unicode.IsLetter(r) && r >= utf8.RuneSelf:
			rest := text[i+utf8.RuneLen(r):]
			for n := 0; n <= min(2, len(name)) && foreign > 0; n++ {
				if nameFits(name[n:], rest, foreign-1) {
					return true
				}
			}
			return false
		}
	}
	return name == "" && text != ""
}
