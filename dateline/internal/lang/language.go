package lang

// A Language is what one language adds. The fields are lists of words with a
// space between them; By, States, Regions and Cities hold phrases with a bar between them.
type Language struct {
	Code       string // BCP 47
	And        string // joins two places
	By         string // opens a byline in front of the place
	Links      string // small words inside the name of a place: "de", "am"
	Directions string // stands before a region: "northern", "the"
	Rivers     string // tells "Frankfurt/Main" from two places
	Short      string // abbreviations inside a name that keep their dot
	Starts     string // first words of names of places: "San", "Fort"
	Endings    string // last words of names of places: "County", "Beach"
	Vessels    string // opens what stands in place of a place: "ABOARD"
	Nowhere    string // stands in place of a place; a hyphen is a space
	States     string // states as agencies and the post write them, provinces, countries
	Regions    string // what else may stand behind a city
	Cities     string // the cities from which its newspapers send most, as it spells them
	Common     string // the words of which every sentence has some
	Articles   string // stands before a date: "le 5 mai"
	Openers    string // opens a sentence behind "City –"
	Labels     string // opens a line and is no place: "UPDATE"
	Speech     string // opens what a speaker says
	Own        string // "our paper"
	Sent       string // ends a Chinese dateline: "sent", "reported"
	Reporter   string // the word "reporter"
	Quoted     string // "according to", before an agency
}
