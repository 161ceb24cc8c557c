package agency

import "iter"

// An Agency is a body that signs news: "AP", "Xinhua", "PRNewswire".
type Agency struct {
	Key     string   // short and unique: "ap"
	Name    string   // canonical name: "Associated Press"
	Country string   // ISO 3166-1 alpha-2 of its seat, "" if it has none
	Domain  string   // home domain, "" if it has none
	Kind    Kind     // what it sends out
	Aliases []string // the names it signs with, the usual one first; not to be changed
}

// Kind says what an agency sends out.
type Kind uint8

const (
	Wire         Kind = iota + 1 // news for other media
	PressRelease                 // announcements of third parties, as they were written
	Newspaper                    // a paper or portal that signs its own lines
	Broadcaster                  // a station or network that signs its own lines
	Photo                        // pictures
	Several                      // "agencies", none of them named
)

// String returns the kind as it is written in results: "wire", "press-release".
func (k Kind) String() string {
	switch k {
	case Wire:
		return "wire"
	case PressRelease:
		return "press-release"
	case Newspaper:
		return "newspaper"
	case Broadcaster:
		return "broadcaster"
	case Photo:
		return "photo"
	case Several:
		return "several"
	}
	return ""
}

// tables are the lists in the order that decides who owns a shared name.
var tables = [...][]Agency{asian, american, european, southern}

// All returns every agency of the tables. Stations known by the form of their
// call sign alone are not among them.
func All() iter.Seq[Agency] {
	return func(yield func(Agency) bool) {
		for _, table := range tables {
			for _, a := range table {
				if !yield(a) {
					return
				}
			}
		}
	}
}

// Lookup returns the agency that signs with name, which must be its whole name.
func Lookup(name string) (Agency, bool) {
	if name == "" {
		return Agency{}, false
	}
	if names := index(); names.mayBe(name) {
		if found, size := names.longest(name); size == len(name) {
			return *found, true
		}
	}
	if station, size := consumeCallSign(name); size == len(name) {
		return station, true
	}
	return Agency{}, false
}

// Consume returns the agency whose name stands at the very front of text, and
// the bytes it takes there. The longest name wins; it must end where a word
// ends, which in Chinese and Japanese is after any character.
func Consume(text string) (a Agency, size int, ok bool) {
	found, size := index().longest(text)
	if station, n := consumeCallSign(text); n > size {
		return station, n, true
	}
	if size == 0 {
		return Agency{}, 0, false
	}
	return *found, size, true
}
