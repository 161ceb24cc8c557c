package label

import (
	"context"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

// rolesOf decides a plain text and returns the roles of its lines.
func rolesOf(t *testing.T, lines ...string) map[string]page.Role {
	t.Helper()
	f := flowOf(t, strings.Join(lines, "\n\n"))
	if _, err := Decide(context.Background(), f); err != nil {
		t.Fatal(err)
	}
	roles := make(map[string]page.Role)
	for _, b := range f.Page.Blocks {
		roles[b.Text] = b.Verdict().Role
	}
	return roles
}

// TestSentencesBehindCalls holds paragraphs behind a call to the story: sentences are no
// headlines.
func TestSentencesBehindCalls(t *testing.T) {
	const (
		rope    = "A vila paga a corda, e o gabinete paga os homens que a puxam duas vezes ao dia."
		sailors = "Os marinheiros da ilha foram os primeiros a escrever o que ouviram naquela noite de maio."
	)
	roles := rolesOf(t, "O sino da torre muda para o cais norte", "Por Joana Reis", "12/03/2024 14h32",
		"O gabinete do porto decidiu mudar o sino para o cais norte, onde vai tocar a cada maré, disse na segunda-feira o mestre do porto da vila.",
		"Os pescadores pediam a mudança há anos, porque com nevoeiro o velho sino não se ouvia atrás dos armazéns.",
		"Continua após a publicidade", rope, sailors,
		"Veja também", "Balsa antiga é vendida a um museu da capital", "Dez barcos que chegaram tarde ao porto")
	for _, line := range []string{rope, sailors} {
		if r := roles[line]; r != page.Body {
			t.Errorf("%q is %s, want body: it goes on behind the advertisement", line, r)
		}
	}
}

// TestFollow holds what the rules make of a line behind the story.
func TestFollow(t *testing.T) {
	for _, c := range []struct {
		above, line string
		want        page.Role
		why         string
	}{
		{"", "Old ferry is sold to a museum", page.Trending, "a headline"},
		{"", "The bell rings for the first time on Monday.", page.Furniture, "a sentence where no list is announced"},
		{"", "The bell rings again.", page.Trending, "a short one may be a headline"},
		{"Related articles", "The bell rings for the first time on Monday.", page.Related, "and below one that announces a list"},
		{"Related articles", "The bell rings for the first time on Monday, and the whole town will come to hear it.", page.Furniture, "no headline is so long"},
		{"Related articles", "The bell rings for the first time on Monday, and the whole town will come to hear", page.Related, "but without a full stop it may be"},
	} {
		lines := []string{"The bell moves to the pier", prose1, prose2, prose3}
		if c.above != "" {
			lines = append(lines, c.above)
		}
		l := newLabeller(context.Background(), flowOf(t, strings.Join(append(lines, c.line), "\n\n")))
		i := len(l.blocks) - 1
		l.first, l.last = 1, 3
		got := l.follow(i, l.running(i-1, l.rules[i-1], page.Furniture))
		if got != c.want {
			t.Errorf("%q is %s, want %s: %s", c.line, got, c.want, c.why)
		}
		l.release()
	}
}

func TestListMark(t *testing.T) {
	for _, c := range []struct {
		line string
		want bool
		why  string
	}{
		{"list 1 of 3", true, "counts the items"},
		{"End of list", true, "closes the list"},
		{"list 1 of the best", false, "no number"},
		{"The list of 3 boats", false, "opens otherwise"},
		{"1 of 3", false, "a page of a gallery"},
		{"end of list prices", false, "goes on"},
	} {
		if got := listMark(c.line) != ""; got != c.want {
			t.Errorf("%q: %t; %s", c.line, got, c.why)
		}
	}
}

// TestRunning holds items on both sides of a mark to their list, and what stands behind
// its end to the page.
func TestRunning(t *testing.T) {
	l := newLabeller(context.Background(), flowOf(t, strings.Join([]string{
		"The bell moves to the pier", prose1, prose2, prose3, "Related articles", "Old ferry is sold to a museum", "list 1 of 2",
		"Ten boats that came back late", "end of list", "What the harbour says to all that",
	}, "\n\n")))
	defer l.release()
	for i, want := range map[int]page.Role{5: page.Related, 6: page.Furniture, 7: page.Related, 8: page.Furniture, 9: page.Trending} {
		if got := l.rules[i]; got != want {
			t.Errorf("%q is %s by the rules, want %s", l.blocks[i].Text, got, want)
		}
	}
}
