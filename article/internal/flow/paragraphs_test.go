package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParagraphs(t *testing.T) {
	const full = "and the boats that bring the fish to the market leave at four from the"
	whole := unwrapped(ferry, " ")
	for _, c := range []struct {
		name, in string
		want     []string
		why      string
	}{
		{"headline", "A second boat for the islands\nBy Nell Quay\n" + ferry, []string{"A second boat for the islands", "By Nell Quay", whole}, "the next word would have fitted"},
		{"sentence", full + "\nquay. It has been so for as long as anybody in town knows.\nThe price of cod rose.", []string{full + " quay. It has been so for as long as anybody in town knows.", "The price of cod rose."}, "behind a sentence room for a word is enough"},
		{"uneven lines", full + "\nquay, as it has been since before the last war and as Mayor\nHolm wants it to stay.", []string{full + " quay, as it has been since before the last war and as Mayor Holm wants it to stay."}, "within one it is not: some wrappers even lines out"},
		{"word parted", full + "\nquay, as it has been in the cap-\nital.", []string{full + " quay, as it has been in the cap- ital."}, "a hyphen says that the word goes on"},
		{"items", full + "\nquay in summer:\n1. the first of them by the lock with the old crane on its northern side\nand the light\n2. the other one.", []string{full + " quay in summer:", "1. the first of them by the lock with the old crane on its northern side and the light", "2. the other one."}, "the numbers of a list open lines"},
		{"brackets", "1) the first of them by the lock with the old crane on its northern side\n2) the other one.", []string{"1) the first of them by the lock with the old crane on its northern side", "2) the other one."}, "with a bracket too"},
		{"day of a month", "Das Schiff, das die Inseln im Winter mit Kohlen versorgt, kommt erst am\n1. März zurück.", []string{"Das Schiff, das die Inseln im Winter mit Kohlen versorgt, kommt erst am 1. März zurück."}, "a number within a sentence is none of a list"},
		{"year", full + "\n2027. It was late.", []string{full + " 2027. It was late."}, "nor is a year"},
		{"address", full + "\nhttps://quay.example/timetable\nand the quay.", []string{full, "https://quay.example/timetable", "and the quay."}, "an address alone is no part of a sentence"},
		{"printed page", "https://quay.example/news/2027/second-boat-for-the-islands/44120   1/2\nA second boat", []string{"https://quay.example/news/2027/second-boat-for-the-islands/44120   1/2", "A second boat"}, "nor is it with the number of the page"},
		{"speech", "— Prom na wyspy odpłynie dopiero wtedy, gdy wiatr osłabnie i morze będzie!\n— powiedział kapitan starego statku, który wozi na wyspy węgiel i pocztę.\n— Niech czekają.", []string{"— Prom na wyspy odpłynie dopiero wtedy, gdy wiatr osłabnie i morze będzie! — powiedział kapitan starego statku, który wozi na wyspy węgiel i pocztę.", "— Niech czekają."}, "a dash behind a sentence opens what is said, before a small letter who says it"},
		{"number alone", "1\nSecond boat for the islands\n2\nFish market opens later", []string{"1", "Second boat for the islands", "2", "Fish market opens later"}, "ranks stand on lines of their own"},
	} {
		got := textBlocks(t, ferry+"\n\n"+c.in)
		if diff := cmp.Diff(append([]string{whole}, c.want...), got); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}

func TestItemNumber(t *testing.T) {
	for in, want := range map[string]int{"1. One": 1, "12) Twelve": 12, "999. Last": 999, "2027. Year": 0, "1.5 km": 0, "1.": 0, ") x": 0, "One": 0, "": 0} {
		if got := itemNumber(in); got != want {
			t.Errorf("itemNumber(%q) = %d, want %d", in, got, want)
		}
	}
}
