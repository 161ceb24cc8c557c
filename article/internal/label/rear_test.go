package label

import (
	"context"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

// rear decides a story with some lines behind it and returns the roles of these.
func rear(t *testing.T, lines ...string) map[string]page.Role {
	t.Helper()
	return rolesOf(t, append([]string{"The bell moves to the pier", "By Jane Doe", "4 March 2024", prose1, prose2, prose3}, lines...)...)
}

// TestThread holds what stands below the line that opens comments to them.
func TestThread(t *testing.T) {
	for _, c := range []struct {
		opens, age string
		want       page.Role
		why        string
	}{
		{"Comments (2)", "5 hours ago", page.Comments, "with their age"},
		{"2 Kommentare", "vor 5 Stunden", page.Comments, "the same in German"},
		{"Commentaires (2)", "Il y a 5 heures", page.Comments, "in French"},
		{"Comentarios (2)", "hace 5 horas", page.Comments, "in Spanish"},
		{"Комментарии (2)", "5 часов назад", page.Comments, "in Russian"},
		{"Comments (2)", "4 March 2024, 18:05", page.Comments, "with their date"},
	} {
		const said = "My aunt has heard nothing else all morning."
		roles := rear(t, c.opens, "Jo of the quay", c.age, said, "Most read", "Old ferry is sold to a museum")
		for _, line := range []string{c.opens, "Jo of the quay", c.age, said} {
			if got := roles[line]; got != c.want {
				t.Errorf("%q is %s below %q: %s", line, got, c.opens, c.why)
			}
		}
		if got := roles["Old ferry is sold to a museum"]; got != page.Trending {
			t.Errorf("the list behind the comments is %s: %s", got, c.why)
		}
	}
}

// TestNoThread holds lists below a bare link to the comments to lists.
func TestNoThread(t *testing.T) {
	roles := rear(t, "12 comments", "Old ferry is sold to a museum", "Ten boats that came back late")
	for _, line := range []string{"Old ferry is sold to a museum", "Ten boats that came back late"} {
		if got := roles[line]; got == page.Comments {
			t.Errorf("%q is a comment, but nothing says when it was written", line)
		}
	}
}

// TestFoot holds the foot of a page out of lists and comments.
func TestFoot(t *testing.T) {
	for _, c := range []struct{ line, why string }{
		{"Terms and conditions", "a line of every foot"},
		{"[28]Terms of use", "with the number of a link"},
		{"Política de privacidad", "the same in Spanish"},
		{"Gestion des cookies", "in French"},
		{"Политика конфиденциальности", "in Russian"},
		{"关于我们 | 联系我们 | 投稿", "several in one line"},
		{"Our principles Política de privacidade My account", "without a mark between"},
		{"Friends of Ostvik", "short, in one run with the line about rights"},
	} {
		roles := rear(t, "Comments (1)", "Jo of the quay", "5 hours ago", "My aunt has heard nothing else all morning.",
			c.line, "Our team", "© 2024 The Ostvik Bell. All rights reserved.", "Work with us")
		for _, line := range []string{c.line, "Our team", "Work with us"} {
			if got := roles[line]; got != page.Furniture {
				t.Errorf("%q is %s: %s", line, got, c.why)
			}
		}
	}
}

// TestLabelsBehindStory holds lines that file a story, and addresses, out of the lists
// behind it.
func TestLabelsBehindStory(t *testing.T) {
	for _, c := range []struct{ line, why string }{
		{"Tags: bridge, Calder, council", "topics"},
		{"Filed under: Bridges, Millbrook", "the same in other words"},
		{"Schlagwörter: Brücke, Rat der Stadt", "in German"},
		{"jane.doe@bell.example", "where to write to"},
	} {
		if got := rear(t, c.line)[c.line]; got != page.Furniture {
			t.Errorf("%q is %s: %s", c.line, got, c.why)
		}
	}
}

// TestNoFoot holds headlines that name what feet are about to their lists.
func TestNoFoot(t *testing.T) {
	for _, c := range []struct{ line, why string }{
		{"Contact with the old ferry is lost", "a word of the foot opens it"},
		{"Town drops its privacy policy", "and stands at its end"},
		{"Three boats lost", "short, but a longer one stands between it and the rights"},
	} {
		roles := rear(t, "Most read", c.line, "Ten boats that came back very late to the quay", "© 2024 The Ostvik Bell. All rights reserved.")
		if got := roles[c.line]; got != page.Trending {
			t.Errorf("%q is %s: %s", c.line, got, c.why)
		}
	}
}

// TestListMarks holds marks of lists out of the story.
func TestListMarks(t *testing.T) {
	roles := rear(t, "Recommended Stories", "Old ferry is sold to a museum", "list 1 of 2", "Ten boats that came back late", "list 2 of 2", "end of list",
		"The office will count the boats that find their way home by the sound of the bell until the end of the year.")
	for _, line := range []string{"list 1 of 2", "list 2 of 2", "end of list"} {
		if got := roles[line]; got != page.Furniture {
			t.Errorf("%q is %s", line, got)
		}
	}
}

// TestCarryOn holds sentences right behind the story to it, where the model is not sure
// that they are of a list.
func TestCarryOn(t *testing.T) {
	const sentence = "The office will count the boats until the end of the year."
	for _, c := range []struct {
		behind, line string
		p, chance    float32
		want         bool
		why          string
	}{
		{"Advertisement", sentence, 0.3, 0.3, true, "an advertisement stands between"},
		{"Advertisement", sentence, 0.9, 0.3, false, "surely of a list"},
		{"Advertisement", sentence, 0.3, 0.01, false, "surely no body"},
		{"Advertisement", "The office will count the boats until the end of the year", 0.3, 0.3, false, "no sentence"},
		{"Reporting by Jane Doe; editing by Joe Bloggs", sentence, 0.3, 0.3, false, "the credits end the story"},
		{"end of list", sentence, 0.3, 0.3, true, "a list does"},
		{"Old ferry is sold", sentence, 0.3, 0.3, false, "nothing says that it goes on"},
		{"3 comments", sentence, 0.3, 0.3, false, "a comment"},
	} {
		l := newLabeller(context.Background(), flowOf(t, strings.Join([]string{"The bell moves to the pier", prose1, prose2, prose3, c.behind, c.line}, "\n\n")))
		l.judge(trained().of(false), &trained().lexicons)
		i := len(l.blocks) - 1
		l.last, l.body[i], l.rules[i] = 3, false, page.Furniture
		l.said[i], l.chance[i] = opinion{role: page.Trending, p: c.p}, c.chance
		l.carryOn()
		if l.body[i] != c.want {
			t.Errorf("%q behind %q is body: %t; %s", c.line, c.behind, l.body[i], c.why)
		}
		l.release()
	}
}
