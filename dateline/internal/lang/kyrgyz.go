package lang

var kyrgyz = Language{
	Code:   "ky",
	And:    "жана",
	Common: "жана бул бир үчүн менен да деп болгон тууралуу",
}
