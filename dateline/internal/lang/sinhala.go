package lang

var sinhala = Language{
	Code:   "si",
	And:    "සහ",
	Common: "සහ මෙම වන",
}
