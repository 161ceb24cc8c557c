package lang

var marathi = Language{
	Code:   "mr",
	And:    "आणि व",
	Common: "आणि आहे या ते च्या होते नाही एक करण्यात केले",
}
