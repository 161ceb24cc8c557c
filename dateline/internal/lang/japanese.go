package lang

var japanese = Language{
	Code:     "ja",
	And:      "、 と",
	Sent:     "発 電 共同",
	Reporter: "記者 特派員 支局長 支局",
}
