package article

import (
	"slices"
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// mostTags is how many tags one story has at the most; a longer list is the
// site's index of topics.
const mostTags = 30

// extractKeywords reads the keywords stated for search engines: whatever the
// page prints as its tags beats them.
func extractKeywords(p *page.Page, d *Draft) {
	for _, name := range []string{"keywords", "news_keywords", "parsely-tags"} {
		if v, ok := p.Stated.First(name); ok {
			d.Tags.Propose(splitTags(v.Text), v.Path, page.Low)
		}
	}
}

// extractTags reads the links that say of themselves that they are tags.
func extractTags(p *page.Page, d *Draft) {
	var tags []string
	path := ""
	for _, v := range p.Stated.Links {
		if v.Name != "tag" || v.Node == nil || strings.Contains(dom.Attr(v.Node, "rel"), "category") || len(tags) > mostTags {
			continue
		}
		at := p.Before(v.Node)
		if at < len(p.Blocks) && isListing(p.Blocks[at].Verdict().Role) {
			continue
		}
		tag := strings.Join(strings.Fields(dom.Text(v.Node, 200)), " ")
		if tag = strings.Trim(tag, "#, "); tag != "" && len(tag) < 80 {
			tags, path = append(tags, tag), v.Path
		}
	}
	if len(tags) > 0 && len(tags) <= mostTags {
		d.Tags.Propose(tags, path, page.Low)
	}
}

// tagConfidence weighs printed tags against the keywords: a single tag says
// less than several keywords, and a list that holds all of them and more holds
// other stories' tags as well.
func tagConfidence(tags []string, d *Draft) page.Confidence {
	best, ok := d.Tags.Best()
	if !ok {
		return page.Low
	}
	if len(tags) == 1 && len(best.Value) > 3 {
		return page.No
	}
	for _, keyword := range best.Value {
		if !slices.ContainsFunc(tags, func(tag string) bool { return strings.EqualFold(tag, keyword) }) {
			return page.Low
		}
	}
	return page.No
}

// keywordConfidence weighs an item's keywords: tags that are stated one by one
// beat them, and several keywords those that have lost the marks between them.
func keywordConfidence(keywords []string, d *Draft, c page.Confidence) page.Confidence {
	best, ok := d.Tags.Best()
	switch {
	case ok && len(keywords) == 1 && len(best.Value) > 1:
		return page.No
	case ok && best.Origin.Confidence >= page.High:
		return min(c, page.Low)
	}
	return c
}

// isListing reports whether a block of that role belongs to other stories.
func isListing(r page.Role) bool {
	return r == page.Related || r == page.Trending || r == page.Comments
}

// cleanTags drops from a story's tags what names the site, an author or a
// machine's category, takes the category off those that have one, and gives
// each tag once.
func cleanTags(tags []string, names []string, authors []Author) []string {
	var kept []string
	seen := authorKeys(authors)
	for _, tag := range tags {
		tag = bareTag(tag)
		key := titleKey(tag)
		if key == "" || seen[key] || isMachineTag(tag) || isName(key, names) {
			continue
		}
		seen[key] = true
		kept = append(kept, tag)
	}
	return kept
}

// bareTag takes the category off "topic/harbour", and the mark off "#harbour".
func bareTag(tag string) string {
	tag = strings.Trim(tag, "# \t\n")
	if before, after, ok := strings.Cut(tag, "/"); ok && after != "" && !strings.ContainsAny(after, "/ ") && isAlpha(before) && strings.ToLower(before) == before && len(before) > 3 {
		return after
	}
	if before, after, ok := strings.Cut(tag, "/"); ok && (before == "topic" || before == "topics" || before == "tag" || before == "section" || before == "sections") {
		return after
	}
	return tag
}

// isMachineTag reports whether a tag is there for programs: a number that
// names something, an address, a category with its kind before it.
func isMachineTag(tag string) bool {
	if before, after, ok := strings.Cut(tag, ":"); ok && after != "" && len(before) > 2 && isAlpha(strings.ReplaceAll(before, " ", "")) {
		return true
	}
	hex, letters := 0, 0
	for _, c := range []byte(tag) {
		switch {
		case c >= '0' && c <= '9', c == '-':
			hex++
		case c >= 'a' && c <= 'f':
			hex++
			letters++
		default:
			letters++
		}
	}
	if hex == len(tag) && len(tag) >= 16 || letters == 0 && len(tag) > 6 {
		return true
	}
	host, dot := strings.ToLower(tag), strings.LastIndexByte(tag, '.')
	return dot > 0 && !strings.ContainsAny(host, " ") && (strings.HasSuffix(host, ".com") || strings.HasPrefix(host, "www."))
}

func isName(key string, names []string) bool {
	for _, name := range names {
		if key == name {
			return true
		}
	}
	return false
}

// authorKeys returns the keys of the authors' full names.
func authorKeys(authors []Author) map[string]bool {
	keys := make(map[string]bool)
	for _, a := range authors {
		if a.Kind == AuthorPerson && strings.Contains(a.Name, " ") {
			keys[titleKey(a.Name)] = true
		}
	}
	return keys
}
