package lang

var icelandic = Language{
	Code:   "is",
	And:    "og",
	Common: "og í að á er sem var til um með það ekki við af fyrir",
}
