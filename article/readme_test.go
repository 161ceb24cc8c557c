package article_test

import (
	"os"
	"strings"
	"testing"
)

// TestReadme holds what the README says of importing to what the examples run: its
// lines of Go stand in them.
func TestReadme(t *testing.T) {
	_, section, _ := strings.Cut(file(t, "../README.md"), "## Import it\n")
	section, _, _ = strings.Cut(section, "\n## ")
	examples := file(t, "example_test.go") + file(t, "../dateline/example_test.go") + file(t, "../boilerplate/example_test.go")
	blocks := strings.Split(section, "```go\n")
	if len(blocks) != 3 {
		t.Fatalf("%d blocks of code, want 2", len(blocks)-1)
	}
	for _, block := range blocks[1:] {
		code, _, _ := strings.Cut(block, "```")
		for line := range strings.SplitSeq(strings.TrimSpace(code), "\n") {
			if line = strings.TrimSpace(line); !strings.Contains(examples, "\t"+line+"\n") {
				t.Errorf("no example has %q", line)
			}
		}
	}
}

func file(t *testing.T, name string) string {
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
