package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// forms are the names of one unit by context and width.
type forms map[string]map[string]map[string]string

type gregorian struct {
	Main map[string]struct {
		Dates struct {
			Calendars struct {
				Gregorian struct{ Months, Days forms }
			}
		}
	}
}

// A meaning is what a name counts in one language.
type meaning struct {
	language string
	number   int
}

// isoDays are CLDR's keys of the weekdays, Monday first.
var isoDays = []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

func writeMonths(out io.Writer, dates string) error {
	months, days := map[string][]meaning{}, map[string][]meaning{}
	for _, language := range languages {
		var file gregorian
		if err := read(&file, dates, "main", language, "ca-gregorian.json"); err != nil {
			return err
		}
		calendar := file.Main[language].Dates.Calendars.Gregorian
		collect(months, calendar.Months, language, func(key string) int {
			n, _ := strconv.Atoi(key)
			return n
		})
		collect(days, calendar.Days, language, func(key string) int { return slices.Index(isoDays, key) + 1 })
	}
	settle(months, days)
	fmt.Fprint(out, "import \"time\"\n\n")
	fmt.Fprintf(out, "// cldrMonths are the names of the months, January first, as in monthNames.\nconst cldrMonths = %s\n\n", table(months, 12))
	fmt.Fprintf(out, "// cldrWeekdays are the names of the weekdays, Monday first.\nconst cldrWeekdays = %s\n\n", table(days, 7))
	fmt.Fprint(out, "// sharedMonths are the names that mean another month in the languages given.\nvar sharedMonths = map[string]map[string]time.Month{\n")
	for _, name := range sorted(months) {
		if others := clashes(months[name]); len(others) > 0 {
			fmt.Fprintf(out, "%q: {", name)
			for _, m := range others {
				fmt.Fprintf(out, "%q: %d, ", m.language, m.number)
			}
			fmt.Fprintln(out, "},")
		}
	}
	fmt.Fprintln(out, "}")
	return nil
}

// settle leaves a name that is both a month's and a weekday's to the language
// that stands first.
func settle(months, days map[string][]meaning) {
	rank := func(m meaning) int { return slices.Index(languages, m.language) }
	for name, month := range months {
		day, both := days[name]
		switch {
		case !both:
		case rank(month[0]) <= rank(day[0]):
			delete(days, name)
		default:
			delete(months, name)
		}
	}
}

// collect adds the wide names of one language, and the abbreviations of one in
// which agencies send: short words of all languages would be other words too.
func collect(names map[string][]meaning, from forms, language string, number func(string) int) {
	base, _, _ := strings.Cut(language, "-")
	for _, context := range []string{"format", "stand-alone"} {
		for _, width := range []string{"wide", "abbreviated"} {
			if width == "abbreviated" && !slices.Contains(wireLanguages, language) {
				continue
			}
			for key, name := range from[context][width] {
				name = strings.TrimSuffix(strings.ToLower(name), ".")
				m := meaning{base, number(key)}
				if base == "he" && width == "wide" && context == "format" {
					name = "ב" + name // "in June"
				}
				if m.number > 0 && isName(name) && !slices.Contains(names[name], m) {
					names[name] = append(names[name], m)
				}
			}
		}
	}
}

// notNames are abbreviations that are common words of other languages.
var notNames = []string{"die", "few", "man", "mas", "med", "per", "pre", "sad", "sam", "sex", "sin", "sob", "son", "tem", "ter"}

// isName reports whether the scanner could read a name: one word of letters,
// and not so short that it may be anything.
func isName(name string) bool {
	for _, c := range name {
		if !unicode.IsLetter(c) && !unicode.IsMark(c) && c != '-' {
			return false
		}
	}
	return len(name) >= 3 && !slices.Contains(notNames, name)
}

// table lists the names by their number in their first language, a space
// between the numbers and a bar between the names of one.
func table(names map[string][]meaning, numbers int) string {
	lists := make([][]string, numbers)
	for _, name := range sorted(names) {
		i := names[name][0].number - 1
		lists[i] = append(lists[i], name)
	}
	var lines []string
	for _, list := range lists {
		lines = append(lines, strconv.Quote(strings.Join(list, "|")+" "))
	}
	return strings.Join(lines, " +\n")
}

// clashes returns the languages in which a name has not the number it has in
// the first.
func clashes(all []meaning) []meaning {
	var others []meaning
	for _, m := range all[1:] {
		if m.number != all[0].number && m.language != all[0].language {
			others = append(others, m)
		}
	}
	slices.SortFunc(others, func(a, b meaning) int { return cmp.Compare(a.language, b.language) })
	return others
}

func sorted(names map[string][]meaning) []string {
	keys := make([]string, 0, len(names))
	for name := range names {
		keys = append(keys, name)
	}
	slices.Sort(keys)
	return keys
}
