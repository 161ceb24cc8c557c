package rules

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestTextOfIsBounded(t *testing.T) {
	root, err := html.Parse(strings.NewReader("<p>" + strings.Repeat("é", maxText) + "<p>more"))
	if err != nil {
		t.Fatal(err)
	}
	text := textOf(root)
	if len(text) > maxText || len(text) < maxText-2 || strings.ContainsRune(text, '\uFFFD') {
		t.Errorf("%d bytes of text, want %d at the most and no half of a character", len(text), maxText)
	}
}
