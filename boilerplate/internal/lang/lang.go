// Package lang holds what boilerplate knows of each language: phrases that open
// lines of one kind, and phrases that tell such a line wherever they stand in it.
// Each language has a file of its own. The phrases were collected by reading the
// foot and the margins of stories on news sites. The package has no code.
package lang

// Class is what a line is.
type Class uint8

// The classes.
const (
	Credit Class = iota + 1
	Notice
	Prompt
)

// A Rule is a set of phrases that mean one thing when a line opens with them.
type Rule struct {
	Name    string // unique in the language
	Class   Class
	Kind    string // as boilerplate names it
	Most    int    // words that such a line has at the most
	Phrases string // alternatives parted by |, in lower case; "$" at the end: the whole line
}

// A Cue is a Rule whose phrases tell what a line is wherever they stand in it.
// Each phrase is one that prose of a story does not use of itself. It begins with
// three characters of one byte each, the first a letter.
type Cue struct {
	Rule
	Before int // bytes of the line that may stand before the phrase; 0 is any number
}

// A Language is what is known of one.
type Language struct {
	Tag   string // BCP 47
	Rules []Rule
	Cues  []Cue
}

// All are the languages: those of most rules first, then the others by code.
var All = [...]*Language{
	&english,
	&german,
	&french,
	&spanish,
	&common,
	&arabic,
	&belarusian,
	&bulgarian,
	&bengali,
	&czech,
	&danish,
	&greek,
	&estonian,
	&persian,
	&finnish,
	&hebrew,
	&hindi,
	&croatian,
	&hungarian,
	&indonesian,
	&icelandic,
	&italian,
	&japanese,
	&korean,
	&lithuanian,
	&latvian,
	&norwegian,
	&dutch,
	&polish,
	&portuguese,
	&romanian,
	&russian,
	&slovak,
	&slovene,
	&serbian,
	&swedish,
	&thai,
	&turkish,
	&ukrainian,
	&vietnamese,
	&chinese,
}
