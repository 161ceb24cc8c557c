package lang

var galician = Language{
	Code:   "gl",
	And:    "e",
	Links:  "de da do das dos a o",
	Common: "o a os as de da do que e en un unha por con para se non é ao na no máis foi",
}
