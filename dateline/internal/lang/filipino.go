package lang

var filipino = Language{
	Code:   "fil",
	And:    "at",
	Common: "ang ng sa na mga at ay si para ni ito nang kay may hindi",
}
