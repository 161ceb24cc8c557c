package lang

var somali = Language{
	Code:   "so",
	And:    "iyo",
	Common: "iyo ka ku oo ee ah waa in u la",
}
