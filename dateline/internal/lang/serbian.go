package lang

var serbian = Language{
	Code:   "sr",
	And:    "i и",
	Links:  "na kod на",
	Common: "i u na je za se da su od и у на је за се да су од са из о који која које а не ће што по",
}
