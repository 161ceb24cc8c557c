package boilerplate

import "strings"

// The names of the rules for who drew a picture, behind whose openings names stand and
// nothing else. Those for charts and maps head what is drawn, too, in capitals perhaps:
// "Map: Where It Burns".
const (
	graphicRule = "graphic"
	chartRule   = "chart"
)

// drew reports whether a text is those who drew a picture: people, agencies, sites or other
// bodies, with slashes between. Who drew a chart is a body at least, or signs with one.
func drew(names string, chart bool) bool {
	if strings.ContainsAny(names, "?!:0123456789") || !isNameLike(names) {
		return false
	}
	people, bodies, others := 0, 0, 0
	for piece := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == '/' || r == ',' || r == ';' }) {
		switch piece = strings.TrimSpace(piece); {
		case isAgency(piece), !strings.ContainsAny(piece, " -") && (isSite(piece) || mixesCase(piece)):
			bodies++
		case isPerson(piece) && !opensTitle(piece):
			people++
		case !strings.Contains(piece, " "), strings.HasPrefix(piece, "The "):
			if others++; people == 0 && chart {
				return false
			}
		default:
			return false
		}
	}
	if chart {
		return bodies > 0 || people > 0 && others > 0
	}
	return people > 0 || bodies+others == 1
}

// opensTitle reports whether the first word is one with which titles open, and no name.
func opensTitle(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return titleWords[strings.ToLower(word)]
}

var titleWords = wordSet("a an the das der die ein eine zwei drei la le les el los las un una une uma o os as en il lo i gli de het how why what when where who")
