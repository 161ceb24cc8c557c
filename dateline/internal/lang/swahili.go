package lang

var swahili = Language{
	Code:   "sw",
	And:    "na",
	Common: "na ya wa kwa ni katika za la kuwa hiyo huyo baada",
}
