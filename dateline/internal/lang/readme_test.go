package lang

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestReadme holds the number of languages that the README gives to the tables.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("Datelines are read in %d languages", len(languages)); !strings.Contains(string(readme), want) {
		t.Errorf("the README does not say %q", want)
	}
}
