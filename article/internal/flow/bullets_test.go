package flow

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newspage-go/newspage/article/page"
)

func TestBullets(t *testing.T) {
	type block struct {
		Kind page.Kind
		Text string
	}
	said := func(s string) block { return block{page.Paragraph, s} }
	item := func(s string) block { return block{page.ListItem, s} }
	for _, c := range []struct {
		name, in string
		want     []block
		why      string
	}{
		{"Polish", "— Prom spóźnił się o godzinę — przyznał kapitan.\n\nPotem odpłynął.", []block{said("— Prom spóźnił się o godzinę — przyznał kapitan."), said("Potem odpłynął.")}, "what somebody says opens with a dash"},
		{"Spanish", "— ¿A qué hora sale el barco?\n— A las seis.", []block{said("— ¿A qué hora sale el barco?"), said("— A las seis.")}, "so does what the other says"},
		{"French", "– Le bateau est en retard, dit-elle", []block{said("– Le bateau est en retard, dit-elle")}, "one line is no list"},
		{"short dash", "– Der alte Hafen\n– Das neue Schiff\n\nMehr.", []block{item("Der alte Hafen"), item("Das neue Schiff"), said("Mehr.")}, "short lines that end no sentence are one"},
		{"long dash", "— old harbour;\n\n— new boat", []block{item("old harbour;"), item("new boat")}, "a long dash opens items too"},
		{"long lines", "— Корабль, который вёз на острова уголь, рыбу и почту для всех посёлков побережья, опоздал на сутки,\n— сказал капитан", []block{said("— Корабль, который вёз на острова уголь, рыбу и почту для всех посёлков побережья, опоздал на сутки,"), said("— сказал капитан")}, "long ones are sentences"},
		{"hyphens", "- old harbour.\n\nMore.", []block{item("old harbour."), said("More.")}, "a hyphen is a bullet, also of one line"},
		{"dash in a word", "—old\n—new", []block{said("—old"), said("—new")}, "a dash without white space is none"},
		{"dash alone", "—\n—", []block{said("—"), said("—")}, "nor is one without text"},
		{"post", "— Nell Quay (@nellquay) May 2, 2024\n\nMore.", []block{item("Nell Quay (@nellquay) May 2, 2024"), said("More.")}, "behind the dash under a post nobody speaks"},
		{"number", "1\nThe old harbour gets a lighthouse", []block{said("1"), said("The old harbour gets a lighthouse")}, "a number alone may be anything"},
		{"wrapped", ferry + "\n\n— " + ferry, []block{said(unwrapped(ferry, " ")), said("— " + unwrapped(ferry, " "))}, "speech in wrapped text"},
	} {
		f, err := FromText(context.Background(), c.in, nil, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		var got []block
		for _, b := range f.Page.Blocks {
			got = append(got, block{b.Kind, b.Text})
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}
