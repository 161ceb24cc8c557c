package lang

var georgian = Language{
	Code:   "ka",
	And:    "და",
	Common: "და არ რომ ეს იყო არის მისი შესახებ",
}
