// Boilerplate says what lines are: credits, notices, prompts, or story.
//
//	boilerplate "Reporting by Jane Doe; Editing by John Roe"
//	boilerplate < lines.txt
//	boilerplate -jsonl < lines.jsonl
//
// With -jsonl it reads {"text": ...} lines and prints one JSON line for each,
// in order.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/newspage-go/newspage/boilerplate"
)

func main() {
	jsonl := flag.Bool("jsonl", false, "read and print JSON lines")
	flag.Parse()
	in := io.Reader(os.Stdin)
	if flag.NArg() > 0 {
		in = strings.NewReader(strings.Join(flag.Args(), "\n"))
	}
	if err := run(in, os.Stdout, *jsonl); err != nil {
		fmt.Fprintln(os.Stderr, "boilerplate:", err)
		os.Exit(1)
	}
}

// run reads lines and prints what each is.
func run(in io.Reader, out io.Writer, jsonl bool) error {
	w := bufio.NewWriter(out)
	defer w.Flush()
	scanner := bufio.NewScanner(in)
	scanner.Buffer(nil, 16<<20)
	for scanner.Scan() {
		if !jsonl {
			describe(w, scanner.Text())
			continue
		}
		var row struct{ Text string }
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			return err
		}
		if err := json.NewEncoder(w).Encode(read(row.Text)); err != nil {
			return err
		}
	}
	return scanner.Err()
}

// A line is what -jsonl prints, in the words of an Article's JSON.
type line struct {
	Kind    string   `json:"kind"`
	Credits []credit `json:"credits"`
	Notices []notice `json:"notices"`
}

type credit struct {
	Kind          string   `json:"kind"`
	Names         []string `json:"names"`
	Organizations []string `json:"organizations"`
	Text          string   `json:"text"`
	Rule          string   `json:"rule"`
}

type notice struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
	Rule string `json:"rule"`
}

func read(text string) line {
	l := line{Kind: boilerplate.Classify(text).String(), Credits: []credit{}, Notices: []notice{}}
	for _, c := range boilerplate.Credits(text) {
		l.Credits = append(l.Credits, credit{string(c.Kind), c.Names, c.Organizations, c.Text, c.Rule})
	}
	for _, n := range boilerplate.Notices(text) {
		l.Notices = append(l.Notices, notice{string(n.Kind), n.Text, n.Rule})
	}
	return l
}

// describe prints a line for people.
func describe(w io.Writer, text string) {
	fmt.Fprintf(w, "%-7s %s\n", boilerplate.Classify(text), text)
	for _, c := range boilerplate.Credits(text) {
		fmt.Fprintf(w, "        %s: %s\n", c.Kind, strings.Join(append(c.Names, c.Organizations...), ", "))
	}
	for _, n := range boilerplate.Notices(text) {
		fmt.Fprintf(w, "        %s (%s)\n", n.Kind, n.Rule)
	}
	for _, p := range boilerplate.Prompts(text) {
		fmt.Fprintf(w, "        %s (%s)\n", p.Kind, p.Rule)
	}
}
