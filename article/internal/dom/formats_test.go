package dom

import (
	"bytes"
	"context"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// pieces are what openings are made of: elements that keep an end tag from
// reaching a formatting element, and what ends them. An @ is another number each time.
var pieces = []string{
	"<b x=@>", "</b>", "<i x=@>", "</i>", "<a href=@>", "</a>", "<nobr x=@>", "<font x=@>", "</font>",
	"<div>", "</div>", "<ul>", "</ul>", "<li>", "</li>", "<h1>", "</h1>", "<dd>", "<dir>", "</dir>", "<form>", "</form>",
	"<button>", "</button>", "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<caption>",
	"<select>", "</select>", "<template>", "</template>", "<object>", "</object>", "<marquee>", "</marquee>",
	"<svg>", "</svg>", "<title>", "</title>", "<desc>", "<math>", "<mi>", "</math>", "x", "<br>", "<col>", "<body>", "</body>",
}

// opening writes the pieces that data names, each as often as its upper bits say.
func opening(data []byte) string {
	var b strings.Builder
	number := 0
	for i := 0; i+1 < len(data); i += 2 {
		for range 1 + data[i+1]%12 {
			number++
			b.WriteString(strings.ReplaceAll(pieces[int(data[i])%len(pieces)], "@", strconv.Itoa(number)))
		}
	}
	return b.String()
}

// reopened returns how many elements the parser makes of each paragraph behind
// an opening, once it is cut; 0 if the tree is too deep.
func reopened(t testing.TB, opening string) float64 {
	const paragraphs = 200
	made := 0
	for _, tail := range []string{"", strings.Repeat("<p>x", paragraphs)} {
		text, _ := cut(context.Background(), []byte(opening+tail), Options{Lean: true})
		root, err := html.Parse(bytes.NewReader(text))
		if err != nil {
			return 0
		}
		made = nodes(root) - made
	}
	return float64(made) / paragraphs
}

// mostReopened is the number of nodes that a paragraph of one letter may become:
// itself, the letter, and each formatting element twice.
const mostReopened = 2 + 2*2*maxFormatting

func TestFormatsAreBounded(t *testing.T) {
	for _, c := range []struct{ name, unit, end, why string }{
		{"open", "<b x=@>", "", "nothing ends them"},
		{"kept by boxes", "<b x=@><div><div><div><div><div><div><div><div><div><div></b>", strings.Repeat("</div>", 400), "the parser reaches over eight boxes"},
		{"kept by headings", "<b x=@><li><h1><li><h1><li><h1><li><h1><li><h1></b>", strings.Repeat("</div>", 400), "items and headings nest in turn"},
		{"kept by forms", "<b x=@><dir><dir><dir><dir><dir><dir><dir><dir><dir><dir></b>", strings.Repeat("</dir>", 400), "boxes that are not kept track of"},
		{"kept by an end of a form", "<b x=@><div><div><div><div><div><div><div><div><div><div></form></b>", strings.Repeat("</div>", 400), "an end tag that is not heeded"},
		{"links kept by boxes", "<a href=@><div><div><div><div><div><div><div><div><div><div>", strings.Repeat("</div>", 400), "a link ends the one before it, if it reaches it"},
		{"kept by objects", "<b x=@><object></b></object>", "", "an object is a border"},
		{"kept by cells", "<b x=@><table><td></b></table>", "", "so is a cell"},
		{"kept by titles of drawings", "<b x=@><svg><title></b></title></svg>", "", "and the title of a drawing"},
		{"kept by selects", "<b x=@><select></b></select>", "", "no tag is heeded in a list"},
		{"kept by tables", "<b x=@><table></b></table>", "", "the end tag stands in a table"},
	} {
		in := "<div>"
		for i := range 40 {
			in += strings.ReplaceAll(c.unit, "@", strconv.Itoa(i))
		}
		if n := reopened(t, in+c.end); n > mostReopened {
			t.Errorf("%s: %v nodes a paragraph: %s", c.name, n, c.why)
		}
	}
}

func TestOpenedAgainTooOften(t *testing.T) {
	const paragraphs = 2 * maxReopened
	in := "<i><u><s><tt><font size=1>" + strings.Repeat("<p>x", paragraphs) + "<b>y</b>"
	d, err := Parse(context.Background(), []byte(in), Options{Lean: true})
	if err != nil || len(d.Warnings) != 1 || d.Warnings[0].Code != "formatting-dropped" {
		t.Fatalf("%v, %v", d.Warnings, err)
	}
	if n := nodes(d.Root); n < 2*paragraphs || n > 2*paragraphs+2*maxReopened {
		t.Errorf("%d nodes of %d paragraphs", n, paragraphs)
	}
	if s := shape(d.Root, true); strings.Count(s, "x") < paragraphs || !strings.Contains(s, "y") {
		t.Error("text was lost")
	}
}

func FuzzFormats(f *testing.F) {
	f.Add([]byte("\x00\x00\x09\x09\x01\x00\x00\x00\x09\x09\x01\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		in := opening(data)
		if n := reopened(t, in); n > mostReopened {
			t.Errorf("%v nodes a paragraph behind %q", n, in)
		}
	})
}
