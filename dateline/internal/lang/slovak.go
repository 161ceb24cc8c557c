package lang

var slovak = Language{
	Code:   "sk",
	And:    "a",
	Links:  "nad pod pri na v",
	Common: "a v na sa je že z s do o k za pre po to aj od vo sú bol ako podľa alebo pred ale ktorý ktoré",
}
