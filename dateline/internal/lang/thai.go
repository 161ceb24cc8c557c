package lang

var thai = Language{
	Code: "th",
	And:  "และ",
}
