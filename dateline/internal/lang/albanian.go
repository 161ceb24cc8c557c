package lang

var albanian = Language{
	Code:   "sq",
	And:    "dhe e",
	Common: "dhe të e në i një për me që nga është më se u ka si do por",
}
