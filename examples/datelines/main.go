// Datelines cuts the datelines off lines.
//
//	datelines "GENEVA, June 29 (Xinhua) — Delegates met on the lake."
//	datelines < lines.txt
//	datelines -jsonl < lines.jsonl
//
// With -jsonl it reads {"text": ..., "reference": "YYYY-MM-DD"} lines, the
// reference being the date of the page or "", and prints {"dateline": ...} for
// each, in order; null where there is none.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/newspage-go/newspage/article"
	"github.com/newspage-go/newspage/dateline"
)

func main() {
	jsonl := flag.Bool("jsonl", false, "read and print JSON lines")
	flag.Parse()
	in := io.Reader(os.Stdin)
	if flag.NArg() > 0 {
		in = strings.NewReader(strings.Join(flag.Args(), "\n"))
	}
	if err := run(in, os.Stdout, *jsonl); err != nil {
		fmt.Fprintln(os.Stderr, "datelines:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer, jsonl bool) error {
	scanner := bufio.NewScanner(in)
	scanner.Buffer(nil, 16<<20)
	if jsonl {
		return lines(scanner, out)
	}
	return table(scanner, out)
}

// lines answers JSON lines.
func lines(scanner *bufio.Scanner, out io.Writer) error {
	w := bufio.NewWriter(out)
	defer w.Flush()
	for scanner.Scan() {
		var row struct{ Text, Reference string }
		if err := json.Unmarshal(scanner.Bytes(), &row); err != nil {
			return err
		}
		var answer struct {
			Dateline *article.Dateline `json:"dateline"`
		}
		page, _ := time.Parse(time.DateOnly, row.Reference)
		if d, _, ok := dateline.Cut(row.Text); ok {
			line := article.NewDateline(d, page)
			answer.Dateline = &line
		}
		if err := json.NewEncoder(w).Encode(answer); err != nil {
			return err
		}
	}
	return scanner.Err()
}

// table prints the pieces side by side.
func table(scanner *bufio.Scanner, out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "PLACE\tCOUNTRY\tDATE\tAGENCY\tREST")
	for scanner.Scan() {
		d, rest, _ := dateline.Cut(scanner.Text())
		var places, countries []string
		for _, p := range article.NewDateline(d, time.Time{}).Places {
			places = append(places, strings.TrimSuffix(p.Name+", "+p.Region, ", "))
			countries = append(countries, p.Country)
		}
		date := ""
		if d.Date.Day > 0 {
			date = strings.TrimSpace(fmt.Sprintf("%d %v", d.Date.Day, d.Date.Month))
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", strings.Join(places, " / "), strings.Join(countries, " / "), date, d.Agency, rest)
	}
	w.Flush()
	return scanner.Err()
}
