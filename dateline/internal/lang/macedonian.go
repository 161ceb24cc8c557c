package lang

var macedonian = Language{
	Code:   "mk",
	And:    "и",
	Common: "и на во се да од за со е не дека по ќе што тоа ги кои како беше",
}
