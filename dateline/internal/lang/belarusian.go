package lang

var belarusian = Language{
	Code:   "be",
	And:    "і",
	Common: "і ў не на што з па як за да ад для пра яго гэта але таксама быў",
}
