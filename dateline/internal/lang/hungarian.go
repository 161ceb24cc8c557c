package lang

var hungarian = Language{
	Code:   "hu",
	And:    "és",
	Common: "a az és hogy nem is egy volt meg ez de már csak el mint szerint után azt kell még",
}
