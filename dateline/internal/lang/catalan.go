package lang

var catalan = Language{
	Code:   "ca",
	And:    "i",
	By:     "Per ",
	Links:  "de del dels la les el els d' l'",
	Common: "el la els les de del que i a en un una per amb ha al es no més són aquest aquesta va ser seva",
}
