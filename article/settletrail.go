package article

import (
	"strings"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/page"
)

// settleTrail takes off the breadcrumb what only the whole page tells to be no
// step, and reads the section.
func (t *task) settleTrail() {
	a := t.article
	if t.isBuiltIn("breadcrumb") {
		if a.Breadcrumb = aboveTitle(a.Breadcrumb, titleKey(a.Title)); len(a.Breadcrumb) == 0 {
			a.Breadcrumb = nil
			delete(a.Origins, "breadcrumb")
		}
	}
	if t.isBuiltIn("section") {
		if a.Section = mainSection(a.Section, a.Breadcrumb); a.Section == "" {
			delete(a.Origins, "section")
		}
	}
	if a.Section == "" && len(a.Breadcrumb) > 0 {
		a.Section = a.Breadcrumb[len(a.Breadcrumb)-1]
		a.Origins["section"] = Origin{a.Origins["breadcrumb"].By, a.Origins["breadcrumb"].Path, page.No}
	}
}

// isBuiltIn reports whether a field has a value that is not a caller's.
func (t *task) isBuiltIn(field string) bool {
	origin, ok := t.article.Origins[field]
	return ok && origin.Confidence < page.Exact
}

// aboveTitle returns the steps behind the front page, wherever in the trail
// that stands, and above the story.
func aboveTitle(steps []string, title string) []string {
	var kept []string
	for i, step := range steps {
		switch key := titleKey(step); {
		case isFrontName(key) && i < len(steps)-1:
			kept = nil // what stands before it is a label of the trail, or a menu
		case isFrontName(key), key == "", isTrailLabel(key), isWayBack(step), strings.Contains(step, "{{"):
		default:
			kept = append(kept, step)
		}
	}
	if last := len(kept) - 1; last >= 0 && isTitle(titleKey(kept[last]), title) {
		kept = kept[:last]
	}
	return kept
}

// isTitle reports whether a step is the headline, or a long headline with more
// behind it.
func isTitle(step, title string) bool {
	return step == title || len(title) >= minStarts && strings.HasPrefix(step, title)
}

// minStarts is how long a headline is at the least that a step may continue, in
// bytes of its key.
const minStarts = 15

// isTrailLabel reports whether a word says that a trail follows.
func isTrailLabel(key string) bool {
	switch key {
	case "breadcrumb", "breadcrumbs", "breadcrumbnavigation", "pfadnavigation", "brotkrumennavigation", "youarehere", "siesindhier", "fildariane", "vousêtesici":
		return true
	}
	return false
}

// isWayBack reports whether a link leads back to a list, "‹ Zurück".
func isWayBack(step string) bool {
	return strings.ContainsRune("<‹«←", first(step)) || strings.HasPrefix(strings.ToLower(step), "back to ")
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// maxSection is how long the name of a section is at the most, in bytes.
const maxSection = 80

// mainSection returns the section of a field in which some sites state all
// their categories of a story, "Town, Piers, Trade": the one that the trail
// names, else the first that is a section.
func mainSection(section string, trail []string) string {
	parts := []string{section}
	if areCategories(section) {
		parts = strings.Split(section, ",")
	}
	best := ""
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if !isSection(part) {
			continue
		}
		for _, step := range trail {
			if len(parts) > 1 && strings.EqualFold(step, part) {
				return part
			}
		}
		if best == "" {
			best = part
		}
	}
	return best
}

// areCategories reports whether commas part names: in a name that has some the last
// part is joined, "Dance, Theatre & Opera".
func areCategories(s string) bool {
	last := s[strings.LastIndexByte(s, ',')+1:]
	for _, joint := range [...]string{" & ", " and ", " und ", " et ", " y ", " e "} {
		if strings.Contains(last, joint) {
			return false
		}
	}
	return strings.Count(s, ",") > 1 || last != s && !strings.HasPrefix(last, " ")
}

// isSection reports whether a name can be that of a section: not an address, a
// sentence, the front page, or what systems put where no section was chosen.
func isSection(name string) bool {
	switch key := titleKey(name); {
	case key == "uncategorized", key == "uncategorised", isFrontName(key), strings.Contains(name, "://"):
		return false
	}
	return name != "" && len(name) <= maxSection
}
