package lang

var tamil = Language{
	Code:   "ta",
	And:    "மற்றும்",
	Common: "மற்றும் என்று இந்த ஒரு அவர் இது",
}
