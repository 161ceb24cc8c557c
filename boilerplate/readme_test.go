package boilerplate

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/newspage-go/newspage/boilerplate/internal/lang"
)

// TestReadme holds the number of languages that the README gives to the tables.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const common = 1 // of no language
	if want := fmt.Sprintf("credits, notices and prompts in %d", len(lang.All)-common); !strings.Contains(string(readme), want) {
		t.Errorf("the README does not say %q", want)
	}
}
