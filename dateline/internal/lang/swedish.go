package lang

var swedish = Language{
	Code:   "sv",
	And:    "och",
	By:     "Av ",
	Links:  "på i vid",
	Common: "och i att det som en på är av för med till den har de inte om ett men var sig så från han hon efter kan vid",
	Labels: "video kommentar ledare debatt",
}
