package rules_test

import (
	"os"
	"strings"
	"testing"
)

// TestReadme holds what the README says of extending to what the examples run:
// its rule is theirs, its lines of Go stand in them.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(readme), "## Extend it\n")
	section, _, _ = strings.Cut(section, "\n## ")
	blocks := strings.Split(section, "```")
	if len(blocks) != 7 {
		t.Fatalf("%d pieces, want three blocks of code", len(blocks))
	}
	for i := 1; i < len(blocks); i += 2 {
		language, code, _ := strings.Cut(blocks[i], "\n")
		if language == "json" {
			if strings.TrimSpace(code) != quayRule {
				t.Error("the rule is another than that of the examples")
			}
			continue
		}
		for line := range strings.SplitSeq(strings.TrimSpace(code), "\n") {
			line = strings.TrimSpace(strings.Replace(line, `os.DirFS("rules")) // strict: file, line and advice for each mistake`, "os.DirFS(dir))", 1))
			if !strings.Contains(string(examples), line+"\n") {
				t.Errorf("no example has %q", line)
			}
		}
	}
}
