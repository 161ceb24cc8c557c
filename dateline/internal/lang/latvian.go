package lang

var latvian = Language{
	Code:   "lv",
	And:    "un",
	Common: "un ir ar no par kas uz ka arī tika bija lai pēc gada bet kā",
}
