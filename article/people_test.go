package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/page"
)

func namesOf(authors []Author) string {
	var list []string
	for _, a := range authors {
		name := a.Name
		if a.Kind == AuthorOrganization {
			name = "[" + name + "]"
		}
		if a.Role != "" {
			name += " (" + a.Role + ")"
		}
		list = append(list, name)
	}
	return strings.Join(list, "; ")
}

func TestAuthorsOf(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"By Ilse Brandt and Tomas Reyl", "Ilse Brandt; Tomas Reyl", "the usual form"},
		{"Von Karl-Heinz von der Aue", "Karl-Heinz von der Aue", "a particle is no byline"},
		{"ÍÑIGO SAENZ Y JIMENA ROBLEDO", "Íñigo Saenz; Jimena Robledo", "capitals, and a joint in capitals"},
		{"INGRID O'MARA", "Ingrid O'Mara", "a capital behind an apostrophe"},
		{"ANNA VAN DER LINDE", "Anna van der Linde", "particles of names in capitals"},
		{"Par\nMaëlle Guérin\net Théo d'Arcy", "Maëlle Guérin; Théo d'Arcy", "elements of one byline, with a joint before the last"},
		{"Piet\nSand", "Piet Sand", "first and family name in elements of their own"},
		{"Maria & Katerina", "Maria; Katerina", "two first names are two people"},
		{"Articles by Oona Lark", "Oona Lark", "a link to what else she wrote"},
		{"Ada Quill 3 May 2024", "Ada Quill", "a date behind the name"},
		{"Ada Quill\nDirector of Harbours", "Ada Quill (Director of Harbours)", "a post is the role of who stands before it"},
		{"Автор: Марина Соколова", "Марина Соколова", "a label before the name"},
		{"作者：林小雨", "林小雨", "a label with a wide colon"},
		{"박지훈 기자", "박지훈", "the trade behind a Korean name"},
		{"Recipe by Oona Lark", "Oona Lark", "what was done, by whom"},
		{"Reviewed by Oona Lark", "", "who only checked has not written"},
		{"Eingestellt von Paul Ferro", "Paul Ferro", "the same in German"},
		{"Autoren Ada Quill und Piet Sand", "Ada Quill; Piet Sand", "a label without a colon"},
		{"Text von Ada Quill Illustration von Piet Sand", "Ada Quill", "who drew has not written"},
		{"Ada Quill, edited by Piet Sand", "Ada Quill", "nor has who edited"},
		{"Gastbeitrag von Ada Quill", "Ada Quill", "a piece by a guest"},
		{"Posted by Ada Quill · In: Harbours, Boats", "Ada Quill", "the rubrics under which it is filed"},
		{"Von Ada Quill Kategorie: Häfen", "Ada Quill", "the same in German"},
		{"Ada Quill, Lead Reviewer", "Ada Quill (Lead Reviewer)", "a post in two words"},
		{"Ada Quill Head of Harbours", "Ada Quill", "a post without a comma"},
		{"Von Dr. Lena Hofer", "Dr. Lena Hofer", "a degree as printed"},
		{"Dr. Lena Hofer und Piet Sand", "Dr. Lena Hofer; Piet Sand", "the degree of one of two"},
		{"By\nApril Quill", "April Quill", "a month that is a first name"},
		{"April", "", "a month alone"},
		{"JOHN MCALLEY", "John McAlley", "a capital behind Mc"},
		{"quaynews.example, Wendham, Norland", "[quaynews.example]", "a body and its seat"},
		{"www.quaynews.example", "", "an address that names nobody"},
		{"The Courier Staff", "[The Courier Staff]", "a desk signs where no person does"},
		{"Children's Hospital", "[Children's Hospital]", "a body named for somebody is one name"},
		{"CNN's Ada Quill", "Ada Quill", "whose she is, and she"},
		{"Wendham Stiftung", "[Wendham Stiftung]", "a body in another language"},
		{"Ada Quill im Gespräch mit Piet Sand", "Ada Quill; Piet Sand", "who was asked, and who asked"},
		{"By Ada Quill ⋅ Founder and Editor-in-Chief ⋅ Updated May 6, 2025", "Ada Quill (Editor-in-Chief)", "marks that stand in no name"},
		{"This post was written by Ada Quill, Head of Tides and Harbour Growth", "Ada Quill (Head of Tides)", "a sentence; the post goes on behind its and"},
		{"Ada Quill1; Piet Sand2", "Ada Quill; Piet Sand", "numbers of footnotes"},
		{"A. J. Quill View In Print", "A. J. Quill", "what readers can do behind the name"},
		{"Ada Quill/QX-W", "Ada Quill", "the letters of a service behind a person"},
		{"Edited by: Piet Sand", "", "a label of who did not write"},
		{"Contributions From: Piet Sand", "", "nor who helped"},
		{"von Redaktion, 24. Januar 2022", "[Redaktion]", "a desk before a comma and a date"},
		{"quay.example Redaktion", "[quay.example Redaktion]", "a desk named by its address"},
		{"2022-11-23T08:10+02:00", "", "the rest of a time"},
		{"Read more", "", "not a name"},
		{"12 Kommentare", "", "a count"},
		{"https://quay.example/by/7", "", "an address"},
		{"By Ada Quill\nPosted: July 7, 2026", "Ada Quill", "a label in the next line takes no word of the name"},
		{"Von Ada Quill\nVeröffentlicht: 7. Juli 2026", "Ada Quill", "the same in German"},
		{"By Ada Quill aquill@quay.example", "Ada Quill", "an address behind the name"},
		{"박지훈 선임기자 park@quay.example", "박지훈", "a post in a word of its own, and the address"},
		{"이서연 논설위원", "이서연", "who writes leaders"},
		{"By ADA QUILL and PIET SAND The Associated Press", "Ada Quill; Piet Sand", "the agency behind the last of them"},
		{"By ADA QUILL AP Business Writer", "Ada Quill", "an agency and a post"},
		{"Ada Quill The Washington Post", "Ada Quill", "a paper behind the name"},
		{"Von Ada Quill, Hamburg", "Ada Quill", "where she wrote"},
		{"By ADA QUILL, JERUSALEM", "Ada Quill", "the same in capitals"},
		{"Ada Quill | Brasília", "Ada Quill", "behind a bar"},
		{"Иван Петров, Москва", "Иван Петров", "in another script"},
		{"Ana Pérez, Buenos Aires", "Ana Pérez", "a place of two words"},
		{"Ana Pérez. Corresponsal en París", "Ana Pérez", "a post behind a full stop, and its place"},
		{"Ada Quill, London and Piet Sand, Paris", "Ada Quill; Piet Sand", "a place for each"},
		{"Ada Quill and Paris Lark", "Ada Quill; Paris Lark", "a person called like a place"},
		{"Maria & Florence", "Maria; Florence", "a joint stands between people"},
		{"Thứ Ba, 07/07/2026 - 10:15", "", "a day of the week in Vietnamese"},
		{"Chủ Nhật, 05/07/2026 - 10:15", "", "another"},
		{"Quinta Feira, 09/07/2026", "", "one in Portuguese without its hyphen"},
		{"Ada Quill | Dimanche | 5.7.2026", "Ada Quill", "one before a mark and its date"},
		{"MÅNDAG | 6.7.2026", "", "one in capitals is no body either"},
		{"Anna | 5.7.2026", "Anna", "a day in one language is a name in others"},
		{"Penulis: Ada Quill | Editor: Piet Sand", "Ada Quill", "who edited, behind a label"},
		{"Editor: Piet Sand", "Piet Sand", "who edited is all there is"},
		{"Haber: Ayşe Lark / Kamera: Piet Sand", "Ayşe Lark", "who filmed"},
		{"Текст: Иван Петров\nФото: Олег Смирнов", "Иван Петров", "a label in a line of its own"},
		{"By Ada Quill\nPhoto: Piet Sand", "Ada Quill", "the same behind a byline"},
		{"Fotos: Piet Sand | Text: Ada Quill", "Ada Quill", "the pictures first"},
		{"Fotos: Piet Sand Text: Ada Quill", "Ada Quill", "a label ends what stands behind another"},
		{"Фото: Олег Смирнов", "", "pictures alone"},
		{"文/王小明 图/李强", "王小明", "Chinese labels before slashes"},
		{"文丨王小明 编辑丨李强", "王小明", "and before bars"},
		{"图文/王小明", "王小明", "text and pictures in one"},
		{"Story by Ada Quill | Photography by Piet Sand", "Ada Quill", "a label without a colon"},
		{"Photos and video by Piet Sand", "", "two of them"},
		{"Story and photos by Ada Quill", "Ada Quill", "who did both has written"},
		{"Text und Fotos: Ada Quill", "Ada Quill", "the same before a colon"},
		{"Ada Quill (Text) und Piet Sand (Fotos)", "Ada Quill", "labels in brackets"},
		{"By Ada Quill (Photo: dpa), Piet Sand", "Ada Quill; Piet Sand", "a label in a bracket ends with it"},
		{"Ada Fonte da Silva", "Ada Fonte da Silva", "a name with a word that labels have"},
		{"Ada Quill Photography", "Ada Quill Photography", "a firm's name is no label"},
		{"By Ada Quill and Piet Sand, Health Correspondents", "Ada Quill; Piet Sand", "the post of several"},
		{"كتبت - سارة محمود", "سارة محمود", "the verb and a dash in Arabic"},
		{"كتب - أحمد علي", "أحمد علي", "the same of a man"},
		{"كتبت سارة محمود", "سارة محمود", "without the dash"},
		{"Της Ελένης Παπαδοπούλου", "Ελένης Παπαδοπούλου", "the Greek article before a genitive"},
		{"Van onze verslaggever Jan de Vries", "Jan de Vries", "the paper's own in Dutch"},
		{"dal nostro inviato Anna Rossi", "Anna Rossi", "and in Italian"},
		{"记者 王小明 报道", "王小明", "what a reporter did, behind the name"},
		{"Par Ada Quill\nPublié le : 7 juillet 2026", "Ada Quill", "and in French"},
	} {
		if diff := cmp.Diff(c.want, namesOf(ParseAuthors(c.in))); diff != "" {
			t.Errorf("%q (-want +got): %s\n%s", c.in, c.why, diff)
		}
	}
}

