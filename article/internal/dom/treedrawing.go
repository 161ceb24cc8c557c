package dom

import (
	"strings"

	"golang.org/x/net/html"
)

// drawing puts a drawing into the tree that holds nothing.
func (t *tree) drawing(end int, closed bool) int {
	for i := range t.token.attr {
		if !adjust(&t.token.attr[i]) {
			return -1
		}
	}
	if !closed {
		const closing = "</svg"
		if !HasPrefixFold(t.in[end:], closing) || end+len(closing) >= len(t.in) || !endsName(t.in[end+len(closing)]) {
			return -1
		}
		if end, _ = tagEnd(t.in, end+len(closing)); end < 0 {
			return -1
		}
	}
	t.start()
	return end
}

// capitals are the attributes of drawings that have capital letters, but for
// those that many have.
var capitals = wordSet("attributename attributetype basefrequency calcmode clippathunits diffuseconstant edgemode filterunits glyphref " +
	"gradienttransform gradientunits kernelmatrix kernelunitlength keypoints keysplines keytimes lengthadjust limitingconeangle " +
	"markerheight markerunits markerwidth maskcontentunits maskunits numoctaves pathlength patterncontentunits patterntransform " +
	"patternunits pointsatx pointsaty pointsatz preservealpha primitiveunits refx refy repeatcount repeatdur requiredextensions " +
	"requiredfeatures specularconstant specularexponent spreadmethod startoffset stddeviation stitchtiles surfacescale " +
	"systemlanguage tablevalues targetx targety textlength viewtarget xchannelselector ychannelselector zoomandpan")

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// adjust gives an attribute of a drawing the name that it has there. It reports
// whether it knows that.
func adjust(a *html.Attribute) bool {
	switch a.Key {
	case "viewbox":
		a.Key = "viewBox"
	case "preserveaspectratio":
		a.Key = "preserveAspectRatio"
	case "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang", "xml:space", "xmlns:xlink":
		a.Namespace, a.Key, _ = strings.Cut(a.Key, ":")
	case "class", "width", "height", "fill", "xmlns":
	case "baseprofile":
		a.Key = "baseProfile"
	default:
		return !capitals[a.Key]
	}
	return true
}
