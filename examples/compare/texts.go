package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// showTexts prints how far the texts of the extractors agree: the mean over the
// pages of the F1 of their bags of words.
func showTexts(out io.Writer, pages []page, worst int) {
	texts := make([][]map[string]int, len(extractors))
	for i, e := range extractors {
		for _, p := range pages {
			text, _ := e.text(p.data)
			texts[i] = append(texts[i], wordsOf(text))
		}
	}
	fmt.Fprintf(out, "| agreement of words |")
	for _, e := range extractors {
		fmt.Fprintf(out, " %s |", e.name)
	}
	fmt.Fprintf(out, "\n|---|%s\n", strings.Repeat("---|", len(extractors)))
	for i, e := range extractors {
		fmt.Fprintf(out, "| %s |", e.name)
		for j := range extractors {
			fmt.Fprintf(out, " %.3f |", meanAgreement(texts[i], texts[j]))
		}
		fmt.Fprintln(out)
	}
	fmt.Fprintln(out)
	showWorst(out, pages, texts, worst)
}

// showWorst lists the pages on which newspage agrees least with the others.
func showWorst(out io.Writer, pages []page, texts [][]map[string]int, worst int) {
	type line struct {
		name  string
		score float64
		words []int
	}
	var lines []line
	for n, p := range pages {
		l := line{name: p.name}
		for i := range texts {
			l.words = append(l.words, sizeOf(texts[i][n]))
			l.score += agreement(texts[0][n], texts[i][n]) / float64(len(texts))
		}
		lines = append(lines, l)
	}
	slices.SortStableFunc(lines, func(a, b line) int { return int(1e6 * (a.score - b.score)) })
	for _, l := range lines[:min(worst, len(lines))] {
		fmt.Fprintf(out, "%.3f %s: words %v\n", l.score, l.name, l.words)
	}
}

func wordsOf(text string) map[string]int {
	bag := make(map[string]int)
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) {
		bag[word]++
	}
	return bag
}

func sizeOf(bag map[string]int) int {
	size := 0
	for _, n := range bag {
		size += n
	}
	return size
}

// agreement is the F1 of two bags of words; two empty ones agree.
func agreement(a, b map[string]int) float64 {
	common, all := 0, sizeOf(a)+sizeOf(b)
	for word, n := range a {
		common += min(n, b[word])
	}
	if all == 0 {
		return 1
	}
	return 2 * float64(common) / float64(all)
}

func meanAgreement(a, b []map[string]int) float64 {
	sum := 0.0
	for i := range a {
		sum += agreement(a[i], b[i])
	}
	return sum / float64(len(a))
}