func TestAgreement(t *testing.T) {
	person := func(list ...string) (authors []Author) {
		for _, name := range list {
			authors = append(authors, Author{Name: name, Kind: AuthorPerson})
		}
		return authors
	}
	for _, c := range []struct {
		name   string
		stated []Author
		first  []Author
		second []Author
		want   string
		why    string
	}{
		{"longer", person("Ada Quill"), person("Ada Quill", "Piet Sand"), person("Ada Quill", "Piet Sand"), "Ada Quill; Piet Sand", "two places name two authors"},
		{"alone", person("Ada Quill"), person("Ada Quill", "Full Page"), person("Ada Quill"), "Ada Quill", "one place alone may hold something else"},
		{"half", person("Ada"), person("Ada Quill"), nil, "Ada Quill", "the full name completes the first name"},
		{"account", person("Oona Lark"), person("Ada Quill"), person("Ada Quill"), "Oona Lark", "places that are not the page's byline do not beat what is stated"},
		{"other", person("Ada Quill"), person("Piet Sand"), person("Piet Sand"), "Ada Quill", "what is stated beats another name"},
	} {
		d := newDraft(t.Context(), Hints{})
		for i, list := range [][]Author{c.first, c.second} {
			d.by = string(rune('a' + i))
			if list != nil {
				d.Authors.Propose(list, "", 1)
			}
		}
		d.by = "jsonld"
		d.Authors.Propose(c.stated, "", 2)
		extractAgreement(nil, d)
		won, _ := d.Authors.Best()
		if diff := cmp.Diff(c.want, namesOf(won.Value)); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestBodySigns(t *testing.T) {
	person := []Author{{Name: "Ada Quill", Kind: AuthorPerson}}
	marked := []Author{{Name: "Harbours", Kind: AuthorPerson}}
	body := []Author{{Name: "The Quay Team", Kind: AuthorOrganization}}
	for _, c := range []struct {
		by   string
		want string
		why  string
	}{
		{"portrait", "[The Quay Team]", "a picture of somebody who checked the story"},
		{"named", "", "a line names somebody: the body is the house"},
	} {
		d := newDraft(t.Context(), Hints{})
		for _, one := range []struct {
			by      string
			authors []Author
			c       page.Confidence
		}{{c.by, person, page.Low}, {"byline", body, page.No}, {"jsonld", body, page.No}, {"marked", marked, page.Low}} {
			d.by = one.by
			d.Authors.Propose(one.authors, "", one.c)
		}
		got := ""
		if won, _ := d.Authors.Best(); d.bodySigns(won) {
			won, _ = d.Authors.Best()
			got = namesOf(won.Value)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.by, got, c.want, c.why)
		}
	}
}
