package lang

var pashto = Language{
	Code:   "ps",
	And:    "او",
	Common: "د په او چې له دی کې ته یې سره",
}
