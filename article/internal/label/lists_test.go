package label

import (
	"context"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/article/page"
)

// offersOf labels a page whose blocks the model is made to take for offers, and returns
// the role of the one with a text in it.
func offersOf(t *testing.T, source, text string, label func(*labeller, int) page.Role) page.Role {
	t.Helper()
	l := newLabeller(context.Background(), flowOf(t, source))
	defer l.release()
	m := trained()
	l.judge(m.of(true), &m.lexicons)
	for i, b := range l.blocks {
		if strings.Contains(b.Text, text) {
			return label(l, i)
		}
	}
	t.Fatalf("no block %q", text)
	return page.Furniture
}

// TestOfferBelowHeading: what the model takes for an offer is an entry below a heading
// that calls other stories.
func TestOfferBelowHeading(t *testing.T) {
	const card = `<div class="m-promo"><p><a href="/a">Ferry is late again today</a></p><p>Mara Quill</p><p><a href="/b">Mill wheel turns once more</a></p>` +
		`<p>Ann Example</p><p><a href="/c">Choir looks for two basses</a></p><p>Two letters a week</p><p>Sign up for our newsletter</p></div>`
	for _, c := range []struct {
		heading, text string
		want          page.Role
		why           string
	}{
		{"Most popular stories", "Ferry is", page.Trending, "below one of popular stories"},
		{"Related stories", "Ferry is", page.Related, "below one of related stories"},
		{"Related stories", "Mara Quill", page.Related, "who wrote it, too"},
		{"Related stories", "Sign up", page.Promo, "but what asks for something"},
		{"Related stories", "Two letters", page.Promo, "and what is offered there"},
		{"Related stories", "Choir looks", page.Related, "a link beside it is an entry"},
		{"Harbour tickets", "Ferry is", page.Promo, "below a heading that says nothing"},
	} {
		got := offersOf(t, "<section><h2>"+c.heading+"</h2>"+card+"</section>", c.text, func(l *labeller, i int) page.Role {
			l.said[i] = opinion{role: page.Promo, p: 0.9}
			l.settleOffers()
			return l.said[i].role
		})
		if got != c.want {
			t.Errorf("%q below %q: %v, want %v: %s", c.text, c.heading, got, c.want, c.why)
		}
	}
}

// TestConsentIsNoOffer: who asks for consent to cookies offers nothing.
func TestConsentIsNoOffer(t *testing.T) {
	got := offersOf(t, "<div><p>We use cookies to improve this site.</p></div>", "cookies", func(l *labeller, i int) page.Role {
		l.said[i], l.body[i] = opinion{role: page.Promo, p: 0.9}, false
		r, _ := l.verdict(i)
		return r
	})
	if got != page.Furniture {
		t.Errorf("consent: %v, want %v", got, page.Furniture)
	}
}

// TestCallOfMenu: a call that is nothing but a link is one of those in menus and feet
// unless the model thinks it may be more.
func TestCallOfMenu(t *testing.T) {
	for _, c := range []struct {
		call      string
		furniture float32
		want      page.Role
		why       string
	}{
		{`<a href="/newsletter">Newsletters</a>`, 0.9, page.Furniture, "an entry of a menu"},
		{`<a href="/newsletter">Newsletters</a>`, 0.4, page.Promo, "the model is not sure of that"},
		{`<p>Newsletters to your inbox: <a href="/newsletter">sign up</a></p>`, 0.9, page.Promo, "more than a link"},
	} {
		got := offersOf(t, "<div>"+c.call+"</div>", "Newsletters", func(l *labeller, i int) page.Role {
			l.said[i], l.body[i], l.rules[i] = opinion{}, false, page.Promo
			l.roles[i][furnitureAt] = c.furniture
			r, _ := l.verdict(i)
			return r
		})
		if got != c.want {
			t.Errorf("%s: %v, want %v: %s", c.call, got, c.want, c.why)
		}
	}
}
