package lang

var afrikaans = Language{
	Code:   "af",
	And:    "en",
	By:     "Deur ",
	Common: "die en van in is het dat nie op vir met te wat sy was ook na om",
}
