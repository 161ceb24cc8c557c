package article

import (
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

func TestAuthors(t *testing.T) {
	far := "<aside><h3>More from the harbour</h3><ul>" + numbered("<li><a href=/news/@>Ferry @ was late again on Sunday</a></li>", 640) + "</ul></aside>"
	const stated = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps on the pier lit again","author":`
	for _, c := range []struct{ name, head, above, below, want, why string }{
		{"person", stated + `{"@type":"Person","name":"Ada Quill"}}</script>`, "", "", "Ada Quill", "one person"},
		{"list", stated + `[{"@type":"Person","name":"Ada Quill"},{"name":"Piet Sand"}]}</script>`, "", "", "Ada Quill; Piet Sand", "a list of people, one without a type"},
		{"strings", stated + `["Ada Quill","Piet Sand"]}</script>`, "", "", "Ada Quill; Piet Sand", "a list of texts"},
		{"body beside", stated + `[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"The Quay Post"}]}</script>`, "", "", "Ada Quill", "a body beside a person"},
		{"reference", `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Lamps on the pier lit again","author":{"@id":"#aq"}},{"@type":"Person","@id":"#aq","name":"Ada Quill"}]}</script>`, "", "", "Ada Quill", "a person stated elsewhere in the graph"},
		{"reference to nobody", stated + `{"@id":"#aq"}}</script>`, "", "", "", "a reference that leads nowhere"},
		{"account", `<meta name=author content="aquill">`, "", "", "aquill", "the name of an account, where there is no other"},
		{"small letters", `<meta name=author content="ada quill">`, "", "", "ada quill", "a name in small letters"},
		{"administrator", `<meta name=author content="siteadmin">`, "", "", "", "who runs the site"},
		{"account and byline", `<meta name=author content="aquill">`, "<p>By Ada Quill</p>", "", "Ada Quill", "a byline beats an account"},
		{"site", `<meta property="og:site_name" content="The Reef Expert"><meta name=author content="The Reef Expert">`, "", "", "[The Reef Expert]", "the site signs itself"},
		{"library", `<meta name="citation_author" content="Quill, Ada B."><meta name="citation_author" content="Sand, Piet">`, "", "", "Ada B. Quill; Piet Sand", "family names first, an element for each"},
		{"byline and account", stated + `{"@type":"Person","name":"Oona Lark"}}</script>`, `<p class=byline>By <a rel=author href=/by/aq>Ada Quill</a></p>`, "", "Ada Quill", "the page's byline beats who put the story up"},
		{"list and account", `<meta name=author content="Ada Quill">`, "<p class=byline>By Ada Quill, Dr Piet van der Sand &amp; Oona Lark</p>", "", "Ada Quill; Dr Piet van der Sand; Oona Lark", "one put the story up that three have signed"},
		{"degree and account", `<meta name=author content="Piet Sand">`, "<p class=byline>By Dr Piet Sand and Oona Lark</p>", "", "Dr Piet Sand; Oona Lark", "the degree is no part of who it is"},
		{"list with a post", `<meta name=author content="Ada Quill">`, "<p class=byline>By Ada Quill, with facts and figures from the harbour that were gathered by Piet Sand</p>", "", "Ada Quill", "who gathered has not signed"},
		{"account nobody sees", `<meta name=author content="Oona Lark">`, "<p>By: Ada Quill</p>", "", "Ada Quill", "who put the story up stands nowhere on the page"},
		{"account that readers see", `<meta name=author content="Oona Lark">`, "<p>By: Ada Quill</p>", "<p>Oona Lark is the warden of the pier.</p>", "Oona Lark", "the page speaks of both"},
		{"post", "", `<div class=author><a href=/author/aq>Ada Quill</a> <span>Harbour Desk</span> <span>Reading</span></div><p>By Ada Quill</p>`, "", "Ada Quill", "what stands beside the name in the box is nobody"},
		{"rubric", `<meta property="article:section" content="Harbours">`, `<p class=byline>Ada Quill, Harbours</p>`, "", "Ada Quill", "the section beside the name"},
		{"portrait", "", `<div><img src=/a.jpg alt="Headshot of Ada Quill"><div><p>Ada Quill</p></div></div>`, "", "Ada Quill", "a picture of whom the line names"},
		{"other portrait", "", `<div><img src=/a.jpg alt="The pier at night"><div><p>Harbour News</p></div></div>`, "", "", "a picture of something else"},
		{"closing", "", "", "<p><em>Ada Quill</em></p>", "Ada Quill", "a name under the story"},
		{"closing desk", "", "", "<p><em>QP-Redaktion</em></p>", "[QP-Redaktion]", "the desk under the story"},
		{"day and byline", "", "<div class=date><time datetime=2024-05-02>05/02/2024</time> by Ada Quill, Warden of the Pier to the Board of Harbours</div>", "", "Ada Quill", "the day stands before the byline"},
		{"day and sentence", "", "<div class=date><time datetime=2024-05-02>05/02/2024</time> by ferry</div>", "", "", "a day, and by what"},
		{"label and story", "", "<div class=byline>Written By</div><p>I dove off the pier in the winter and never looked back, and I want to tell you what it was like.</p>", "", "", "a sentence behind the label is no name"},
		{"label far away", "", "", far + "<div><p>Written by:</p><div>Ada Quill</div></div>", "Ada Quill", "a box of who wrote, where nobody else is named"},
		{"label and list", "", "", far + "<div><h6>Author(s)</h6><ul><li><a href=/q>Ada Quill</a></li><li><a href=/s>Piet Sand</a></li></ul><p>Oona Lark</p></div>", "Ada Quill; Piet Sand", "an entry of the list for each"},
		{"label and list behind the story", "", "", "<div><h6>Author(s)</h6><ul><li><a href=/q>Ada Quill</a></li><li><a href=/s>Piet Sand</a></li></ul></div>", "Ada Quill; Piet Sand", "the same right behind the story"},
		{"menu", "", "", far + "<ul><li><a href=/1>Authors</a></li><li><a href=/2>Harbour Tours</a></li><li><a href=/3>Boat Names</a></li></ul>", "", "a link to the authors of the site"},
		{"label and long list", "", "<p>By</p><p>Ada Quill, Piet Sand, Oona Lark, Bence Lam</p>", "", "Ada Quill; Piet Sand; Oona Lark; Bence Lam", "many names are no sentence"},
		{"labels of several", "", "", far + "<div><p>Written by</p><p>Ada Quill</p></div><div><p>Written by</p><p>Piet Sand</p></div>", "", "none is known to be the story's"},
		{"label and byline", "", "<p>By Piet Sand</p>", far + "<div><p>Written by</p><p>Ada Quill</p></div>", "Piet Sand", "somebody is named already"},
		{"rubrics behind", "", "", `<p>Posted by: <a rel=author href=/author/aq>Ada Quill</a> · In: <a href=/c/h>Harbours</a>, <a href=/c/b>Boats</a></p>`, "Ada Quill", "under which it is filed"},
		{"checked", "", "<p>Reviewed by: Oona Lark</p>", "", "", "who only checked has not written"},
		{"clause", "", "", "<div class=author><p>Osk looks after the pier.</p></div>", "", "a sentence about somebody is no name"},
		{"closing line", "", "", "<p>Autoren Ada Quill und Piet Sand</p>", "Ada Quill; Piet Sand", "a byline that ends the story"},
		{"opening sentence", "", "<p>This post was written by Ada Quill, harbour master of the old town.</p>", "", "Ada Quill", "a sentence that opens the story"},
		{"account behind by", "", "<p class=byline>by aquill</p>", "", "aquill", "an account signs"},
		{"account in its own case", "", "<p class=byline>By <a rel=author href=/m/q>QuillMaster</a> in <a href=/boats>Boats</a></p>", "", "QuillMaster", "an account that looks like a firm"},
		{"member", "", "<p><a href=/members/aq>Ada Quill</a></p>", "", "Ada Quill", "a link to the page of somebody"},
		{"member menu", "", "<p><a href=/members/all>Membership</a></p>", "", "", "a link below that folder that names nobody"},
		{"card first", "", "<aside><article><h4>The ferry was late</h4><p class=byline>By Oona Lark</p></article></aside><p class=byline>By Ada Quill</p>", "", "Ada Quill", "the byline of another story's card stands first"},
		{"list gone wrong", stated + `["Bence Quill","Harbourwork","Lampwork","The Network of Those Who Look after Piers"]}</script>`, "", "", "Bence Quill", "words beside a name that is known are rubrics and bodies"},
		{"one word beside a name", stated + `["Bence Quill","Lampo"]}</script>`, "", "", "Bence Quill; Lampo", "one word alone may be somebody's only name"},
		{"known name", "", "<p>By Bence Quill</p><p>More from the desk of <span class=author>Harbour Questions</span>, which you can write to.</p>", "", "Bence Quill", "of two lines the one with a given name that is known"},
		{"number signs", "", "<p><a rel=author href=/m/7>02.05.2024</a></p>", "", "", "no letter, no name"},
		{"name in the headline's word", "", "<p>Bence Lam</p>", "", "Bence Lam", "the headline has a word that begins like the family name"},
		{"name and day", "", "<p>May 2, 2024 • Zorvik Lantern in Harbours</p>", "", "Zorvik Lantern", "beside the day a name needs not be known"},
		{"words and day", "", "<p>May 2, 2024 • Storm Cable</p>", "", "", "words of the page beside the day"},
		{"name alone", "", "<p>Bence Quill</p>", "", "Bence Quill", "a line that is a name, with a given name that is known"},
		{"names and day", "", "<p>12.05.2024 - Bence Quill, Amelie Sand</p>", "", "Bence Quill; Amelie Sand", "names beside the date"},
		{"unknown name alone", "", "<p>Quaywood Lantern</p>", "", "", "two words, of which none is a given name that is known"},
		{"words alone", "", "<p>Bence Cable</p>", "", "", "the page has the second as a word"},
		{"subject", "", "<p>Bence Quill</p><p>The lamps are the work of a smith in the town, Bence Quill, who cast eleven of them.</p>", "", "", "the story tells of whom the line names"},
		{"more than a name", "", "<p>Bence Quill shows how the old lamps were made and who paid for them</p>", "", "", "a line that goes on"},
		{"photographer", "", `<p>By Ada Quill</p><figure><img src=/a-1234567.jpg><figcaption>The pier on Tuesday. <span class=author>Bence Sand/AFP</span></figcaption></figure>`, "", "Ada Quill", "an element marked for the author in a caption"},
		{"photographer alone", "", `<figure><img src=/a-1234567.jpg><figcaption>The pier on Tuesday. <span class=author>Bence Sand/AFP</span></figcaption></figure>`, "", "", "the same where nobody has signed"},
		{"owner of a picture", "", `<div class=media__copyright>© AP / Bence Quill</div>`, "", "", "a sign of copyright before a name"},
		{"owner of a picture in Russian", "", `<div class=media__copyright>© РИА Новости / Олег Смирнов</div>`, "", "", "the same in another script"},
		{"owner", `<meta property="og:site_name" content="Bence Quill">`, "", "<footer>© 2019-2024 Bence Quill. All rights reserved</footer>", "Bence Quill", "a person's own site, by its name and its copyright"},
		{"one statement of the owner", "", "", "<footer>© 2024 Bence Quill</footer>", "", "whose the copyright is alone: it may be a photographer's"},
		{"body that owns", `<meta property="og:site_name" content="Bence Lamps">`, "", "<footer>© 2024 Bence Lamps</footer>", "", "the second word is one of the page"},
		{"owner and byline", `<meta property="og:site_name" content="Bence Quill">`, "<p>By Ada Sand</p>", "<footer>© 2024 Bence Quill</footer>", "Ada Sand", "somebody else signs on a person's site"},
	} {
		a := parseString(t, storyWith(c.head, c.above, c.below), Hints{URL: "https://quay.example/a"})
		if got := namesOf(a.Authors); got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

// Lines below the story, as the model may take them.
func TestTakenFor(t *testing.T) {
	for _, c := range []struct {
		line         string
		role         page.Role
		above, below string
		want, why    string
	}{
		{"QP-Redaktion", page.Tags, "", "<p><em>QP-Redaktion</em></p>", "[QP-Redaktion]", "a desk signs"},
		{"Harbour Lights", page.Tags, "", "<p><em>Harbour Lights</em></p>", "", "a tag looks like a name"},
		{"Osk Brell", page.Bio, "<div><span>Osk Brell</span></div>", "<div class=author-box><h5>Osk Brell</h5><p>Osk looks after the pier.</p></div>", "Osk Brell", "the box about who wrote opens with the name below the headline"},
		{"Osk Brell", page.Bio, "<div><span>Osk Brell</span></div>", "<div class=author-box><h5>Anel Murk</h5><p>Anel looks after the pier.</p></div>", "Anel Murk", "and where it opens with another that may be anything"},
	} {
		taken := ExtractorFunc("taken", func(p *page.Page, _ *Draft) {
			for _, b := range p.Blocks[len(p.Blocks)/2:] {
				if b.Text == c.line {
					b.Vote(c.role, page.Exact, "as the model may")
				}
			}
		})
		parser := Parser{Extractors: append([]Extractor{taken}, Extractors()...)}
		a, err := parser.Parse(t.Context(), strings.NewReader(storyWith("", c.above, c.below)), Hints{URL: "https://quay.example/a", ContentType: "text/html"})
		if err != nil {
			t.Fatal(err)
		}
		if got := namesOf(a.Authors); got != c.want {
			t.Errorf("%s taken for %s: %q, want %q: %s", c.line, c.role, got, c.want, c.why)
		}
	}
}

// TestNamedInText: a line of names beside a date, below the headline of a plain text, is
// the byline, though no given name in it is known.
func TestNamedInText(t *testing.T) {
	const prose = "The harbour office of Windrush will close the old ferry pier before the winter, its director said on Monday, since the storm of last week has torn away half of the planks.\n\n" +
		"The ferry will leave from the new quay until then, the director said. Nobody was hurt when the pier gave way, but two boats of the rowing club broke loose and drifted as far as the lighthouse.\n"
	for _, c := range []struct{ lines, want, why string }{
		{"Zorvath Quillonby\n3 November 2025\n", "Zorvath Quillonby", "above the date"},
		{"3 November 2025\nZorvath Quillonby\n", "Zorvath Quillonby", "below it"},
		{"ZORVATH QUILLONBY\n3 November 2025\n", "Zorvath Quillonby", "in capitals"},
		{"Zorvath Hall\n3 November 2025\n", "", "a house"},
		{"Zorvath Quillonby and Yndrel Marshe\nPublished November 3, 2025 9:26pm\n", "Zorvath Quillonby, Yndrel Marshe", "two of them"},
		{"Zorvath Quillonby\n\n", "", "no date"},
		{"Harbour Office\n3 November 2025\n", "", "words of the story"},
	} {
		text := "Windrush to close ferry pier after storm\n\n" + c.lines + "\n" + prose
		a, err := new(Parser).Parse(t.Context(), strings.NewReader(text), Hints{ContentType: "text/plain"})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, author := range a.Authors {
			names = append(names, author.Name)
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("authors %q, want %q: %s", got, c.want, c.why)
		}
	}
}
