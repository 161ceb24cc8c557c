package lang

var estonian = Language{
	Code:   "et",
	And:    "ja",
	Common: "ja on ei et see oli ka kui aga ning mis oma tema selle pärast eest",
}
