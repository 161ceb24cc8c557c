package lang

var persian = Language{
	Code:   "fa",
	And:    "و",
	Common: "در از به که این را با است برای آن یک بود شد کرد های می وی هم",
	Labels: "فیلم عکس تصاویر ویدئو",
}
